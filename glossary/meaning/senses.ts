import { CUE_NUMBER, CUE_SIZE } from '../matching/cue-list.ts';
import type { Candidate, Reading, Scan } from '../matching/matcher.ts';
import {
  DEFINING_ONLY,
  EVERYDAY,
  EXACT_CASE,
  hasBit,
  MAX_CUE_WORDS,
  type Packed,
  SPELLED_OUT,
} from '../matching/packed.ts';
import type { EntryNumber } from '../term-match.ts';
import type { CuesOf } from './entry-cues.ts';

/** How far from a term, in words, a cue still speaks for a meaning: about two sentences. */
export const NEAR_WORDS = 25;
/** One cue alone must stand as near as the same sentence: farther away it speaks as often for a meaning that is not meant. */
export const NEAR_ALONE_WORDS = 15;
/** So many words in capitals around a short form make a stretch in capitals, where its own capitals say nothing. */
const SHOUTED_WORDS = 3;
/** So many words must speak for one there: "CALCIFIED AS SEEN" is met more often than aortic stenosis, whatever single word stands near. */
const SHOUTED_CUES = 2;

/** So many times as much weighs a cue that no sign parts from the word: "MS on Ocrevus, alert" is about multiple sclerosis. */
const IN_CLAUSE = 2;
const ENDS_CLAUSE = /[,;.!?]\s/;

/** Easier words than this are met outside medicine too, where they mean something else. */
const UNAIDED_DIFFICULTY = 0.65;
/** Of no fewer letters a meaning is told without a cue near them: two are as often the initials of someone who is cited. */
export const MIN_UNAIDED_LETTERS = 3;

export interface Meaning {
  /** Likeliest first, never empty. */
  readonly entries: readonly EntryNumber[];
  /** The nearest cue of the likeliest, in the page's own words. */
  readonly because?: string;
}

export type MeaningOf = (scan: Scan, candidate: Candidate) => Meaning | null;

interface Evidence {
  readonly entry: EntryNumber;
  /**
   * The sum of what its cues weigh, each the less the farther it stands, so that one beside the word outweighs several far from it; 0 for an entry that
   * needs none.
   */
  readonly weight: number;
  readonly because?: string;
}

/**
 * Says what a candidate means here, or null for nothing that is worth a mark. An entry without cues always counts. One with cues counts if one of them stands
 * within NEAR_ALONE_WORDS or two within NEAR_WORDS. In a stretch of capitals a short form that may be an ordinary word needs cues that begin with two
 * different words.
 */
export function createSenses(cuesOf: CuesOf): MeaningOf {
  return (scan, candidate) => {
    // Most candidates are a single name of a single thing.
    if (candidate.readings.length === 1 && candidate.readings[0]!.meaning) return candidate.readings[0]!.meaning;
    const evidence: Evidence[] = [];
    for (const reading of candidate.readings) {
      if (reading.flags & DEFINING_ONLY) continue;
      for (const entry of reading.entries) {
        const found = weigh(cuesOf, scan, candidate, reading, entry);
        if (found) evidence.push(found);
      }
    }
    if (evidence.length === 0) return null;
    evidence.sort((a, b) => b.weight - a.weight);
    const because = evidence[0]!.because;
    const entries = evidence.length === 1 ? [evidence[0]!.entry] : [...new Set(evidence.map(({ entry }) => entry))];
    return because === undefined ? { entries } : { entries, because };
  };
}

/** Whether a word is met in medicine alone, so that its meaning may be told where no cue stands near it: a hard word or a short form. */
export const isOfMedicine = ({ difficulties }: Packed, { flags }: Reading, entry: EntryNumber): boolean =>
  difficulties[entry]! / 255 >= UNAIDED_DIFFICULTY || (flags & EXACT_CASE) !== 0;

/**
 * The meaning of a candidate without any cue, for where all is medical: only of one that has no other and is no everyday word. It is a hard one, or its
 * entry says that medical text uses it in this meaning alone.
 */
export function meaningUnaided(packed: Packed, { readings, start, end }: Candidate): Meaning | null {
  const only = readings[0]!.entries[0]!;
  for (const { flags, entries } of readings) {
    if (flags & (EVERYDAY | DEFINING_ONLY)) return null;
    for (const entry of entries) if (entry !== only) return null;
  }
  if (end - start < MIN_UNAIDED_LETTERS) return null;
  const isMeant = hasBit(packed.isUsual, only) || isOfMedicine(packed, readings[0]!, only);
  return isMeant ? { entries: [only] } : null;
}

