import { type Folded, fold } from './fold.ts';
import { ACCEPTS_CUE, BLOOM_SHIFT, bloomBit, EXACT_CASE, FLAG_BITS, fingerprint, LAST, type Packed } from './packed.ts';
import type { EntryNumber } from './term-match.ts';
import { createWordList, JOIN_BITS, joinBetween, readWords, type WordList } from './words.ts';

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
  const numberOf = createLookup(packed);
  let numbers = new Int32Array(0);

  return (text) => {
    const folded = fold(text);
    readWords(folded.text, words);
    if (numbers.length < words.count) numbers = new Int32Array(words.starts.length);
    for (let w = 0; w < words.count; w++) numbers[w] = numberOf(folded.text, words, w);

    const candidates: Candidate[] = [];
    const cues: CueHit[] = [];
    for (let w = 0; w < words.count; w++) {
      if (numbers[w]! >= 0) readForms(packed, folded, words, numbers, w, candidates, cues);
    }
    return { text, folded, words, candidates, cues };
  };
}

/** Gives the number of a word, or -1. Most words of a page are in no form: the Bloom filter turns them away. */
function createLookup({ bloom, bucketStarts, fingerprints, letterStarts, letters, alphabet }: Packed) {
  const bits = bloom.length * 8;
  const lastBucket = bucketStarts.length - 2;
  const passes = (bit: number) => (bloom[bit >> 3]! >> (bit & 7)) & 1;

  return (text: string, words: WordList, w: number): number => {
    const hash = words.hashes[w]!;
    if (!passes(bloomBit(hash, bits)) || !passes(bloomBit(hash >>> BLOOM_SHIFT, bits))) return -1;
    const print = fingerprint(hash);
    const start = words.starts[w]!;
    const length = words.ends[w]! - start;
    const bucket = hash & lastBucket;
    for (let word = bucketStarts[bucket]!; word < bucketStarts[bucket + 1]!; word++) {
      if (fingerprints[word] !== print) continue;
      const from = letterStarts[word]!;
      if (letterStarts[word + 1]! - from !== length) continue;
      let i = 0;
      for (; i < length; i++) {
        const letter = letters[from + i]!;
        if ((letter < 128 ? letter : alphabet[letter - 128]) !== text.charCodeAt(start + i)) break;
      }
      if (i === length) return word;
    }
    return -1;
  };
}

/** Walks the trie from word `first` and adds what ends on the way. */
function readForms(
  packed: Packed,
  folded: Folded,
  list: WordList,
  numbers: Int32Array,
  first: number,
  candidates: Candidate[],
  cues: CueHit[],
): void {
  const { text } = folded;
  const place = candidates.length;
  let node = numbers[first]!;
  for (let words = 1; ; words++) {
    const end = list.ends[first + words - 1]!;
    if (packed.nodeOutcomes[node] !== 0) {
      const readings = readOutcome(packed, packed.nodeOutcomes[node]!, folded, list, first, words, cues);
      const start = list.starts[first]!;
      if (readings.length > 0 && standsAlone(text, start, end)) {
        candidates.splice(place, 0, { word: first, words, start, end, readings });
      }
    }
    const next = first + words;
    if (next >= list.count || numbers[next]! < 0 || packed.firstChildren[node] === packed.firstChildren[node + 1])
      return;
    const join = joinBetween(text, end, list.starts[next]!);
    if (join < 0) return;
    node = childOf(packed, node, (numbers[next]! << JOIN_BITS) | join);
    if (node < 0) return;
  }
}

/** The child of a trie node along an edge, or -1. */
function childOf({ firstChildren, edges }: Packed, node: number, edge: number): number {
  // The first nodes are the words themselves, which no edge leads to.
  const roots = firstChildren[0]!;
  let low = firstChildren[node]!;
  let high = firstChildren[node + 1]!;
  while (low < high) {
    const middle = (low + high) >> 1;
    const found = edges[middle - roots]!;
    if (found === edge) return middle;
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
  const readings: Reading[] = [];
  for (let at = place, last = false; !last; ) {
    const head = outcomes[at++]!;
    const flags = head & ((1 << FLAG_BITS) - 1);
    last = (flags & LAST) !== 0;
    let fits = true;
    if (flags & EXACT_CASE) {
      fits = capitalsAt(folded, list, word, words) === (outcomes[at]! | (outcomes[at + 1]! << 16)) >>> 0;
      at += 2;
    }
    const ids = outcomes.subarray(at, at + (head >> FLAG_BITS));
    at += ids.length;
    if (!fits) continue;
    if (flags & ACCEPTS_CUE) cues.push({ word, words, cue: ids[0]! });
    else readings.push({ flags, entries: [...ids] });
  }
  return readings.sort((a, b) => (b.flags & EXACT_CASE) - (a.flags & EXACT_CASE));
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

/** Not a piece of an address, a file name or a contraction (can't, I'll); a possessive 's may follow. */
function standsAlone(text: string, start: number, end: number): boolean {
  const before = text[start - 1];
  const after = text[end];
  if (before === '@' || before === '_' || after === '@' || after === '_') return false;
  if (before === "'" && LETTER.test(text[start - 2] ?? '')) return false;
  return after !== "'" || !LETTER.test(text[end + 1] ?? '') || /^'s(?![\p{L}\p{Nd}])/u.test(text.slice(end, end + 3));
}
