/** The sections of the packed block, in their order. Widest first, so that every one is aligned for its type. */
const LAYOUT = {
  /** For each hash bucket the first of its words; one more at the end. A power of two of buckets. */
  bucketStarts: Uint32Array,
  /** For each word where its letters start in `letters`; one more at the end. */
  letterStarts: Uint32Array,
  /** For each trie node its first child; one more at the end. Node `w` below the number of words is word `w` at the start of a form. */
  firstChildren: Uint32Array,
  /** For each deeper node, the word and the join that lead to it: `word << JOIN_BITS | join`. Siblings ascend. */
  edges: Uint32Array,
  /** For each node, where its outcome starts in `outcomes`; 0 for none. */
  nodeOutcomes: Uint32Array,
  /** For each entry the first of its cues in `entryCues`; one more at the end. */
  entryCueStarts: Uint32Array,
  entryCues: Uint16Array,
  /**
   * Outcomes: one acceptor after the other up to the one with LAST. Each is its flags with the number of its ids above them
   * (`flags | ids << FLAG_BITS`), the low and high half of its capitals if it has EXACT_CASE, and its ids.
   */
  outcomes: Uint16Array,
  /** For each word 16 bits of its hash. */
  fingerprints: Uint16Array,
  /** The letters beyond ASCII that `letters` holds as 128 and up. */
  alphabet: Uint16Array,
  letters: Uint8Array,
  /** Bloom filter over the words. A power of two of bytes. */
  bloom: Uint8Array,
  /** For each entry 0 (everyone knows it) to 255. */
  difficulties: Uint8Array,
} as const;

/** The packed glossary: words, a trie of forms over them, and what each form stands for. Views over one block. */
export type Packed = { readonly [Section in keyof typeof LAYOUT]: InstanceType<(typeof LAYOUT)[Section]> };

const SECTIONS = Object.keys(LAYOUT) as (keyof Packed)[];
const MAGIC = 0x42445344; // "BDSD"
const VERSION = 1;
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

/** A bound on the words of one cue, so that the search for cues near a term knows where to begin. */
export const MAX_CUE_WORDS = 8;

/** The two bits of the Bloom filter for a word's hash are those of `hash` and of `hash >>> BLOOM_SHIFT`. */
export const BLOOM_SHIFT = 11;
export const bloomBit = (hash: number, bits: number) => hash & (bits - 1);
export const fingerprint = (hash: number) => hash >>> 16;

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
  const words =
    block.byteLength >= HEADER_WORDS * 4 ? new Uint32Array(block.buffer, block.byteOffset, HEADER_WORDS) : [];
  if (words[0] !== MAGIC) throw new Error('This is not a packed glossary.');
  if (words[1] !== VERSION) throw new Error(`The packed glossary has version ${words[1]}, not ${VERSION}.`);
  const views = SECTIONS.map((section, i) => {
    const [place, length] = [words[2 + i * 2]!, words[3 + i * 2]!];
    if (place + length * LAYOUT[section].BYTES_PER_ELEMENT > block.byteLength) {
      throw new Error('The packed glossary is cut short.');
    }
    return [section, new LAYOUT[section](block.buffer as ArrayBuffer, block.byteOffset + place, length)];
  });
  return Object.fromEntries(views) as Packed;
}
