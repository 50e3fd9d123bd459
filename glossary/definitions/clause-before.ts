import { isCapital } from '../text/letters.ts';

/** A stretch of a text, in UTF-16 code units. */
export interface Span {
  readonly start: number;
  readonly end: number;
}

// No long form is longer; keeps the look back from every bracket short.
const MAX_LONG_CHARS = 200;
// A full stop ends a clause before a capital alone, as the group of what follows it is asked.
const CLAUSE_END = /[.!?]\s+(?=(\S))|[;:]\s|\n\s*\n|--|—/g;

/**
 * The stretch before `end` that may hold a long form: back to where its clause starts, or to a bracket that is no part of a word. Those within
 * a word, as in "prostaglandin E(2)", belong to it. Without the white space at its end; may be empty.
 */
export function clauseBefore(text: string, end: number): Span {
  const from = Math.max(0, end - MAX_LONG_CHARS);
  const near = text.slice(from, end);
  const open = afterBracket(near);
  let start = open;
  for (const found of near.slice(open).matchAll(CLAUSE_END)) {
    const [ending, after] = found;
    if (after === undefined || isCapital(after)) start = open + found.index + ending.length;
  }
  return { start: from + start, end: from + start + near.slice(start).trimEnd().length };
}

/**
 * Where the end of a text begins that stands behind the last bracket of these: an opening one that is not closed, a pair that is no part of a word, a closing
 * one that was not opened. 0 where there is none.
 */
function afterBracket(near: string): number {
  // Going backwards, where each closing bracket stands whose opening one has not come yet.
  const closing: number[] = [];
  for (let i = near.length - 1; i >= 0; i--) {
    const unit = near[i]!;
    if (unit === ')' || unit === ']') closing.push(i);
    if (unit !== '(' && unit !== '[') continue;
    const close = closing.pop();
    if (close === undefined) return i + 1;
    // Behind a pair with nothing but white space after it the whole text would be cut away.
    const isOwnWord = isGap(near[i - 1]) && isGap(near[close + 1]);
    if (closing.length === 0 && isOwnWord && near.slice(close + 1).trim() !== '') return close + 1;
  }
  return closing.length > 0 ? closing.at(-1)! + 1 : 0;
}

/** Whether a bracket beside it is no part of a word. */
const isGap = (unit: string | undefined) => unit === undefined || /[\s,;:.]/.test(unit);
