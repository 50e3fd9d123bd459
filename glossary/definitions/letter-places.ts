import { isCapital, isDigit, isLetterOrDigit } from '../text/letters.ts';

/** What stands at a place of a text: 0 for no letter or digit, then one inside a word, the first of a part of a word, the first of a word. */
const INNER_LETTER = 1;
/** Behind a hyphen or another mark within a word, or where its digits or its capitals begin. */
export const PART_START = 2;
export const WORD_START = 3;

/** A text as seen by someone who looks for the letters of a short form in it. */
export interface LetterPlaces {
  readonly text: string;
  /** For each UTF-16 unit its letter or digit as `comparable` gives it; empty for anything else. */
  readonly letters: readonly string[];
  /** For each unit one of the four kinds above. */
  readonly kinds: Uint8Array;
  /** For each unit the word it stands in; white space counts to the word before it. */
  readonly wordOf: Uint16Array;
  readonly wordStarts: readonly number[];
  readonly wordEnds: readonly number[];
}

// Each Greek letter (μ twice, as the letter and as the sign of "micro") and the Latin one that short forms write for it.
const LATIN = 'abgdezetiklmmnxoprsstupcpo';
const GREEK = new Map(Array.from('αβγδεζηθικλμµνξοπρσςτυφχψω', (letter, i) => [letter, LATIN[i]!]));

/**
 * A letter or digit made comparable: lower-case, without accent, of a ligature the first, for a Greek one the Latin one that is written for it.
 * Null for anything else.
 */
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
  /** Whether the word has had a letter or digit: brackets and quotation marks may stand before its first. */
  let isWordBegun = false;
  for (let i = 0; i < text.length; i++) {
    const unit = text[i]!;
    const letter = comparable(unit);
    letters.push(letter ?? '');
    if (isSpace(text.charCodeAt(i))) {
      isWordBegun = false;
    } else {
      if (i === 0 || isSpace(text.charCodeAt(i - 1))) {
        wordStarts.push(i);
        wordEnds.push(i);
      }
      wordEnds[wordEnds.length - 1] = i + 1;
      if (letter !== null) {
        kinds[i] = !isWordBegun ? WORD_START : startsPart(text, letters, i) ? PART_START : INNER_LETTER;
        isWordBegun = true;
      }
    }
    wordOf[i] = Math.max(0, wordStarts.length - 1);
  }
  return { text, letters, kinds, wordOf, wordStarts, wordEnds };
}

/** Whether a letter or digit within a word begins a part of it, by what stands before it. */
function startsPart(text: string, letters: readonly string[], i: number): boolean {
  const before = letters[i - 1]!;
  if (before === '' || isDigit(before) !== isDigit(letters[i]!)) return true;
  return isCapital(text[i]!) && !isCapital(text[i - 1]!);
}
