/**
 * The sections of the packed block, in their order. Widest first, so that every one is aligned for its type. What is written in `spellings`,
 * `tries` and `cues` is unpacked when a text first asks for it, and only that (block-codes.ts says how numbers are written), so that the block is half as
 * large as tables would be and still opens without being read.
 */
const LAYOUT = {
  /** The number of words. */
  counts: Uint32Array,
  /** For each `ENTRIES_A_BLOCK` entries where their cues start in `cues`. */
  cueBlocks: Uint32Array,
  /** A bit for each entry that has cues: it is meant only where one of them stands near. */
  needsCue: Uint32Array,
  /** A bit for each entry whose names medical text uses in no other meaning. */
  isUsual: Uint32Array,
  /** For each block of `WORDS_A_BLOCK` words where its tries start in `tries`. */
  trieStarts: Uint32Array,
  /** The same for its spellings in `spellings`. */
  spellingStarts: Uint32Array,
  /** For each piece where it starts in `pieces`; one more at the end. */
  pieceStarts: Uint16Array,
  /** The letters of the pieces that words are spelled of, in UTF-16 code units. */
  pieces: Uint16Array,
  /** For each block of words how many classes begin before it; one more at the end. */
  firstClasses: Uint16Array,
  /** For each block of words what its first one begins with, by `firstLettersOf`. */
  firstLetters: Uint16Array,
  /** The words in alphabetical order, each as what it adds to the one before it, with its class: pack-words.ts writes and word-lookup.ts reads them. */
  spellings: Uint8Array,
  /** For each class of words the trie of the forms that begin with one of them: pack-trie.ts writes and trie.ts reads them. */
  tries: Uint8Array,
  /** For each entry how many cues it has, and how far each is from the one before. */
  cues: Uint8Array,
  /** For each entry 0 (everyone knows it) to 255. */
  difficulties: Uint8Array,
} as const;

/** The packed glossary: words, a trie of forms over them, and what each form stands for. Views over one block. */
export type Packed = { readonly [Section in keyof typeof LAYOUT]: InstanceType<(typeof LAYOUT)[Section]> };

const SECTIONS = Object.keys(LAYOUT) as (keyof Packed)[];
const MAGIC = 0x42445344; // "BDSD"
/** Grows when the layout of the block changes, or what is written in it. */
export const PACKED_VERSION = 12;
const HEADER_WORDS = 2 + SECTIONS.length * 2;

// What an acceptor is.
/** Everyone understands it. */
export const PLAIN = 1;
/** Its capitals must be those of the form, so that ALL is not "all". */
export const EXACT_CASE = 2;
/** In capitals it may be an ordinary word or a roman numeral. */
export const EVERYDAY = 4;
/** A short form written out, which needs no cue even where the short form does. */
export const SPELLED_OUT = 8;
/** Only looked at when a page defines a short form by it, never marked. */
export const DEFINING_ONLY = 16;
/** In the block alone: several ids follow; the capitals go on beyond 16 letters; another acceptor follows. */
export const SEVERAL = 32;
export const WIDE = 64;
export const MORE = 128;

/** A bound on the words of one cue, so that the search for cues near a term knows where to begin. */
export const MAX_CUE_WORDS = 8;

export const WORDS_A_BLOCK = 32;
/** The head of a spelling holds two numbers of four bits: how many letters are those of the word before, how many pieces follow. Where these are so many, a byte says how many. */
export const MOST_IN_HEAD = 15;
export const ENTRIES_A_BLOCK = 32;

// A letter is written in five bits: 1 to 26 for those of ASCII, 0 for all characters before them and for none, this for all behind.
const BEHIND_Z = 27;

/**
 * The first three letters of a word as a number, which is never less for a word that comes later in the alphabet. What follows the first character that is no
 * letter of ASCII counts as none.
 */
export function firstLettersOf(word: string): number {
  let letters = 0;
  let isRead = false;
  for (let i = 0; i < 3; i++) {
    const letter: number = isRead ? 0 : Math.max(0, Math.min(BEHIND_Z, word.charCodeAt(i) - 0x60 || 0));
    isRead ||= letter === 0 || letter === BEHIND_Z;
    letters = (letters << 5) | letter;
  }
  return letters;
}

/** Whether an entry's bit is set. */
export const hasBit = (bits: Uint32Array, entry: number) => ((bits[entry >> 5]! >>> (entry & 31)) & 1) !== 0;

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
  header.set([MAGIC, PACKED_VERSION]);
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
  if (words[1] !== PACKED_VERSION)
    throw new Error(`The packed glossary has version ${words[1]}, not ${PACKED_VERSION}.`);
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
