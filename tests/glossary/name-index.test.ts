import { expect, test } from 'vitest';
import { inOneGo } from '../../glossary/search/in-one-go.ts';
import { createNameIndex, type NameIndex } from '../../glossary/search/name-index.ts';
import { makeSearch, type OpenSearch, openSearch } from '../../glossary/search.ts';
import type { EntryNumber } from '../../glossary/term-match.ts';
import { compile, entryOf } from './small-glossary.ts';

const { store } = compile([
  entryOf({ term: 'vertebra', short: 'One of the bones of the spine.' }),
  entryOf({ term: 'SRS', kind: 'abbreviation', standsFor: 'stereotactic radiosurgery' }),
  entryOf({ term: 'PET-CT', kind: 'abbreviation', standsFor: 'a scan in two parts' }),
  entryOf({ term: 'β2 microglobulin', also: ['beta-2 microglobulin'] }),
  entryOf({ term: 'gallbladder', also: ['gall bladder'] }),
  entryOf({ term: 'stereotactic radiosurgery' }),
  entryOf({ term: 'vertebral fracture', also: ['spine fracture'] }),
]);
const QUERIES = [
  'v',
  'vertebrae',
  'vertabra',
  'petct',
  'beta2',
  'gal blader',
  'stereotactic',
  'fracture spine',
  'bones of the spine',
];

function answersOf({ search, prepare }: OpenSearch) {
  inOneGo(prepare());
  return QUERIES.map((query) => search(query));
}

const entryAt = (entry: EntryNumber) => store[entry]!;
const INDEX = createNameIndex(store);
const ANSWERS = answersOf(openSearch(INDEX, entryAt));

test('an index that was kept as JSON answers as it did', () => {
  const kept = JSON.parse(JSON.stringify(INDEX)) as NameIndex;
  expect(answersOf(openSearch(kept, entryAt))).toEqual(ANSWERS);
  expect(ANSWERS.map(([first]) => first && entryAt(first.entry).term)).toEqual([
    'vertebra',
    'vertebra',
    'vertebra',
    'PET-CT',
    'β2 microglobulin',
    'gallbladder',
    'stereotactic radiosurgery',
    'vertebral fracture',
    'vertebra',
  ]);
});

test.for([0, 1, 4, store.length])(
  'entries that come to an index of %i are found as if they had been in it',
  (count) => {
    const index = createNameIndex(store.slice(0, count));
    expect(answersOf(inOneGo(makeSearch(index, store.slice(count), entryAt)))).toEqual(ANSWERS);
  },
);

test('until it is prepared, only what names tell is found, and in the same order', () => {
  const { search, prepare } = openSearch(INDEX, entryAt);
  const byNames = ANSWERS.map((results) => results.filter(({ how }) => how !== 'meaning'));
  expect(byNames).not.toEqual(ANSWERS);
  const preparing = prepare();
  do expect(QUERIES.map((query) => search(query))).toEqual(byNames);
  while (!preparing.next().done);
  expect(QUERIES.map((query) => search(query))).toEqual(ANSWERS);
});

test('an empty index finds nothing', () => {
  expect(answersOf(openSearch(createNameIndex([]), entryAt)).flat()).toEqual([]);
});
