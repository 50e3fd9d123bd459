import { PLAIN_JOIN } from './joins.ts';
import type { Packed } from './packed.ts';
import { childOf, childrenOf } from './trie.ts';

// One bit in eight is set when all 34,000 pairs of the glossary are in.
const FILTER_BITS = 18;
const FIRST_SLOTS = 512;
/** Pairs that texts have held; an endless page begins anew. */
const MAX_PAIRS = 1 << 14;

const hashOf = (first: number, second: number) => Math.imul(Math.imul(first, 0x9e3779b1) ^ second, 0x85ebca6b);

export type Phrases = ReturnType<typeof createPhrases>;

/**
 * The pairs of words that forms begin with. A third of the words of a text are followed by another one of some form, and only
 * one such pair in six begins a form: a filter turns the others away, and the pairs that pass are remembered, since walking down
 * the trie takes longer.
 */
export function createPhrases(packed: Packed) {
  const filter = new Uint32Array(1 << (FILTER_BITS - 5));
  // Pairs and the nodes that they lead to, side by side; a pair of 0 is a free slot.
  let slots = new Int32Array(FIRST_SLOTS * 2);
  let count = 0;

  const slotOf = (pair: number, hash: number) => {
    const mask = slots.length - 1;
    let at = ((hash >>> 8) << 1) & mask;
    while (slots[at] !== 0 && slots[at] !== pair) at = (at + 2) & mask;
    return at;
  };

  const makeRoom = () => {
    const old = slots;
    if (count >= MAX_PAIRS) count = 0;
    else if (count * 4 < old.length) return;
    slots = new Int32Array(count === 0 ? FIRST_SLOTS * 2 : old.length * 2);
    for (let at = 0; count > 0 && at < old.length; at += 2) {
      const pair = old[at]!;
      if (pair === 0) continue;
      const place = slotOf(pair, hashOf((pair - 1) >>> 16, (pair - 1) & 0xffff));
      slots[place] = pair;
      slots[place + 1] = old[at + 1]!;
    }
  };

  return {
    /** Takes in all pairs that begin with a class. */
    add: (wordClass: number) => {
      const { first, last } = childrenOf(packed, wordClass);
      for (let edge = first; edge < last; edge++) {
        const bit = hashOf(wordClass, packed.edgeClasses[edge]!) >>> (32 - FILTER_BITS);
        filter[bit >> 5]! |= 1 << (bit & 31);
      }
    },
    /** Whether a form may begin with words of these two classes. */
    mayBegin: (first: number, second: number) => {
      const bit = hashOf(first, second) >>> (32 - FILTER_BITS);
      return ((filter[bit >> 5]! >>> (bit & 31)) & 1) !== 0;
    },
    /** The node that two classes with a plain join lead to, or -1. */
    nodeOf: (first: number, second: number) => {
      const pair = (((first << 16) | second) + 1) | 0;
      const hash = hashOf(first, second);
      let at = slotOf(pair, hash);
      if (slots[at] === 0) {
        makeRoom();
        at = slotOf(pair, hash);
        slots[at] = pair;
        slots[at + 1] = childOf(packed, first, second, PLAIN_JOIN);
        count++;
      }
      return slots[at + 1]!;
    },
  };
}
