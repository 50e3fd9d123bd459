/** The words of a folded text: where they start and end, and a hash of each. Reused from text to text. */
export interface WordList {
  count: number;
  starts: Int32Array;
  ends: Int32Array;
  hashes: Int32Array;
}

export const createWordList = (capacity = 1024): WordList => ({
  count: 0,
  starts: new Int32Array(capacity),
  ends: new Int32Array(capacity),
  hashes: new Int32Array(capacity),
});

// Knuth's multiplicative hashing: 2^32 divided by the golden ratio.
const MULTIPLIER = 0x9e3779b1;

/** 1 for a-z and 0-9 among the ASCII units. */
const ASCII_WORD = Uint8Array.from({ length: 128 }, (_, unit) => (/[a-z0-9]/.test(String.fromCharCode(unit)) ? 1 : 0));

/**
 * Whether a folded unit is part of a word. Beyond ASCII it goes by Unicode ranges: it only has to be right about what may
 * stand directly beside a medical word, such as ™, superscript footnote numbers, bullets and emoji, which end it.
 */
function isWordUnit(unit: number): boolean {
  if (unit < 128) return ASCII_WORD[unit] === 1;
  if (unit < 0xc0 || unit === 0xd7 || unit === 0xf7) return false;
  if (unit < 0x2000) return true;
  return !(
    (
      unit <= 0x2bff || // punctuation, superscripts, symbols, arrows, boxes, dingbats
      (unit >= 0x2e00 && unit <= 0x2e7f) ||
      (unit >= 0x3000 && unit <= 0x303f) ||
      (unit >= 0xd800 && unit <= 0xf8ff) || // surrogates (emoji, mostly) and private use
      (unit >= 0xfe10 && unit <= 0xfe6f) ||
      unit >= 0xff00
    ) // what folding leaves of the full-width block is punctuation
  );
}

/** Reads the words of a folded text into `words`: runs of letters and digits; everything else separates. */
export function readWords(text: string, words: WordList): void {
  let count = 0;
  for (let i = 0; i < text.length; i++) {
    if (!isWordUnit(text.charCodeAt(i))) continue;
    if (count === words.starts.length) grow(words);
    words.starts[count] = i;
    let hash = 0;
    for (; i < text.length; i++) {
      const unit = text.charCodeAt(i);
      if (!isWordUnit(unit)) break;
      hash = Math.imul(hash ^ unit, MULTIPLIER);
    }
    words.ends[count] = i;
    words.hashes[count] = hash ^ (hash >>> 15);
    count++;
  }
  words.count = count;
}

/** For each ASCII unit, the lower-case letter or digit that it folds to; 0 for what separates words. */
const PLAIN_WORD = Uint8Array.from({ length: 128 }, (_, unit) => {
  const folded = String.fromCharCode(unit).toLowerCase().charCodeAt(0);
  return ASCII_WORD[folded] === 1 ? folded : 0;
});

/**
 * The same for a text that is not folded yet, while reading it: only for ASCII without white space but single spaces, which
 * folding leaves in place. Returns false, with nothing of use in `words`, for any other text.
 */
export function readPlainWords(text: string, words: WordList): boolean {
  let count = 0;
  let space = -2;
  for (let i = 0; i < text.length; i++) {
    const unit = text.charCodeAt(i);
    if (unit > 0x7e || unit < 0x20) return false;
    if (PLAIN_WORD[unit] === 0) {
      if (unit !== 0x20) continue;
      if (space === i - 1) return false;
      space = i;
      continue;
    }
    if (count === words.starts.length) grow(words);
    words.starts[count] = i;
    let hash = 0;
    for (; i < text.length; i++) {
      const inside = text.charCodeAt(i);
      const folded = inside < 128 ? PLAIN_WORD[inside]! : 0;
      if (folded === 0) break;
      hash = Math.imul(hash ^ folded, MULTIPLIER);
    }
    words.ends[count] = i;
    words.hashes[count] = hash ^ (hash >>> 15);
    count++;
    i--;
  }
  words.count = count;
  return true;
}

function grow(words: WordList): void {
  for (const key of ['starts', 'ends', 'hashes'] as const) {
    const larger = new Int32Array(words[key].length * 2);
    larger.set(words[key]);
    words[key] = larger;
  }
}

/** What may stand between two words of one term, by what it means for the term; anything else ends it. */
const JOINS = new Map([
  ...[' ', '-', '- ', ' - ', "' "].map((gap) => [gap, 0] as const), // "post-operative", "post operative", "Wiskott - Aldrich", "Graves' disease"
  ...['/', ' /', '/ ', ' / '].map((gap) => [gap, 1] as const), // "PET/CT"
  ["'", 2] as const, // "Crohn's disease"
  ...['.', '. '].map((gap) => [gap, 3] as const), // "H. pylori", "b.i.d."
  ...['&', ' & '].map((gap) => [gap, 4] as const), // "H&E"
  ...[',', ', '].map((gap) => [gap, 5] as const), // "1,25-dihydroxyvitamin D"
  ...['+', ' + '].map((gap) => [gap, 6] as const), // "3 + 4"
  ...['(', ' ('].map((gap) => [gap, 7] as const), // "del(17p)"
]);

/** Bits that a join needs. */
export const JOIN_BITS = 3;
/** A space or hyphen, the join that a slash or full stop may be written as, too. */
export const PLAIN_JOIN = 0;
export const SLASH_JOIN = 1;
export const STOP_JOIN = 3;

/** The kind of join that the text from `end` to `start` is; -1 when the words do not belong together. */
export function joinBetween(text: string, end: number, start: number): number {
  if (start - end === 1) {
    const unit = text.charCodeAt(end);
    if (unit === 0x20 || unit === 0x2d) return PLAIN_JOIN;
  }
  return start - end > 3 ? -1 : (JOINS.get(text.slice(end, start)) ?? -1);
}
