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
    let count = head & MOST_IN_HEAD;
    if (count === MOST_IN_HEAD) count = bytes[from.at++]!;
    let word = before.slice(0, head >> 4);
    for (; count > 0; count--) word += piece(bytes[from.at++]!);
    return word;
  };

  const firstWord = (block: number): string => {
    firstWords[block] ??= readWord({ bytes, at: spellingBlocks[block]! }, '');
    return firstWords[block];
  };

  return {
    classOf: (letters) => {
      const block = lastNotAfter(spellingBlocks.length, (b) => firstWord(b) <= letters);
      if (block < 0) return -1;
      const from = { bytes, at: spellingBlocks[block]! };
      let begun = blockClasses[block]!;
      let word = '';
      for (let w = block * WORDS_A_BLOCK; w < Math.min((block + 1) * WORDS_A_BLOCK, counts[0]!); w++) {
        word = readWord(from, word);
        const back = readNumber(from);
        if (word === letters) return back === 0 ? begun : begun - back;
        if (word > letters) return -1;
        if (back === 0) begun++;
      }
      return -1;
    },
    rootOf: (wordClass) => {
      const block = lastNotAfter(blockClasses.length, (b) => blockClasses[b]! <= wordClass);
      const from = { bytes: tries, at: trieBlocks[block]! };
      const last = nothingYet();
      for (let c = blockClasses[block]!; c < wordClass; c++) skipNode(from, last);
      return readNode(packed, from, last);
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
