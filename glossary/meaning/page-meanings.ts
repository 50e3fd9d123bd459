import { MAX_NUMBER } from '../matching/block-codes.ts';
import { CUE_NUMBER, CUE_SIZE, type CueList } from '../matching/cue-list.ts';
import type { Candidate, Reading } from '../matching/matcher.ts';
import { DEFINING_ONLY, EVERYDAY, PLAIN } from '../matching/packed.ts';
import type { EntryNumber } from '../term-match.ts';
import type { CuesOf } from './entry-cues.ts';
import { MIN_UNAIDED_LETTERS, spellsWord } from './senses.ts';

/** So many different cues of an entry on a page speak for it wherever its names stand there. */
export const CUES_ON_PAGE = 4;

/**
 * Says of words near which nothing decides what they mean by all that the page says: a word keeps its sense through a text, so that it means
 * what it means where a cue stands beside it, or what the words of the whole text speak for ("One sense per discourse", Gale, Church and
 * Yarowsky 1992).
 */
export interface PageMeanings {
  /** Takes in the cues of a text. */
  readonly read: (cues: CueList) => void;
  /** Takes in what a word means where a cue stands near it. */
  readonly learn: (candidate: Candidate, meaning: EntryNumber) => void;
  /**
   * A list of the entries that the page speaks for: empty, or as it was, until `settle` is called with it. The same list for every candidate with the same
   * readings; null where the page never decides, as of ordinary words.
   */
  readonly entriesOf: (candidate: Candidate) => readonly EntryNumber[] | null;
  /**
   * Puts into a list of `entriesOf` what the page speaks for, as far as it was read, likeliest first; says whether there is anything. Nothing where it
   * speaks as much for two.
   */
  readonly settle: (entries: readonly EntryNumber[]) => boolean;
  /** Whether the page holds any cue of an entry, as far as it was read. */
  readonly speaksOf: (entry: EntryNumber) => boolean;
  /** To be told of every entry that `speaksOf` will be asked about. */
  readonly await: (entry: EntryNumber) => void;
  /** Grows whenever `settle` or `speaksOf` may answer otherwise than before. */
  readonly version: number;
}

/** What is known of the candidates with the same readings. */
interface Choice {
  readonly senses: readonly EntryNumber[];
  /** How often a cue beside the word has spoken for a sense. */
  readonly meant: Map<EntryNumber, number>;
  /** Whether cues that stand far from it may decide, and not only what it means elsewhere. */
  readonly byCues: boolean;
  /** What `entriesOf` gives. */
  readonly entries: EntryNumber[];
  /** The senses that everyone understands. */
  readonly plain: ReadonlySet<EntryNumber>;
  /** Whether anybody waits to hear of it. */
  isAwaited: boolean;
  /** The version in which it was settled last. */
  settled: number;
}

export function createPageMeanings(cuesOf: CuesOf): PageMeanings {
  /** For each cue whether the page holds it. */
  const seen = new Uint8Array(MAX_NUMBER + 1);
  /** For each cue whether anything that is to be decided depends on it: no other changes the version. */
  const awaited = new Uint8Array(MAX_NUMBER + 1);
  /** By the first of their readings, since of a short form of several words the list of them is made anew wherever it stands. */
  const byReading = new WeakMap<Reading, Choice | null>();
  const byList = new WeakMap<readonly EntryNumber[], Choice>();
  let version = 0;

  const awaitCues = (entry: EntryNumber) => {
    for (const cue of cuesOf(entry)) awaited[cue] = 1;
  };

  const createChoice = ({ readings, start, end }: Candidate): Choice | null => {
    const isLong = end - start >= MIN_UNAIDED_LETTERS;
    // A short form that spells an ordinary word is told from it by its capitals.
    const isWord = (reading: Reading) => (reading.flags & EVERYDAY) !== 0 && !(spellsWord(reading) && isLong);
    const mayMean = readings.filter((reading) => (reading.flags & DEFINING_ONLY) === 0 && !isWord(reading));
    const isPlain = (reading: Reading) => (reading.flags & PLAIN) !== 0;
    if (mayMean.every(isPlain)) return null;
    const choice: Choice = {
      senses: [...new Set(mayMean.flatMap(({ entries }) => entries))],
      meant: new Map(),
      byCues: isLong,
      entries: [],
      plain: new Set(mayMean.filter(isPlain).flatMap(({ entries }) => entries)),
      isAwaited: false,
      settled: -1,
    };
    byList.set(choice.entries, choice);
    return choice;
  };

  const choiceAt = (candidate: Candidate): Choice | null => {
    const first = candidate.readings[0]!;
    let choice = byReading.get(first);
    if (choice === undefined) {
      choice = createChoice(candidate);
      byReading.set(first, choice);
    }
    return choice;
  };

  const cuesSeen = (entry: EntryNumber) => cuesOf(entry).filter((cue) => seen[cue] !== 0).length;

  return {
    get version() {
      return version;
    },
    read: ({ hits, count }) => {
      for (let at = CUE_NUMBER; at < count * CUE_SIZE; at += CUE_SIZE) {
        const cue = hits[at]!;
        if (seen[cue] !== 0) continue;
        seen[cue] = 1;
        version += awaited[cue]!;
      }
    },
    learn: (candidate, meaning) => {
      const choice = choiceAt(candidate);
      if (!choice?.senses.includes(meaning)) return;
      const times = (choice.meant.get(meaning) ?? 0) + 1;
      choice.meant.set(meaning, times);
      // Once more changes nothing where it has meant one thing only.
      if (choice.isAwaited && (times === 1 || choice.meant.size > 1)) version++;
    },
    speaksOf: (entry) => cuesOf(entry).some((cue) => seen[cue] !== 0),
    await: awaitCues,
    entriesOf: (candidate) => {
      const choice = choiceAt(candidate);
      if (choice && !choice.isAwaited) {
        choice.isAwaited = true;
        choice.senses.forEach(awaitCues);
      }
      return choice?.entries ?? null;
    },
    settle: (entries) => {
      const choice = byList.get(entries)!;
      if (choice.settled === version) return entries.length > 0;
      choice.settled = version;
      const likely = choice.senses
        .map((entry) => ({ entry, meant: choice.meant.get(entry) ?? 0, cues: cuesSeen(entry) }))
        .filter(({ meant, cues }) => meant > 0 || (choice.byCues && cues >= CUES_ON_PAGE))
        .sort((a, b) => b.meant - a.meant || b.cues - a.cues);
      const [first, second] = likely;
      const isDecided =
        first !== undefined &&
        !choice.plain.has(first.entry) &&
        (first.meant !== second?.meant || first.cues !== second.cues);
      choice.entries.splice(0, entries.length, ...(isDecided ? likely.map(({ entry }) => entry) : []));
      return isDecided;
    },
  };
}
