import { type Folded, fold, foldPlain } from './fold.ts';
import {
  ACCEPTS_CUE,
  countBits,
  EXACT_CASE,
  FIRST_CUE,
  FIRST_ENTRY,
  FIRST_PLACE,
  FLAG_BITS,
  fingerprint,
  LAST,
  type Packed,
  SPELLING_SHIFT,
} from './packed.ts';
import type { EntryNumber } from './term-match.ts';
import { createWordList, JOIN_BITS, joinBetween, readPlainWords, readWords, type WordList } from './words.ts';

const NO_READINGS: readonly Reading[] = [];

/** One way to understand a stretch of words: the entries that claim it, with the flags of packed.ts. */
export interface Reading {
  readonly flags: number;
  readonly entries: readonly EntryNumber[];
}

/** A stretch of words that is a form. `word` and `words` count words, `start` and `end` units of the folded text. */
export interface Candidate {
  readonly word: number;
  readonly words: number;
  readonly start: number;
  readonly end: number;
  /** Those whose capitals fit before the others. */
  readonly readings: readonly Reading[];
}

/** Where a cue stands; `cue` is its number. */
interface CueHit {
  readonly word: number;
  readonly words: number;
  readonly cue: number;
}

/** What one text holds. `words` is only good until the next text is read. */
export interface Scan {
  readonly text: string;
  readonly folded: Folded;
  readonly words: WordList;
  /** In order, the longest first of those that start together. They overlap: which of them count is for senses.ts to say. */
  readonly candidates: readonly Candidate[];
  /** In order. */
  readonly cues: readonly CueHit[];
}

export type Match = (text: string) => Scan;

/** Finds every form of the packed glossary in a text. Whole words only. Time is linear in the text. */
export function createMatcher(packed: Packed): Match {
  const words = createWordList();
  const lookUp = createLookup(packed);
  const readForms = createReader(packed);
  let numbers = new Int32Array(0);

  return (text) => {
    const folded = read(text, words);
    if (numbers.length < words.count) numbers = new Int32Array(words.starts.length);
    lookUp(folded.text, words, numbers);

    const candidates: Candidate[] = [];
    const cues: CueHit[] = [];
    for (let w = 0; w < words.count; w++) {
      if (numbers[w]! >= 0) readForms(folded, words, numbers, w, candidates, cues);
    }
    return { text, folded, words, candidates, cues };
  };
}

/** Folds a text and reads its words; in one pass where it is plain, as most are. */
function read(text: string, words: WordList): Folded {
  if (readPlainWords(text, words)) return foldPlain(text);
  const folded = fold(text);
  readWords(folded.text, words);
  return folded;
}

/**
 * Writes the number of each word into `numbers`, or -1. A number is only as good as a bucket and eight bits of a hash:
 * isSpelled proves it, once a whole form is found; of the few words that could be two, at once.
 */
function createLookup(packed: Packed) {
  const { bucketStarts, fingerprints } = packed;
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
        if (number >= 0 && isSpelled(packed, number, text, starts[w]!, ends[w]!)) break;
        number = word;
      }
      numbers[w] = number;
    }
  };
}

/** Whether a word of the glossary stands from `start` to `end`. */
function isSpelled(packed: Packed, word: number, text: string, start: number, end: number): boolean {
  const { spellingStarts, spellingLengths, spellings, pieceStarts, pieces } = packed;
  let at = spellingStarts[word >> SPELLING_SHIFT]!;
  for (let before = (word >> SPELLING_SHIFT) << SPELLING_SHIFT; before < word; before++) at += spellingLengths[before]!;
  const last = at + spellingLengths[word]!;
  let i = start;
  for (; at < last; at++) {
    const piece = spellings[at]!;
    for (let p = pieceStarts[piece]!; p < pieceStarts[piece + 1]!; p++) {
      if (pieces[p] !== text.charCodeAt(i++)) return false;
    }
  }
  return i === end;
}

