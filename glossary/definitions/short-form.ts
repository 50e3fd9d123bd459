import { shapeOf } from '../text/letters.ts';
import { comparable } from './letter-places.ts';

// As in the published methods (abbreviations.ts): one to ten letters and digits, at most two words. With hyphens, brackets and a space it is hardly longer.
const MAX_LETTERS = 10;
const MAX_CHARS = 14;
const MAX_WORDS = 2;

const NUMBERS_AND_UNITS = /[=<>≤≥%]/;
/** Levels of the spine, and stages of which a letter tells that they are: "T8-10 (transpedicular)". */
const CODE = /^(?:[CTLS]\d{1,2}[-–/][CTLS]?\d{1,2}|(?:y?[cp]|mr)[TNM]\d[a-d]?)$/;
// These are asked of the shape of a short form (shapeOf): A for each capital, a for each other letter, 0 for each digit.
const ISOTOPE = /^0{2,3}Aa?$/; // "125I", "99Tc"
const TWO_CAPITALS = /A.*A/; // "FasL ICD", but not "New York"
// A capital tells nothing where it may only be that of a sentence's first word: it takes a second one, or a digit, behind it; or stands further on, before a
// hyphen, or in no more than three characters.
const TELLING_CAPITAL = /A.*[A0]|[^A]A|^A{1,2}-|^A.{0,2}$/;

/** Whether it is a roman numeral in the letters of small ones, which count chapters and stages; L, C, D and M make short forms as often (MI, CLL). */
export const isRomanNumeral = (word: string): boolean => /^[ivx]+$/i.test(word);

/** Whether it may only be one bone of the spine. T1 to T4 may be hormones, scans and stages too: "T4 (thyroxine)". */
export const isBone = (text: string): boolean => /^(?:C[1-7]|T(?:[5-9]|1[0-2])|[LS][1-5])$/.test(text);

/** How many letters and digits it has. */
export function lettersIn(text: string): number {
  let count = 0;
  for (let i = 0; i < text.length; i++) if (comparable(text[i]!) !== null) count++;
  return count;
}

/** Whether it may be a short form at all; a single letter only in capitals. */
export function mayBeShortForm(text: string): boolean {
  if (text.length > MAX_CHARS || NUMBERS_AND_UNITS.test(text) || CODE.test(text)) return false;
  const shape = shapeOf(text);
  if (!/^[Aa0([-]/.test(shape) || !/[Aa]/.test(shape) || ISOTOPE.test(shape)) return false;
  const words = shape.split(/\s+/);
  if (words.length > MAX_WORDS || (words.length > 1 && !words.some((word) => TWO_CAPITALS.test(word)))) return false;
  const letters = lettersIn(text);
  return letters <= MAX_LETTERS && (letters > 1 || shape === 'A');
}

/** Whether its capitals tell that it is a short form, wherever it stands. */
export const hasTellingCapital = (text: string) => TELLING_CAPITAL.test(shapeOf(text));

/**
 * The highest cost (long-form.ts) at which a long form is believed. That of a single letter has to be one word that begins with it; without a capital that tells,
 * it has to be nearly the initials.
 */
export function highestCost(short: string): number {
  const letters = lettersIn(short);
  if (letters === 1) return 0;
  return hasTellingCapital(short) ? 0.75 + 0.5 * letters : 0.3;
}

// "All", "In" and "Fig" begin sentences; a capital further on, or a digit, has nothing to do with the sentence.
const LATER_CAPITAL_OR_DIGIT = /^.+A|0/;

/** Whether wherever its exact letters stand on a page they are this short form, and no word and no single letter, which may stand for anything. */
export const isUnmistakable = (short: string) => lettersIn(short) > 1 && LATER_CAPITAL_OR_DIGIT.test(shapeOf(short));
