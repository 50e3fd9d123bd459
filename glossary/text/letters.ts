// What letters are told without Unicode classes in regular expressions: compiling one takes a third of a millisecond, and the first texts of a page
// would come to a dozen of them before its first mark.

const BEYOND_ASCII = /[^\0-\x7f]/;
const isLetter = (character: string) => /\p{L}/u.test(character);
const isAnyDigit = (character: string) => /\p{Nd}/u.test(character);

/** For a character class: the letters and digits of all scripts, by rough ranges that leave out punctuation and signs. */
export const WORD_UNITS =
  'A-Za-z0-9\\u00aa\\u00b2\\u00b3\\u00b5\\u00b9-\\u00d6\\u00d8-\\u00f6\\u00f8-\\u1fff\\u2070-\\u209c\\u2c00-\\ud7ff';

export const isDigit = (unit: string) => unit >= '0' && unit <= '9';
export const isCapital = (unit: string) => unit !== unit.toLowerCase();

/** Whether a UTF-16 unit is a letter or digit by itself. */
export function isLetterOrDigit(code: number): boolean {
  if (code < 0x80)
    return (code >= 0x61 && code <= 0x7a) || (code >= 0x41 && code <= 0x5a) || (code >= 0x30 && code <= 0x39);
  // Quotation marks, dashes and spaces, the commonest by far.
  if (!(code > 0xa9) || (code >= 0x2000 && code <= 0x206f)) return false;
  const unit = String.fromCharCode(code);
  return isLetter(unit) || isAnyDigit(unit);
}

/** A text with every capital as A, every other letter as a and every digit as 0, all else as it is: `FasL-2` is `AaaA-0`. */
export function shapeOf(text: string): string {
  const shape = text.replace(/[A-Z]/g, 'A').replace(/[a-z]/g, 'a').replace(/\d/g, '0');
  return BEYOND_ASCII.test(shape) ? Array.from(shape, shapeOfCharacter).join('') : shape;
}

function shapeOfCharacter(character: string): string {
  if (!BEYOND_ASCII.test(character)) return character;
  if (isLetter(character)) return isCapital(character) ? 'A' : 'a';
  return isAnyDigit(character) ? '0' : character;
}

/** The letters and digits of a text, in lower case. */
export const bareOf = (text: string) =>
  (BEYOND_ASCII.test(text) ? text.replace(/[^\p{L}\p{Nd}]/gu, '') : text.replace(/[^A-Za-z0-9]/g, '')).toLowerCase();
