import { type SentenceWord, sentenceAround } from '../text/sentence-around.ts';
import { quote } from './negation.ts';
import { createPhrases } from './negation-phrases.ts';
import { describes, gapBetween, inScope, isHead, JOINING, mayRunOn } from './negation-scope.ts';
import * as triggers from './negation-triggers.ts';

/**
 * The words of a text that ask whether the term at start..end is there, with the term and as they stand: "to exclude metastasis",
 * "r/o embolism", "?embolism". Undefined where none do so for certain. Offsets are UTF-16 code units.
 */
export type SoughtBy = (text: string, start: number, end: number) => string | undefined;

// A longer list may speak of something else by then.
const MAX_WORDS_BETWEEN = 4;
// "The scan allows us to rule out"
const MAX_NEAR_WORDS = 3;
const MAX_MARKED_CHARS = 60;

/** The question mark that notes put in front, with a space only where it can end nothing: "confused ?delirium", "Imp: ? TIA". */
const MARK = /(?:(?<=[\s([,:→])\?+(?=\S|$)|(?<=(?:\n|[([,;:.→])[^\S\n]*)\?+[^\S\n])([^?\n]*)$/u;
/** Another name before the term, as likely as it: "?PE/DVT", "?stroke or TIA". */
const ALTERNATIVE = /^[\p{L}\d-]+(?:[^\S\n][\p{L}\d-]+)?(?:\/|[^\S\n](?:or|vs\.?|versus)[^\S\n])/u;
const VERSUS = /^(?:vs|versus)$/;
/** A sign behind a word as well: a question, or what once were quotation marks. */
const MARKED_BEHIND = /^(?:[^\n]{0,40}[\p{L}\d])?\?/u;

/** What NegEx calls possible, by the rules of `negation.ts` and no wider: only what is looked for, not what is thought likely. */
export function createSought(): SoughtBy {
  const find = createPhrases({
    asking: triggers.ASKING,
    first: triggers.ASKING_FIRST,
    end: [...triggers.ANSWERED, ...triggers.BEFORE, ...triggers.SHOWING, ...triggers.TERMINATION, ...triggers.CLAUSE],
  });
  return (text, start, end) => {
    const { before, term, after } = sentenceAround(text, start, end);
    const marked = markedFrom(text, term, after);
    if (marked !== undefined) return quote(text, marked, end);
    const cue = find(before).at(-1);
    if (!cue || cue.kind === 'end' || triggers.EVIDENCE.has(term.word)) return undefined;
    if (cue.kind === 'first' && isPartOfClause(text, before, cue.from)) return undefined;
    if (isSettled(text, before, cue.from)) return undefined;
    const between = before.slice(cue.to);
    if (between.length > MAX_WORDS_BETWEEN || after.some(isLeftOut)) return undefined;
    if ([...between, ...after].some(({ word }) => triggers.ANSWERING.has(word))) return undefined;
    if (!isListOfNames(text, [...between, term])) return undefined;
    const next = VERSUS.test(after[0]?.word ?? '') ? undefined : after[0];
    if (!isHead(text, term, next) || !inScope(text, before, cue, term, after)) return undefined;
    return quote(text, before[cue.from]!.start, end);
  };
}

/** Where a question mark stands that asks for the term alone, or for it and another: "?acute delirium". */
function markedFrom(text: string, term: SentenceWord, after: readonly SentenceWord[]): number | undefined {
  const left = `\n${text.slice(0, term.start)}`.slice(-MAX_MARKED_CHARS);
  const mark = MARK.exec(left);
  if (!mark || triggers.EVIDENCE.has(term.word)) return undefined;
  const own = mark[1]!.replace(ALTERNATIVE, '');
  if (own !== '' && !describesAll(own)) return undefined;
  if (!isHead(text, term, after[0]) && !VERSUS.test(after[0]?.word ?? '')) return undefined;
  const isAnswered = after.some(({ word }) => triggers.ANSWERING.has(word) || word === 'neg');
  return isAnswered || MARKED_BEHIND.test(text.slice(term.end)) ? undefined : term.start - left.length + mark.index;
}

/** Whether a text is of words alone that stand before a name as a part of it, with the space before that: "acute ". */
const describesAll = (text: string) => text.endsWith(' ') && text.trimEnd().toLowerCase().split(' ').every(describes);

const isSettling = (word: string) => triggers.SETTLING.has(word) || word.endsWith("n't");

/** Whether words before what asks say how that went. */
function isSettled(text: string, words: readonly SentenceWord[], at: number): boolean {
  const earlier = words.slice(0, at);
  if (earlier.some(({ word }) => isSettling(word))) return true;
  const parted = earlier.findLastIndex((word, i) => !mayRunOn(text, word, words[i + 1]!));
  const near = earlier.slice(Math.max(parted + 1, at - MAX_NEAR_WORDS));
  return near.some(({ word }) => triggers.SETTLING_NEAR.has(word));
}

const isLeftOut = ({ word }: SentenceWord, i: number, after: readonly SentenceWord[]) =>
  word === 'from' && triggers.LEFT_OUT_OF.has(after[i + 1]?.word ?? '');

/** Whether words are surely one name, or several with "or": in "stroke confirmed hemorrhage" a verb stands between two. */
function isListOfNames(text: string, words: readonly SentenceWord[]): boolean {
  return words.every((word, i) => {
    const next = words[i + 1];
    return (
      !next || JOINING.has(word.word) || describes(word.word) || JOINING.has(next.word) || isParted(text, word, next)
    );
  });
}

const isParted = (text: string, left: SentenceWord, right: SentenceWord) =>
  /^(?:comma|slash|open)$/.test(gapBetween(text, left, right));

/** Whether something stands before that word in its clause, and could be what does what it says. */
function isPartOfClause(text: string, words: readonly SentenceWord[], at: number): boolean {
  const previous = words[at - 1];
  return previous !== undefined && gapBetween(text, previous, words[at]!) === 'plain';
}
