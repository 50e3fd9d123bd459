import { foldCharacter, isInvisible, isSpace } from './fold.ts';

/** What a UTF-16 unit is to a reader of words. */
export type UnitKind = number;
/** It ends a word. */
export const GAP = 0;
/** A letter or digit of ASCII. */
export const PLAIN = 1;
/** Any other letter or digit. */
const LETTER = 2;
/** Folding drops it: a mark belongs to the letter before it, what cannot be seen to none. */
export const MARK = 3;
export const INVISIBLE = 4;
/** Half of a character that stands for a letter, a mark or a gap. */
export const HALF = 5;
/** A raised digit: it ends a word, but belongs to a unit. */
export const RAISED = 6;
/** Not looked at yet. */
const UNREAD = 7;

/**
 * Whether a folded unit is part of a word. Beyond ASCII it goes by Unicode ranges: it only has to be right about what may
 * stand directly beside a medical word, such as ™, superscript footnote numbers, bullets and emoji, which end it.
 */
export function isWordUnit(unit: number): boolean {
  if (unit < 128) return kinds[unit] === PLAIN;
  if (unit < 0xc0 || unit === 0xd7 || unit === 0xf7) return false;
  if (unit < 0x2000) return true;
  return !(
    (
      unit <= 0x2bff || // punctuation, superscripts, symbols, arrows, boxes, dingbats
      (unit >= 0x2e00 && unit <= 0x2e7f) ||
      (unit >= 0x3000 && unit <= 0x303f) ||
      (unit >= 0xd800 && unit <= 0xf8ff) || // surrogates (emoji, mostly) and private use
      (unit >= 0xfe10 && unit <= 0xfe6f) ||
      unit >= 0xff00
    ) // what folding leaves of the full-width block is punctuation
  );
}

/** For each unit its kind, those beyond ASCII once a text has held them. */
export const kinds = new Uint8Array(0x10000).fill(UNREAD);
for (const raised of '²³') kinds[raised.charCodeAt(0)] = RAISED;
for (let unit = 0; unit < 128; unit++) kinds[unit] = /[A-Za-z0-9]/.test(String.fromCharCode(unit)) ? PLAIN : GAP;

/** The kind of any unit. */
export function kindOf(unit: number): UnitKind {
  if (kinds[unit] === UNREAD) kinds[unit] = unit >= 0xd800 && unit < 0xe000 ? HALF : kindOfCharacter(unit);
  return kinds[unit]!;
}

/** The kind of a whole character. */
export function kindOfCharacter(code: number): UnitKind {
  if (code <= 0xffff && isSpace(code)) return GAP;
  if (isInvisible(code)) return INVISIBLE;
  const folded = foldCharacter(code);
  if (folded === '') return MARK;
  return isWordUnit(folded.toLowerCase().charCodeAt(0)) ? LETTER : GAP;
}
