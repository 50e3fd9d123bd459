// How medical words are misspelled by ear: Greek letters as they sound, letters nobody hears, doubled ones once.
const SOUNDS: readonly (readonly [RegExp, string])[] = [
  [/\bp(?=[nst])|\bm(?=n)/g, ''], // pneumonia, psoriasis, ptosis, mnemonic
  [/(?<=s)th(?=m)/g, ''], // asthma
  [/g(?=n\b)/g, ''], // benign
  [/(?<=[aeiou])h(?![aeiou])/g, ''], // Crohn
  [/ph/g, 'f'],
  [/ch/g, 'k'],
  [/rrh|rh/g, 'r'],
  [/(?<=[ckt])h/g, ''],
  [/[ao]e/g, 'e'],
  [/y/g, 'i'],
  [/[sc]c(?=[ei])|c(?=[ei])|z/g, 's'],
  [/ck|[cq]/g, 'k'],
  [/x/g, 'ks'],
  [/(?<=[^\Waeiou])e\b/g, ''],
  [/([a-z])\1+/g, '$1'],
];

/** A lower-case word or phrase roughly as it sounds, so that lymf and lymph, diarea and diarrhea are alike. */
export const soundOf = (text: string) => SOUNDS.reduce((sound, [letters, as]) => sound.replace(letters, as), text);

/** How alike two lower-case words are, 0 to 1: one minus the edits that turn one into the other, by the longer's length. */
function closeness(a: string, b: string): number {
  const longer = Math.max(a.length, b.length);
  return longer === 0 ? 1 : 1 - edits(a, b) / longer;
}

/** Edit distance with swapped neighbours as one edit (optimal string alignment, after Damerau 1964). */
function edits(a: string, b: string): number {
  let beforeLast: number[] = [];
  let last = Array.from({ length: b.length + 1 }, (_, j) => j);
  for (let i = 1; i <= a.length; i++) {
    const row = [i];
    for (let j = 1; j <= b.length; j++) {
      const same = a[i - 1] === b[j - 1] ? 0 : 1;
      row[j] = Math.min(last[j]! + 1, row[j - 1]! + 1, last[j - 1]! + same);
      if (i > 1 && j > 1 && a[i - 1] === b[j - 2] && a[i - 2] === b[j - 1]) {
        row[j] = Math.min(row[j]!, beforeLast[j - 2]! + 1);
      }
    }
    beforeLast = last;
    last = row;
  }
  return last[b.length]!;
}

/** A pair of words that were taken for the same, by their places in the query and in the name. */
export interface WordPair {
  readonly query: number;
  readonly name: number;
}

export interface Alikeness {
  /** The part of the query's letters that stands in words the name has too, each counted by how close they are; 0 to 1. */
  readonly score: number;
  readonly pairs: readonly WordPair[];
}

/** Below this two words are two words. Half is how they are written, half how they sound. */
const SAME_WORD = 0.72;
// Short words are one edit from many others, hello from cello; a slip rarely takes the first letter.
const FIRST_LETTER_BELOW = 7;
/** What another first letter takes off, so that masectomy is a mastectomy sooner than a vasectomy. */
const OTHER_FIRST_LETTER = 0.06;

/**
 * Compares the words of a query with those of a name, of which only their number is told, in any order; no word of the name is taken twice.
 * @param closenessOf how close a word of the query is to one of the name, by their places; 0 where they are two words.
 */
export function compareWords(
  query: readonly string[],
  wordsOfName: number,
  closenessOf: (query: number, name: number) => number,
): Alikeness {
  const pairs: WordPair[] = [];
  const taken = new Set<number>();
  let score = 0;
  for (const [q, word] of query.entries()) {
    let best = { name: -1, closeness: 0 };
    for (let n = 0; n < wordsOfName; n++) {
      if (taken.has(n)) continue;
      const closeness = closenessOf(q, n);
      if (closeness > best.closeness) best = { name: n, closeness };
    }
    if (best.name < 0) continue;
    taken.add(best.name);
    pairs.push({ query: q, name: best.name });
    score += word.length * best.closeness;
  }
  const letters = query.reduce((sum, word) => sum + word.length, 0);
  return { score: letters === 0 ? 0 : score / letters, pairs };
}

