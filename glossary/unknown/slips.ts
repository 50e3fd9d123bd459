/** Letters or groups that sound alike, so that one is easily written for the other. */
const SOUNDS: readonly (readonly [RegExp, string])[] = [
  [/ae|oe/g, 'e'],
  [/ph/g, 'f'],
  [/rh/g, 'r'],
  [/ck|ch|qu|[kq]/g, 'c'],
  [/y/g, 'i'],
  [/ei/g, 'ie'],
  [/z/g, 's'],
  [/([a-z])\1/g, '$1'],
  [/[tc](?=ion)/g, 's'],
];

/** A word as it sounds, roughly: two spellings of one sound come out the same. Takes lower-case letters. */
export function soundOf(word: string): string {
  return SOUNDS.reduce((sound, [letters, by]) => sound.replace(letters, by), word);
}

// Letters of which one can be written for another, or sound as one, share a bit. Vowels, y and h have none.
const CONSONANTS = 'pf ckqtsz b d g j l m n r v w x'.split(' ');
const BITS = new Uint16Array(0x80);
CONSONANTS.forEach((letters, bit) => {
  for (const letter of letters) BITS[letter.charCodeAt(0)] = 1 << bit;
});

/** A bit for each kind of consonant in a word of lower-case letters. */
export function consonantsOf(word: string): number {
  let consonants = 0;
  for (let i = 0; i < word.length; i++) consonants |= BITS[word.charCodeAt(i)]!;
  return consonants;
}

/** Whether two words, by their consonants, may be one: no slip that counts less than another word changes more than one. */
export function mayBeSlip(a: number, b: number): boolean {
  const differing = a ^ b;
  return (differing & (differing - 1)) === 0;
}

/** What a slip counts, by how often readers make it. */
const SWAPPED = 0.25;
/** A vowel for another, one too many or too few; an h likewise, which is often silent. */
export const EASY = 0.5;
/** A consonant left out, or a liquid or nasal that crept in. */
const HARD = 1;
/** Any other consonant too many, or one for another that sounds different, makes another word: lobulated, loculated. */
const OTHER_WORD = 2;

/**
 * How far a misspelled word is from the right one, as `soundOf` gives them: the optimal string alignment distance (Damerau 1964), in which the slips that
 * readers make often count less. More than `limit` is given as infinity.
 */
export function slipsBetween(a: string, b: string, limit: number): number {
  let beforeLast: number[] = [];
  let last = [0];
  let leastOfLast = 0;
  for (let j = 1; j <= b.length; j++) last.push(last[j - 1]! + leftOut(b[j - 1]!));
  for (let i = 1; i <= a.length; i++) {
    const x = a[i - 1]!;
    const row = [last[0]! + tooMany(x)];
    let least = row[0]!;
    for (let j = 1; j <= b.length; j++) {
      const y = b[j - 1]!;
      const replaced = x === y ? 0 : isVowel(x) && isVowel(y) ? EASY : OTHER_WORD;
      let cost = Math.min(last[j - 1]! + replaced, last[j]! + tooMany(x), row[j - 1]! + leftOut(y));
      if (i > 1 && j > 1 && x === b[j - 2] && y === a[i - 2]) cost = Math.min(cost, beforeLast[j - 2]! + SWAPPED);
      row.push(cost);
      least = Math.min(least, cost);
    }
    // A swap reaches back over one row.
    if (Math.min(least, leastOfLast) > limit) return Number.POSITIVE_INFINITY;
    [beforeLast, last, leastOfLast] = [last, row, least];
  }
  return last[b.length]! <= limit ? last[b.length]! : Number.POSITIVE_INFINITY;
}

const isVowel = (letter: string) => 'aeiou'.includes(letter);
const leftOut = (letter: string) => ('aeiouh'.includes(letter) ? EASY : HARD);
const tooMany = (letter: string) => ('bcdfgjkpqstvwxyz'.includes(letter) ? OTHER_WORD : leftOut(letter));
