import type { TermMatch } from '../glossary/term-match.ts';
import type { Block } from './block.ts';
import type { TermIndex } from './term-index.ts';

/** Finds the terms of a text: all of a block, or a piece of a long one. */
export type FindInBlock = (text: string, block: Block) => readonly TermMatch[];

/** A longer block is searched in pieces of about this size, so that one search stays well inside a slice. */
const MAX_PIECE_CHARS = 20_000;
/** How far back from there a better place for the cut is looked for. */
const CUT_REACH_CHARS = 2_000;

/** Where to end a piece that starts at `start`: after a paragraph, a sentence or a word, whichever there is. */
function pieceEnd(text: string, start: number): number {
  const limit = start + MAX_PIECE_CHARS;
  if (limit >= text.length) return text.length;
  for (const cut of ['\n\n', '. ', '\n', ' ']) {
    const at = text.lastIndexOf(cut, limit - cut.length);
    if (at > limit - CUT_REACH_CHARS) return at + cut.length;
  }
  return limit;
}

function moved(match: TermMatch, by: number): TermMatch {
  return by === 0 ? match : { ...match, start: match.start + by, end: match.end + by };
}

/** Adds the terms of a block, piece by piece, unless it is replaced on the way. */
function* searchPieces(block: Block, find: FindInBlock, index: TermIndex): Generator<void> {
  const { text } = block;
  for (let start = 0, end: number; start < text.length; start = end) {
    yield;
    if (!index.isCurrent(block)) return;
    end = pieceEnd(text, start);
    const from = start;
    const matches = find(text.slice(start, end), block);
    index.add(
      block,
      matches.map((match) => moved(match, from)),
    );
  }
}

/** Adds the terms of a block that was put into the index. What is left of a long one is returned. */
export function searchBlock(block: Block, find: FindInBlock, index: TermIndex): Generator<void> | undefined {
  if (block.text.length > MAX_PIECE_CHARS) return searchPieces(block, find, index);
  index.add(block, find(block.text, block));
  return undefined;
}
