import {
  ACCEPTS_CUE,
  DEFINING_ONLY,
  EVERYDAY,
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

/** One way to understand a stretch of words: the entries that claim it, with the flags of packed.ts. */
export interface Reading {
  readonly flags: number;
  readonly entries: readonly EntryNumber[];
  /** Its first entry, if that means one thing only and is no everyday word; else -1. */
  readonly sure: EntryNumber;
  /** What it means wherever it stands: where that is one entry, which needs no cue, in letters that are no other word. */
  readonly meaning: { readonly entries: readonly EntryNumber[] } | undefined;
}

/** What ends at a node of the trie. */
export interface Outcome {
  /** Where there is no more to it than readings without a condition; those whose capitals fit stand before the others. */
  readonly readings: readonly Reading[];
  /** Cues without a condition. */
  readonly cues: readonly number[];
  /** What wants certain capitals: a reading or a cue each. */
  readonly exact: readonly Exact[];
}

interface Exact {
  readonly capitals: number;
  readonly reading: Reading | undefined;
  /** -1 for none. */
  readonly cue: number;
}

const NONE: readonly never[] = [];

/** Unpacks what ends at a node when it is first asked for; undefined where nothing ends. */
export function createOutcomes(packed: Packed): (node: number) => Outcome | undefined {
  const { nodeOutcomes, entryCueStarts } = packed;
  const unpacked = new Array<Outcome | undefined>(nodeOutcomes.length);

  const reading = (flags: number, entries: readonly EntryNumber[]): Reading => {
    const [first] = entries;
    const isSure = !(flags & (EVERYDAY | DEFINING_ONLY)) && entryCueStarts[first!] === entryCueStarts[first! + 1];
    const meaning = isSure && entries.length === 1 ? { entries } : undefined;
    return { flags, entries, sure: isSure ? first! : -1, meaning };
  };

  const unpack = (outcome: number): Outcome => {
    if (outcome < FIRST_CUE) return { readings: [reading(0, [outcome - FIRST_ENTRY])], cues: NONE, exact: NONE };
    if (outcome < FIRST_PLACE) return { readings: NONE, cues: [outcome - FIRST_CUE], exact: NONE };
    return unpackAcceptors(packed, (outcome - FIRST_PLACE) << PLACE_SHIFT, reading);
  };

  return (node) => {
    if (nodeOutcomes[node] === 0) return undefined;
    unpacked[node] ??= unpack(nodeOutcomes[node]!);
    return unpacked[node];
  };
}

/**
 * Ordinary and case-sensitive forms of the same letters share the node but are acceptors of their own, each with its own
 * condition, so that neither can stand in for the other.
 */
function unpackAcceptors(
  { outcomes }: Packed,
  place: number,
  readingOf: (flags: number, entries: readonly EntryNumber[]) => Reading,
): Outcome {
  const readings: Reading[] = [];
  const exact: Exact[] = [];
  const cues: number[] = [];
  for (let at = place, last = false; !last; ) {
    const head = outcomes[at]!;
    const flags = head & ((1 << FLAG_BITS) - 1);
    const ids = at + (flags & EXACT_CASE ? 3 : 1);
    const end = ids + (head >> FLAG_BITS);
    const reading = flags & ACCEPTS_CUE ? undefined : readingOf(flags, [...outcomes.subarray(ids, end)]);
    if (flags & EXACT_CASE) {
      const capitals = (outcomes[at + 1]! | (outcomes[at + 2]! << 16)) >>> 0;
      exact.push({ capitals, reading, cue: reading ? -1 : outcomes[ids]! });
    } else if (reading) readings.push(reading);
    else cues.push(outcomes[ids]!);
    last = (flags & LAST) !== 0;
    at = end;
  }
  return { readings, cues, exact };
}

/** An outcome as it is where words have certain capitals; undefined where nothing is left of it. */
export function resolve(outcome: Outcome | undefined, capitals: number): Outcome | undefined {
  if (!outcome || outcome.exact.length === 0) return outcome;
  const fitting = outcome.exact.filter((one) => one.capitals === capitals);
  const readings = [...fitting.flatMap(({ reading }) => reading ?? []), ...outcome.readings];
  const cues = [...outcome.cues, ...fitting.flatMap(({ cue }) => (cue < 0 ? [] : cue))];
  return readings.length + cues.length > 0 ? { readings, cues, exact: NONE } : undefined;
}
