import { bareOf, shapeOf, WORD_UNITS } from '../text/letters.ts';
import type { Span } from './clause-before.ts';
import { readLetterPlaces } from './letter-places.ts';
import { type Extent, findLongForm } from './long-form.ts';
import { highestCost, lettersIn } from './short-form.ts';

/** A short form that a text defines. Offsets are UTF-16 code units. */
export interface Definition {
  readonly short: string;
  /** With single spaces. */
  readonly long: string;
  /** Where the short form stands. */
  readonly at: number;
  /** Where the long form stands, as it is written there. */
  readonly longSpan: Span;
}

/** Finds what the short form of one span stands for within another, or null where that costs more than the highest cost at which it is believed. */
export function define(
  text: string,
  { start, end }: Span,
  within: Span,
  extent: Extent,
  highest = highestCost(text.slice(start, end)),
): Definition | null {
  const short = text.slice(start, end);
  const window = text.slice(within.start, within.end);
  const found = findLongForm(short, readLetterPlaces(window), extent);
  if (!found || found.cost > highest) return null;
  const written = window.slice(found.start, found.end).replace(AROUND_LONG_FORM, '');
  if (written.length <= short.length || !IN_WORDS.test(shapeOf(written)) || holds(written, short)) return null;
  const longStart = within.start + window.indexOf(written, found.start);
  const longSpan = { start: longStart, end: longStart + written.length };
  return { short, long: written.replace(/\s+/g, ' '), at: start, longSpan };
}

// An opening quotation mark; a possessive, a closing quotation mark, what ends an item of a list.
const AROUND_LONG_FORM = /^["'“‘„«]+|(?:['’]s?|[,:;."”»])+$/gu;
// Asked of the shape: a word has three letters on end. "H+", "XRCC2, XRCC3" and other formulas and symbols are none.
const IN_WORDS = /a{3}|[Aa]{3}\s+[Aa]{3}/;

const NO_WORD = new RegExp(`[^${WORD_UNITS}]+`);

/** "a CT (CT)" explains nothing. */
const holds = (long: string, short: string) => long.split(NO_WORD).some((word) => bareOf(word) === bareOf(short));

/** How many words a long form may have: min(|A| + 5, |A| × 2) for the letters A of its short form, as Schwartz and Hearst have it (abbreviations.ts). */
function mostWords(short: string): number {
  const letters = lettersIn(short);
  return Math.min(letters + 5, letters * 2);
}

/** The last words of a span, as many as the long form of a short form may have. */
export function lastWords(text: string, { start, end }: Span, short: string): Span {
  let first = end;
  for (let words = mostWords(short); words > 0; words--) {
    while (first > start && /\s/.test(text[first - 1]!)) first--;
    while (first > start && !/\s/.test(text[first - 1]!)) first--;
  }
  return { start: first, end };
}

/** The first words of a span, as many as the long form of a short form may have. */
export function firstWords(text: string, { start, end }: Span, short: string): Span {
  let last = start;
  for (let words = mostWords(short); words > 0; words--) {
    while (last < end && /\s/.test(text[last]!)) last++;
    while (last < end && !/\s/.test(text[last]!)) last++;
  }
  return { start, end: last };
}
