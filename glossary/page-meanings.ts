import { MAX_NUMBER } from './codes.ts';
import { CUE_SIZE, type CueList } from './cue-list.ts';
import type { CuesOf } from './entry-cues.ts';
import type { Candidate, Reading } from './matcher.ts';
import { DEFINING_ONLY, EVERYDAY, PLAIN } from './packed.ts';
import type { EntryNumber } from './term-match.ts';

/** So many different cues of an entry on a page speak for it wherever its names stand there. */
export const CUES_ON_PAGE = 4;
/** Two letters are as often the initials of someone who is cited. */
const MIN_LETTERS = 3;

/**
 * Says of words near which nothing decides what they mean by all that the page says: a word keeps its sense through a text, and the words
 * of the whole text tell which ("One sense per discourse", Gale, Church and Yarowsky 1992).
 */
export interface PageMeanings {
  /** Takes in the cues of a text. */
  readonly read: (cues: CueList) => void;
  /**
   * A list for the entries that the page speaks for, to be brought up to date by `settle`. Null for what the page never decides:
   * ordinary words, and the shortest of short forms.
   */
  readonly entriesOf: (candidate: Candidate) => readonly EntryNumber[] | null;
  /** Puts into such a list what the page speaks for, as far as it was read, likeliest first; whether there is anything. Nothing where it speaks as much for two. */
  readonly settle: (entries: readonly EntryNumber[]) => boolean;
  /** Whether the page holds any cue of an entry, as far as it was read. */
  readonly speaksOf: (entry: EntryNumber) => boolean;
  /** To be told of every entry that `speaksOf` will be asked about. */
  readonly await: (entry: EntryNumber) => void;
  /** Grows whenever `settle` or `speaksOf` may answer otherwise than before. */
  readonly version: number;
}

interface Choice {
  readonly senses: readonly EntryNumber[];
  readonly entries: EntryNumber[];
  /** The version in which it was settled last. */
  settled: number;
}

export function createPageMeanings(cuesOf: CuesOf): PageMeanings {
  const seen = new Uint8Array(MAX_NUMBER + 1);
  /** Those of a word of the page for which something is to be decided: no other changes anything. */
  const awaited = new Uint8Array(MAX_NUMBER + 1);
  const choiceOf = new WeakMap<readonly Reading[], Choice | null>();
  const choiceFor = new WeakMap<readonly EntryNumber[], Choice>();
  let version = 0;

  const awaitCues = (entry: EntryNumber) => {
    for (const cue of cuesOf(entry)) awaited[cue] = 1;
  };

  const createChoice = (readings: readonly Reading[]): Choice | null => {
    const mayMean = readings.filter(({ flags }) => (flags & (EVERYDAY | DEFINING_ONLY | PLAIN)) === 0);
    const choice: Choice = {
      senses: [...new Set(mayMean.flatMap(({ entries }) => entries))],
      entries: [],
      settled: -1,
    };
    choice.senses.forEach(awaitCues);
    choiceFor.set(choice.entries, choice);
    return choice.senses.length === 0 ? null : choice;
  };

  const cuesSeen = (entry: EntryNumber) => cuesOf(entry).filter((cue) => seen[cue] !== 0).length;

  return {
    get version() {
      return version;
    },
    read: ({ hits, count }) => {
      for (let at = 2; at < count * CUE_SIZE; at += CUE_SIZE) {
        const cue = hits[at]!;
        if (seen[cue] !== 0) continue;
        seen[cue] = 1;
        version += awaited[cue]!;
      }
    },
    speaksOf: (entry) => cuesOf(entry).some((cue) => seen[cue] !== 0),
    await: awaitCues,
    entriesOf: ({ readings, start, end }) => {
      if (end - start < MIN_LETTERS) return null;
      let choice = choiceOf.get(readings);
      if (choice === undefined) {
        choice = createChoice(readings);
        choiceOf.set(readings, choice);
      }
      return choice?.entries ?? null;
    },
    settle: (entries) => {
      const choice = choiceFor.get(entries)!;
      if (choice.settled === version) return entries.length > 0;
      choice.settled = version;
      const likely = choice.senses
        .map((entry) => ({ entry, cues: cuesSeen(entry) }))
        .filter(({ cues }) => cues >= CUES_ON_PAGE)
        .sort((a, b) => b.cues - a.cues);
      const isDecided = likely.length > 0 && likely[0]!.cues !== likely[1]?.cues;
      choice.entries.splice(0, entries.length, ...(isDecided ? likely.map(({ entry }) => entry) : []));
      return isDecided;
    },
  };
}
