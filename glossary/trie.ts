import { ACCEPTORS, isEntryCode, type Last, NOTHING, type Reading, readId, readNumber } from './codes.ts';
import { JOIN_BITS } from './joins.ts';
import { type Outcome, readAcceptors, simpleOutcome, skipAcceptors } from './outcomes.ts';
import type { Packed } from './packed.ts';

/** Where the forms that begin with the same words have come so far. */
export interface TrieNode {
  /** What ends here. */
  readonly outcome: Outcome | undefined;
  /** What goes on, by the class of the next word and the join before it: `class << JOIN_BITS | join`. */
  readonly children: ReadonlyMap<number, TrieNode> | undefined;
}

/** Unpacks a node and all below it, as pack-trie.ts writes them. */
export function readNode(packed: Packed, from: Reading, last: Last): TrieNode {
  const head = from.bytes[from.at++]!;
  const code = head >> 1;
  let outcome: Outcome | undefined;
  if (code === ACCEPTORS) outcome = readAcceptors(packed, from, last);
  else if (code !== NOTHING) outcome = simpleOutcome(packed, isEntryCode(code), readId(code, from, last));
  if ((head & 1) === 0) return { outcome, children: undefined };
  const children = new Map<number, TrieNode>();
  let wordClass = 0;
  for (let count = readNumber(from); count > 0; count--) {
    const { join, step } = readEdge(from);
    wordClass += step;
    children.set((wordClass << JOIN_BITS) | join, readNode(packed, from, last));
  }
  return { outcome, children };
}

/** Goes on behind a node and all below it. */
export function skipNode(from: Reading, last: Last): void {
  const head = from.bytes[from.at++]!;
  const code = head >> 1;
  if (code === ACCEPTORS) skipAcceptors(from, last);
  else if (code !== NOTHING) readId(code, from, last);
  if ((head & 1) === 0) return;
  for (let count = readNumber(from); count > 0; count--) {
    readEdge(from);
    skipNode(from, last);
  }
}

/** What leads to a child: its join, and how far its class is behind that of the one before. */
function readEdge(from: Reading) {
  let step = readNumber(from);
  let join = 0;
  if (step === 0) {
    join = from.bytes[from.at++]!;
    step = readNumber(from);
  }
  return { join, step: step - 1 };
}
