import { expect, test } from 'vitest';
import { createNameIndex, type NameIndex } from '../../glossary/search/name-index.ts';
import { makeSearch, openSearch } from '../../glossary/search.ts';
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

const answersOf = (index: NameIndex) => {
  const { search } = openSearch(index, (entry) => store[entry]!);
  return QUERIES.map((query) => search(query));
};

function drained<Made>(steps: Generator<void, Made>): Made {
  for (;;) {
    const step = steps.next();
    if (step.done) return step.value;
  }
}

test('an index that was kept as JSON answers as it did', () => {
  const index = createNameIndex(store);
  const kept = JSON.parse(JSON.stringify(index)) as NameIndex;
  expect(answersOf(kept)).toEqual(answersOf(index));
  expect(answersOf(kept).map(([first]) => first && store[first.entry]!.term)).toEqual([
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
    const { search } = drained(makeSearch(index, store.slice(count), (entry) => store[entry]!));
    expect(QUERIES.map((query) => search(query))).toEqual(answersOf(createNameIndex(store)));
  },
);

test('what is prepared, in part or wholly, answers as what is made when it is needed', () => {
  const index = createNameIndex(store);
  for (const steps of [1, 3, 100]) {
    const { search, prepare } = openSearch(index, (entry) => store[entry]!);
    const preparing = prepare();
    for (let i = 0; i < steps; i++) preparing.next();
    expect(QUERIES.map((query) => search(query))).toEqual(answersOf(index));
    drained(preparing);
    expect(QUERIES.map((query) => search(query))).toEqual(answersOf(index));
  }
});

test('an empty index finds nothing', () => {
  const { search } = openSearch(createNameIndex([]), (entry) => store[entry]!);
  expect(QUERIES.flatMap((query) => search(query))).toEqual([]);
});
