import { fingerprint, type Packed, SPELLING_SHIFT } from './packed.ts';
import type { WordList } from './words.ts';

/**
 * Writes the number of each word into `numbers`, or -1. A number is only as good as a bucket and eight bits of a hash:
 * isSpelled proves it, once a whole form is found; of the few words that could be two, at once.
 */
export function createLookup({ bucketStarts, fingerprints }: Packed, isSpelled: IsSpelled) {
  const lastBucket = bucketStarts.length - 2;

  return (text: string, { count, hashes, starts, ends }: WordList, numbers: Int32Array): void => {
    for (let w = 0; w < count; w++) {
      const hash = hashes[w]!;
      const bucket = hash & lastBucket;
      const print = fingerprint(hash);
      const last = bucketStarts[bucket + 1]!;
      let number = -1;
      for (let word = bucketStarts[bucket]!; word < last; word++) {
        if (fingerprints[word] !== print) continue;
        if (number >= 0 && isSpelled(number, text, starts[w]!, ends[w]!)) break;
        number = word;
      }
      numbers[w] = number;
    }
  };
}

/** Tells whether a word of the glossary stands from `start` to `end`. Remembers the spellings that it was asked for. */
export function createSpeller({ spellingStarts, spellingLengths, spellings, pieceStarts, pieces }: Packed) {
  const spelled = new Array<string | undefined>(spellingLengths.length);

  const spell = (word: number): string => {
    let at = spellingStarts[word >> SPELLING_SHIFT]!;
    for (let w = (word >> SPELLING_SHIFT) << SPELLING_SHIFT; w < word; w++) at += spellingLengths[w]!;
    let letters = '';
    for (const piece of spellings.subarray(at, at + spellingLengths[word]!)) {
      letters += String.fromCharCode(...pieces.subarray(pieceStarts[piece]!, pieceStarts[piece + 1]!));
    }
    return letters;
  };

  return (word: number, text: string, start: number, end: number): boolean => {
    spelled[word] ??= spell(word);
    return spelled[word].length === end - start && text.startsWith(spelled[word], start);
  };
}

export type IsSpelled = ReturnType<typeof createSpeller>;
