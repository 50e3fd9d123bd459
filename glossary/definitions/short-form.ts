import { shapeOf } from '../text/letters.ts';
import { comparable } from './letter-places.ts';

// As in the published methods: one to ten letters and digits, at most two words.
const MAX_LETTERS = 10;
const MAX_CHARS = 14;
const MAX_WORDS = 2;

const NUMBERS_AND_UNITS = /[=<>≤≥%]/;
/** Levels of the spine, and stages of which a letter tells that they are: "T8-10 (transpedicular)". */
const CODE = /^(?:[CTLS]\d{1,2}[-–/][CTLS]?\d{1,2}|(?:y?[cp]|mr)[TNM]\d[a-d]?)$/;
// Asked of the shape.
const ISOTOPE = /^0{2,3}Aa?$/; // "125I", "99Tc"
const TWO_CAPITALS = /A.*A/; // "FasL ICD", but not "New York"
// Without a second capital a word may only have its first because it begins a sentence.
const TELLING_CAPITAL = /A.*[A0]|[^A]A|^A{1,2}-|^A.{0,2}$/;

/** Such as texts count with; those beyond hold letters of which short forms are made (MI, CLL). */
export const isRomanNumeral = (word: string): boolean => /^[ivx]+$/i.test(word);

/** Whether it may be one bone of the spine; T1 to T4 are more besides, and stand for what their digit does not say. */
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

/** The highest cost at which a long form is believed. A single letter has to be the initial of the last word, one without a capital nearly so. */
export function highestCost(short: string): number {
  const letters = lettersIn(short);
  if (letters === 1) return 0;
  return hasTellingCapital(short) ? 0.75 + 0.5 * letters : 0.3;
}

// "All", "In" and "Fig" begin sentences; a capital or a digit further on is never a matter of the sentence.
const LATER_CAPITAL_OR_DIGIT = /^.+A|0/;

/** Whether its exact letters are nothing else on the same page, neither a word nor a single letter that may stand for anything. */
export const isUnmistakable = (short: string) => lettersIn(short) > 1 && LATER_CAPITAL_OR_DIGIT.test(shapeOf(short));
