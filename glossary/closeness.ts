// How medical words are misspelled by ear: Greek letters as they sound, letters nobody hears, doubled ones once.
const SOUNDS: readonly (readonly [RegExp, string])[] = [
  [/\bp(?=[nst])|\bm(?=n)/g, ''], // pneumonia, psoriasis, ptosis, mnemonic
  [/ph/g, 'f'],
  [/rrh|rh/g, 'r'],
  [/(?<=[ckt])h/g, ''],
  [/[ao]e/g, 'e'],
  [/y/g, 'i'],
  [/[sc]c(?=[ei])|c(?=[ei])|z/g, 's'],
  [/ck|[cq]/g, 'k'],
  [/x/g, 'ks'],
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

/** Compares the words of a query with those of a name, in any order; no word of the name is taken twice. */
export function compareWords(query: readonly string[], name: readonly string[]): Alikeness {
  const pairs: WordPair[] = [];
  const taken = new Set<number>();
  let score = 0;
  query.forEach((word, q) => {
    let best = { name: -1, closeness: 0 };
    name.forEach((other, n) => {
      if (taken.has(n)) return;
      const found = isPlural(word) ? sameWord(singular(word), singular(other)) : sameWord(word, other);
      if (found > best.closeness) best = { name: n, closeness: found };
    });
    if (best.name < 0) return;
    taken.add(best.name);
    pairs.push({ query: q, name: best.name });
    score += word.length * best.closeness;
  });
  const letters = query.reduce((sum, word) => sum + word.length, 0);
  return { score: letters === 0 ? 0 : score / letters, pairs };
}

/** Words without the s of a plural, which says nothing of how alike two are. Behind these letters it is none: diabetis, colitus. */
export const singular = (words: string) => words.replace(/(?<![ius])s\b/g, '');
const isPlural = (word: string) => singular(word) !== word;

function sameWord(word: string, other: string): number {
  const [sound, otherSound] = [soundOf(word), soundOf(other)];
  if (word.length < FIRST_LETTER_BELOW && sound[0] !== otherSound[0]) return 0;
  const found = (closeness(word, other) + closeness(sound, otherSound)) / 2;
  return found >= SAME_WORD ? found : 0;
}
