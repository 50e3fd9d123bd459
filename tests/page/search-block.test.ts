import { expect, test, vi } from 'vitest';
import { searchBlock } from '../../page/search-block.ts';
import type { TermIndex } from '../../page/term-index.ts';

/** A block of a text, an index that it is in until it is replaced, and the pieces in which it is searched. */
function long(text: string) {
  const block = { text, element: document.body, anchor: document.body, isLocated: true, nodes: [], starts: [] };
  const isCurrent = vi.fn(() => true);
  const index = { isCurrent, add: () => {} } as Partial<TermIndex> as TermIndex;
  const pieces: string[] = [];
  const search = searchBlock(
    block,
    (piece) => {
      pieces.push(piece);
      return [];
    },
    index,
  );
  return { search: search ?? [], pieces, isCurrent };
}

const BEFORE = 'word '.repeat(3_800);
test.each([
  ['a paragraph', `end\n\nOne. Two\nthree `],
  ['a sentence', `end. One two\nthree `],
  ['a line', `end\nOne two three `],
  ['a word', `end one`],
])('a long block is cut after %s', (_, behind) => {
  const { search, pieces } = long(`${BEFORE}${behind}${'x'.repeat(30_000)}`);
  for (const _pause of search);
  const [first, second] = pieces;
  expect(first).toMatch(/end\.?\s+$/);
  expect(second).toMatch(/^one/i);
});

test('a long block that is replaced on the way is searched no further', () => {
  const { search, pieces, isCurrent } = long('word '.repeat(20_000));
  for (const _pause of search) if (pieces.length === 2) isCurrent.mockReturnValue(false);
  expect(pieces).toHaveLength(2);
});
