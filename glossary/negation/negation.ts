import { endWithClosing } from '../text/closing.ts';
import { type SentenceAround, type SentenceWord, sentenceAround } from '../text/sentence-around.ts';
import { isAct, isBothWays, isBounded, isNitricOxide, isOfPredicate, sharesNoun } from './negation-clause.ts';
import { withNames } from './negation-names.ts';
import { notBefore } from './negation-not.ts';
import { isOfFamily, isOfPeople, isUnderFamilyLabel } from './negation-others.ts';
import { createPhrases, type Found } from './negation-phrases.ts';
import { endOfAbsentChanges, isDashedItem, isResult, isWholeItem, withBrackets } from './negation-results.ts';
import { gapBetween, inScope, isGrade, isHead, mayRunOn } from './negation-scope.ts';
import * as triggers from './negation-triggers.ts';
import { isAnswer, isInQuotes, isOutdone, isTakenBack, isTurned, isTurnedBack } from './negation-turned.ts';

/**
 * The words of a text that say that the term at start..end is not there, with the term and as they stand: "No pneumothorax",
 * "without evidence of … metastasis", "fever: no". Undefined where none say so for certain. Offsets are UTF-16 code units.
 */
export type NegationOf = (text: string, start: number, end: number) => string | undefined;

// "No convincing radiographic evidence of"
const MAX_EVIDENCE_WORDS = 4;
// "Effusion or pleural thickening is not seen"
const MAX_ALTERNATIVE_WORDS = 6;
// "Not there"
const MAX_ABSENT_WORDS = 3;
// What stands between is left out of longer quotations.
const MAX_QUOTED_GAP_WORDS = 4;

/** Denies the one word that it stands before: "non-metastatic". */
const DENYING_PREFIX = /(?<![\p{L}\p{N}])non(?:[-‐‑]|\s)$/iu;
const MAX_PREFIX_CHARS = 5;

