/**
 * The sections of the packed block, in their order. Widest first, so that every one is aligned for its type. Words are found by
 * their hash and spelled out of pieces; words that may stand for each other in every form are one class; forms are a trie over classes.
 */
const LAYOUT = {
  /** Of every so many words (`1 << SPELLING_SHIFT`), where the first one's spelling starts in `spellings`. */
  spellingStarts: Uint32Array,
  /** For each entry the first of its cues in `entryCues`; one more at the end. */
  entryCueStarts: Uint32Array,
  /** A bit for each trie node that has children. */
  parents: Uint32Array,
  /** For each 32 of those bits, how many are set before them. */
  parentRanks: Uint16Array,
  /** For each node with children its first child, counted from the first node below the roots; one more at the end. */
  firstChildren: Uint16Array,
  /** For each node below the roots, the word class that leads to it. Siblings ascend by class, then by join. */
  edgeClasses: Uint16Array,
  /** For each node, what ends at it: 0 for nothing, else one of the three kinds below. */
  nodeOutcomes: Uint16Array,
  /**
   * What is not simple enough for `nodeOutcomes`: one acceptor after the other up to the one with LAST. Each is its flags with the
   * number of its ids above them (`flags | ids << FLAG_BITS`), the low and high half of its capitals if it has EXACT_CASE, and its ids.
   * The first of them stands where the place is a multiple of `1 << PLACE_SHIFT`.
   */
  outcomes: Uint16Array,
  /** For each hash bucket the first of its words; one more at the end. A power of two of buckets. */
  bucketStarts: Uint16Array,
  /** For each word its class, which is also the root of the trie that forms beginning with it start from. */
  wordClasses: Uint16Array,
  /** For each piece where it starts in `pieces`; one more at the end. */
  pieceStarts: Uint16Array,
  /** The letters of the pieces, in UTF-16 code units. */
  pieces: Uint16Array,
  /** The cues of the entries, one entry after the other. */
  entryCues: Uint16Array,
  /** For each node below the roots, the join that leads to it. */
  edgeJoins: Uint8Array,
  /** For each word 8 bits of its hash. */
  fingerprints: Uint8Array,
  /** For each word, of how many pieces it is spelled. */
  spellingLengths: Uint8Array,
  /** The pieces of all words, one word after the other. */
  spellings: Uint8Array,
  /** For each entry 0 (everyone knows it) to 255. */
  difficulties: Uint8Array,
} as const;

/** The packed glossary: words, a trie of forms over them, and what each form stands for. Views over one block. */
export type Packed = { readonly [Section in keyof typeof LAYOUT]: InstanceType<(typeof LAYOUT)[Section]> };

const SECTIONS = Object.keys(LAYOUT) as (keyof Packed)[];
const MAGIC = 0x42445344; // "BDSD"
const VERSION = 3;
const HEADER_WORDS = 2 + SECTIONS.length * 2;

/** What an acceptor is: a meaning for a reader, or a cue for another form's meaning. */
export const ACCEPTS_CUE = 1;
/** Its capitals must be those of the form, so that ALL is not "all". */
export const EXACT_CASE = 2;
/** In capitals it may be an ordinary word or a roman numeral. */
export const EVERYDAY = 4;
/** A short form written out, which needs no cue even where the short form does. */
export const SPELLED_OUT = 8;
/** Only looked at when a page defines a short form by it, never marked. */
export const DEFINING_ONLY = 16;
/** It is the last acceptor of its outcome. */
export const LAST = 32;
export const FLAG_BITS = 6;

// Nearly every outcome is one meaning or one cue without conditions, and fits into two bytes.
/** From here to FIRST_CUE: 1 and the number of the one entry that an ordinary form stands for. */
export const FIRST_ENTRY = 1;
/** From here to FIRST_PLACE: the number of a cue. */
export const FIRST_CUE = 0x4000;
/** From here on: a place in `outcomes`, shifted right by PLACE_SHIFT, so that two bytes reach twice as far. */
export const FIRST_PLACE = 0x8000;
export const PLACE_SHIFT = 1;

/** A bound on the words of one cue, so that the search for cues near a term knows where to begin. */
export const MAX_CUE_WORDS = 8;

export const SPELLING_SHIFT = 3;
export const fingerprint = (hash: number) => hash >>> 24;

/** How many of the 32 bits are set: the sums of neighbouring 1, 2 and 4 bits side by side, then all added by one multiplication. */
export function countBits(bits: number): number {
  let sums = bits - ((bits >>> 1) & 0x55555555);
  sums = (sums & 0x33333333) + ((sums >>> 2) & 0x33333333);
  return Math.imul((sums + (sums >>> 4)) & 0x0f0f0f0f, 0x01010101) >>> 24;
}

/** Writes the sections as one little-endian block, as every machine that runs a browser reads it. */
export function writePacked(packed: Packed): Uint8Array {
  let size = HEADER_WORDS * 4;
  const places = SECTIONS.map((section) => {
    const place = size;
    size += Math.ceil(packed[section].byteLength / 4) * 4;
    return place;
  });
  const bytes = new Uint8Array(size);
  const header = new Uint32Array(bytes.buffer, 0, HEADER_WORDS);
  header.set([MAGIC, VERSION]);
  SECTIONS.forEach((section, i) => {
    const { buffer, byteOffset, byteLength, length } = packed[section];
    header.set([places[i]!, length], 2 + i * 2);
    bytes.set(new Uint8Array(buffer, byteOffset, byteLength), places[i]);
  });
  return bytes;
}

/**
 * Opens a packed block: nothing is parsed, built or copied (but for a block that is not aligned to 4 bytes).
 * Throws when the bytes are not such a block, or of another version.
 */
export function openPacked(bytes: Uint8Array): Packed {
  const block = bytes.byteOffset % 4 === 0 ? bytes : bytes.slice();
  const words = new Uint32Array(block.buffer, block.byteOffset, Math.min(HEADER_WORDS, block.byteLength >> 2));
  if (words[0] !== MAGIC) throw new Error('This is not a packed glossary.');
  if (words[1] !== VERSION) throw new Error(`The packed glossary has version ${words[1]}, not ${VERSION}.`);
  if (words.length < HEADER_WORDS) throw new Error('The packed glossary is cut short.');
  const views = SECTIONS.map((section, i) => {
    const [place, length] = [words[2 + i * 2]!, words[3 + i * 2]!];
    if (place + length * LAYOUT[section].BYTES_PER_ELEMENT > block.byteLength) {
      throw new Error('The packed glossary is cut short.');
    }
    return [section, new LAYOUT[section](block.buffer as ArrayBuffer, block.byteOffset + place, length)];
  });
  return Object.fromEntries(views) as Packed;
}
