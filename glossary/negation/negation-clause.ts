import type { SentenceWord } from '../text/sentence-around.ts';
import type { Found } from './negation-phrases.ts';
import { gapBetween, JOINING, mayRunOn, VERB_OR_PLURAL } from './negation-scope.ts';
import * as triggers from './negation-triggers.ts';

/** What looks like a denial of the term and is one of something else in its clause, or none at all. */

/** Of a size, a kind, a place or a degree alone is denied what these stand behind: "no fever > 38", "no seizures (last in May)", "no carcinoma at the margin". */
const BOUND =
  /^\s*(?:[>≥<≤]|\((?:last|since|until|except|only|over|under)\b|(?:at|on) (?:the |inked |surgical |resection ){0,2}(?:margins?|ink)\b|at (?:rest|night|birth)\b|in (?:time|full|its entirety)\b|on (?:\S+ ){1,3}(?:views?|films?|projections?)\b|of concern\b|(?:over|above|below|under) \d|(?:this|that) (?:bad|badly|severe|severely|often|much)\b|(?:as|so) (?:bad|badly|severe|severely|often|much|strong)\b)/iu;
const IN_NODES = /^\s*in (?:\S+ ){0,3}(?:nodes?|margins?)\b/iu;
const TUMOR = /(?:carcinoma|cancer|melanoma|sarcoma|malignancy|tumou?r)s?$/;
const MAX_BOUND_CHARS = 60;

/** Whether what follows a term, or its list, leaves more of it than the denial tells of. */
export function isBounded(text: string, term: SentenceWord, end = term.end): boolean {
  const behind = text.slice(end, end + MAX_BOUND_CHARS);
  return BOUND.test(behind) || (TUMOR.test(term.word) && IN_NODES.test(behind));
}

/** What is done about a thing, and stands behind an "or" for both names before it: "no diabetes or hypertension medications". */
const SHARED =
  /^(?:medications?|meds|medicines?|drugs?|pills?|treatments?|therap(?:y|ies)|tests?|testing|screening|vaccines?|vaccinations?|specialists?|clinics?)$/;
const MAX_SHARED_WORDS = 8;
// "Or high blood pressure pills"
const MAX_LAST_WORDS = 3;

/** Nobody denies these: behind an "or" stands what is denied of both, "no liver or spleen enlargement". */
const PART =
  /^(?:heart|lungs?|liver|spleen|kidneys?|bladder|bowels?|stomach|colon|chest|abdomen|abdominal|neck|back|head|arms?|legs?|feet|hands?|joints?|muscles?|bones?|skin|eyes?|ears?|nose|throat|breasts?|ovar(?:y|ies|ian)|thyroid|prostate|brain|spine|carotid|nerves?|blood)$/;

/** Whether the noun that is denied stands behind a list of what it is for, or of where it is. */
export function sharesNoun(text: string, term: SentenceWord, after: readonly SentenceWord[]): boolean {
  const [next] = after;
  if (
    PART.test(term.word) &&
    next &&
    (JOINING.has(next.word) || /^(?:comma|slash)$/.test(gapBetween(text, term, next)))
  )
    return true;
  let left = term;
  let words = -1;
  for (const right of after.slice(0, MAX_SHARED_WORDS)) {
    if (!/^(?:plain|comma|slash)$/.test(gapBetween(text, left, right))) return false;
    left = right;
    if (JOINING.has(right.word)) words = 0;
    else if (words > 0 && SHARED.test(right.word)) return true;
    else if (words >= 0 && ++words > MAX_LAST_WORDS) return false;
  }
  return false;
}

/** What may be said of nitric oxide, which papers write as the word "NO". */
const OF_NITRIC_OXIDE =
  /^(?:synth\p{L}*|production|inactivation|release|donors?|bioavailability|signal(?:l?ing)?|levels?|concentrations?|metabol\p{L}*|generation|formation|scaveng\p{L}*|gas)\b/u;

/** "NO synthase" */
export const isNitricOxide = (
  text: string,
  words: readonly SentenceWord[],
  { from, to }: Found<string>,
  term: SentenceWord,
): boolean =>
  text.slice(words[from]!.start, words[from]!.end) === 'NO' && OF_NITRIC_OXIDE.test((words[to] ?? term).word);

const ENDS_IN_ING = /^\p{L}{2,}ing$/u;
/** End so and describe what follows. */
const DESCRIBING_ING =
  /^(?:enhancing|ongoing|existing|accompanying|remaining|persisting|evolving|intervening|bleeding|swelling|breathing|underlying|(?:space\s?)?occupying|threatening|limiting|restricting|flowing|floating|draining|weeping|invading|infiltrating|protruding|bulging|worrying|concerning|complicating|contributing|associated)$/;
/** Are no act after these: "denies worsening dyspnea". */
const ACT = /^(?:without|denies|denied|denying)$/;
/** Something that one may have with an act: "no trouble controlling diabetes". */
const WITH_AN_ACT = /^(?:difficult(?:y|ies)|trouble|problems?|issues?)$/;
/** Of these, an act and no state, "denies drinking alcohol" denies what it names. */
const TAKING = /^(?:having|drinking|smoking|experiencing|feeling|noticing|receiving)$/;

/** Whether an act stands between the trigger and the term, which is denied instead: "without stopping warfarin". */
export function isAct(
  text: string,
  words: readonly SentenceWord[],
  { from, to }: Found<string>,
  term: SentenceWord,
): boolean {
  const row = [...words.slice(to), term];
  return row.some((one, i) => {
    const next = row[i + 1];
    if (!next || JOINING.has(next.word) || !mayRunOn(text, one, next) || !ENDS_IN_ING.test(one.word)) return false;
    const previous = row[i - 1];
    if (previous) return WITH_AN_ACT.test(previous.word) && mayRunOn(text, previous, one);
    if (DESCRIBING_ING.test(one.word) || TAKING.test(one.word)) return false;
    return ACT.test(words[to - 1]!.word) || words[from]!.word === 'without';
  });
}

/**
 * Whether the clause of the trigger goes on to tell what comes of an absence, or what holds of neither of two: "absence of insulin
 * causes diabetes", "neither aspirin nor statins helped".
 */
export function isOfPredicate(
  text: string,
  words: readonly SentenceWord[],
  { from, to }: Found<string>,
  term: SentenceWord,
  after: readonly SentenceWord[],
): boolean {
  const { word } = words[from]!;
  if (word === 'absence') {
    const row = [...words.slice(to), term];
    return row.some((one, i) => {
      const next = row[i + 1];
      const goesOn = i > 0 && next !== undefined && !JOINING.has(next.word) && mayRunOn(text, one, next);
      return goesOn && VERB_OR_PLURAL.test(one.word) && !triggers.NAMES_IN_S.has(one.word);
    });
  }
  return (
    word === 'neither' && beginsClause(text, words, from) && !after.some((one) => triggers.ENDING_ITEM.has(one.word))
  );
}

/** Whether no verb stands before a word that the word could be behind: "there is neither", but not "neither was seen". */
function beginsClause(text: string, words: readonly SentenceWord[], at: number): boolean {
  const previous = words[at - 1];
  if (!previous || gapBetween(text, previous, words[at]!) !== 'plain') return true;
  return /^(?:that|but|and|because|since|as|when|while|where|which)$/.test(previous.word);
}

/** Whether both are spoken of, those with it and those without: "patients with asthma and without eczema". */
export const isBothWays = (words: readonly SentenceWord[], { from }: Found<string>): boolean =>
  words[from]!.word === 'without' &&
  words[from - 1]?.word === 'and' &&
  words.slice(0, from).some(({ word }) => /^(?:with|w|both)$/.test(word));