/** How often something was, and no thing itself: "no BM x2". */
const TIMES = /^[x×]\s?\d/;
/** A change of chromosomes, of which "neg" says that it is not there; of the name of a test it says another thing. */
const CHROMOSOME_CHANGE = /^(?:t|del|inv|dup)\(/;
const NEGATIVE = /^neg(?:ative)?$/;
/** Within so many words behind "in" a text tells that it speaks of some of many: "in the placebo group". */
const MAX_OF_MANY_WORDS = 3;

/**
 * Negation by the rules of NegEx (Chapman and others 2001) and ConText (Harkema and others 2009): triggers before and after a
 * term, what only looks like one, words that end what a trigger says, and a bounded scope within the sentence. Narrower than both:
 * a history, a condition, a question, a hope, another person, a degree ("no significant"), a bound ("no angina at rest"), a list that
 * may have ended, an answer and a denial that is denied itself give nothing. Looks at a bounded stretch around the term, so the length of the text does not matter.
 */
export function createNegation(): NegationOf {
  const find = createPhrases({
    cue: triggers.BEFORE,
    showing: triggers.SHOWING,
    pseudo: triggers.PSEUDO,
    end: [...triggers.TERMINATION, ...triggers.CLAUSE],
  });
  const absent = createPhrases({ absent: triggers.ABSENT });

  return (text, start, end) => {
    const before = text.slice(Math.max(0, start - MAX_PREFIX_CHARS), start);
    const prefix = DENYING_PREFIX.exec(before);
    if (prefix) return quote(text, start - prefix[0].length, end);
    if (/[\p{L}\p{N}][-‐‑]$/u.test(before)) return undefined;
    const sentence = withNames(sentenceAround(text, start, end));
    if (text[sentence.end] === '?') return undefined;
    if (sentence.before.some(({ word }) => triggers.HYPOTHETICAL.has(word))) return undefined;
    const { term } = sentence;
    if (triggers.EVIDENCE.has(term.word) || TIMES.test(term.word)) return undefined;
    const said = negatedBefore(text, sentence, term) ?? negatedAfter(text, sentence, term);
    return said !== undefined && isUnderFamilyLabel(text, start) ? undefined : said;
  };

  function negatedBefore(text: string, sentence: SentenceAround, term: SentenceWord): string | undefined {
    const { before, after } = sentence;
    if (!isHead(text, term, after[0]) || isBounded(text, term) || sharesNoun(text, term, after)) return undefined;
    const not = notBefore(text, sentence, term);
    if (not) return isTurnedBack(text, not, term, after) ? undefined : quote(text, not.start, term.end);
    const found = find(before);
    const last = found.findLast(({ kind }) => kind === 'cue' || kind === 'showing');
    const cue = last && withEvidence(text, before, last);
    if (
      !cue ||
      (cue.kind === 'showing' && !tellsOfFinding(text, before, cue, last.to, after[0])) ||
      isOfInsurer(before, cue) ||
      isOpening(before, cue) ||
      isBothWays(before, cue) ||
      isOfFamily(text, before, cue, after) ||
      isOfPeople(text, before, cue, after) ||
      isNitricOxide(text, before, cue, term) ||
      isAct(text, before, cue, term) ||
      isOfPredicate(text, before, cue, term, after) ||
      isAnswer(text, before, cue, term) ||
      isInQuotes(text, before[cue.from]!, term)
    )
      return undefined;
    if (found.some(({ from }) => from >= cue.to)) return undefined;
    if (isTurned(text, before, cue) || isTurnedBack(text, before[cue.from]!, term, after)) return undefined;
    const between = before.slice(cue.to);
    if (!inScope(text, before, cue, term, after)) return undefined;
    const from = before[cue.from]!.start;
    const near = between.length <= MAX_QUOTED_GAP_WORDS;
    return near
      ? quote(text, from, term.end)
      : `${quote(text, from, before[cue.to - 1]!.end)} … ${quote(text, term.start, term.end)}`;
  }

  function negatedAfter(text: string, sentence: SentenceAround, named: SentenceWord): string | undefined {
    const listEnd = endOfAbsentChanges(text, named);
    if (listEnd !== undefined) return quote(text, named.start, listEnd);
    const term = withBrackets(text, named);
    const { before } = sentence;
    const after = sentence.after.filter(({ start }) => start >= term.end);
    const [first] = after;
    if (!first || !isSubject(text, before, term) || isOutdone(text, after)) return undefined;
    const gap = gapBetween(text, term, first);
    const isChange = CHROMOSOME_CHANGE.test(term.word) && (gap === 'plain' || gap === 'colon');
    if (isChange && NEGATIVE.test(first.word) && isLastWord(text, after, 1)) return quote(text, term.start, first.end);
    const hasResult = isResult(sentence, term, first);
    if (hasResult && isWholeItem(text, { ...sentence, after }, term)) return quote(text, term.start, first.end);
    if (isDashedItem(text, { ...sentence, after }, term)) return quote(text, term.start, first.end);
    if (gap === 'colon') {
      const isField = hasResult || triggers.ABSENT_FIELD.has(first.word);
      const value = after.slice(0, isField ? 1 : wordsOfAbsent(after));
      const last = value.at(-1);
      const next = after[value.length];
      if (!last || isBounded(text, term, last.end) || !staysTogether(text, first, value.slice(1))) return undefined;
      if (isTakenBack(text, last) || (next && (mayRunOn(text, last, next) || triggers.LIMITING.has(next.word))))
        return undefined;
      return quote(text, term.start, last.end);
    }
    const verb = afterAlternatives(after);
    let at = verb;
    if (triggers.HAS_BEEN.has(after[at]?.word ?? '') && after[at + 1]?.word === 'been') at += 2;
    else if (triggers.TO_BE.has(after[at]?.word ?? '')) at += 1;
    while (at > verb && triggers.ADVERBS.has(after[at]?.word ?? '')) at += 1;
    const said = wordsOfAbsent(after.slice(at));
    if (said === 0) return undefined;
    // Without its verb only what can be no other's: "pneumothorax not seen", but not "denied".
    if (at === verb && /denied|excluded/.test(after[at]!.word)) return undefined;
    const words = after.slice(0, at + said);
    if (!staysTogether(text, term, words) || isBounded(text, term, words.at(-1)!.end)) return undefined;
    if (LOOKED_FOR.test(words.at(-1)!.word) && isDefinite(text, before, term)) return undefined;
    return isLastWord(text, after, words.length) ? quote(text, term.start, words.at(-1)!.end) : undefined;
  }

  /** How many words say that something is not there, of those that begin with them. */
  function wordsOfAbsent(words: readonly SentenceWord[]): number {
    const [said] = absent(words.slice(0, MAX_ABSENT_WORDS));
    return said?.from === 0 ? said.to : 0;
  }
}

/** "No" with its "evidence of" as one trigger; undefined where a word between leaves a doubt. */
function withEvidence(text: string, words: readonly SentenceWord[], cue: Found<string>): Found<string> | undefined {
  const from = /^(?:does|do|did)$/.test(words[cue.from - 1]?.word ?? '') ? cue.from - 1 : cue.from;
  // "No fever, history of asthma": what is denied may have ended.
  let mayHaveEnded = false;
  for (let i = cue.to; i < words.length && i < cue.to + MAX_EVIDENCE_WORDS; i++) {
    const { word } = words[i]!;
    if (triggers.DEGREE.has(word) && !isGrade(words[i]!, words[i - 1])) return undefined;
    if (triggers.CLAUSE.has(word) || word === 'and') break;
    // "No signs/symptoms of"
    if (!/^(?:plain|line|slash)$/.test(gapBetween(text, words[i - 1]!, words[i]!))) mayHaveEnded = true;
    if (word === 'or' || word === 'nor') mayHaveEnded = false;
    if (mayHaveEnded || !triggers.EVIDENCE.has(word)) continue;
    const [next, afterNext] = [words[i + 1]?.word, words[i + 2]?.word];
    if (next === 'of' || next === 'for') return { ...cue, from, to: i + 2 };
    if (next === 'to' && afterNext === 'suggest') return { ...cue, from, to: i + 3 };
  }
  return { ...cue, from };
}

/** Whether "did not show" and the like, up to `to`, tell of one test, and of nothing that is there: not "do not show HIV", "did not show the fracture". */
function tellsOfFinding(
  text: string,
  words: readonly SentenceWord[],
  cue: Found<string>,
  to: number,
  behind: SentenceWord | undefined,
): boolean {
  const next = words[cue.to]?.word ?? '';
  // "The records did not show weakness": who reads them has not looked at the person.
  if (words.slice(0, cue.from).some(({ word }) => triggers.RECORDS.has(word))) return false;
  // "Did not show statins to work"
  if (triggers.DEFINITE.has(next) || behind?.word === 'to') return false;
  const hasEvidence = cue.to > to;
  if (hasEvidence || next === 'any' || !triggers.AS_A_RULE.has(words[cue.from]!.word)) return true;
  return behind?.word !== 'in' && SHOWS.test(words[to - 1]!.word) && isOwnScan(text, words.slice(0, cue.from));
}

const SHOWS = /^(?:show|reveal|demonstrate)$/;

/** Whether a sentence begins with one scan of one person: "your MRI of the brain". */
function isOwnScan(text: string, words: readonly SentenceWord[]): boolean {
  const own = words.findLastIndex(({ word }) => triggers.OWN.has(word));
  const [first, previous] = [words[own], words[own - 1]];
  if (!first || (previous && gapBetween(text, previous, first) !== 'colon')) return false;
  const scan = words.slice(own);
  const isSubject = scan.every(({ word }) => word === 'of' || word === first.word || !triggers.CLAUSE.has(word));
  return isSubject && scan.some(({ word }) => triggers.SCANS.has(word));
}

/** "Insurance denied my MRI" */
const isOfInsurer = (words: readonly SentenceWord[], { from }: Found<string>) =>
  triggers.COMPLAINING.has(words[from]!.word) && words.slice(0, from).some(({ word }) => triggers.INSURERS.has(word));

/** "Without treatment, it spreads" is a condition. */
const isOpening = (words: readonly SentenceWord[], { from, to }: Found<string>) =>
  from === 0 &&
  /^(?:without|w o)$/.test(
    words
      .slice(0, to)
      .map(({ word }) => word)
      .join(' '),
  );

/** Whether the term begins what a verb after it speaks of: in "the cause of the fever was not found", it does not. */
function isSubject(text: string, before: readonly SentenceWord[], term: SentenceWord): boolean {
  let right: SentenceWord = term;
  for (let i = before.length - 1; i >= 0; i--) {
    const left = before[i]!;
    if (!mayRunOn(text, left, right)) return true;
    if (isOfDegree(left)) return false;
    if (left.word === 'of' && triggers.EVIDENCE.has(before[i - 1]?.word ?? '')) return true;
    if (triggers.CLAUSE.has(left.word) || left.word === 'and' || left.word === 'or') return false;
    right = left;
  }
  return true;
}

/** Where the words go on after "or effusion" and the like; 0 where nothing of the kind follows the term. */
function afterAlternatives(after: readonly SentenceWord[]): number {
  if (after[0]!.word !== 'or') return 0;
  for (let i = 1; i < after.length && i <= MAX_ALTERNATIVE_WORDS; i++) {
    const { word } = after[i]!;
    if (triggers.TO_BE.has(word) || triggers.HAS_BEEN.has(word)) return i;
    if (triggers.CLAUSE.has(word) || /^(?:no|not|and)$/.test(word)) return 0;
  }
  return 0;
}

/** "The tumor is not visible on ultrasound": it is there all the same. */
const LOOKED_FOR = /^(?!absent|excluded|out$|denied)/;

function isDefinite(text: string, before: readonly SentenceWord[], term: SentenceWord): boolean {
  const phrase = before.slice(before.findLastIndex((word, i) => !mayRunOn(text, word, before[i + 1] ?? term)) + 1);
  return phrase.some(({ word }) => triggers.DEFINITE.has(word) || word === 'this' || word === 'that');
}

/** "Known metastasis is not seen", "significant effusion: none" */
const isOfDegree = ({ word }: SentenceWord) =>
  triggers.DEGREE.has(word) || triggers.EARLIER.has(word) || /^(?:known|displaced)$/.test(word);

function staysTogether(text: string, term: SentenceWord, words: readonly SentenceWord[]): boolean {
  return words.every((word, i) => gapBetween(text, words[i - 1] ?? term, word) === 'plain');
}

/** Whether nothing after the words until `count` turns them round: "not seen clearly", "not seen on the previous film", "not found in most". */
function isLastWord(text: string, words: readonly SentenceWord[], count: number): boolean {
  const next = words[count];
  if (!next || !mayRunOn(text, words[count - 1]!, next)) return true;
  if (!triggers.AFTER_ABSENT.has(next.word)) return false;
  const rest = words.slice(count + 1);
  if (rest.some(({ word }) => triggers.EARLIER.has(word))) return false;
  if (next.word === 'by') return !rest.some(({ word }) => triggers.INSURERS.has(word));
  const isOfMany = ({ word }: SentenceWord) => triggers.OF_MANY.has(word) || /^\d/.test(word);
  return next.word !== 'in' || !rest.slice(0, MAX_OF_MANY_WORDS).some(isOfMany);
}

/** The words of a text between two places, as a card quotes them. */
export const quote = (text: string, from: number, to: number) =>
  text.slice(from, endWithClosing(text, from, to)).replace(/\s+/g, ' ');
