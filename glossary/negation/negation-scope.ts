import type { SentenceWord } from '../text/sentence-around.ts';
import type { Found } from './negation-phrases.ts';
import * as triggers from './negation-triggers.ts';

// NegEx reaches five words from a trigger; a list begins anew with each of its items.
const MAX_ITEM_WORDS = 5;
const MAX_LIST_WORDS = 40;

/** What stands between two words of a sentence. A line may have been wrapped, or be a line of its own. */
type Gap = 'plain' | 'line' | 'comma' | 'slash' | 'colon' | 'open' | 'close' | 'break';

type Span = Pick<SentenceWord, 'start' | 'end'>;
type Joint = 'or' | 'and' | 'comma' | 'slash';
export const JOINING: ReadonlySet<string> = new Set(['or', 'nor', 'and']);

const GAPS: readonly (readonly [RegExp, Gap])[] = [
  [/^(?:[^\S\n]*|[-‐‑]|[^\S\n]*["“”][^\S\n]*)$/, 'plain'],
  [/^\s*(?:["“”]\s*)?$/, 'line'],
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

/** Whether two words may belong to one phrase. */
export function mayRunOn(text: string, left: Span, right: Span): boolean {
  const gap = gapBetween(text, left, right);
  return gap === 'plain' || gap === 'line';
}

/** Behind a term, says that it asks for the answer that follows: "Diabetes: Yes", "Diabetes - Yes", "Diabetes (Yes)". */
const ASKS = /^\s*(?::|[-–—([]\s*(?:yes|no|positive|negative|present|absent)\b)/i;
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
  let itemWords = 0;
  let inBrackets = false;
  let left = before[cue.to - 1]!;
  for (const right of [...before.slice(cue.to), term]) {
    const gap = gapBetween(text, left, right);
    const isFirst = left === before[cue.to - 1];
    left = right;
    if (gap === 'break' || (gap === 'colon' && !isFirst) || (gap === 'close' && isFirst)) return false;
    if (gap === 'line' && itemWords > 0 && !JOINING.has(right.word)) return false;
    if (gap === 'close') inBrackets = false;
    if (gap === 'open') {
      inBrackets = true;
      // "(DVT)" directly after its long form is the same thing again.
      if (right === term) return !isFirst && isClosed(text, term) && mayEnd(joints, before, cue, text, term, after);
    }
    if (inBrackets) continue;
    if (gap === 'comma' || gap === 'slash') {
      if (isFirst) return false;
      joints.push(gap);
      itemWords = 0;
    }
    if (right === term) break;
    if (JOINING.has(right.word)) {
      if (isFirst) return false;
      if (joints.at(-1) === 'comma' && itemWords === 0) joints.pop();
      joints.push(right.word === 'and' ? 'and' : 'or');
      itemWords = 0;
      continue;
    }
    if (triggers.DEGREE.has(right.word)) return false;
    if ((joints.length > 0 || itemWords > 0) && triggers.ASSERTING.has(right.word)) return false;
    if (itemWords > 0 && (triggers.DETERMINERS.has(right.word) || triggers.ENDING_ITEM.has(right.word))) return false;
    if (++itemWords > MAX_ITEM_WORDS) return false;
  }
  return !inBrackets && mayEnd(joints, before, cue, text, term, after);
}

const isClosed = (text: string, { end }: Span) => /^\s*\)/.test(text.slice(end));

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
  const rest = restOfList(text, term, after);
  if (rest.ends === 'or') return true;
  return triggers.COMPLAINING.has(cue[0]!) && rest.ends === 'sentence' && commas + rest.joints >= LEAST_JOINTS;
}

const tells = ({ word }: SentenceWord) => triggers.CLAUSE.has(word) || triggers.ASSERTING.has(word);

/** Over how many joints a list goes on after the term: to its "or" ("no fever, chills, or cough"), or plainly to the end of the sentence. */
function restOfList(
  text: string,
  term: SentenceWord,
  after: readonly SentenceWord[],
): { readonly ends: 'or' | 'sentence' | 'in doubt'; readonly joints: number } {
  let left = term;
  let itemWords = 1;
  let joints = 0;
  let hasAnd = false;
  for (const right of after) {
    const gap = gapBetween(text, left, right);
    const isJoint = JOINING.has(right.word);
    const goesOn = gap === 'plain' || gap === 'comma' || (gap === 'line' && isJoint);
    if (!goesOn || tells(right) || STARTS_WITH_DIGIT.test(right.word)) return { ends: 'in doubt', joints };
    if (gap === 'comma' || (isJoint && itemWords > 0)) {
      joints++;
      itemWords = 0;
    }
    if (isJoint && right.word !== 'and') return { ends: hasAnd ? 'in doubt' : 'or', joints };
    hasAnd ||= isJoint;
    if (!isJoint && ++itemWords > MAX_ITEM_WORDS) return { ends: 'in doubt', joints };
    left = right;
  }
  return { ends: 'sentence', joints };
}
