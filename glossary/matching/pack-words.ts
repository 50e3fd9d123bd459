import { BlockFull, nothingYet, writeNumber } from './block-codes.ts';
import { type Node, type NumberCue, writeNode } from './pack-trie.ts';
import { firstLettersOf, MOST_IN_HEAD, type Packed, WORDS_A_BLOCK } from './packed.ts';

type WordSections = Pick<
  Packed,
  | 'counts'
  | 'spellingStarts'
  | 'trieStarts'
  | 'firstLetters'
  | 'firstClasses'
  | 'pieceStarts'
  | 'pieces'
  | 'spellings'
  | 'tries'
>;

// What a byte of a spelling can tell apart.
const MAX_PIECES = 256;
// A piece that occurs less often saves no more than it costs.
const MIN_OCCURRENCES = 8;

/**
 * Writes the words, which are sorted, in blocks, and the tries of the classes in the order in which they begin.
 */
export function packWords(
  words: readonly string[],
  classes: readonly number[],
  roots: readonly Node[],
  numberCue: NumberCue,
): WordSections {
  const shared = words.map((word, w) => (w % WORDS_A_BLOCK === 0 ? 0 : sharedLetters(words[w - 1]!, word)));
  const { pieces, spellings } = spell(words.map((word, w) => word.slice(shared[w])));
  const written: number[] = [];
  const tries: number[] = [];
  const spellingStarts: number[] = [];
  const trieStarts: number[] = [];
  const firstLetters: number[] = [];
  const firstClasses: number[] = [];
  let begun = 0;
  for (let first = 0; first < words.length; first += WORDS_A_BLOCK) {
    const ids = nothingYet();
    firstLetters.push(firstLettersOf(words[first]!));
    spellingStarts.push(written.length);
    trieStarts.push(tries.length);
    firstClasses.push(begun);
    for (let w = first; w < Math.min(first + WORDS_A_BLOCK, words.length); w++) {
      writeSpelling(written, shared[w]!, spellings[w]!);
      const isNew = classes[w] === begun;
      // 0 begins a class; 1 is the class that began last.
      writeNumber(written, isNew ? 0 : begun - classes[w]!);
      if (isNew) writeNode(tries, roots[begun++]!, ids, numberCue);
    }
  }
  firstClasses.push(begun);
  const starts = [0];
  for (const piece of pieces) starts.push(starts.at(-1)! + piece.length);
  return {
    counts: Uint32Array.of(words.length),
    spellingStarts: Uint32Array.from(spellingStarts),
    trieStarts: Uint32Array.from(trieStarts),
    firstLetters: Uint16Array.from(firstLetters),
    firstClasses: Uint16Array.from(firstClasses),
    pieceStarts: Uint16Array.from(starts),
    pieces: Uint16Array.from(pieces.join('').split(''), (letter) => letter.charCodeAt(0)),
    spellings: Uint8Array.from(written),
    tries: Uint8Array.from(tries),
  };
}

function sharedLetters(before: string, word: string): number {
  let shared = 0;
  while (shared < MOST_IN_HEAD && shared < before.length && word[shared] === before[shared]) shared++;
  return shared;
}

function writeSpelling(to: number[], shared: number, spelling: readonly number[]): void {
  if (spelling.length > 0xff) throw new Error(`The forms hold a word of over ${0xff} letters.`);
  to.push((shared << 4) | Math.min(spelling.length, MOST_IN_HEAD));
  if (spelling.length >= MOST_IN_HEAD) to.push(spelling.length);
  to.push(...spelling);
}

/**
 * Spells texts out of pieces: letters at first, then again and again the commonest pair of neighbours made one piece
 * (byte-pair encoding, Gage 1994).
 */
function spell(texts: readonly string[]) {
  const pieces = [...new Set(texts.join('').split(''))].sort();
  if (pieces.length > MAX_PIECES)
    throw new BlockFull(`The forms use ${pieces.length} different letters; the block holds ${MAX_PIECES}.`);
  const letters = new Map(pieces.map((letter, piece) => [letter, piece]));
  const spellings = texts.map((text) => Array.from(text.split(''), (letter) => letters.get(letter)!));

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
  return { pieces, spellings };
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
