import type { Found } from './negation-phrases.ts';
import * as triggers from './negation-triggers.ts';
import type { SentenceWord } from './sentence-around.ts';

// NegEx reaches five words from a trigger; a list begins anew with each of its items.
const MAX_ITEM_WORDS = 5;
const MAX_LIST_WORDS = 40;

/** What stands between two words of a sentence. */
type Gap = 'plain' | 'comma' | 'slash' | 'colon' | 'open' | 'close' | 'break';

type Span = Pick<SentenceWord, 'start' | 'end'>;
type Joint = 'or' | 'and' | 'comma';

const GAPS: readonly (readonly [RegExp, Gap])[] = [
  [/^(?:\s*|[-‐‑]|\s*["“”]\s*)$/, 'plain'],
  [/^\s*,\s*$/, 'comma'],
  [/^\s*\/\s*$/, 'slash'],
  [/^\s*:\s*$/, 'colon'],
  [/^\s*\(\s*$/, 'open'],
  [/^\s*\),?\s*$/, 'close'],
];

export function gapBetween(text: string, left: Span, right: Span): Gap {
  const between = text.slice(left.end, right.start);
  return GAPS.find(([pattern]) => pattern.test(between))?.[1] ?? 'break';
}

/** Whether the term is what its phrase is about: in "no cancer treatment", cancer is not. */
export function isHead(text: string, term: Span, next: SentenceWord | undefined): boolean {
  if (/^[-‐‑]\p{L}/u.test(text.slice(term.end, term.end + 2))) return false;
  return !next || gapBetween(text, term, next) !== 'plain' || triggers.FOLLOWING.has(next.word);
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
  let itemWords = 0;
  let inBrackets = false;
  let left = before[cue.to - 1]!;
  for (const right of [...before.slice(cue.to), term]) {
    const gap = gapBetween(text, left, right);
    const isFirst = left === before[cue.to - 1];
    left = right;
    if (gap === 'break' || (gap === 'colon' && !isFirst)) return false;
    if (gap === 'close') inBrackets = false;
    if (gap === 'open') {
      inBrackets = true;
      // "(DVT)" directly after its long form is the same thing again.
      if (right === term) return !isFirst && isClosed(text, term) && mayEnd(joints, before, cue, text, term, after);
    }
    if (inBrackets) continue;
    if (gap === 'comma' || gap === 'slash') {
      if (isFirst) return false;
      joints.push(gap === 'slash' ? 'or' : 'comma');
      itemWords = 0;
    }
    if (right === term) break;
    if (right.word === 'or' || right.word === 'nor' || right.word === 'and') {
      if (isFirst) return false;
      if (joints.at(-1) === 'comma' && itemWords === 0) joints.pop();
      joints.push(right.word === 'and' ? 'and' : 'or');
      itemWords = 0;
      continue;
    }
    if (triggers.DEGREE.has(right.word)) return false;
    if (joints.length > 0 && triggers.ASSERTING.has(right.word)) return false;
    if (itemWords > 0 && triggers.DETERMINERS.has(right.word)) return false;
    if (++itemWords > MAX_ITEM_WORDS) return false;
  }
  return !inBrackets && mayEnd(joints, before, cue, text, term, after);
}

const isClosed = (text: string, { end }: Span) => /^\s*\)/.test(text.slice(end));

/** Whether a list with these joints is certainly denied as far as the term. */
function mayEnd(
  joints: readonly Joint[],
  before: readonly SentenceWord[],
  { from, to }: Found<string>,
  text: string,
  term: SentenceWord,
  after: readonly SentenceWord[],
): boolean {
  const last = joints.at(-1);
  if (last === undefined) return true;
  // "No mass or nodes, edema": the list had ended.
  if (last === 'comma' && joints.some((joint) => joint !== 'comma')) return false;
  if (last === 'or') return true;
  const cue = before.slice(from, to).map(({ word }) => word);
  const lists = triggers.LISTING.has(cue.join(' ')) || cue.some((word) => triggers.EVIDENCE.has(word));
  // "Denies fever and cough is better"
  if (lists) return last === 'comma' || !triggers.CLAUSE.has(after[0]?.word ?? '') || !isPlain(text, term, after[0]!);
  return last === 'comma' && goesOnToOr(text, term, after);
}

const isPlain = (text: string, left: Span, right: Span) => gapBetween(text, left, right) === 'plain';

/** "No fever, chills, or cough": whether the list after the term comes to its "or". */
function goesOnToOr(text: string, term: SentenceWord, after: readonly SentenceWord[]): boolean {
  let left = term;
  let itemWords = 0;
  for (const right of after) {
    const gap = gapBetween(text, left, right);
    if (gap !== 'plain' && gap !== 'comma') return false;
    if (right.word === 'or' || right.word === 'nor') return true;
    itemWords = gap === 'comma' ? 1 : itemWords + 1;
    if (right.word === 'and' || itemWords > MAX_ITEM_WORDS) return false;
    if (triggers.CLAUSE.has(right.word) || triggers.ASSERTING.has(right.word)) return false;
    left = right;
  }
  return false;
}
