import {
  ACCEPTORS,
  type Cursor,
  isEntryCode,
  type Last,
  MANY_CHILDREN,
  NOTHING,
  nothingYet,
  readId,
  readNumber,
} from './block-codes.ts';
import { JOIN_BITS } from './joins.ts';
import { lastNotAfter } from './last-not-after.ts';
import { type Outcome, readAcceptors, simpleOutcome, skipAcceptors } from './outcomes.ts';
import type { Packed } from './packed.ts';

/** Where the forms that begin with the same words have come so far: a number for each node that was read. */
export type TrieNode = number;
export const NO_NODE: TrieNode = 0;

/**
 * The tries of the packed glossary, as far as they were asked for. A node is unpacked when it is reached, its children one by one: "no" begins
 * 500 forms. What was unpacked stands in arrays of numbers: as objects, the nodes of one long page keep the browser clearing up for longer than
 * reading them takes.
 */
export interface Tries {
  /** The trie of the forms that begin with a word of a class. */
  readonly rootOf: (wordClass: number) => TrieNode;
  /** Where a word leads on, by its class and the join before it: `class << JOIN_BITS | join`. */
  readonly childOf: (node: TrieNode, edge: number) => TrieNode;
  readonly hasChildren: (node: TrieNode) => boolean;
  /** The cue that ends at a node, if that is all that does; else -1. */
  readonly cueOf: (node: TrieNode) => number;
  /** What ends at a node, if it is more than one cue. */
  readonly outcomeOf: (node: TrieNode) => Outcome | undefined;
}

// A node is, one number after the other:
// - what ends at it: 0 for nothing, a cue as CUES minus its number, else the place of its outcome;
// - how many children it has, and of how many of them it is known where they are written;
// - the edges to its children, which ascend;
// - for each child CHILD numbers: where it is written (AT), the ids that were last before it (LAST), its node or NO_NODE (NODE).
const CUES = -1;
const [ENDING, COUNT, KNOWN] = [0, 1, 2];
const HEAD = 3;
const [AT, LAST, NODE] = [0, 1, 2];
const CHILD = 3;
const FIRST_LENGTH = 1 << 14;

// The ids that were last, in one number: those of entries stay below 31,000.
const CUE_BITS = 17;
const NOTHING_YET = nothingYet();
const packLast = ({ entry, cue }: Last) => ((entry - NOTHING_YET.entry) << CUE_BITS) | (cue - NOTHING_YET.cue);
const unpackLast = (packed: number): Last => ({
  entry: (packed >>> CUE_BITS) + NOTHING_YET.entry,
  cue: (packed & ((1 << CUE_BITS) - 1)) + NOTHING_YET.cue,
});

