import type { EntryNumber } from '../term-match.ts';
import { type Cursor, isEntryCode, type Last, readId, readNumber } from './block-codes.ts';
import { DEFINING_ONLY, EVERYDAY, EXACT_CASE, hasBit, MORE, type Packed, SEVERAL, WIDE } from './packed.ts';

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
  /** Those that hold in any capitals; of an outcome that `resolve` gave, before them those whose capitals fit. */
  readonly readings: readonly Reading[];
  /** The same of cues. */
  readonly cues: readonly number[];
  /** What wants certain capitals: a reading or a cue each. None in what `resolve` gave. */
  readonly exact: readonly Exact[];
}

interface Exact {
  readonly capitals: number;
  readonly reading: Reading | undefined;
  /** -1 for none. */
  readonly cue: number;
}

const NONE: readonly never[] = [];

/** The outcome that is one entry without a condition. */
export const simpleOutcome = (packed: Packed, entry: EntryNumber): Outcome => ({
  readings: [readingOf(packed, 0, [entry])],
  cues: NONE,
  exact: NONE,
});

function readingOf(packed: Packed, flags: number, entries: readonly EntryNumber[]): Reading {
  const isSure = !(flags & (EVERYDAY | DEFINING_ONLY)) && !hasBit(packed.needsCue, entries[0]!);
  return {
    flags,
    entries,
    sure: isSure ? entries[0]! : -1,
    meaning: isSure && entries.length === 1 ? { entries } : undefined,
  };
}

/** Reads an acceptor, as pack-trie.ts writes it. Its ids are entries, or one cue. */
function readAcceptor(from: Cursor, last: Last) {
  const head = from.bytes[from.at++]!;
  const low = head & EXACT_CASE ? readNumber(from) : 0;
  const high = head & WIDE ? readNumber(from) : 0;
  const ids: number[] = [];
  let isEntry = false;
  for (let count = head & SEVERAL ? readNumber(from) : 1; count > 0; count--) {
    const code = from.bytes[from.at++]!;
    isEntry = isEntryCode(code);
    ids.push(readId(code, from, last));
  }
  return {
    flags: head & ~(SEVERAL | WIDE | MORE),
    capitals: (low | (high << 16)) >>> 0,
    isEntry,
    ids,
    isLast: !(head & MORE),
  };
}

/** Goes on behind the acceptors of a node. */
export function skipAcceptors(from: Cursor, last: Last): void {
  const { bytes } = from;
  let head: number;
  do {
    head = bytes[from.at++]!;
    if (head & EXACT_CASE) readNumber(from);
    if (head & WIDE) readNumber(from);
    for (let ids = head & SEVERAL ? readNumber(from) : 1; ids > 0; ids--) readId(bytes[from.at++]!, from, last);
  } while (head & MORE);
}

/**
 * Reads all acceptors of a node. Ordinary and case-sensitive forms of the same letters share the node but are acceptors of their own, each with its own
 * condition, so that neither can stand in for the other.
 */
export function readAcceptors(packed: Packed, from: Cursor, last: Last): Outcome {
  const readings: Reading[] = [];
  const exact: Exact[] = [];
  const cues: number[] = [];
  for (let isLast = false; !isLast; ) {
    const acceptor = readAcceptor(from, last);
    const { flags, capitals, isEntry, ids } = acceptor;
    isLast = acceptor.isLast;
    const reading = isEntry ? readingOf(packed, flags, ids) : undefined;
    if (flags & EXACT_CASE) exact.push({ capitals, reading, cue: isEntry ? -1 : ids[0]! });
    else if (reading) readings.push(reading);
    else cues.push(ids[0]!);
  }
  return { readings, cues, exact };
}

/** An outcome as it is where words have certain capitals; undefined where nothing is left of it. New each time, if any of it wants certain capitals. */
export function resolve(outcome: Outcome | undefined, capitals: number): Outcome | undefined {
  if (!outcome || outcome.exact.length === 0) return outcome;
  const fitting = outcome.exact.filter((one) => one.capitals === capitals);
  const readings = [...fitting.flatMap(({ reading }) => reading ?? []), ...outcome.readings];
  const cues = [...outcome.cues, ...fitting.flatMap(({ cue }) => (cue < 0 ? [] : cue))];
  return readings.length + cues.length > 0 ? { readings, cues, exact: NONE } : undefined;
}
