import {
  ACCEPTORS,
  isEntryCode,
  type Last,
  MANY_CHILDREN,
  NOTHING,
  type Reading,
  readId,
  readNumber,
} from './codes.ts';
import { JOIN_BITS } from './joins.ts';
import { type Outcome, readAcceptors, simpleOutcome, skipAcceptors } from './outcomes.ts';
import type { Packed } from './packed.ts';

/** Where the forms that begin with the same words have come so far. */
export interface TrieNode {
  /** What ends here. */
  readonly outcome: Outcome | undefined;
  /** What goes on. */
  readonly children: Children | undefined;
}

export interface Children {
  /** The class of the next word and the join before it, for each child: `class << JOIN_BITS | join`. */
  readonly edges: readonly number[];
  readonly get: (edge: number) => TrieNode | undefined;
}

/** Reads a node, as pack-trie.ts writes them. What is below it is unpacked child by child as it is asked for: "no" begins 500 forms. */
export function readNode(packed: Packed, from: Reading, last: Last): TrieNode {
  const head = from.bytes[from.at++]!;
  const code = head >> 1;
  let outcome: Outcome | undefined;
  if (code === ACCEPTORS) outcome = readAcceptors(packed, from, last);
  else if (code !== NOTHING) outcome = simpleOutcome(packed, isEntryCode(code), readId(code, from, last));
  return { outcome, children: (head & 1) === 0 ? undefined : readChildren(packed, from, { ...last }) };
}

function readChildren(packed: Packed, from: Reading, last: Last): Children {
  const { bytes } = from;
  // The edges, which ascend, and for each where its child is written and what ids were last before it.
  const edges: number[] = [];
  const places: number[] = [];
  const nodes: TrieNode[] = [];
  let wordClass = 0;
  const count = readNumber(from);
  if (count >= MANY_CHILDREN) readNumber(from);
  for (let left = count; left > 0; left--) {
    let step = readNumber(from);
    let join = 0;
    if (step === 0) {
      join = bytes[from.at++]!;
      step = readNumber(from);
    }
    wordClass += step - 1;
    edges.push((wordClass << JOIN_BITS) | join);
    places.push(from.at, last.entry, last.cue);
    skipNode(from, last);
  }
  return {
    edges,
    get: (edge) => {
      const child = placeOf(edges, edge);
      if (child < 0) return undefined;
      const [at, entry, cue] = [places[child * 3]!, places[child * 3 + 1]!, places[child * 3 + 2]!];
      nodes[child] ??= readNode(packed, { bytes, at }, { entry, cue });
      return nodes[child];
    },
  };
}

/** The place of a number in an ascending list, or -1. */
function placeOf(list: readonly number[], number: number): number {
  let low = 0;
  let high = list.length;
  while (low < high) {
    const middle = (low + high) >> 1;
    if (list[middle]! < number) low = middle + 1;
    else high = middle;
  }
  return list[low] === number ? low : -1;
}

/** Goes on behind a node and all below it. */
export function skipNode(from: Reading, last: Last): void {
  const head = from.bytes[from.at++]!;
  const code = head >> 1;
  if (code === ACCEPTORS) skipAcceptors(from, last);
  else if (code !== NOTHING) readId(code, from, last);
  if ((head & 1) === 0) return;
  const count = readNumber(from);
  if (count >= MANY_CHILDREN) {
    const length = readNumber(from);
    from.at += length;
  } else skipChildren(from, count, { ...last });
}

function skipChildren(from: Reading, count: number, last: Last): void {
  for (let left = count; left > 0; left--) {
    // The step to its class, after a join if there is one.
    if (readNumber(from) === 0) {
      from.at++;
      readNumber(from);
    }
    skipNode(from, last);
  }
}
