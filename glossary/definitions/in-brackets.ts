import { bracketPairs } from './bracket-pairs.ts';
import { clauseBefore, type Span } from './clause-before.ts';
import { type Definition, define, lastWords } from './definition.ts';
import { hasTellingCapital, isBone, lettersIn, mayBeShortForm } from './short-form.ts';

// What is longer in brackets is not looked at: so the time for a text full of brackets within brackets grows no faster than the text.
const MAX_INSIDE_CHARS = 150;

/** Finds "long form (SHORT)", "(long form, SHORT)" and "SHORT (long form)", in round and square brackets. */
export function definitionsInBrackets(text: string): readonly Definition[] {
  if (!text.includes('(') && !text.includes('[')) return [];
  const definitions: Definition[] = [];
  for (const { open, close } of bracketPairs(text, MAX_INSIDE_CHARS)) {
    // A text full of empty ones would take seconds, each looking back.
    if (close - open < 2) continue;
    const parts = partsOf(text, open + 1, close);
    const before = clauseBefore(text, open);
    const definedHere = definedBefore(text, before, parts);
    if (definedHere.length === 0) {
      const found = definedInside(text, parts) ?? definedAfter(text, before, parts);
      if (found) definitions.push(found);
    }
    definitions.push(...definedHere);
  }
  return definitions;
}

/** "Long form (SHORT)": "(SBRT; see below)" and "(SBRT, n = 12)" hold more than the short form, "(PLS1 and PLS2)" two. */
function definedBefore(text: string, before: Span, parts: readonly Span[]): readonly Definition[] {
  const definitions: Definition[] = [];
  for (const part of parts) {
    const short = text.slice(part.start, part.end);
    const found = mayBeShortForm(short) && define(text, part, lastWords(text, before, short), 'end');
    if (!found) break;
    definitions.push(found);
  }
  return definitions;
}

/** "(Long form, SHORT)": "(stereotactic body radiotherapy, SBRT)" */
function definedInside(text: string, parts: readonly Span[]): Definition | null {
  if (parts.length < 2) return null;
  return defineWhole(text, parts.at(-1)!, { start: parts[0]!.start, end: parts.at(-2)!.end });
}

/** "SHORT (long form)": its first part, as in "SBRT (stereotactic body radiotherapy, daily)", or all of it, as in "RGB (red, green and blue)". */
function definedAfter(text: string, before: Span, parts: readonly Span[]): Definition | null {
  let start = before.end;
  while (start > before.start && !/\s/.test(text[start - 1]!)) start--;
  const short = { start, end: before.end };
  const first = parts[0]!;
  const whole = { start: first.start, end: parts.at(-1)!.end };
  // Not asked twice of one part, which most brackets are.
  return defineWhole(text, short, first) ?? (parts.length > 1 ? defineWhole(text, short, whole) : null);
}

/** Of a long form that stands in brackets itself all has to belong to it: nothing else says where it begins and ends. */
function defineWhole(text: string, shortSpan: Span, longSpan: Span): Definition | null {
  const short = text.slice(shortSpan.start, shortSpan.end);
  if (lettersIn(short) < 2 || !mayBeShortForm(short) || !hasTellingCapital(short)) return null;
  const found = define(text, shortSpan, longSpan, 'whole');
  // "S1 (sacral)" tells where the bone is.
  return found && isBone(short) && !/\d/.test(found.long) ? null : found;
}

const PART_END = /[;,:]\s+|\s+(?:or|and)\s+/g;
const WORDING =
  /^\s*(?:(?:or|i\.e\.,?|abbr\.|(?:also |often |commonly )?(?:abbreviated(?: as| to)?|called|known as|termed)|hereafter|short for)\s+)?["'“‘„«]*/;

/** The parts of what stands in brackets, which commas, semicolons, colons, "or" and "and" divide; at least one. */
function partsOf(text: string, start: number, end: number): readonly Span[] {
  const parts: Span[] = [];
  let from = start;
  for (const gap of text.slice(start, end).matchAll(PART_END)) {
    parts.push(withoutWording(text, from, start + gap.index));
    from = start + gap.index + gap[0].length;
  }
  parts.push(withoutWording(text, from, end));
  return parts;
}

/** Without the words that only say that it is a short form, and quotation marks. */
function withoutWording(text: string, start: number, end: number): Span {
  const part = text.slice(start, end);
  const first = WORDING.exec(part)![0].length;
  const { length } = part.slice(first).replace(/["'”’“»\s]+$/, '');
  return { start: start + first, end: start + first + length };
}
