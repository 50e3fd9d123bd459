import { JOIN_BITS } from './joins.ts';
import type { TrieNode } from './trie.ts';

// One bit in eight is set when all 34,000 pairs of the glossary are in.
const FILTER_BITS = 18;

const bitOf = (first: number, second: number) =>
  Math.imul(Math.imul(first, 0x9e3779b1) ^ second, 0x85ebca6b) >>> (32 - FILTER_BITS);

export type Phrases = ReturnType<typeof createPhrases>;

/**
 * Tells of two neighbouring words, by their classes, that no form begins with them, or that one may. A third of the words of a text
 * are followed by another one of some form, and only one such pair in six begins a form.
 */
export function createPhrases() {
  const filter = new Uint32Array(1 << (FILTER_BITS - 5));
  return {
    /** Takes in all pairs that begin with a class. */
    add: (wordClass: number, { children }: TrieNode) => {
      for (const edge of children?.keys() ?? []) {
        const bit = bitOf(wordClass, edge >> JOIN_BITS);
        filter[bit >> 5]! |= 1 << (bit & 31);
      }
    },
    mayBegin: (first: number, second: number) => {
      const bit = bitOf(first, second);
      return ((filter[bit >> 5]! >>> (bit & 31)) & 1) !== 0;
    },
  };
}
