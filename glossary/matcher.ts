import { type Folded, fold, foldPlain } from './fold.ts';
import {
  ACCEPTS_CUE,
  countBits,
  EXACT_CASE,
  FIRST_CUE,
  FIRST_ENTRY,
  FIRST_PLACE,
  FLAG_BITS,
  LAST,
  type Packed,
  PLACE_SHIFT,
} from './packed.ts';
import type { EntryNumber } from './term-match.ts';
import { createLookup, createSpeller, type IsSpelled } from './word-lookup.ts';
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
  const isSpelled = createSpeller(packed);
  const lookUp = createLookup(packed, isSpelled);
  const readForms = createReader(packed, isSpelled);
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

/** Walks the trie from word `first` and adds what ends on the way. */
function createReader(packed: Packed, isSpelled: IsSpelled) {
  const { nodeOutcomes, wordClasses, parents } = packed;
  const childOf = createDescent(packed);
  const readOutcome = createOutcomeReader(packed);
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
        else readings = readOutcome((outcome - FIRST_PLACE) << PLACE_SHIFT, folded, list, first, words, cues);
        if (readings.length > 0 || cues.length > cuesBefore) {
          for (; proven < words; proven++) {
            const w = first + proven;
            if (isSpelled(numbers[w]!, text, list.starts[w]!, list.ends[w]!)) continue;
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
      node = childOf(node, wordClasses[numbers[next]!]!, join);
      if (node < 0) return;
    }
  };
}

/** Gives the child of a trie node that has children, along an edge, or -1. */
function createDescent({ nodeOutcomes, parents, parentRanks, firstChildren, edgeClasses, edgeJoins }: Packed) {
  // The first nodes are the roots, which no edge leads to.
  const roots = nodeOutcomes.length - edgeClasses.length;

  return (node: number, wordClass: number, join: number): number => {
    const parent = parentRanks[node >> 5]! + countBits(parents[node >> 5]! & ((1 << (node & 31)) - 1));
    const edge = (wordClass << JOIN_BITS) | join;
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
  };
}

/**
 * Reads what ends at a node: cues go to `cues`, readings are returned. Ordinary and case-sensitive forms of the same letters
 * share the node but are acceptors of their own, each with its own condition, so that neither can stand in for the other.
 */
function createOutcomeReader({ outcomes }: Packed) {
  const made = new Array<Reading | undefined>(outcomes.length);

  return (place: number, folded: Folded, list: WordList, word: number, words: number, cues: CueHit[]) => {
    let readings: Reading[] | undefined;
    let capitals = -1;
    for (let at = place, last = false; !last; ) {
      const head = outcomes[at]!;
      const flags = head & ((1 << FLAG_BITS) - 1);
      const ids = at + (flags & EXACT_CASE ? 3 : 1);
      const end = ids + (head >> FLAG_BITS);
      let fits = true;
      if (flags & EXACT_CASE) {
        if (capitals < 0) capitals = capitalsAt(folded, list, word, words);
        fits = capitals === (outcomes[at + 1]! | (outcomes[at + 2]! << 16)) >>> 0;
      }
      if (fits && flags & ACCEPTS_CUE) {
        cues.push({ word, words, cue: outcomes[ids]! });
      } else if (fits) {
        const reading = made[at] ?? { flags, entries: [...outcomes.subarray(ids, end)] };
        made[at] = reading;
        readings ??= [];
        readings.push(reading);
      }
      last = (flags & LAST) !== 0;
      at = end;
    }
    return readings ?? NO_READINGS;
  };
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
