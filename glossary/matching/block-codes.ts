// How the packed block writes numbers: small ones in one byte, since most are differences and small.

/** A place in bytes that are read from the front; what reads moves it on. */
export interface Cursor {
  readonly bytes: Uint8Array;
  at: number;
}

/** A number below this is its own byte. From here on two bytes hold 63 × 256 numbers more; what is larger takes three, the first of them THREE. */
const FIRST_OF_TWO = 192;
const THREE = 255;
const LARGEST_OF_TWO = FIRST_OF_TWO + ((THREE - FIRST_OF_TWO) << 8) - 1;
export const MAX_NUMBER = 0xffff;

/** What is to be written is more than one block holds. */
export class BlockFull extends Error {}

/** Throws a BlockFull for what is no whole number from 0 to MAX_NUMBER. */
export function writeNumber(to: number[], number: number): void {
  if (!Number.isInteger(number) || number < 0 || number > MAX_NUMBER)
    throw new BlockFull(`The block cannot hold the number ${number}.`);
  const above = number - FIRST_OF_TWO;
  if (above < 0) to.push(number);
  else if (number <= LARGEST_OF_TWO) to.push(FIRST_OF_TWO + (above >> 8), above & 0xff);
  else to.push(THREE, number & 0xff, number >> 8);
}

export function readNumber(from: Cursor): number {
  const { bytes } = from;
  const first = bytes[from.at++]!;
  if (first < FIRST_OF_TWO) return first;
  const second = bytes[from.at++]!;
  if (first < THREE) return FIRST_OF_TWO + ((first - FIRST_OF_TWO) << 8) + second;
  return second | (bytes[from.at++]! << 8);
}

/** The entry and the cue that were written or read last: the next are likely to be near. */
export interface Last {
  entry: number;
  cue: number;
}

/** At the start of what is read by itself there is none: so far away that no id is near. */
export const nothingYet = (): Last => ({ entry: -1000, cue: -1000 });

/** Seven bits say what ends at a node: nothing, one cue or one entry, or several acceptors, which follow. */
export const NOTHING = 0;
export const ACCEPTORS = 1;
const FAR_CUE = 2;
const NEAR_CUE = 3;
const FAR_ENTRY = 19;
const NEAR_ENTRY = 119;
const LAST_CODE = 127;
export const isEntryCode = (code: number) => code >= FAR_ENTRY;

// How far before the last one a near one may be; as far behind, or one less.
const CUES_BEFORE = (FAR_ENTRY - NEAR_CUE) >> 1;
const ENTRIES_BEFORE = (LAST_CODE - NEAR_ENTRY) >> 1;
/** What the codes of far entries and a byte can tell apart. */
export const MAX_ENTRIES = (NEAR_ENTRY - FAR_ENTRY) << 8;

/** A node with so many children says how long they are, to be skipped in one go. */
export const MANY_CHILDREN = 6;

/** The code of an id and the bytes that follow it. */
export function encodeId(kind: 'cue' | 'entry', id: number, last: Last): readonly [number, ...number[]] {
  const near = id - last[kind];
  last[kind] = id;
  if (kind === 'entry') {
    if (Math.abs(near) <= ENTRIES_BEFORE) return [NEAR_ENTRY + ENTRIES_BEFORE + near];
    return [FAR_ENTRY + (id >> 8), id & 0xff];
  }
  if (near >= -CUES_BEFORE && near < CUES_BEFORE) return [NEAR_CUE + CUES_BEFORE + near];
  const far: number[] = [];
  writeNumber(far, id);
  return [FAR_CUE, ...far];
}

/** The id that a code and what follows it stand for. */
export function readId(code: number, from: Cursor, last: Last): number {
  if (code >= NEAR_ENTRY) last.entry += code - NEAR_ENTRY - ENTRIES_BEFORE;
  else if (code >= FAR_ENTRY) last.entry = ((code - FAR_ENTRY) << 8) | from.bytes[from.at++]!;
  else if (code >= NEAR_CUE) last.cue += code - NEAR_CUE - CUES_BEFORE;
  else last.cue = readNumber(from);
  return isEntryCode(code) ? last.entry : last.cue;
}
