import { EN_DASH, foldCharacter, isSpace } from '../text/fold.ts';

/** What may stand between two words of one term, by what it means for the term; anything else ends it. */
export const PLAIN_JOIN = 0;
export const SLASH_JOIN = 1;
export const STOP_JOIN = 3;
/** Bits that a join needs. */
export const JOIN_BITS = 3;

const [NOTHING, BEFORE, AFTER, BOTH] = [0, 1, 2, 3];

/** For each sign the join that it is without spaces, with one before, after, and on both sides. */
const JOINS: readonly (readonly [string, number, readonly number[]])[] = [
  ['', PLAIN_JOIN, [BEFORE]],
  ['-', PLAIN_JOIN, [NOTHING, AFTER, BOTH]], // "post-operative", "pre- operative", "Wiskott - Aldrich"
  ["'", PLAIN_JOIN, [AFTER]], // "Graves' disease"
  ["'", 2, [NOTHING]], // "Crohn's disease"
  ['/', SLASH_JOIN, [NOTHING, BEFORE, AFTER, BOTH]], // "PET/CT"
  ['.', STOP_JOIN, [NOTHING, AFTER]], // "H. pylori", "b.i.d."
  ['&', 4, [NOTHING, BOTH]], // "H&E"
  [',', 5, [NOTHING, AFTER]], // "1,25-dihydroxyvitamin D"
  ['+', 6, [NOTHING, BOTH]], // "3 + 4"
  ['(', 7, [NOTHING, BEFORE]], // "del(17p)"
];

/** By the folded sign and the spaces around it: `sign << 2 | spaces`; -1 for none. */
const joinOf = new Int8Array(128 << 2).fill(-1);
for (const [sign, join, places] of JOINS) {
  for (const spaces of places) joinOf[((sign === '' ? 0 : sign.charCodeAt(0)) << 2) | spaces] = join;
}

/** So many blanks part two columns of a plain text; two stand in justified lines too, and behind a stop. */
const COLUMN_GAP = 3;
const [TAB, LINE_FEED, RETURN] = [0x09, 0x0a, 0x0d];

/**
 * The kind of join that the text from `end` to `start` is; -1 when the words do not belong together. White space with a line end in it is one space, however
 * far the next line is indented; else a tab or three blanks part two columns. HTML may show these as one blank, and holds them only where somebody wrote columns.
 */
export function joinBetween(text: string, end: number, start: number): number {
  if (start - end === 1) {
    const unit = text.charCodeAt(end);
    if (unit === 0x20) return PLAIN_JOIN;
    if (unit < 128 && !isSpace(unit)) return joinOf[unit << 2]!;
  }
  let sign = 0;
  let spaces = NOTHING;
  /** Of the white space that was read last. */
  let width = 0;
  for (let i = end; i < start; i++) {
    let unit = text.charCodeAt(i);
    if (isSpace(unit)) {
      spaces |= sign === 0 ? BEFORE : AFTER;
      width += unit === LINE_FEED || unit === RETURN ? Number.NEGATIVE_INFINITY : unit === TAB ? COLUMN_GAP : 1;
      continue;
    }
    // With spaces around it, it parts two clauses.
    if (unit === EN_DASH && isSpace(text.charCodeAt(i - 1)) && isSpace(text.charCodeAt(i + 1))) return -1;
    if (unit >= 128) {
      const folded = foldCharacter(unit);
      if (folded === '') continue;
      unit = folded.charCodeAt(0);
    }
    if (sign !== 0 || unit >= 128 || width >= COLUMN_GAP) return -1;
    sign = unit;
    width = 0;
  }
  if (width >= COLUMN_GAP) return -1;
  return joinOf[(sign << 2) | spaces]!;
}
