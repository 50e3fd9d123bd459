import { bareOf } from '../text/letters.ts';
import type { LetterPlaces } from './letter-places.ts';

/** What it costs a long form that it has words without a letter in the short form. */
export interface WordCharges {
  /** For each word the charges of all before it; one more at the end. */
  readonly upTo: readonly number[];
  /** The part of a word's charge that is for the comma after it, and remains where the word itself has a letter. */
  readonly comma: readonly number[];
}

export const STOP_WORDS: ReadonlySet<string> = new Set(
  'a an and as at by for from in into is its of on or per that the to via with'.split(' '),
);

const WORD = 1.1;
const NUMBER = 0.6;
const STOP_WORD = 0.1;
const COMMA = 0.7; // or a dash: what follows is often another thing

export function chargeWords({ text, wordStarts, wordEnds }: LetterPlaces): WordCharges {
  const upTo = [0];
  const comma: number[] = [];
  wordStarts.forEach((start, word) => {
    const written = text.slice(start, wordEnds[word]);
    const bare = bareOf(written);
    const own = bare === '' ? 0 : STOP_WORDS.has(bare) ? STOP_WORD : /\D/.test(bare) ? WORD : NUMBER;
    comma.push(written.endsWith(',') ? COMMA : 0);
    upTo.push(upTo[word]! + own + (bare === '' ? COMMA : comma[word]!));
  });
  return { upTo, comma };
}
