import { JOIN_BITS } from './joins.ts';
import { countBits, type Packed } from './packed.ts';

/** Whether a node has children. */
export const isParent = ({ parents }: Packed, node: number) => ((parents[node >> 5]! >>> (node & 31)) & 1) !== 0;

/** The children of a node that has some: the edges from `first` up to `last`. */
export function childrenOf({ parents, parentRanks, firstChildren }: Packed, node: number) {
  const parent = parentRanks[node >> 5]! + countBits(parents[node >> 5]! & ((1 << (node & 31)) - 1));
  return { first: firstChildren[parent]!, last: firstChildren[parent + 1]! };
}

/** The child of a node that has some along an edge, or -1. */
export function childOf(packed: Packed, node: number, wordClass: number, join: number): number {
  const { nodeOutcomes, edgeClasses, edgeJoins } = packed;
  const edge = (wordClass << JOIN_BITS) | join;
  let { first: low, last: high } = childrenOf(packed, node);
  while (low < high) {
    const middle = (low + high) >> 1;
    const found = (edgeClasses[middle]! << JOIN_BITS) | edgeJoins[middle]!;
    // The first nodes are the roots, which no edge leads to.
    if (found === edge) return nodeOutcomes.length - edgeClasses.length + middle;
    if (found < edge) low = middle + 1;
    else high = middle;
  }
  return -1;
}
