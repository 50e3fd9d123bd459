import { readNumber } from './block-codes.ts';
import { lastNotAfter } from './last-not-after.ts';
import { firstLettersOf, MOST_IN_HEAD, type Packed, WORDS_A_BLOCK } from './packed.ts';

/** The class of a word of the packed glossary, by its folded letters, or -1. Takes about a microsecond. */
export type ClassOf = (letters: string) => number;

/** What is looked for stands before the first word of a block. */
const BEFORE = -2;

/** Looks words up in the blocks that pack-words.ts writes. */
export function createLookup(packed: Packed): ClassOf {
  const { counts, firstClasses, firstLetters, pieceStarts, pieces, spellings: bytes, spellingStarts } = packed;
  const spelled: string[] = [];

  const piece = (number: number): string => {
    spelled[number] ??= String.fromCharCode(...pieces.subarray(pieceStarts[number]!, pieceStarts[number + 1]!));
    return spelled[number];
  };

  /**
   * The class of a word in a block; -1 for none, or BEFORE. Each word is written as how many letters it shares with the one before it, and the rest. `matched` is how
   * many of the sought letters the last word began with: a word that shares more of its letters differs at the same place and is passed by its head alone; one
   * that shares fewer comes later than what is sought. Makes no string, since the first look-ups are made by an engine that is still cold.
   */
  const classInBlock = (block: number, letters: string): number => {
    const from = { bytes, at: spellingStarts[block]! };
    const count = Math.min(WORDS_A_BLOCK, counts[0]! - block * WORDS_A_BLOCK);
    let begun = firstClasses[block]!;
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
            // Not turned into ">=": where the sought letters have come to their end their code is NaN, and they stand before the word, too.
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

  return (letters) => {
    let block = lastNotAfter(firstLetters, firstLettersOf(letters));
    while (block >= 0) {
      const found = classInBlock(block, letters);
      if (found !== BEFORE) return found;
      block--;
    }
    return -1;
  };
}

/** How many letters of a piece are those that stand in a word from a place on. */
function agreeing(piece: string, word: string, from: number): number {
  let same = 0;
  while (same < piece.length && piece.charCodeAt(same) === word.charCodeAt(from + same)) same++;
  return same;
}
