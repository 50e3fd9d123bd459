import { isPower } from './fold.ts';
import { GAP, HALF, INVISIBLE, kindOf, kindOfCharacter, kinds, MARK, PLAIN, RAISED } from './units.ts';

/** The words of a text: where they start and end in it, and what is known of each. Good until the next text is read. */
export interface WordList {
  count: number;
  /** UTF-16 offsets. Marks after the last letter belong to the word. */
  starts: Int32Array;
  ends: Int32Array;
  /** A number for each different word as it is written, from 1, in the order in which they were first met. */
  types: Int32Array;
  /** What `describe` said of the word. */
  values: Int32Array;
  /** All bits that stand in any of the values. */
  seen: number;
  /** Grows when all types are forgotten and numbered anew. */
  version: number;
}

/** Reads the words of a text: runs of letters and digits, as folding would leave them; everything else separates. */
export type ReadWords = (text: string) => WordList;

/** Says what there is to know of a word as it is written. Asked once for each type, so it may take its time. */
export type Describe = (written: string, type: number) => number;

// Knuth's multiplicative hashing: 2^32 divided by the golden ratio.
const MULTIPLIER = 0x9e3779b1;
// A slot is a type's two hashes, its number (0 in a free slot) and its value: 16 bytes, so that a look-up touches one cache line.
const SLOT_SHIFT = 2;
const SLOT = 1 << SLOT_SHIFT;
const FIRST_SLOTS = 8192;
/** A book holds 10,000 different words; an endless page begins anew. */
const MAX_TYPES = 1 << 15;

/**
 * Makes a reader of words. It goes over a text once, makes no string and remembers the words it has met: on pages each comes
 * about twenty times. Two hashes tell words apart, 64 bits, which do not meet by chance.
 */
export function createWordReader(describe: Describe): ReadWords {
  const list: WordList = { count: 0, ...arraysOf(128), seen: 0, version: 0 };
  let slots = new Int32Array(FIRST_SLOTS * SLOT);
  let types = 0;

  const findSlot = (hash: number, check: number): number => {
    const last = slots.length - 1;
    let at = (hash << SLOT_SHIFT) & last;
    while (slots[at + 2] !== 0 && (slots[at] !== hash || slots[at + 1] !== check)) at = (at + SLOT) & last;
    return at;
  };

  const fill = (at: number, hash: number, check: number, type: number, value: number) => {
    slots[at] = hash;
    slots[at + 1] = check;
    slots[at + 2] = type;
    slots[at + 3] = value;
  };

  const add = (text: string, start: number, end: number, hash: number, check: number): number => {
    if (types * 2 * SLOT >= slots.length) {
      const old = slots;
      slots = new Int32Array(old.length * 4);
      for (let from = 0; from < old.length; from += SLOT) {
        if (old[from + 2] !== 0)
          fill(findSlot(old[from]!, old[from + 1]!), old[from]!, old[from + 1]!, old[from + 2]!, old[from + 3]!);
      }
    }
    const at = findSlot(hash, check);
    types++;
    fill(at, hash, check, types, describe(text.slice(start, end), types));
    return at;
  };

  const makeRoom = () => {
    const { starts, ends, types: old, values } = list;
    Object.assign(list, arraysOf(starts.length * 2));
    list.starts.set(starts);
    list.ends.set(ends);
    list.types.set(old);
    list.values.set(values);
  };

  return (text) => {
    // Between texts only, so that no two words of one text have the same number.
    if (types > MAX_TYPES) {
      slots.fill(0);
      types = 0;
      list.version++;
    }
    const { length } = text;
    let { starts, ends, types: found, values } = list;
    let table = slots;
    let count = 0;
    let seen = 0;
    for (let i = 0; i < length; i++) {
      let unit = text.charCodeAt(i);
      const first = kinds[unit]!;
      if (first === GAP) continue;
      let start = i;
      let hash = Math.imul(unit, MULTIPLIER);
      let check = unit;
      while (++i < length) {
        unit = text.charCodeAt(i);
        if (kinds[unit] !== PLAIN) break;
        hash = Math.imul(hash ^ unit, MULTIPLIER);
        check = (Math.imul(check, 31) + unit) | 0;
      }
      let end = i;
      if (first !== PLAIN || (i < length && kinds[unit] !== GAP)) {
        // The unit at which it ends is looked at once more, since it may be half of an emoji.
        i = readOther(text, start) - 1;
        if (other.end < 0) continue;
        ({ start, end, hash, check } = other);
      }
      hash ^= hash >>> 15;
      let at = (hash << SLOT_SHIFT) & (table.length - 1);
      while (table[at] !== hash || table[at + 1] !== check) {
        if (table[at + 2] === 0) {
          at = add(text, start, end, hash, check);
          table = slots;
          break;
        }
        at = (at + SLOT) & (table.length - 1);
      }
      if (count === starts.length) {
        makeRoom();
        ({ starts, ends, types: found, values } = list);
      }
      const value = table[at + 3]!;
      starts[count] = start;
      ends[count] = end;
      found[count] = table[at + 2]!;
      values[count++] = value;
      seen |= value;
    }
    list.count = count;
    list.seen = seen;
    return list;
  };
}

/** A hash of folded letters. */
export function hashOf(letters: string): number {
  let hash = 0;
  for (let i = 0; i < letters.length; i++) hash = Math.imul(hash ^ letters.charCodeAt(i), MULTIPLIER);
  return hash ^ (hash >>> 15);
}

const arraysOf = (length: number) => ({
  starts: new Int32Array(length),
  ends: new Int32Array(length),
  types: new Int32Array(length),
  values: new Int32Array(length),
});

/** The word that was read last with letters beyond ASCII; its end is -1 where there is none. */
const other = { start: 0, end: 0, hash: 0, check: 0 };

/** Reads a word with any letters into `other`; returns where to go on, always past `from`. */
function readOther(text: string, from: number): number {
  let start = -1;
  let end = -1;
  let i = from;
  while (i < text.length) {
    const unit = text.charCodeAt(i);
    let kind = kindOf(unit);
    let size = 1;
    if (kind === HALF) {
      const code = text.codePointAt(i)!;
      kind = kindOfCharacter(code);
      size = code > 0xffff ? 2 : 1;
    }
    if (kind === GAP || (kind === RAISED && !isPower(text, i, unit))) {
      // Half a pair of emoji may have stopped it where it began.
      if (i === from) i += size;
      break;
    }
    if (kind === MARK ? end === i : kind !== INVISIBLE) {
      if (start < 0) start = i;
      end = i + size;
    }
    i += size;
  }
  let hash = 0;
  let check = 0;
  for (let u = start; u < end; u++) {
    const unit = text.charCodeAt(u);
    hash = Math.imul(hash ^ unit, MULTIPLIER);
    check = (Math.imul(check, 31) + unit) | 0;
  }
  other.start = start;
  other.end = end;
  other.hash = hash;
  other.check = check;
  return i;
}
