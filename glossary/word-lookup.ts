import { type Last, nothingYet, type Reading, readNumber } from './codes.ts';
import { MOST_IN_HEAD, type Packed, WORDS_A_BLOCK } from './packed.ts';
import { readNode, skipNode, type TrieNode } from './trie.ts';

/** The words of the packed glossary and the forms that begin with them. A look-up takes about a microsecond. */
export interface WordLookup {
  /** The class of a word, by its folded letters, or -1. */
  readonly classOf: (letters: string) => number;
  /** The trie of the forms that begin with a word of a class. */
  readonly rootOf: (wordClass: number) => TrieNode;
}

/** The words of a block and their classes, as far as they were read. */
interface Block {
  readonly words: string[];
  readonly classes: number[];
  readonly from: Reading;
  begun: number;
}

/** Where the tries of a block's classes are written, three numbers each with the ids that were last before it, as far as they were read. */
interface Tries {
  readonly places: number[];
  readonly from: Reading;
  readonly last: Last;
}

export function createLookup(packed: Packed): WordLookup {
  const { counts, pieceStarts, pieces, spellings: bytes, tries } = packed;
  const spellingBlocks = startsOf(packed.spellingLengths);
  const trieBlocks = startsOf(packed.trieLengths);
  const blockClasses = startsOf(packed.blockClasses);
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

  // Pages ask again and again for words of the same blocks. The first ones are read by an engine that is still cold, hence no farther than needed.
  const blocks: (Block | undefined)[] = [];
  const triesOf: (Tries | undefined)[] = [];

  const openBlock = (block: number): Block => ({
    words: [],
    classes: [],
    from: { bytes, at: spellingBlocks[block]! },
    begun: blockClasses[block]!,
  });

  const readOn = (block: Block): string => {
    const word = readWord(block.from, block.words.at(-1) ?? '');
    const back = readNumber(block.from);
    block.words.push(word);
    block.classes.push(back === 0 ? block.begun++ : block.begun - back);
    return word;
  };

  return {
    classOf: (letters) => {
      const place = lastNotAfter(spellingBlocks.length, (block) => firstWord(block) <= letters);
      if (place < 0) return -1;
      blocks[place] ??= openBlock(place);
      const block = blocks[place];
      const { words, classes } = block;
      const count = Math.min(WORDS_A_BLOCK, counts[0]! - place * WORDS_A_BLOCK);
      let last = words.at(-1) ?? '';
      while (words.length < count && last < letters) last = readOn(block);
      const word = lastNotAfter(words.length, (w) => words[w]! <= letters);
      return words[word] === letters ? classes[word]! : -1;
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
