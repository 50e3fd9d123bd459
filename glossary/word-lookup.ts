import { fingerprint, type Packed, SPELLING_SHIFT } from './packed.ts';
import { hashOf } from './words.ts';

/** Gives the class of a word of the glossary by its folded letters, or -1. */
export function createLookup(packed: Packed): (letters: string) => number {
  const { bucketStarts, fingerprints, wordClasses } = packed;
  const lastBucket = bucketStarts.length - 2;

  return (letters) => {
    const hash = hashOf(letters);
    const bucket = hash & lastBucket;
    const print = fingerprint(hash);
    const last = bucketStarts[bucket + 1]!;
    for (let word = bucketStarts[bucket]!; word < last; word++) {
      if (fingerprints[word] === print && spell(packed, word) === letters) return wordClasses[word]!;
    }
    return -1;
  };
}

function spell({ spellingStarts, spellingLengths, spellings, pieceStarts, pieces }: Packed, word: number): string {
  let at = spellingStarts[word >> SPELLING_SHIFT]!;
  for (let w = (word >> SPELLING_SHIFT) << SPELLING_SHIFT; w < word; w++) at += spellingLengths[w]!;
  let letters = '';
  for (let s = at; s < at + spellingLengths[word]!; s++) {
    const piece = spellings[s]!;
    for (let p = pieceStarts[piece]!; p < pieceStarts[piece + 1]!; p++) letters += String.fromCharCode(pieces[p]!);
  }
  return letters;
}