/** Words without the s of a plural, which says nothing of how alike two are. Behind these letters it is none: diabetis, colitus. */
export const singular = (words: string) => words.replace(/ies\b/g, 'y').replace(/(?<![ius])s\b/g, '');

/** Of each word of a list that is near another word: its place, and how close the two are, 0 to 1. */
export type NearWords = ReadonlyMap<number, number>;

/**
 * Compares a word of a query with all words of a list, each as it is and without the s of a plural.
 * @param sounds how each word sounds, as `soundOf` tells; '' for those that nothing is near to.
 */
export function createNearWords(words: readonly string[], sounds: readonly string[]): (word: string) => NearWords {
  const heard = words.map((word, i) => (sounds[i] === '' ? '' : word));
  const alone = heard.map(singular);
  // Most are no plurals, and sound the same.
  const soundsAlone = alone.map((word, i) => (word === heard[i] ? sounds[i]! : soundOf(word)));
  const asWritten = listOf(heard, sounds);
  const withoutS = listOf(alone, soundsAlone);
  return (word) => {
    const near = new Map<number, number>();
    compareWith(asWritten, word, near);
    if (singular(word) !== word) compareWith(withoutS, singular(word), near);
    return near;
  };
}

/** Words and what is seen of them at a glance: length, and a bit for each letter that is in them; of their sounds too. In arrays of numbers, which are read through in a millisecond. */
interface WordList {
  readonly words: readonly string[];
  readonly sounds: readonly string[];
  readonly lengths: Uint8Array;
  readonly bits: Uint32Array;
  readonly soundLengths: Uint8Array;
  readonly soundBits: Uint32Array;
}

function listOf(words: readonly string[], sounds: readonly string[]): WordList {
  return {
    words,
    sounds,
    lengths: Uint8Array.from(words, ({ length }) => length),
    bits: Uint32Array.from(words, bitsOf),
    soundLengths: Uint8Array.from(sounds, ({ length }) => length),
    soundBits: Uint32Array.from(sounds, bitsOf),
  };
}

const DIGIT = /\d/;

function compareWith(list: WordList, word: string, near: Map<number, number>): void {
  const sound = soundOf(word);
  const [bits, soundBits] = [bitsOf(word), bitsOf(sound)];
  const { words, sounds, lengths, soundLengths } = list;
  // No digit is a slip for another.
  const isNumbered = DIGIT.test(word);
  for (let i = 0; i < words.length; i++) {
    // What only one has is an edit, and so is each letter it is longer by: this spares nearly all comparisons.
    const bySound = mostAlike(sound.length, soundBits, soundLengths[i]!, list.soundBits[i]!);
    if (mostAlike(word.length, bits, lengths[i]!, list.bits[i]!) + bySound < 2 * SAME_WORD) continue;
    if (isNumbered && words[i] !== word) continue;
    const beginsAlike = sounds[i]![0] === sound[0] || words[i]![0] === word[0];
    if (!beginsAlike && word.length < FIRST_LETTER_BELOW) continue;
    const asWritten = closeness(word, words[i]!);
    if (asWritten + bySound < 2 * SAME_WORD) continue;
    const found = (asWritten + closeness(sound, sounds[i]!)) / 2;
    if (found < SAME_WORD) continue;
    near.set(i, Math.max(near.get(i) ?? 0, found - (beginsAlike ? 0 : OTHER_FIRST_LETTER)));
  }
}

function mostAlike(lengthA: number, bitsA: number, lengthB: number, bitsB: number): number {
  const least = Math.max(Math.abs(lengthA - lengthB), countBits(bitsA & ~bitsB), countBits(bitsB & ~bitsA));
  return 1 - least / Math.max(lengthA, lengthB);
}

function bitsOf(word: string): number {
  let bits = 0;
  // What is no letter from a to z shares its bit with one that is, which only lets more pairs through.
  for (let i = 0; i < word.length; i++) bits |= 1 << (word.charCodeAt(i) & 31);
  return bits >>> 0;
}

/** How many bits are set, counted side by side. */
function countBits(bits: number): number {
  const pairs = bits - ((bits >>> 1) & 0x55555555);
  const fours = (pairs & 0x33333333) + ((pairs >>> 2) & 0x33333333);
  return Math.imul((fours + (fours >>> 4)) & 0x0f0f0f0f, 0x01010101) >>> 24;
}
