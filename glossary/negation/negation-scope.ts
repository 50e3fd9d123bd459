import type { SentenceWord } from '../text/sentence-around.ts';
import { isShortFormOf } from './negation-brackets.ts';
import type { Found } from './negation-phrases.ts';
import * as triggers from './negation-triggers.ts';

// NegEx reaches five words from a trigger; a list begins anew with each of its items.
const MAX_ITEM_WORDS = 5;
const MAX_LIST_WORDS = 40;

/** What stands between two words of a sentence. A line may have been wrapped, or be a line of its own, as what stands behind a tab is. */
type Gap = 'plain' | 'line' | 'comma' | 'slash' | 'colon' | 'open' | 'close' | 'close-comma' | 'break';

type Span = Pick<SentenceWord, 'start' | 'end'>;
type Joint = 'or' | 'and' | 'comma' | 'remark' | 'slash';
export const JOINING: ReadonlySet<string> = new Set(['or', 'nor', 'and']);

const GAPS: readonly (readonly [RegExp, Gap])[] = [
  [/^(?:[^\S\n\t]*|[-‐‑]|[^\S\n\t]*["“”][^\S\n\t]*)$/, 'plain'],
  [/^\s*(?:["“”]\s*)?$/, 'line'],
  [/^\s*,\s*$/, 'comma'],
  [/^\s*\/\s*$/, 'slash'],
  [/^\s*:\s*$/, 'colon'],
  [/^\s*\(\s*$/, 'open'],
  [/^\s*\)\s*$/, 'close'],
  [/^\s*\),\s*$/, 'close-comma'],
];

export function gapBetween(text: string, left: Span, right: Span): Gap {
  const between = text.slice(left.end, right.start).replace(/\p{Cf}/gu, '');
  return GAPS.find(([pattern]) => pattern.test(between))?.[1] ?? 'break';
}

/** Whether two words may belong to one phrase. */
export function mayRunOn(text: string, left: Span, right: Span): boolean {
  const gap = gapBetween(text, left, right);
  return gap === 'plain' || gap === 'line';
}

/** Behind a term, says that it asks for the answer that follows: "Diabetes: Yes", "Diabetes - Yes", "Diabetes (Yes)". A dash on the next line begins an item. */
const ASKS = /^(?!\s*\n\s*[-–—])\s*(?::|[-–—([]\s*(?:yes|no|positive|negative|present|absent)\b)/i;
const MAX_ASKING_CHARS = 16;

/** Whether the term is what its phrase is about: in "no cancer treatment", cancer is not. */
export function isHead(text: string, term: Span, next: SentenceWord | undefined): boolean {
  const behind = text.slice(term.end, term.end + MAX_ASKING_CHARS);
  if (/^[-‐‑]\p{L}/u.test(behind) || ASKS.test(behind)) return false;
  return !next || !mayRunOn(text, term, next) || triggers.FOLLOWING.has(next.word);
}

/** Whether what a trigger before the term says reaches it: directly, or through a list that certainly goes on. */
export function inScope(
  text: string,
  before: readonly SentenceWord[],
  cue: Found<string>,
  term: SentenceWord,
  after: readonly SentenceWord[],
): boolean {
  if (before.length - cue.to > MAX_LIST_WORDS) return false;
  const joints: Joint[] = [];
  let item: SentenceWord[] = [];
  let bracketed: SentenceWord[] | undefined;
  let isGraded = false;
  let left = before[cue.to - 1]!;
  const mayBeSubject = SUBJECT.test(left.word);
  const row = [...before.slice(cue.to), term];
  for (const [i, right] of row.entries()) {
    const gap = gapBetween(text, left, right);
    const isFirst = left === before[cue.to - 1];
    const isJoining = JOINING.has(right.word);
    left = right;
    if (gap === 'break' || (gap === 'colon' && !isFirst)) return false;
    if (gap === 'line' && item.length > 0 && !isJoining) return false;
    const isRemark = gap === 'close-comma' && bracketed !== undefined && isNote(bracketed);
    if (gap === 'close' || gap === 'close-comma') {
      // What denies stands in the brackets itself, or a noun of its own behind them.
      if (!bracketed || (gap === 'close' && item.length > 0 && !isJoining)) return false;
      bracketed = undefined;
    }
    if (gap === 'open') {
      bracketed = [];
      // "(DVT)" directly after its long form is the same thing again.
      if (right === term)
        return (
          !isGraded &&
          isClosed(text, term) &&
          isShortFormOf(text, before, cue, item, term) &&
          mayEnd(joints, before, cue, text, term, after, item)
        );
    }
    if (bracketed) {
      bracketed.push(right);
      continue;
    }
    if (gap === 'comma' || gap === 'close-comma' || gap === 'slash') {
      if (isFirst) return false;
      joints.push(gap === 'slash' ? 'slash' : isRemark ? 'remark' : 'comma');
      isGraded &&= keepsGrade(item, term);
      item = [];
    }
    if (
      mayBeSubject &&
      !isJoining &&
      endsInVerb(text, item, { isFirst: joints.length === 0, next: right, behind: row[i + 1] ?? after[0], term, after })
    )
      return false;
    if (right === term) break;
    if (isJoining) {
      if (isFirst) return false;
      if (joints.at(-1) === 'comma' && item.length === 0) joints.pop();
      joints.push(right.word === 'and' ? 'and' : 'or');
      isGraded &&= keepsGrade(item, term);
      item = [];
      continue;
    }
    const isHighOrLow = isGrade(right, item.at(-1));
    if (triggers.DEGREE.has(right.word) && !isHighOrLow) return false;
    if ((joints.length > 0 || item.length > 0) && triggers.ASSERTING.has(right.word)) return false;
    if (item.length > 0 && (triggers.DETERMINERS.has(right.word) || triggers.ENDING_ITEM.has(right.word))) return false;
    isGraded ||= isHighOrLow;
    item.push(right);
    if (item.length > MAX_ITEM_WORDS) return false;
  }
  return (
    !bracketed && !isGraded && !isNewName(text, item, term) && mayEnd(joints, before, cue, text, term, after, item)
  );
}

/** Whether a word is a degree of the noun behind it alone: "no high-grade dysplasia or carcinoma", but not "no grade 4 mucositis". */
export const isGrade = ({ word }: SentenceWord, previous: SentenceWord | undefined): boolean =>
  /^(?:grade|risk)$/.test(word) && /^(?:high|low)$/.test(previous?.word ?? '');

/** What an "or" puts beyond every grade of what stands before it; another name may have a grade as well, "stenosis or occlusion". */
const BEYOND_GRADES = /carcinoma|cancer|malignan|metasta|invasion/;

/** Whether the grade of an item may be that of the term in a later one too: in "no high-grade urothelial or squamous carcinoma" it is. */
function keepsGrade(item: readonly SentenceWord[], term: SentenceWord): boolean {
  const last = item.at(-1);
  const isNamed = last !== undefined && (ENDS_AS_NAME.test(last.word) || /^lesions?$/.test(last.word));
  return !isNamed || !BEYOND_GRADES.test(term.word);
}

/** Deny what a sentence may go on to tell of: "no drug cures diabetes". */
const SUBJECT = /^(?:no|neither)$/;
/** A verb or a plural, which both have a noun before what follows: "drug cures", "drugs cure". */
export const VERB_OR_PLURAL = /[^aius']s$/;
const IRREGULAR_PLURAL = /^(?:men|women|children|people|bacteria|criteria|data)$/;
const SHORT_NAME = /^\p{Lu}{2,5}$/u;
const SHORT_FORM = /^\p{Lu}{1,3}S$/u;
const PAST = /ed$/;
const HYPHEN = /[-‐‑]/;
const ADVERB_OR_PAST = /(?:ly|ed)$/;
/** No verb ends as these names do. */
const ENDS_AS_NAME =
  /(?:(?<!wit)ness|[ei]a|ma|[aeo]sis|itis|tinnitus|pruritus|megaly|rrhage|syncope|disease|syndrome)$/;

/** How an item goes on, and whether none stands before it. */
interface GoingOn {
  readonly isFirst: boolean;
  readonly next: SentenceWord;
  readonly behind: SentenceWord | undefined;
  readonly term: SentenceWord;
  readonly after: readonly SentenceWord[];
}

/** Whether the last word of an item that goes on may be a verb: not so in "acute displaced fracture", "headaches dizziness". */
function endsInVerb(
  text: string,
  item: readonly SentenceWord[],
  { isFirst, next, behind, term, after }: GoingOn,
): boolean {
  const [last, ...others] = item.toReversed();
  if (!last || (others[0] && HYPHEN.test(text.slice(others[0].end, last.start)))) return false;
  if (PAST.test(last.word)) {
    // "No study related lupus to the drug"
    const isPart = triggers.MADE_BY.has(last.word) && !after.some(({ word }) => word === 'to' || word === 'with');
    return !isPart && !others.every(({ word }) => describes(word) || ADVERB_OR_PAST.test(word));
  }
  if (!IRREGULAR_PLURAL.test(last.word) && !isVerbOrPlural(text, last)) return false;
  // A plural that nothing stands before is no verb, and a name behind it is none either where an "or" goes on: "fevers chills or".
  const isPlural = isFirst && others.every(({ word }) => triggers.SITE_OR_TIME.has(word));
  const isList = behind !== undefined && JOINING.has(behind.word) && behind.word !== 'and';
  return !isPlural || !isList || !(next === term || VERB_OR_PLURAL.test(next.word) || ENDS_AS_NAME.test(next.word));
}

const isVerbOrPlural = (text: string, { word, start, end }: SentenceWord) =>
  VERB_OR_PLURAL.test(word) && !triggers.NAMES_IN_S.has(word) && !SHORT_FORM.test(text.slice(start, end));

const ENDS_AS_FINDING = /(?:[aeo]sis|itis|[aeo]mia|enia|megaly|thorax|oma|fracture|effusion|disease|embol(?:us|ism))$/;
const CAPITAL = /^\p{Lu}\p{Ll}/u;

/** Short forms of complaints, which are no kind of anything else, as "LE edema" is. */
const COMPLAINT = /^(?:cp|sob|doe|pnd)$/;

/** Whether a term behind another name with no comma begins anew: "No PE Pneumonia in the left lobe", "CP/SOB edema", "no fracture osteopenia". */
function isNewName(text: string, item: readonly SentenceWord[], term: SentenceWord): boolean {
  const last = item.at(-1);
  if (!last || !mayRunOn(text, last, term)) return false;
  if (item.some(({ word }) => COMPLAINT.test(word))) return true;
  const isCapital = (word: Span) => CAPITAL.test(text.slice(word.start, word.end));
  if (isCapital(term) && !isCapital(last) && SHORT_NAME.test(text.slice(last.start, last.end))) return true;
  return ENDS_AS_FINDING.test(last.word) && ENDS_AS_FINDING.test(term.word);
}

const ENDS_AS_ADJECTIVE = /(?:al|ic|ar|ary|ous|ive)$/;

/** Whether a word stands before a name as a part of it. */
export const describes = (word: string): boolean =>
  triggers.DESCRIBING.has(word) || (ENDS_AS_ADJECTIVE.test(word) && !triggers.ASSERTING.has(word));

/** Whether what stands in brackets is more than a short form: "denies tobacco (quit 2010), hypertension" goes on with what there is. */
const isNote = (words: readonly SentenceWord[]) =>
  words.length > 1 || words.some(({ word }) => STARTS_WITH_DIGIT.test(word));

const isOpened = (text: string, { start }: Span) => text[start - 1] === '(';
const isClosed = (text: string, { end }: Span) => /^\s*\)/.test(text.slice(end));

const HABIT =
  /^(?:smoking|tobacco|alcohol|drinking|etoh|drugs?|illicit|recreational|cigarettes?|vaping|allerg(?:y|ies)|surger(?:y|ies)|medications?|meds)\b/;
/** Two items and a comma may be one that is not there and one that is: "Denies smoking, hypertension". */
const LEAST_JOINTS = 2;
/** "Denies fever, cough x 3 days" */
const STARTS_WITH_DIGIT = /^\d/;

/** Whether a list with these joints is certainly denied as far as the term. */
function mayEnd(
  joints: readonly Joint[],
  before: readonly SentenceWord[],
  { from, to }: Found<string>,
  text: string,
  term: SentenceWord,
  after: readonly SentenceWord[],
  item: readonly SentenceWord[],
): boolean {
  const last = joints.findLast((joint) => joint !== 'slash');
  if (last === undefined) return true;
  const cue = before.slice(from, to).map(({ word }) => word);
  const lists = triggers.LISTING.has(cue.join(' ')) || cue.some((word) => triggers.EVIDENCE.has(word));
  // "No fever and cough or rash": the list had ended.
  if (last === 'or') return lists || !joints.includes('and');
  const commas = joints.filter((joint) => joint === 'comma').length;
  if (last === 'and') {
    if (!lists || (commas > 0 && !triggers.COMPLAINING.has(cue[0]!))) return false;
    // "Denies fever and cough is better"
    const next = after[0];
    return !next || !tells(next) || !mayRunOn(text, term, next);
  }
  // "No mass or nodes, edema": the list had ended.
  if (joints.includes('or') || joints.includes('and')) return false;
  // "Denies alcohol, tobacco, allergic to penicillin"
  if (triggers.ASSERTING.has(term.word.split(' ', 1)[0]!)) return false;
  const rest = restOfList(text, term, after);
  if (rest.ends === 'or') return true;
  if (joints.includes('remark')) return false;
  if ([...item, term].some(({ word }) => triggers.HABITUAL.has(word))) return false;
  // "Denies tobacco, alcohol, hypertension": it goes on with what there is.
  if (HABIT.test(before[to]?.word ?? '') && !HABIT.test(term.word)) return false;
  return triggers.COMPLAINING.has(cue[0]!) && rest.ends === 'sentence' && commas + rest.joints >= LEAST_JOINTS;
}

const tells = ({ word }: SentenceWord) => triggers.CLAUSE.has(word) || triggers.ASSERTING.has(word);

/**
 * Over how many joints a list goes on after the term: to its "or" ("no fever, chills, or cough"), or plainly to the end of the
 * sentence. Short forms in brackets are stepped over.
 */
function restOfList(
  text: string,
  term: SentenceWord,
  after: readonly SentenceWord[],
): { readonly ends: 'or' | 'sentence' | 'in doubt'; readonly joints: number } {
  let left = term;
  let itemWords = 1;
  let joints = 0;
  let hasAnd = false;
  let isShortForm = isOpened(text, term);
  for (const right of after) {
    const gap = gapBetween(text, left, right);
    const isJoint = JOINING.has(right.word);
    const isClosing = isShortForm && (gap === 'close-comma' || (gap === 'close' && isJoint));
    const goesOn = gap === 'plain' || gap === 'comma' || gap === 'open' || (gap === 'line' && isJoint);
    if (isShortForm ? !isClosing : !goesOn) return { ends: 'in doubt', joints };
    if (tells(right) || STARTS_WITH_DIGIT.test(right.word)) return { ends: 'in doubt', joints };
    left = right;
    isShortForm = gap === 'open';
    // "Nodes (N1)"
    if (isShortForm && /\d/.test(right.word)) return { ends: 'in doubt', joints };
    if (isShortForm) continue;
    if (gap === 'comma' || gap === 'close-comma' || isJoint) {
      joints++;
      itemWords = 0;
    }
    if (isJoint && right.word !== 'and') return { ends: hasAnd ? 'in doubt' : 'or', joints };
    hasAnd ||= isJoint;
    if (!isJoint && ++itemWords > MAX_ITEM_WORDS) return { ends: 'in doubt', joints };
  }
  return { ends: 'sentence', joints };
}
