import { expect, test } from 'vitest';
import { createFinder } from '../../glossary/find.ts';
import { openPacked } from '../../glossary/matching/packed.ts';
import { compile, entryOf } from './small-glossary.ts';

const { packed } = compile([
  entryOf({ term: 'myeloma' }),
  entryOf({ term: 'myeloma cell' }),
  entryOf({ term: 'lymphoma' }),
]);
const opened = openPacked(packed);

const PLAIN = 'They met on the road to the town and it was late when she came with the others. ';
const FOREIGN = 'Der Mann und die Frau sind mit dem Zug nach der Stadt gefahren, das war nicht weit. ';

test('whoever shows terms can tell that a page has turned out to be medical, and that it is no longer', () => {
  const finder = createFinder(opened);
  const [term] = finder.find(`${PLAIN.repeat(10)}A myeloma.`);
  const first = finder.contextVersion();
  expect(finder.isShown(term!)).toBe(false);
  finder.find('A lymphoma, a myeloma cell.');
  expect([finder.isShown(term!), finder.contextVersion() > first]).toEqual([true, true]);
  const second = finder.contextVersion();
  for (let text = 0; text < 40; text++) finder.find(`${PLAIN}${text}`);
  expect([finder.isShown(term!), finder.contextVersion() > second]).toEqual([false, true]);
});

test.each([
  ['terms in a label on a page of another language', FOREIGN, 'myeloma, lymphoma', []],
  ['terms in a label on an English page', PLAIN, 'myeloma, lymphoma', [undefined, undefined]],
  ['a term within another, which makes no medical passage', PLAIN, 'The myeloma cell.', [true]],
  ['two terms', PLAIN, 'The myeloma cell, the myeloma.', [undefined, undefined]],
])('what is sure of %s', (_, page, text, tentative) => {
  const finder = createFinder(opened);
  finder.find(page);
  expect(finder.find(text).map((term) => term.tentative)).toEqual(tentative);
});
