import { nothingYet, type Reading, readNumber } from './codes.ts';
import { MOST_IN_HEAD, type Packed, WORDS_A_BLOCK } from './packed.ts';
import { readNode, skipNode, type TrieNode } from './trie.ts';

/** The words of the packed glossary and the forms that begin with them. A look-up takes about a microsecond. */
export interface WordLookup {
  /** The class of a word, by its folded letters, or -1. */
  readonly classOf: (letters: string) => number;
  /** The trie of the forms that begin with a word of a class. */
  readonly rootOf: (wordClass: number) => TrieNode;
}

interface Block {
  readonly words: readonly string[];
  readonly classes: readonly number[];
}

export function createLookup(packed: Packed): WordLookup {
  const { counts, spellingBlocks, trieBlocks, blockClasses, pieceStarts, pieces, spellings: bytes, tries } = packed;
  const spelled: string[] = [];
  const firstWords: string[] = [];

  const piece = (number: number): string => {
    spelled[number] ??= String.fromCharCode(...pieces.subarray(pieceStarts[number]!, pieceStarts[number + 1]!));
    return spelled[number];
  };

  const readWord = (from: Reading, before: string): string => {
    const head = bytes[from.at++]!;
    const most = head & MOST_IN_HEAD;
    let word = before.slice(0, head >> 4);
    for (let left = most === MOST_IN_HEAD ? bytes[from.at++]! : most; left > 0; left--)
      word += piece(bytes[from.at++]!);
    return word;
  };

  const firstWord = (block: number): string => {
    firstWords[block] ??= readWord({ bytes, at: spellingBlocks[block]! }, '');
    return firstWords[block];
  };

  // The blocks that were asked for: a page asks again and again for words of the same.
  const blocks: (Block | undefined)[] = [];
  const readBlock = (block: number): Block => {
    const from = { bytes, at: spellingBlocks[block]! };
    const words: string[] = [];
    const classes: number[] = [];
    let begun = blockClasses[block]!;
    for (let w = block * WORDS_A_BLOCK; w < Math.min((block + 1) * WORDS_A_BLOCK, counts[0]!); w++) {
      words.push(readWord(from, words.at(-1) ?? ''));
      const back = readNumber(from);
      classes.push(back === 0 ? begun++ : begun - back);
    }
    return { words, classes };
  };

  // For each block that was asked for, where the tries of its classes are written, and what ids were last before each.
  const triePlaces: (readonly number[] | undefined)[] = [];
  const placesIn = (block: number): readonly number[] => {
    const from = { bytes: tries, at: trieBlocks[block]! };
    const end = trieBlocks[block + 1] ?? tries.length;
    const last = nothingYet();
    const places: number[] = [];
    while (from.at < end) {
      places.push(from.at, last.entry, last.cue);
      skipNode(from, last);
    }
    return places;
  };

  return {
    classOf: (letters) => {
      const place = lastNotAfter(spellingBlocks.length, (block) => firstWord(block) <= letters);
      if (place < 0) return -1;
      blocks[place] ??= readBlock(place);
      const { words, classes } = blocks[place];
      const word = lastNotAfter(words.length, (w) => words[w]! <= letters);
      return words[word] === letters ? classes[word]! : -1;
    },
    rootOf: (wordClass) => {
      const block = lastNotAfter(blockClasses.length, (b) => blockClasses[b]! <= wordClass);
      triePlaces[block] ??= placesIn(block);
      const at = (wordClass - blockClasses[block]!) * 3;
      const places = triePlaces[block];
      return readNode(packed, { bytes: tries, at: places[at]! }, { entry: places[at + 1]!, cue: places[at + 2]! });
    },
  };
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
