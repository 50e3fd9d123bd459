import type { Packed } from './packed.ts';

// So many bits of the hash are kept: the filter takes 32 bytes at least and 32 kB at most.
const LEAST_BITS = 8;
const MOST_BITS = 18;
// Odd numbers that mix all bits: of Knuth's multiplicative hashing, and of MurmurHash3's last step.
const [FIRST_MULTIPLIER, SECOND_MULTIPLIER] = [0x9e3779b1, 0x85ebca6b];

export type Phrases = ReturnType<typeof createPhrases>;

/**
 * Tells of two neighbouring words, by their classes, that no form begins with them, or that one may: a Bloom filter (B. H. Bloom, "Space/time trade-offs in hash
 * coding with allowable errors", CACM 13:422, 1970) with one hash. A third of the words of a text are followed by another one of some form, and only one such
 * pair in six begins a form.
 */
export function createPhrases({ tries }: Packed) {
  // As many bits as the tries have bytes: one in eight is set when all their pairs are in.
  const bits = Math.min(MOST_BITS, Math.max(LEAST_BITS, 32 - Math.clz32(tries.length)));
  const filter = new Uint32Array(1 << (bits - 5));
  const bitOf = (first: number, second: number) =>
    Math.imul(Math.imul(first, FIRST_MULTIPLIER) ^ second, SECOND_MULTIPLIER) >>> (32 - bits);
  return {
    add: (first: number, second: number) => {
      const bit = bitOf(first, second);
      filter[bit >> 5]! |= 1 << (bit & 31);
    },
    mayBegin: (first: number, second: number) => {
      const bit = bitOf(first, second);
      return ((filter[bit >> 5]! >>> (bit & 31)) & 1) !== 0;
    },
  };
}
