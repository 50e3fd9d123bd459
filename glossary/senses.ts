import type { Candidate, Reading, Scan } from './matcher.ts';
import { DEFINING_ONLY, EVERYDAY, EXACT_CASE, MAX_CUE_WORDS, type Packed, SPELLED_OUT } from './packed.ts';
import type { EntryNumber } from './term-match.ts';

/** How far from a term, in words, a cue still speaks for a meaning: about two sentences. */
export const NEAR_WORDS = 25;
/** So many words in capitals around a short form make a stretch in capitals, where its own capitals say nothing. */
const SHOUTED_WORDS = 3;
/** There "CALCIFIED AS SEEN" is met more often than aortic stenosis, whatever word stands near. */
const SHOUTED_CUES = 2;

/** Words of which people hear so much are met outside medicine too, where they mean something else. */
const UNAIDED_DIFFICULTY = 0.65;
/** Two letters are as often the initials of someone who is cited. */
const MIN_UNAIDED_LETTERS = 3;

export interface Meaning {
  /** Likeliest first, never empty. */
  readonly entries: readonly EntryNumber[];
  /** The nearest cue of the likeliest, in the page's own words. */
  readonly because?: string;
}

export type MeaningOf = (scan: Scan, candidate: Candidate) => Meaning | null;

interface Evidence {
  readonly entry: EntryNumber;
  /** Grows with the number of different cues and with how near they stand; 0 for an entry that needs none. */
  readonly weight: number;
  readonly because?: string;
}

/**
 * Says what a candidate means here, or null for nothing that is worth a mark. An entry with cues counts only if one of them stands
 * near, an entry without always; a short form that may be an ordinary word needs two in a stretch of capitals.
 */
export function createSenses(packed: Packed): MeaningOf {
  return (scan, candidate) => {
    const evidence = candidate.readings
      .flatMap((reading) => reading.entries.map((entry) => weigh(packed, scan, candidate, reading, entry)))
      .filter((found) => found !== null)
      .sort((a, b) => b.weight - a.weight);
    if (evidence.length === 0) return null;
    const because = evidence[0]!.because;
    const entries = [...new Set(evidence.map(({ entry }) => entry))];
    return because === undefined ? { entries } : { entries, because };
  };
}

/** The meaning of a candidate without any cue, for where all is medical: only of one that has no other, and is no everyday word. */
export function meaningUnaided({ difficulties }: Packed, { readings, start, end }: Candidate): Meaning | null {
  const letters = end - start;
  const entries = new Set<EntryNumber>();
  for (const reading of readings) {
    if (reading.flags & (EVERYDAY | DEFINING_ONLY)) return null;
    for (const entry of reading.entries) entries.add(entry);
  }
  const [only] = entries;
  if (entries.size !== 1 || letters < MIN_UNAIDED_LETTERS) return null;
  const isSafe = difficulties[only!]! / 255 >= UNAIDED_DIFFICULTY || readings[0]!.flags & EXACT_CASE;
  return isSafe ? { entries: [only!] } : null;
}

function weigh(
  packed: Packed,
  scan: Scan,
  candidate: Candidate,
  reading: Reading,
  entry: EntryNumber,
): Evidence | null {
  if (reading.flags & DEFINING_ONLY) return null;
  const first = packed.entryCueStarts[entry]!;
  const last = packed.entryCueStarts[entry + 1]!;
  const mayBeWord = (reading.flags & (EVERYDAY | EXACT_CASE)) === (EVERYDAY | EXACT_CASE);
  const isLikelyWord = mayBeWord && isShouted(scan, candidate);
  if (first === last || reading.flags & SPELLED_OUT) return isLikelyWord ? null : { entry, weight: 0 };
  const cues = packed.entryCues.subarray(first, last);
  const nearest = new Map<number, number>();
  let best = Number.POSITIVE_INFINITY;
  let because: string | undefined;
  for (let c = firstCueNear(scan, candidate); c < scan.cues.length; c++) {
    const hit = scan.cues[c]!;
    if (hit.word - (candidate.word + candidate.words - 1) > NEAR_WORDS) break;
    const distance = distanceBetween(candidate, hit);
    if (distance < 1 || distance > NEAR_WORDS || !cues.includes(hit.cue)) continue;
    nearest.set(hit.cue, Math.min(distance, nearest.get(hit.cue) ?? distance));
    if (distance >= best) continue;
    best = distance;
    // What stood in another text is no reason that the reader can see.
    because = hit.word < 0 ? undefined : wordsOf(scan, hit);
  }
  if (nearest.size < (isLikelyWord ? SHOUTED_CUES : 1)) return null;
  let weight = 0;
  for (const distance of nearest.values()) weight += NEAR_WORDS + 1 - distance;
  return because === undefined ? { entry, weight } : { entry, weight, because };
}

type Span = Pick<Candidate, 'word' | 'words'>;

/** In words: 1 for neighbours; less when they overlap, as a term's own words are no cue for it. */
function distanceBetween(a: Span, b: Span): number {
  return Math.max(b.word - (a.word + a.words - 1), a.word - (b.word + b.words - 1));
}

function firstCueNear({ cues }: Scan, candidate: Candidate): number {
  let low = 0;
  let high = cues.length;
  while (low < high) {
    const middle = (low + high) >> 1;
    if (cues[middle]!.word < candidate.word - NEAR_WORDS - MAX_CUE_WORDS) low = middle + 1;
    else high = middle;
  }
  return low;
}

function wordsOf({ text, folded, words }: Scan, { word, words: count }: Span): string {
  return text.slice(folded.at(words.starts[word]!), folded.endAt(words.ends[word + count - 1]! - 1));
}

/** Whether three or more words in capitals stand directly around the candidate. */
function isShouted(scan: Scan, { word, words }: Span): boolean {
  let shouted = 0;
  for (let w = word - 1; w >= 0 && isCapitals(wordsOf(scan, { word: w, words: 1 })); w--)
    if (++shouted >= SHOUTED_WORDS) return true;
  for (let w = word + words; w < scan.words.count && isCapitals(wordsOf(scan, { word: w, words: 1 })); w++) {
    if (++shouted >= SHOUTED_WORDS) return true;
  }
  return false;
}

const isCapitals = (word: string) => word !== word.toLowerCase() && word === word.toUpperCase();
