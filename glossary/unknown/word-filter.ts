import { hashOf } from '../text/words.ts';

// Six in ten thousand words that are not in the set are taken for one that is.
const BITS_A_WORD = 16;
const PROBES = 8;
/** Each character of the text holds so many bits, from "0" on: no quotation mark and no backslash is among them. */
const BITS_A_CHARACTER = 5;
const FIRST_CHARACTER = 0x30;

/** Where the bits of a word are, by double hashing (Kirsch and Mitzenmacher 2006). */
function placesOf(word: string, size: number): number[] {
  const hash = hashOf(word);
  const step = hashOf(`${word}.`) | 1;
  return Array.from({ length: PROBES }, (_, probe) => ((hash + Math.imul(probe, step)) >>> 0) % size);
}

/** Writes a set of words as a Bloom filter (1970), in sixteen bits a word, as text. */
export function compileWordFilter(words: ReadonlySet<string>): string {
  const characters = new Uint8Array(Math.ceil((words.size * BITS_A_WORD) / BITS_A_CHARACTER) + 1);
  for (const word of words) {
    for (const place of placesOf(word, characters.length * BITS_A_CHARACTER))
      characters[Math.floor(place / BITS_A_CHARACTER)]! |= 1 << (place % BITS_A_CHARACTER);
  }
  return Array.from(characters, (bits) => String.fromCharCode(FIRST_CHARACTER + bits)).join('');
}

/** Whether a word is in the set that `compileWordFilter` wrote: always true of one that is, and of few others. */
export function isInFilter(filter: string, word: string): boolean {
  return placesOf(word, filter.length * BITS_A_CHARACTER).every((place) => {
    const bits = filter.charCodeAt(Math.floor(place / BITS_A_CHARACTER)) - FIRST_CHARACTER;
    return ((bits >> (place % BITS_A_CHARACTER)) & 1) !== 0;
  });
}
