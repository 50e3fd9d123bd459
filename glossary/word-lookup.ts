import { type Last, nothingYet, type Reading, readNumber } from './codes.ts';
import { firstLettersOf, MOST_IN_HEAD, type Packed, WORDS_A_BLOCK } from './packed.ts';
import { readNode, skipNode, type TrieNode } from './trie.ts';

/** The words of the packed glossary and the forms that begin with them. A look-up takes about a microsecond. */
export interface WordLookup {
  /** The class of a word, by its folded letters, or -1. */
  readonly classOf: (letters: string) => number;
  /** The trie of the forms that begin with a word of a class. */
  readonly rootOf: (wordClass: number) => TrieNode;
}

/** What is looked for stands before the first word of a block. */
const BEFORE = -2;

/** Where the tries of a block's classes are written, three numbers each with the ids that were last before it, as far as they were read. */
interface Tries {
  readonly places: number[];
  readonly from: Reading;
  readonly last: Last;
}

export function createLookup(packed: Packed): WordLookup {
  const { counts, firstLetters, pieceStarts, pieces, spellings: bytes, tries } = packed;
  const spellingBlocks = startsOf(packed.spellingLengths);
  const trieBlocks = startsOf(packed.trieLengths);
  const blockClasses = startsOf(packed.blockClasses);
  const spelled: string[] = [];
  const triesOf: (Tries | undefined)[] = [];

  const piece = (number: number): string => {
    spelled[number] ??= String.fromCharCode(...pieces.subarray(pieceStarts[number]!, pieceStarts[number + 1]!));
    return spelled[number];
  };

  /**
   * The class of a word in a block; -1 for none, or BEFORE. Makes no string, since the first look-ups are made by an engine that is still cold: of most
   * words the head alone tells that they are passed, as one is that shares more letters with the word before it than that one does with the word sought.
   */
  const classInBlock = (block: number, letters: string): number => {
    const from = { bytes, at: spellingBlocks[block]! };
    const count = Math.min(WORDS_A_BLOCK, counts[0]! - block * WORDS_A_BLOCK);
    let begun = blockClasses[block]!;
    let matched = 0;
    for (let word = 0; word < count; word++) {
      const head = bytes[from.at++]!;
      const shared = head >> 4;
      const most = head & MOST_IN_HEAD;
      const end = (most === MOST_IN_HEAD ? bytes[from.at++]! : most) + from.at;
      if (shared < matched && shared < MOST_IN_HEAD) return -1;
      if (shared <= matched) {
        matched = shared;
        while (from.at < end) {
          const next = piece(bytes[from.at]!);
          const same = agreeing(next, letters, matched);
          matched += same;
          if (same < next.length) {
            // Also where the letters have come to their end.
            if (!(next.charCodeAt(same) < letters.charCodeAt(matched))) return word === 0 ? BEFORE : -1;
            break;
          }
          from.at++;
        }
        if (from.at === end && matched === letters.length) {
          const back = readNumber(from);
          return back === 0 ? begun : begun - back;
        }
      }
      from.at = end;
      if (readNumber(from) === 0) begun++;
    }
    return -1;
  };

  return {
    classOf: (letters) => {
      const first = firstLettersOf(letters);
      let block = lastNotAfter(firstLetters.length, (place) => firstLetters[place]! <= first);
      while (block >= 0) {
        const found = classInBlock(block, letters);
        if (found !== BEFORE) return found;
        block--;
      }
      return -1;
    },
    rootOf: (wordClass) => {
      const block = lastNotAfter(blockClasses.length, (b) => blockClasses[b]! <= wordClass);
      triesOf[block] ??= { places: [], from: { bytes: tries, at: trieBlocks[block]! }, last: nothingYet() };
      const { places, from, last } = triesOf[block];
      const place = (wordClass - blockClasses[block]!) * 3;
      while (places.length <= place) {
        places.push(from.at, last.entry, last.cue);
        skipNode(from, last);
      }
      return readNode(
        packed,
        { bytes: tries, at: places[place]! },
        { entry: places[place + 1]!, cue: places[place + 2]! },
      );
    },
  };
}

/** How many letters of a piece are those that stand in a word from a place on. */
function agreeing(piece: string, word: string, from: number): number {
  let same = 0;
  while (same < piece.length && piece.charCodeAt(same) === word.charCodeAt(from + same)) same++;
  return same;
}

/** Where each of some stretches starts that follow one another. */
function startsOf(lengths: Uint8Array | Uint16Array | Uint32Array): Uint32Array {
  const starts = new Uint32Array(lengths.length);
  for (let i = 1; i < lengths.length; i++) starts[i] = starts[i - 1]! + lengths[i - 1]!;
  return starts;
}

/** The last of so many places for which something holds that holds for all before it; -1 for none. */
function lastNotAfter(count: number, holds: (place: number) => boolean): number {
  let low = 0;
  let high = count;
  while (low < high) {
    const middle = (low + high) >> 1;
    if (holds(middle)) low = middle + 1;
    else high = middle;
  }
  return low - 1;
}
