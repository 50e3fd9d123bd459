import { fingerprint, type Packed, SPELLING_SHIFT } from './packed.ts';
import { hashOf } from './words.ts';

type WordSections = Pick<
  Packed,
  'bucketStarts' | 'fingerprints' | 'spellingStarts' | 'spellingLengths' | 'spellings' | 'pieceStarts' | 'pieces'
>;

/** Words to a bucket: fewer make look-ups quicker, more make the block smaller. */
const WORDS_A_BUCKET = 2;
// What an element of `spellings` can hold.
const MAX_PIECES = 256;
// A piece that occurs less often saves no more than it costs.
const MIN_OCCURRENCES = 8;

const powerOfTwo = (atLeast: number) => 2 ** Math.ceil(Math.log2(Math.max(1, atLeast)));

/** Numbers the words by their hash buckets, and lays out what finds a word's number and proves its letters. */
export function packWords(all: Iterable<string>): {
  readonly words: readonly string[];
  readonly sections: WordSections;
} {
  const hashes = new Map([...new Set(all)].map((word) => [word, hashOf(word)]));
  const buckets = powerOfTwo(Math.ceil(hashes.size / WORDS_A_BUCKET / Math.SQRT2));
  const bucketOf = (word: string) => hashes.get(word)! & (buckets - 1);
  const words = [...hashes.keys()].sort((a, b) => bucketOf(a) - bucketOf(b) || (a < b ? -1 : 1));
  if (words.length > 0xffff) throw new Error(`The forms use ${words.length} words; the block holds ${0xffff}.`);

  const bucketStarts = new Uint16Array(buckets + 1);
  for (const word of words) bucketStarts[bucketOf(word) + 1]!++;
  for (let b = 0; b < buckets; b++) bucketStarts[b + 1]! += bucketStarts[b]!;
  const fingerprints = Uint8Array.from(words, (word) => fingerprint(hashes.get(word)!));
  return { words, sections: { bucketStarts, fingerprints, ...spell(words) } };
}

/**
 * Spells words out of pieces: letters at first, then again and again the commonest pair of neighbours made one piece
 * (byte-pair encoding, Gage 1994). A word of nine letters becomes about three bytes.
 */
function spell(words: readonly string[]): Omit<WordSections, 'bucketStarts' | 'fingerprints'> {
  const pieces = [...new Set(words.join('').split(''))].sort();
  if (pieces.length > MAX_PIECES)
    throw new Error(`The forms use ${pieces.length} different letters; the block holds ${MAX_PIECES}.`);
  const letters = new Map(pieces.map((letter, piece) => [letter, piece]));
  const spellings = words.map((word) => Array.from(word.split(''), (letter) => letters.get(letter)!));

  const counts = new Uint32Array(MAX_PIECES * MAX_PIECES);
  while (pieces.length < MAX_PIECES) {
    counts.fill(0);
    for (const spelling of spellings) {
      for (let i = 1; i < spelling.length; i++) counts[spelling[i - 1]! * MAX_PIECES + spelling[i]!]!++;
    }
    let best = 0;
    for (let pair = 1; pair < counts.length; pair++) if (counts[pair]! > counts[best]!) best = pair;
    if (counts[best]! < MIN_OCCURRENCES) break;
    const [left, right] = [Math.floor(best / MAX_PIECES), best % MAX_PIECES];
    for (const spelling of spellings) join(spelling, left, right, pieces.length);
    pieces.push(pieces[left]! + pieces[right]!);
  }

  const startsOf = (lengths: readonly number[]) => {
    const starts = [0];
    for (const length of lengths) starts.push(starts.at(-1)! + length);
    return starts;
  };
  const lengths = spellings.map(({ length }) => length);
  return {
    spellingStarts: Uint32Array.from(startsOf(lengths).filter((_, word) => word % (1 << SPELLING_SHIFT) === 0)),
    spellingLengths: Uint8Array.from(lengths, (length) => {
      if (length > 0xff) throw new Error(`The forms hold a word of over ${0xff} letters.`);
      return length;
    }),
    spellings: Uint8Array.from(spellings.flat()),
    pieceStarts: Uint16Array.from(startsOf(pieces.map(({ length }) => length))),
    pieces: Uint16Array.from(pieces.join('').split(''), (letter) => letter.charCodeAt(0)),
  };
}

/** Makes every `left, right` in a spelling one `piece`, in place. */
function join(spelling: number[], left: number, right: number, piece: number): void {
  let length = 0;
  for (let i = 0; i < spelling.length; i++) {
    const joins = spelling[i] === left && spelling[i + 1] === right;
    spelling[length++] = joins ? piece : spelling[i]!;
    if (joins) i++;
  }
  spelling.length = length;
}
