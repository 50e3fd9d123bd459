import { isCapital } from '../text/letters.ts';

/** A stretch of a text, in UTF-16 code units. */
export interface Span {
  readonly start: number;
  readonly end: number;
}

// No long form is longer; keeps the look back from every bracket short.
const MAX_LONG_CHARS = 200;
const CLAUSE_END = /[.!?]\s+(?=([^\sa-z]))|[;:]\s|\n\s*\n|--|—/g;

/**
 * What may hold a long form that ends at `end`: back to the start of the clause, or to a bracket that stands by itself. Brackets within
 * a word, as in "prostaglandin E(2)", belong to it.
 */
export function clauseBefore(text: string, end: number): Span {
  const from = Math.max(0, end - MAX_LONG_CHARS);
  const near = text.slice(from, end);
  const open = afterBracket(near);
  let start = open;
  for (const found of near.slice(open).matchAll(CLAUSE_END)) {
    const [end, after] = found;
    if (after === undefined || isCapital(after)) start = open + found.index + end.length;
  }
  return trim(text, { start: from + start, end });
}

/** Where in a text the part begins that no bracket of its own ends, or that an open one begins. */
function afterBracket(near: string): number {
  // For each closing bracket still without its opening one, going backwards: where it stands.
  const closing: number[] = [];
  for (let i = near.length - 1; i >= 0; i--) {
    const unit = near[i]!;
    if (unit === ')' || unit === ']') closing.push(i);
    if (unit !== '(' && unit !== '[') continue;
    const close = closing.pop();
    if (close === undefined) return i + 1;
    const isOwnWord = isGap(near[i - 1]) && isGap(near[close + 1]);
    if (closing.length === 0 && isOwnWord && near.slice(close + 1).trim() !== '') return close + 1;
  }
  return closing.length > 0 ? closing.at(-1)! + 1 : 0;
}

const isGap = (unit: string | undefined) => unit === undefined || /[\s,;:.]/.test(unit);

/** Without the white space around it. */
function trim(text: string, { start, end }: Span): Span {
  const part = text.slice(start, end);
  const first = start + (part.length - part.trimStart().length);
  return { start: first, end: Math.max(first, start + part.trimEnd().length) };
}
