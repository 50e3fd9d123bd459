import { bareOf } from '../text/letters.ts';
import type { LetterPlaces } from './letter-places.ts';

/** What it costs a long form that it has words without a letter in the short form, in the unit of the costs of long-form.ts. */
export interface WordCharges {
  /** For each word the sum of the charges of all words before it; one more at the end, of all. */
  readonly upTo: readonly number[];
  /** The part of a word's charge that is for the comma after it, and remains where the word itself has a letter. */
  readonly comma: readonly number[];
}

/** Small words that hardly ever have a letter in a short form. */
export const STOP_WORDS: ReadonlySet<string> = new Set(
  'a an and as at by for from in into is its of on or per that the to via with'.split(' '),
);

// Found by trial, as the costs of long-form.ts.
const WORD = 1.1;
const NUMBER = 0.6;
const STOP_WORD = 0.1;
const COMMA = 0.7; // or a dash that stands alone: what follows is often another thing

/** What each word of a text costs where it has no letter in the short form, and where a comma ends it, even if it has one. */
export function chargeWords({ text, wordStarts, wordEnds }: LetterPlaces): WordCharges {
  const upTo = [0];
  const comma: number[] = [];
  wordStarts.forEach((start, word) => {
    const written = text.slice(start, wordEnds[word]);
    const bare = bareOf(written);
    comma.push(written.endsWith(',') ? COMMA : 0);
    upTo.push(upTo[word]! + (bare === '' ? COMMA : chargeOf(bare) + comma[word]!));
  });
  return { upTo, comma };
}

function chargeOf(bare: string): number {
  if (STOP_WORDS.has(bare)) return STOP_WORD;
  return /\D/.test(bare) ? WORD : NUMBER;
}
