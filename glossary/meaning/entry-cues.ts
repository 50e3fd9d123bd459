import { readNumber } from '../matching/block-codes.ts';
import { ENTRIES_A_BLOCK, type Packed } from '../matching/packed.ts';
import type { EntryNumber } from '../term-match.ts';

/** The numbers of an entry's cues, in ascending order. */
export type CuesOf = (entry: EntryNumber) => readonly number[];

/** Unpacks the cues of an entry when they are first asked for. */
export function createEntryCues({ cues: bytes, cueBlocks }: Packed): CuesOf {
  const unpacked = new Map<EntryNumber, readonly number[]>();

  const unpack = (entry: EntryNumber): readonly number[] => {
    const from = { bytes, at: cueBlocks[Math.floor(entry / ENTRIES_A_BLOCK)]! };
    for (let skipped = entry % ENTRIES_A_BLOCK; skipped > 0; skipped--) {
      for (let count = readNumber(from); count > 0; count--) readNumber(from);
    }
    let cue = 0;
    return Array.from({ length: readNumber(from) }, () => {
      cue += readNumber(from);
      return cue;
    });
  };

  return (entry) => {
    let cues = unpacked.get(entry);
    if (!cues) {
      cues = unpack(entry);
      unpacked.set(entry, cues);
    }
    return cues;
  };
}
