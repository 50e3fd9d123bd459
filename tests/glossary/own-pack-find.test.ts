import { describe, expect, test } from 'vitest';
import type { Level } from '../../glossary/difficulty.ts';
import { createFinder } from '../../glossary/find.ts';
import { openPacked } from '../../glossary/matching/packed.ts';
import { MAX_PACK_ENTRIES } from '../../glossary/own-pack/own-pack.ts';
import { compileOwnPack, recompileOwnPack } from '../../glossary/own-pack/own-pack-compile.ts';
import { MAX_MEANINGS, withOwnPacks } from '../../glossary/own-pack/own-pack-find.ts';
import { CSV, entriesOf } from './pack-file.ts';
import { compile, entryOf } from './small-glossary.ts';

/** Where the pack's numbers begin among all entries. */
const FIRST = 1_000_000;

const glossary = compile([
  entryOf({ term: 'myeloma' }),
  entryOf({ id: 'of-enzyme', term: 'substrate level', cues: ['kinase', 'enzyme'] }),
  entryOf({ id: 'of-soil', term: 'substrate level', cues: ['soil', 'compost'] }),
  entryOf({ term: 'sore throat', plain: ['sore throat'] }),
]);
const packBlocks = (csv: string) =>
  compileOwnPack({ entries: entriesOf(csv, 'csv') }).blocks.map((block) => ({
    ...block,
    first: FIRST + block.first,
  }));
const find = (csv: string, text: string) =>
  withOwnPacks(createFinder(openPacked(glossary.packed)), packBlocks(csv))
    .find(text)
    .map(({ start, end, entries }) => [text.slice(start, end), entries]);

test('they are found as the glossary’s are, in their plurals and with their brackets too', () => {
  expect(find(CSV, 'Take two blue forms to ward 7.')).toEqual([
    ['blue forms', [FIRST + 1]],
    ['ward 7', [FIRST + 0]],
  ]);
  expect(find('term,meaning\nLp(a),A fat.', 'an Lp(a) test')).toEqual([['Lp(a)', [FIRST]]]);
});

test('what is compiled again from what was kept is the same', () => {
  const compiled = compileOwnPack({
    entries: entriesOf('term,meaning,cues\nPE,A blood clot.,lung;leg\nward,A room.,', 'csv'),
  });
  expect(recompileOwnPack(compiled)).toEqual(compiled);
});

test('a word that both have keeps both meanings, the glossary’s first', () => {
  expect(find('term,meaning\nmyeloma,Our own words.', 'a myeloma')).toEqual([
    ['myeloma', [glossary.store.findIndex(({ id }) => id === 'myeloma'), FIRST + 0]],
  ]);
});

test('a word has no more meanings than a card can show, whether in one list or in several', () => {
  const rows = Array.from({ length: MAX_MEANINGS + 1 }, (_, i) => `blue form,Of ward ${i}.,ward\n`);
  const blocks = packBlocks(`term,meaning,cues\n${rows.join('')}`);
  const several = [0, 1].map((list) =>
    packBlocks(`term,meaning,cues\n${rows.slice(9).join('')}`).map((block) => ({
      ...block,
      first: block.first + list * FIRST,
    })),
  );
  for (const lists of [blocks, several.flat()]) {
    const [found] = withOwnPacks(createFinder(openPacked(glossary.packed)), lists).find('blue form of the ward');
    expect(found!.entries).toHaveLength(MAX_MEANINGS);
  }
});

test('of two of one list that overlap the first is meant', () => {
  expect(
    find('term,meaning\nblue form,A sheet.\nform for day surgery,Another.', 'a blue form for day surgery'),
  ).toEqual([['blue form', [FIRST + 0]]]);
});

test('of two that overlap the longer one is meant', () => {
  expect(find('term,meaning\nmyeloma clinic,Room 4.', 'the myeloma clinic')).toEqual([['myeloma clinic', [FIRST + 0]]]);
});

test('what only the page as a whole may decide gives way', () => {
  const finder = createFinder(openPacked(glossary.packed));
  expect(finder.find('the substrate level')).toHaveLength(1);
  for (const term of ['substrate', 'level', 'substrate level', 'level test']) {
    expect(find(`term,meaning\n${term},Our own words.`, 'the substrate level test')).toEqual([[term, [FIRST + 0]]]);
  }
});

describe('inside a longer term of the glossary', () => {
  const shown = (words: readonly string[], text: string, level: Level) => {
    const finder = withOwnPacks(
      createFinder(openPacked(glossary.packed), level),
      packBlocks(`term,meaning\n${words.join(',Ours.\n')},Ours.`),
    );
    const found = finder.find(text).filter(finder.isShown);
    return found.map(({ start, end }) => text.slice(start, end));
  };
  test.each<[what: string, words: string[], text: string, level: Level, shown: string[]]>([
    ['that everyone understands', ['throat'], 'a sore throat at school', 'normal', ['throat']],
    ['that is wanted all the same', ['throat'], 'a sore throat at school', 'more', ['sore throat']],
    ['on a page about other things', ['level'], 'its substrate level and kinase', 'normal', ['level']],
    [
      'on a medical page',
      ['level'],
      'its substrate level and kinase in myeloma',
      'normal',
      ['substrate level', 'myeloma'],
    ],
    ['two of them', ['sore', 'throat'], 'a sore throat at school', 'normal', ['sore', 'throat']],
    ['that ends in it', ['throat lozenge'], 'a sore throat lozenge', 'normal', ['throat lozenge']],
    ['of the same words', ['sore throat'], 'a sore throat at school', 'normal', ['sore throat']],
  ])('%s', (_, words, text, level, expected) => expect(shown(words, text, level)).toEqual(expected));
});

test('a short form is meant in its capitals alone: small letters may spell any word', () => {
  expect(find('term,meaning\nACT,A treatment team.\nHIS,A computer system.', 'They act on his aim; ACT now.')).toEqual([
    ['ACT', [FIRST + 0]],
  ]);
});

test('a cue must stand near where the pack asks for one', () => {
  const csv = 'term,meaning,cues\nblue,The blue team.,team';
  expect(find(csv, 'a blue sky')).toEqual([]);
  expect(find(csv, 'the blue of the team')).toHaveLength(1);
});

test('as many words as a pack may hold are compiled in parts and found', { timeout: 60_000 }, () => {
  const csv = `term,meaning\n${Array.from({ length: MAX_PACK_ENTRIES }, (_, i) => `zorb${i}x,m\n`).join('')}`;
  const text = 'zorb0x zorb4999x zorb5000x zorb19999x';
  expect(find(csv, text).map(([, entries]) => entries)).toEqual([0, 4999, 5000, 19_999].map((n) => [FIRST + n]));
});

const cuesOf = (row: number) => Array.from({ length: 200 }, (_, i) => `q${row}x${i}`).join(';');
const syllable = (row: number) => String.fromCharCode('가'.charCodeAt(0) + row);
test.each<[what: string, words: readonly string[], text: string, last: string]>([
  ['cues', Array.from({ length: 330 }, (_, i) => `blue${i},m,${cuesOf(i)}`), 'blue329 q329x199', 'blue329'],
  ['letters', Array.from({ length: 330 }, (_, i) => `${syllable(i)},m,`), `a ${syllable(329)}`, syllable(329)],
])(
  'of as many %s as no block holds they are compiled in parts and found',
  { timeout: 60_000 },
  (_, words, text, last) => {
    expect(find(`term,meaning,cues\n${words.join('\n')}`, text)).toEqual([[last, [FIRST + 329]]]);
  },
);