/** `onPair` is told of the classes of every two words that a form begins with, before its trie is given. */
export function createTries(packed: Packed, onPair: (first: number, second: number) => void): Tries {
  const { firstClasses, tries: bytes, trieStarts } = packed;
  /** For each block of words, as far as it was asked for, a node whose children are the tries of its classes. */
  const blocks: TrieNode[] = [];
  const outcomes: (Outcome | undefined)[] = [undefined];
  let nodes = new Int32Array(FIRST_LENGTH);
  let end = HEAD;

  /** Makes room for some numbers; gives where it begins. */
  const room = (length: number): number => {
    const place = end;
    end += length;
    if (end > nodes.length) {
      const larger = new Int32Array(Math.max(end, nodes.length * 2));
      larger.set(nodes);
      nodes = larger;
    }
    return place;
  };

  /** What ends at a node, as the first number of a node says it. */
  const endingOf = (code: number, from: Cursor, last: Last): number => {
    if (code === NOTHING) return 0;
    let outcome: Outcome;
    if (code === ACCEPTORS) outcome = readAcceptors(packed, from, last);
    else {
      const id = readId(code, from, last);
      if (!isEntryCode(code)) return CUES - id;
      outcome = simpleOutcome(packed, id);
    }
    return outcomes.push(outcome) - 1;
  };

  /** Reads a node as far as its edges, as pack-trie.ts writes them: few of the children are ever reached. */
  const readNode = (at: number, lastBefore: number): TrieNode => {
    const from = { bytes, at };
    const last = unpackLast(lastBefore);
    const head = bytes[from.at++]!;
    const ending = endingOf(head >> 1, from, last);
    const count = (head & 1) === 0 ? 0 : readCount(from);
    const node = room(HEAD + count * (1 + CHILD));
    nodes[node + ENDING] = ending;
    nodes[node + COUNT] = count;
    if (count === 0) return node;
    let wordClass = 0;
    for (let child = 0; child < count; child++) {
      let step = readNumber(from);
      let join = 0;
      if (step === 0) {
        join = bytes[from.at++]!;
        step = readNumber(from);
      }
      wordClass += step - 1;
      nodes[node + HEAD + child] = (wordClass << JOIN_BITS) | join;
    }
    noteFirst(node, from.at, packLast(last));
    return node;
  };

  const placeOf = (node: TrieNode, child: number) => node + HEAD + nodes[node + COUNT]! + child * CHILD;

  const noteFirst = (node: TrieNode, at: number, last: number) => {
    const place = placeOf(node, 0);
    nodes[place + AT] = at;
    nodes[place + LAST] = last;
    nodes[node + KNOWN] = 1;
  };

  /** Where the numbers of a child stand; goes past those before it that nobody has asked for. */
  const reach = (node: TrieNode, child: number): number => {
    const known = nodes[node + KNOWN]!;
    if (child >= known) {
      let place = placeOf(node, known - 1);
      const from = { bytes, at: nodes[place + AT]! };
      const last = unpackLast(nodes[place + LAST]!);
      for (let next = known; next <= child; next++) {
        skipNode(from, last);
        place += CHILD;
        nodes[place + AT] = from.at;
        nodes[place + LAST] = packLast(last);
      }
      nodes[node + KNOWN] = child + 1;
    }
    return placeOf(node, child);
  };

  /** The child whose numbers stand at a place. */
  const childAt = (place: number): TrieNode => {
    if (nodes[place + NODE] !== NO_NODE) return nodes[place + NODE]!;
    // Reading may move all nodes to a larger array.
    const child = readNode(nodes[place + AT]!, nodes[place + LAST]!);
    nodes[place + NODE] = child;
    return child;
  };

  const openBlock = (block: number): TrieNode => {
    const count = firstClasses[block + 1]! - firstClasses[block]!;
    const node = room(HEAD + count * (1 + CHILD));
    nodes[node + COUNT] = count;
    noteFirst(node, trieStarts[block]!, packLast(nothingYet()));
    return node;
  };

  return {
    rootOf: (wordClass) => {
      const block = lastNotAfter(firstClasses, wordClass);
      blocks[block] ??= openBlock(block);
      const place = reach(blocks[block], wordClass - firstClasses[block]!);
      if (nodes[place + NODE] !== NO_NODE) return nodes[place + NODE]!;
      const root = childAt(place);
      for (let child = nodes[root + COUNT]! - 1; child >= 0; child--)
        onPair(wordClass, nodes[root + HEAD + child]! >> JOIN_BITS);
      return root;
    },
    childOf: (node, edge) => {
      const count = nodes[node + COUNT]!;
      const edges = node + HEAD;
      let low = 0;
      let high = count;
      while (low < high) {
        const middle = (low + high) >> 1;
        if (nodes[edges + middle]! < edge) low = middle + 1;
        else high = middle;
      }
      return low === count || nodes[edges + low] !== edge ? NO_NODE : childAt(reach(node, low));
    },
    hasChildren: (node) => nodes[node + COUNT] !== 0,
    cueOf: (node) => CUES - Math.min(nodes[node + ENDING]!, 0),
    outcomeOf: (node) => (nodes[node + ENDING]! > 0 ? outcomes[nodes[node + ENDING]!] : undefined),
  };
}

/** What is below a node that is skipped takes no part in what is near to what: each node begins with what was last above it. */
const ANY = nothingYet();

/** Goes on behind a node and all below it. */
function skipNode(from: Cursor, last: Last): void {
  const head = from.bytes[from.at++]!;
  const code = head >> 1;
  if (code === ACCEPTORS) skipAcceptors(from, last);
  else if (code !== NOTHING) readId(code, from, last);
  if ((head & 1) === 0) return;
  const count = readNumber(from);
  if (count >= MANY_CHILDREN) {
    const length = readNumber(from);
    from.at += length;
    return;
  }
  for (let left = count; left > 0; left--) {
    // The step to its class, after a join if there is one.
    if (readNumber(from) === 0) {
      from.at++;
      readNumber(from);
    }
  }
  for (let left = count; left > 0; left--) skipNode(from, ANY);
}

/** How many children a node has, from the place where that is written to the first of its edges. */
function readCount(from: Cursor): number {
  const count = readNumber(from);
  if (count >= MANY_CHILDREN) readNumber(from);
  return count;
}