/** Walks the trie from word `first` and adds what ends on the way. */
function createReader(packed: Packed) {
  const { nodeOutcomes, wordClasses, parents } = packed;
  const ordinary = new Array<readonly Reading[] | undefined>(packed.difficulties.length);
  const ordinaryReading = (entry: EntryNumber) => {
    ordinary[entry] ??= [{ flags: 0, entries: [entry] }];
    return ordinary[entry];
  };

  return (
    folded: Folded,
    list: WordList,
    numbers: Int32Array,
    first: number,
    candidates: Candidate[],
    cues: CueHit[],
  ): void => {
    const { text } = folded;
    const place = candidates.length;
    let proven = 0;
    let node = wordClasses[numbers[first]!]!;
    for (let words = 1; ; words++) {
      const outcome = nodeOutcomes[node]!;
      if (outcome !== 0) {
        const cuesBefore = cues.length;
        let readings = NO_READINGS;
        if (outcome < FIRST_CUE) readings = ordinaryReading(outcome - FIRST_ENTRY);
        else if (outcome < FIRST_PLACE) cues.push({ word: first, words, cue: outcome - FIRST_CUE });
        else readings = readOutcome(packed, outcome - FIRST_PLACE, folded, list, first, words, cues);
        if (readings.length > 0 || cues.length > cuesBefore) {
          for (; proven < words; proven++) {
            const w = first + proven;
            if (isSpelled(packed, numbers[w]!, text, list.starts[w]!, list.ends[w]!)) continue;
            cues.length = cuesBefore;
            return;
          }
        }
        const start = list.starts[first]!;
        const end = list.ends[first + words - 1]!;
        if (readings.length > 0 && standsAlone(text, start, end)) {
          const candidate = { word: first, words, start, end, readings };
          if (candidates.length === place) candidates.push(candidate);
          else candidates.splice(place, 0, candidate);
        }
      }
      const next = first + words;
      if (((parents[node >> 5]! >>> (node & 31)) & 1) === 0 || next >= list.count || numbers[next]! < 0) return;
      const join = joinBetween(text, list.ends[next - 1]!, list.starts[next]!);
      if (join < 0) return;
      node = childOf(packed, node, wordClasses[numbers[next]!]!, join);
      if (node < 0) return;
    }
  };
}

/** The child of a trie node that has children, along an edge, or -1. */
function childOf(packed: Packed, node: number, wordClass: number, join: number): number {
  const { parents, parentRanks, firstChildren, edgeClasses, edgeJoins } = packed;
  const before = parents[node >> 5]! & ((1 << (node & 31)) - 1);
  const parent = parentRanks[node >> 5]! + countBits(before);
  const edge = (wordClass << JOIN_BITS) | join;
  // The first nodes are the roots, which no edge leads to.
  const roots = packed.nodeOutcomes.length - edgeClasses.length;
  let low = firstChildren[parent]!;
  let high = firstChildren[parent + 1]!;
  while (low < high) {
    const middle = (low + high) >> 1;
    const found = (edgeClasses[middle]! << JOIN_BITS) | edgeJoins[middle]!;
    if (found === edge) return roots + middle;
    if (found < edge) low = middle + 1;
    else high = middle;
  }
  return -1;
}

/**
 * Reads what ends at a node: cues go to `cues`, readings are returned. Ordinary and case-sensitive forms of the same letters
 * share the node but are acceptors of their own, each with its own condition, so that neither can stand in for the other.
 */
function readOutcome(
  { outcomes }: Packed,
  place: number,
  folded: Folded,
  list: WordList,
  word: number,
  words: number,
  cues: CueHit[],
): readonly Reading[] {
  let readings: Reading[] | undefined;
  for (let at = place, last = false; !last; ) {
    const head = outcomes[at++]!;
    const flags = head & ((1 << FLAG_BITS) - 1);
    last = (flags & LAST) !== 0;
    let fits = true;
    if (flags & EXACT_CASE) {
      fits = capitalsAt(folded, list, word, words) === (outcomes[at]! | (outcomes[at + 1]! << 16)) >>> 0;
      at += 2;
    }
    const first = at;
    at += head >> FLAG_BITS;
    if (!fits) continue;
    if (flags & ACCEPTS_CUE) {
      cues.push({ word, words, cue: outcomes[first]! });
    } else {
      readings ??= [];
      readings.push({ flags, entries: Array.from(outcomes.subarray(first, at)) });
    }
  }
  return readings ?? NO_READINGS;
}

function capitalsAt({ text, cased }: Folded, list: WordList, word: number, words: number): number {
  let capitals = 0;
  let bit = 0;
  for (let w = word; w < word + words; w++) {
    for (let i = list.starts[w]!; i < list.ends[w]!; i++, bit++) {
      if (text.charCodeAt(i) !== cased.charCodeAt(i)) capitals |= 1 << bit;
    }
  }
  return capitals >>> 0;
}

const LETTER = /^[\p{L}\p{Nd}]$/u;
const [AT, LOW_LINE, APOSTROPHE] = [0x40, 0x5f, 0x27];

/** Not a piece of an address, a file name or a contraction (can't, I'll); a possessive 's may follow. */
function standsAlone(text: string, start: number, end: number): boolean {
  const before = start > 0 ? text.charCodeAt(start - 1) : 0;
  const after = end < text.length ? text.charCodeAt(end) : 0;
  if (before === AT || before === LOW_LINE || after === AT || after === LOW_LINE) return false;
  if (before === APOSTROPHE && LETTER.test(text[start - 2] ?? '')) return false;
  return (
    after !== APOSTROPHE || !LETTER.test(text[end + 1] ?? '') || /^'s(?![\p{L}\p{Nd}])/u.test(text.slice(end, end + 3))
  );
}
