import { isCapital, isDigit, isLetterOrDigit } from '../text/letters.ts';

/** What a place in a text is to a letter of a short form. */
export const NO_LETTER = 0;
const INNER_LETTER = 1;
/** After a hyphen or other mark within a word, or where digits or capitals begin. */
export const PART_START = 2;
export const WORD_START = 3;

/** A text as seen by someone who looks for the letters of a short form in it. */
export interface LetterPlaces {
  readonly text: string;
  /** For each unit its letter or digit made comparable: lower-case, without accent, of a ligature the first, a Greek one as the Latin one it is written as. */
  readonly letters: readonly string[];
  /** For each unit one of the four kinds above. */
  readonly kinds: Uint8Array;
  /** For each unit the word it stands in; white space counts to the word before it. */
  readonly wordOf: Uint16Array;
  readonly wordStarts: readonly number[];
  readonly wordEnds: readonly number[];
}

const GREEK = new Map(
  Object.entries({
    α: 'a',
    β: 'b',
    γ: 'g',
    δ: 'd',
    ε: 'e',
    ζ: 'z',
    η: 'e',
    θ: 't',
    ι: 'i',
    κ: 'k',
    λ: 'l',
    μ: 'm',
    µ: 'm',
  }),
);
for (const [i, letter] of [...'νξοπρσςτυφχψω'].entries()) GREEK.set(letter, 'nxoprsstupcpo'[i]!);

/** A letter or digit made comparable, or null for anything else. */
export function comparable(unit: string): string | null {
  const code = unit.charCodeAt(0);
  if (!isLetterOrDigit(code)) return null;
  if (code < 0x80) return unit.toLowerCase();
  const lower = unit.toLowerCase();
  return GREEK.get(lower) ?? lower.normalize('NFKD')[0]!;
}

const isSpace = (code: number) =>
  code === 0x20 || (code >= 9 && code <= 13) || (code >= 0x80 && /\s/.test(String.fromCharCode(code)));

/** Reads a text of a few hundred units. Words are what white space separates. */
export function readLetterPlaces(text: string): LetterPlaces {
  const letters: string[] = [];
  const kinds = new Uint8Array(text.length);
  const wordOf = new Uint16Array(text.length);
  const wordStarts: number[] = [];
  const wordEnds: number[] = [];
  let previous: string | null = null;
  let isNewWord = true;
  for (let i = 0; i < text.length; i++) {
    const unit = text[i]!;
    const letter = comparable(unit);
    letters.push(letter ?? '');
    if (isSpace(text.charCodeAt(i))) {
      isNewWord = true;
    } else {
      if (isNewWord && (i === 0 || isSpace(text.charCodeAt(i - 1)))) {
        wordStarts.push(i);
        wordEnds.push(i);
      }
      wordEnds[wordEnds.length - 1] = i + 1;
      if (letter !== null) kinds[i] = isNewWord ? WORD_START : kindWithin(previous, text[i - 1]!, letter, unit);
      if (letter !== null) isNewWord = false;
    }
    wordOf[i] = Math.max(0, wordStarts.length - 1);
    previous = letter;
  }
  return { text, letters, kinds, wordOf, wordStarts, wordEnds };
}

function kindWithin(previous: string | null, unitBefore: string, letter: string, unit: string): number {
  if (previous === null || isDigit(previous) !== isDigit(letter)) return PART_START;
  return isCapital(unit) && !isCapital(unitBefore) ? PART_START : INNER_LETTER;
}
