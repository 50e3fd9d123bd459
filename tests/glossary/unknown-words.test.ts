import { describe, expect, test } from 'vitest';
import { createFinder } from '../../glossary/find.ts';
import { openPacked } from '../../glossary/matching/packed.ts';
import { readOwnPack } from '../../glossary/own-pack/own-pack.ts';
import { compileOwnPack } from '../../glossary/own-pack/own-pack-compile.ts';
import { withOwnPacks } from '../../glossary/own-pack/own-pack-find.ts';
import type { TermMatch } from '../../glossary/term-match.ts';
import { compileSpellings } from '../../glossary/unknown/misspellings.ts';
import { compileWordFilter } from '../../glossary/unknown/word-filter.ts';
import { compileWordParts } from '../../scripts/parts.ts';
import { compile, entryOf } from './small-glossary.ts';

const { packed, store } = compile([
  entryOf({ term: 'myeloma' }),
  entryOf({ term: 'metastasis' }),
  entryOf({ term: 'vertebra' }),
  entryOf({ term: 'pneumothorax' }),
  entryOf({ term: 'osteoporosis' }),
]);
const knowledge = {
  parts: compileWordParts(),
  spellings: compileSpellings(
    ['myeloma', 'metastasis', 'vertebra', 'pneumothorax', 'osteoporosis'],
    ['weather', 'patients'],
  ),
  common: compileWordFilter(new Set(['mylenomas'])),
};

/** Enough sure terms to make any page medical. */
const MEDICAL = 'Myeloma, metastasis, vertebra, pneumothorax.';

test('a word that a list of one’s own holds is no slip and needs no guess', () => {
  const reading = readOwnPack('term,meaning\nmieloma,Our own.\npneumoarthropathy,Our own.', 'csv');
  if ('problems' in reading) throw new Error(JSON.stringify(reading.problems));
  const blocks = compileOwnPack(reading).blocks.map((block) => ({ ...block, first: store.length + block.first }));
  const finder = createFinder(openPacked(packed), 'normal', knowledge);
  finder.find(MEDICAL);
  const text = 'a mieloma and a pneumoarthropathy';
  expect(finder.find(text)).toMatchObject([{ meant: 'myeloma' }, { guess: expect.any(String) }]);
  expect(withOwnPacks(finder, blocks).find(text)).toEqual([
    { start: 2, end: 9, entries: [store.length] },
    { start: 16, end: 33, entries: [store.length + 1] },
  ]);
});

function finderOn(page: string) {
  const finder = createFinder(openPacked(packed), 'normal', knowledge);
  finder.find(page);
  return (text: string) =>
    finder
      .find(text)
      .filter(finder.isShown)
      .map((match: TermMatch) => ({ text: text.slice(match.start, match.end), ...match }));
}

describe('on a medical page', () => {
  const find = finderOn(MEDICAL);

  test('an unknown word is guessed from its parts', () => {
    expect(find('The cholangiopancreatography was done.')).toMatchObject([
      { text: 'cholangiopancreatography', entries: [], guess: expect.stringMatching(/^Looks like: /) },
    ]);
  });

  test('a slip is understood, and explained by the entry that was meant', () => {
    const [slip] = find('She has mylenoma now.');
    expect(slip).toMatchObject({ text: 'mylenoma', meant: 'myeloma' });
    expect(store[slip!.entries[0]!]!.term).toBe('myeloma');
  });

  test.each([
    ['an easy slip is one, though other parts read it', 'It is osteoperosis now.', { meant: 'osteoporosis' }],
    ['a name that parts read is none', 'It is Osteoperosis now.', { guess: expect.any(String) }],
    ['a word of other parts is none', 'It is osteonecrosis now.', { guess: expect.any(String) }],
  ])('%s', (_, text, understood) => {
    expect(find(text)).toMatchObject([understood]);
  });

  test('a code takes the place of the terms in it', () => {
    expect(find('The tumor was T3N1M0.')).toMatchObject([{ text: 'T3N1M0', entries: [], code: expect.any(String) }]);
  });

  test.each([
    ['a term of the glossary', 'A pneumothorax was seen.', ['pneumothorax']],
    ['a name with a capital', 'My friend Mylenoma came.', []],
    ['a common word', 'Some mylenomas came.', []],
    ['an address', 'Write to mylenoma@example.org today.', []],
    [
      'a piece of one',
      'See https://a.example/cholangiopancreatography/ and cholangiopancreatography.pdf, mylenoma.pdf.',
      [],
    ],
    ['ordinary words', 'The patients talked about the weather.', []],
  ])('%s is neither guessed nor corrected', (_, text, words) => {
    const found = find(text);
    expect(found.map((match) => match.text)).toEqual(words);
    expect(found.filter(({ guess, meant }) => guess !== undefined || meant !== undefined)).toEqual([]);
  });

  test('what is found stands in order and does not overlap', () => {
    const found = find('Mylenoma? T3N1M0, cholangiopancreatography and a pneumothorax.');
    expect(found.length).toBeGreaterThanOrEqual(3);
    found.slice(1).forEach((match, i) => {
      expect(match.start).toBeGreaterThanOrEqual(found[i]!.end);
    });
  });
});

test('on a page about something else, nothing is guessed and nothing corrected', () => {
  const find = finderOn(
    'The boat left the harbour at noon, and everyone on the quay waved until it was out of sight. '.repeat(20),
  );
  expect(find('The cholangiopancreatography and the mylenoma were names of boats.')).toEqual([]);
});
