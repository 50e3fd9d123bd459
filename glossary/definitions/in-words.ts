import { isDigit, isLetterOrDigit, WORD_UNITS } from '../text/letters.ts';
import { TELLING_FIRST, TELLING_LATER } from '../text/word-values.ts';
import type { WordList } from '../text/words.ts';
import { clauseBefore, type Span } from './clause-before.ts';
import { type Definition, define, firstWords, lastWords } from './definition.ts';
import { comparable } from './letter-places.ts';
import { hasTellingCapital, isUnmistakable, lettersIn, mayBeShortForm } from './short-form.ts';

// Without brackets, nearly plain initials have to say that the two belong together.
const HIGHEST_COST = 0.3;
const MAX_SHORT_CHARS = 10;
const MAX_LONG_CHARS = 150;
// A comma, colon or dash stands between much else; with a third letter it is hardly chance that the initials fit.
const LEAST_LETTERS_BESIDE_COMMA = 3;

// What may stand between a short form and its long form. The group is a sign that may mean anything else too.
const LINK_AFTER = new RegExp(
  `^(?:,?\\s(?:stands for|is short for|means|or)\\s|\\s?=\\s?|(,|:|\\s[–—-])\\s)(?=[${WORD_UNITS}])`,
);
const LINK_BEFORE = /,?\s(?:or|(?:also |often |commonly )?(?:abbreviated(?: as| to)?|called|known as|termed))\s["“]?$/;
const MAX_LINK_CHARS = 30;
// Where the item of a list or the clause ends that holds a long form, and what must follow a long form for it to be one.
const ITEM_END = /[.:!?]\s|[;()[\]\n]|\.$/;
const AFTER_ITEM = /^(?:["”\s]*[,.;:()]|\s*\n|\s*$|\s+(?:and|or|is|are|was|were)\s)/;

/** Finds what is said without brackets: "SBRT stands for ...", "SBRT = ...", "SBRT, ...;" in a list, and "..., or SBRT". */
export function definitionsInWords(
  text: string,
  { count, starts, ends, values, seen }: WordList,
): readonly Definition[] {
  if ((seen & (TELLING_FIRST | TELLING_LATER)) === 0) return NONE;
  const definitions: Definition[] = [];
  /** Where the last run ended: of the words in a run the first one finds all of it. */
  let done = 0;
  for (let w = 0; w < count; w++) {
    // Most words have no capital or digit, or one as their first letter alone, and are passed over here.
    if ((values[w]! & (TELLING_FIRST | TELLING_LATER)) === 0 || ends[w]! <= done) continue;
    let start = startOfRun(text, starts[w]!);
    if ((values[w]! & TELLING_LATER) === 0 && start === starts[w]) continue;
    while (start < ends[w]!) {
      const end = endOfRun(text, start);
      const found = definedAt(text, { start, end });
      if (found) definitions.push(found);
      start = end + 1;
    }
    done = start;
  }
  return definitions;
}

const NONE: readonly Definition[] = [];

/** A run is letters, digits and hyphens: what may be one short form, "IL-6". */
const isInRun = (code: number) => code === HYPHEN || isLetterOrDigit(code);
const HYPHEN = 0x2d;

function startOfRun(text: string, at: number): number {
  let start = at;
  while (start > 0 && isInRun(text.charCodeAt(start - 1))) start--;
  while (text.charCodeAt(start) === HYPHEN) start++;
  return start;
}

function endOfRun(text: string, start: number): number {
  let end = start;
  while (end < text.length && isInRun(text.charCodeAt(end))) end++;
  return end;
}

function definedAt(text: string, span: Span): Definition | null {
  const { start, end } = span;
  if (end - start > MAX_SHORT_CHARS || !mayBeLinked(text, start, end)) return null;
  const short = text.slice(start, end);
  if (!isUnmistakable(short) || !mayBeShortForm(short) || !hasTellingCapital(short)) return null;
  return definedAfter(text, span, short) ?? definedBefore(text, span, short);
}

/**
 * Whether what stands around a short form may be a link: for each of the links above a character that it has there. A quick look that turns nearly all away,
 * also in texts in capitals, where every word may be a short form.
 */
function mayBeLinked(text: string, start: number, end: number): boolean {
  return (
    ',:='.includes(text[end] ?? ' ') ||
    '=–—-simo'.includes(text[end + 1] ?? ' ') ||
    'rsod'.includes(text[start - 2] ?? ' ') ||
    '"“'.includes(text[start - 1] ?? ' ')
  );
}

/** "SHORT stands for long form" */
function definedAfter(text: string, span: Span, short: string): Definition | null {
  const link = LINK_AFTER.exec(text.slice(span.end, span.end + MAX_LINK_CHARS));
  if (!link || (link[1] !== undefined && lettersIn(short) < LEAST_LETTERS_BESIDE_COMMA)) return null;
  const start = span.end + link[0].length;
  // A quick look before the long one; a digit may be said in a word: "3D = three-dimensional".
  if (!isDigit(short[0]!) && comparable(text[start]!) !== comparable(short[0]!)) return null;
  const after = text.slice(start, start + MAX_LONG_CHARS);
  const end = after.search(ITEM_END);
  const item = { start, end: start + (end < 0 ? after.length : end) };
  const found = define(text, span, firstWords(text, item, short), 'start', HIGHEST_COST);
  return found && AFTER_ITEM.test(text.slice(found.longSpan.end, found.longSpan.end + MAX_LINK_CHARS)) ? found : null;
}

/** "long form, or SHORT" */
function definedBefore(text: string, span: Span, short: string): Definition | null {
  const link = LINK_BEFORE.exec(text.slice(Math.max(0, span.start - MAX_LINK_CHARS), span.start));
  if (!link) return null;
  const before = lastWords(text, clauseBefore(text, span.start - link[0].length), short);
  return define(text, span, before, 'end', HIGHEST_COST);
}