/** What speaks for one entry of a reading; null where too little does. */
function weigh(
  cuesOf: CuesOf,
  scan: Scan,
  candidate: Candidate,
  reading: Reading,
  entry: EntryNumber,
): Evidence | null {
  const own = cuesOf(entry);
  const isLikelyWord = spellsWord(reading) && isShouted(scan, candidate);
  // It needs no cue.
  if (own.length === 0 || reading.flags & SPELLED_OUT) return isLikelyWord ? null : { entry, weight: 0 };
  const { hits, count } = scan.cues;
  const { types } = scan.words;
  // The cues that stand near, each once, with the most that it weighs.
  let weights: Map<number, number> | undefined;
  /** The least distance of all, and where the cue that has it stands in the hits. */
  let best = Number.POSITIVE_INFINITY;
  let reason = -1;
  // The types of the words that begin them. Two words of one family of cues are one cue, but speak as two.
  const heard = new Set<number>();
  for (let c = firstCueNear(scan, candidate); c < count; c++) {
    const at = c * CUE_SIZE;
    const word = hits[at]!;
    if (word - (candidate.word + candidate.words - 1) > NEAR_WORDS) break;
    const length = hits[at + 1]!;
    const distance = distanceBetween(candidate, word, length);
    const cue = hits[at + CUE_NUMBER]!;
    if (distance < 0 || distance > NEAR_WORDS || !own.includes(cue)) continue;
    // The words of another text have no type here: of them each cue counts as a word.
    const type = word < 0 ? -cue : types[word]!;
    // No word speaks for itself where it stands once more.
    if (length === 1 && candidate.words === 1 && type === types[candidate.word]) continue;
    heard.add(type);
    weights ??= new Map();
    weights.set(cue, Math.max(weights.get(cue) ?? 0, weightOf(scan, candidate, word, length) / (distance + 1)));
    if (distance >= best) continue;
    best = distance;
    reason = at;
  }
  if (weights === undefined || (isLikelyWord && heard.size < SHOUTED_CUES)) return null;
  if (weights.size === 1 && best > NEAR_ALONE_WORDS) return null;
  let weight = 0;
  for (const one of weights.values()) weight += one;
  // What stood in another text is no reason that the reader can see.
  if (hits[reason]! < 0) return { entry, weight };
  return { entry, weight, because: wordsOf(scan, hits[reason]!, hits[reason + 1]!) };
}

/** Whether the letters of a short form are an ordinary word too, as those of POTS. */
export const spellsWord = ({ flags }: Reading): boolean =>
  (flags & (EVERYDAY | EXACT_CASE)) === (EVERYDAY | EXACT_CASE);

/** How much a cue weighs for a candidate, were it no word away. */
function weightOf({ text, words: { starts, ends } }: Scan, a: Candidate, word: number, words: number): number {
  if (word < 0) return 1;
  const from = word < a.word ? ends[word + words - 1]! : a.end;
  const to = word < a.word ? a.start : starts[word]!;
  return ENDS_CLAUSE.test(text.slice(from, to)) ? 1 : IN_CLAUSE;
}

/**
 * How far a cue stands from a candidate, in words: 1 for neighbours; 0 for one that holds the candidate and more, as "DC home" does DC; -1 for one that
 * otherwise overlaps it, since a term's own words are no cue for it.
 */
function distanceBetween(a: Candidate, word: number, words: number): number {
  const between = Math.max(word - (a.word + a.words - 1), a.word - (word + words - 1));
  if (between > 0) return between;
  return words > a.words && word <= a.word && word + words >= a.word + a.words ? 0 : -1;
}

/** The first cue in the list that may reach into NEAR_WORDS before a candidate. */
function firstCueNear({ cues: { hits, count } }: Scan, candidate: Candidate): number {
  let low = 0;
  let high = count;
  while (low < high) {
    const middle = (low + high) >> 1;
    if (hits[middle * CUE_SIZE]! < candidate.word - NEAR_WORDS - MAX_CUE_WORDS) low = middle + 1;
    else high = middle;
  }
  return low;
}

const wordsOf = ({ text, words }: Scan, word: number, count: number) =>
  text.slice(words.starts[word]!, words.ends[word + count - 1]!);

/** Whether three or more words in capitals stand directly around the candidate. */
export function isShouted(scan: Scan, { word, words }: Candidate): boolean {
  let shouted = 0;
  for (let w = word - 1; w >= 0 && isCapitals(wordsOf(scan, w, 1)); w--) if (++shouted >= SHOUTED_WORDS) return true;
  for (let w = word + words; w < scan.words.count && isCapitals(wordsOf(scan, w, 1)); w++) {
    if (++shouted >= SHOUTED_WORDS) return true;
  }
  return false;
}

const isCapitals = (word: string) => word !== word.toLowerCase() && word === word.toUpperCase();
