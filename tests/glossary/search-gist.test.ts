import { describe, expect, test } from 'vitest';
import { compileGlossary } from '../../glossary/compile.ts';
import type { Entry } from '../../glossary/entry.ts';
import { inOneGo } from '../../glossary/search/in-one-go.ts';
import { createNameIndex, type Lore } from '../../glossary/search/name-index.ts';
import { makeSearch } from '../../glossary/search.ts';
import type { StoredEntry } from '../../glossary/store.ts';
import { entryOf } from './small-glossary.ts';

const PARTS: Readonly<Record<string, readonly string[]>> = {
  splenectomy: ['the spleen', 'an operation to take out'],
  adenosplenectomy: ['glands', 'the spleen', 'an operation to take out'],
  tonsillitis: ['the tonsils', 'irritation and swelling'],
  endocarditis: ['the lining of the heart', 'irritation and swelling'],
  splenopathy: ['the spleen', 'an operation to take out'],
};
const LORE: Lore = {
  readingOf: (word) => PARTS[word],
  isOrdinary: (word) => ['all', 'loss', 'won'].includes(word),
  difficultyOf: (term) => (term === 'headache' ? 0 : undefined),
};

/** The answers of a search over these entries, best first, each as its name and how it was found; the last of them are a reader's own. */
function searchOf(entries: readonly (Partial<Entry> & Pick<Entry, 'term'>)[], own = 0) {
  const { store } = compileGlossary(entries.map(entryOf), () => 0);
  const isOwn = ({ term }: StoredEntry) => entries.slice(entries.length - own).some((entry) => entry.term === term);
  const index = createNameIndex(
    store.filter((entry) => !isOwn(entry)),
    LORE,
  );
  const { search, prepare } = inOneGo(makeSearch(index, store.filter(isOwn), (entry) => store[entry]!));
  inOneGo(prepare());
  return (query: string) => search(query).map(({ name, how }) => `${name}: ${how}`);
}

describe('a name that says what is asked for, in other words or in another order, is found', () => {
  const ENTRIES = [
    { term: 'chest x-ray' },
    { term: 'x-ray' },
    { term: 'thrombocytopenia', also: ['low platelets'] },
    { term: 'platelet' },
    { term: 'diuretic', also: ['water pill'] },
    { term: 'vasopressor', also: ['medicine to raise blood pressure'] },
    { term: 'knee replacement' },
    { term: 'splenectomy', short: 'Surgery that removes the spleen.' },
    { term: 'adenosplenectomy', short: 'Surgery that removes the spleen and glands.' },
    { term: 'splenopathy', short: 'A word that means another thing than its parts.' },
    { term: 'tonsillitis', short: 'Sore tonsils.' },
    { term: 'prosthetic valve endocarditis', short: 'An infection of the heart.' },
    { term: 'tumor' },
    { term: 'benign' },
    { term: 'benign phyllodes tumor' },
    { term: 'uveitis', also: ['eye inflammation'] },
    { term: 'optic neuritis', also: ['inflammation of the nerve in the eye'] },
  ] as const;

  const TABLE = [
    ['without the small words', 'x-ray of the chest', ['chest x-ray: words', 'x-ray: among']],
    ['behind a question', 'what does it mean if my platelets are low', ['low platelets: words', 'platelets: among']],
    ['by a word that means the same', 'water tablet', ['water pill: meaning']],
    ['and “new”', 'new knee', ['knee replacement: meaning']],
    [
      'by the parts of a word, the one that says no more first',
      'removal of the spleen',
      ['splenectomy: meaning', 'adenosplenectomy: meaning'],
    ],
    ['in several words', 'taking out my spleen', ['splenectomy: meaning', 'adenosplenectomy: meaning']],
    ['by what an ending means', 'inflamed tonsils', ['tonsillitis: meaning']],
    ['none of which the last part is not asked for', 'heart valve replacement', []],
    [
      'none that says more before those that stand there',
      'benign tumors',
      ['benign: among', 'tumors: among', 'benign phyllodes tumor: meaning'],
    ],
    [
      'before longer ones that hold its words',
      'inflammation of the eye',
      ['eye inflammation: words', 'inflammation of the nerve in the eye: words'],
    ],
  ] as const;

  const found = searchOf(ENTRIES);
  test.each(TABLE)('%s: %s', (_, query, names) => {
    expect(found(query)).toEqual(names);
  });

  test('no medicine that raises what is to be lowered', () => {
    expect(found('medicine for high blood pressure').filter((name) => name.endsWith('meaning'))).toEqual([]);
  });

  test('with words of the reader too', () => {
    expect(searchOf(ENTRIES, 1)('removal of the spleen')[0]).toBe('splenectomy: meaning');
  });
});

describe('a short form that is an everyday word', () => {
  const ENTRIES = [
    { term: 'ALL', kind: 'abbreviation', standsFor: 'acute lymphoblastic leukemia' },
    { term: 'LOS', kind: 'abbreviation', standsFor: 'length of stay' },
    { term: 'WON', kind: 'abbreviation', standsFor: 'walled-off necrosis' },
    { term: 'MRI', kind: 'abbreviation', standsFor: 'magnetic resonance imaging' },
    { term: 'cough', also: ['coughing'] },
    { term: 'ward round' },
  ] as const;

  test.each([
    ['is one among other words', 'coughing all the time', ['coughing: among']],
    ['also cut by an apostrophe', "it won't stop", []],
    ['also as a plural', 'loss of hair', []],
    ['but for capitals', 'coughing with ALL', ['coughing: among', 'ALL: among']],
    ['and when nothing else is asked', 'all', ['ALL: exact']],
    ['which others need not', 'coughing after mri', ['coughing: among', 'MRI: among']],
  ])('%s: %s', (_, query, found) => {
    expect(searchOf(ENTRIES)(query)).toEqual(found);
    expect(searchOf(ENTRIES, 1)(query)).toEqual(found);
  });
});

test('of several meanings of a short form, that comes first to whose long form most points', () => {
  const { store } = compileGlossary(
    [
      entryOf({
        id: 'pe-lessons',
        term: 'PE',
        kind: 'abbreviation',
        standsFor: 'physical education',
        cues: ['school'],
      }),
      entryOf({ id: 'pe-lung', term: 'PE', kind: 'abbreviation', standsFor: 'pulmonary embolism', cues: ['lung'] }),
      entryOf({ term: 'pulmonary embolism' }),
      entryOf({ term: 'blood clot', see: ['pulmonary-embolism'] }),
    ],
    () => 0,
  );
  const { search } = inOneGo(makeSearch(createNameIndex(store, LORE), [], (entry) => store[entry]!));
  expect(
    search('pe')
      .map(({ entry }) => store[entry]!.id)
      .slice(0, 2),
  ).toEqual(['pe-lung', 'pe-lessons']);
});

test('a word that everyone knows is meant sooner, however hard another name of the same is', () => {
  expect(searchOf([{ term: 'headcap' }, { term: 'headache', also: ['cephalalgia'] }])('head')).toEqual([
    'headache: prefix',
    'headcap: prefix',
  ]);
});
