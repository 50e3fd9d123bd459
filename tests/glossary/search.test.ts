import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import type { SearchResult } from '../../glossary/search.ts';
import { createSearch } from './created-search.ts';
import { compile, entryOf } from './small-glossary.ts';

const { store } = compile([
  entryOf({ term: 'vertebra', also: ['vertebral'] }),
  entryOf({ term: 'metastasis' }),
  entryOf({ term: 'myeloma', also: ['multiple myeloma'] }),
  entryOf({ term: 'melanoma' }),
  entryOf({ term: 'stereotactic radiosurgery' }),
  entryOf({ term: 'compression fracture of the spine' }),
  entryOf({ term: 'spinal cord compression' }),
  entryOf({ term: 'wedge compression fracture' }),
  entryOf({ term: 'CT', kind: 'abbreviation', standsFor: 'computed tomography' }),
  entryOf({ term: 'CT scan' }),
  entryOf({ term: 'NPO', kind: 'abbreviation', standsFor: 'nil per os (Latin for nothing by mouth)' }),
  entryOf({ term: 'hemorrhoid' }),
  entryOf({ term: 'banding of hemorrhoids' }),
  entryOf({ term: 'seizure' }),
  entryOf({ term: 'cluster seizures' }),
  entryOf({ term: 'diabetic' }),
  entryOf({ term: 'diabetes mellitus', also: ['diabetes'] }),
  entryOf({ term: 'diarrhea' }),
  entryOf({ term: 'lymph node' }),
  entryOf({ term: 'back pain' }),
  entryOf({ term: 'pneumonia' }),
  entryOf({ term: 'heel' }),
  entryOf({ term: 'guarded prognosis' }),
  entryOf({ term: 'bowel movement' }),
  entryOf({ term: 'carcinoma' }),
  entryOf({ term: 'adenoma' }),
  entryOf({ term: 'œdema' }),
  entryOf({ term: 'COVID-19 vaccine' }),
  entryOf({ term: 'COVID-19' }),
  entryOf({ term: 'OB/GYN' }),
  entryOf({ term: 'code stroke' }),
  entryOf({ term: 'stroke' }),
  entryOf({ term: 'A-fib' }),
  entryOf({ term: 'fibula', also: ['fib'] }),
  entryOf({ term: 'HER2', also: ['HER-2'] }),
  entryOf({ term: 'AV node', also: ['A-V node'] }),
]);
const search = createSearch(store);
const shown = ({ entry, how }: SearchResult) => ({ id: store[entry]!.id, how });
const first = (query: string) => search(query).map(shown)[0];

test.each([
  ['the term', 'vertebra', 'vertebra', 'exact'],
  ['in capitals', 'VERTEBRA', 'vertebra', 'exact'],
  ['a plural', 'vertebrae', 'vertebra', 'exact'],
  ['another name', 'multiple myeloma', 'myeloma', 'exact'],
  ['a short form in small letters', 'ct', 'ct', 'exact'],
  ['what a short form stands for', 'computed tomography', 'ct', 'exact'],
  ['a question', 'What is a vertebra?', 'vertebra', 'exact'],
  ['a question in short', "what's myeloma", 'myeloma', 'exact'],
  ['a question after the meaning', 'what does CT mean?', 'ct', 'exact'],
  ['UK spelling', 'haemorrhoid', 'hemorrhoid', 'exact'],
  ['white space around', '  lymph   node ', 'lymph-node', 'exact'],
  ['a beginning', 'stereo', 'stereotactic-radiosurgery', 'prefix'],
  ['words in another order', 'spine fracture compression', 'compression-fracture-of-the-spine', 'words'],
  ['those of a long form with an explanation', 'os nil', 'npo', 'words'],
  ['beginnings of words', 'cord comp', 'spinal-cord-compression', 'words'],
  ['a wrong letter', 'vertabra', 'vertebra', 'near'],
  ['another', 'metastisis', 'metastasis', 'near'],
  ['i for y', 'mieloma', 'myeloma', 'near'],
  ['one in such a long form', 'nill per os', 'npo', 'near'],
  ['a missing letter', 'sterotactic radiosurgery', 'stereotactic-radiosurgery', 'near'],
  ['swapped letters', 'vretebra', 'vertebra', 'near'],
  ['as it sounds', 'numonia', 'pneumonia', 'near'],
  ['f for ph', 'lymf node', 'lymph-node', 'near'],
  ['no double letters', 'diarea', 'diarrhea', 'near'],
  ['a misspelled plural', 'hemroids', 'hemorrhoid', 'near'],
  ['one whose plural is a name too', 'siezures', 'seizure', 'near'],
  ['an s that is none of a plural', 'diabetis', 'diabetes-mellitus', 'near'],
  ['a plural without its space', 'lymphnodes', 'lymph-node', 'near'],
  ['a missing space', 'backpain', 'back-pain', 'near'],
  ['a word too many', 'old wedge compression fracture', 'wedge-compression-fracture', 'among'],
  ['a name among other words', 'both lymph nodes in my neck', 'lymph-node', 'among'],
  ['a short one', 'ct of the neck', 'ct', 'among'],
  ['a word with its question behind it', 'vertebra meaning', 'vertebra', 'exact'],
  ['a short form without its hyphen', 'covid19', 'covid-19', 'exact'],
  ['a short form without its slash', 'obgyn', 'ob-gyn', 'exact'],
  ['a word with its article', 'the vertebra', 'vertebra', 'exact'],
  ['the word itself before longer names', 'a stroke', 'stroke', 'exact'],
  ['a name that begins as an article does', 'a fib', 'a-fib', 'exact'],
  ['no article before a digit', 'her-2 status', 'her2', 'among'],
  ['nor before a letter', 'a v node', 'av-node', 'exact'],
  ['nor with a hyphen', 'a-fib with stroke', 'a-fib', 'among'],
  ['nor where a slip has parted a word', 'a denoma', 'adenoma', 'near'],
  ['a question for the meaning', 'what is meant by myeloma', 'myeloma', 'exact'],
])('finds %s', (_, query, id, how) => {
  expect(first(query)).toEqual({ id, how });
});

test.each([
  'banana',
  'bibula',
  'nodde nodde',
  'qwzx',
  'carburetor',
  'hello',
  'garden',
  'government',
  'happy',
  'elephant',
  'christmas',
  'telephone',
  'soccer',
  'orange juice',
  'window',
  'mountain',
  'umbrella',
  'zzz',
  'x',
  '?!',
  '   ',
  '',
  'broken window',
  '中文',
  '💔',
])('finds nothing for %j', (query) => {
  expect(search(query)).toEqual([]);
});

test('lists each entry once, the exact ones before those that begin so, and no more than asked for', () => {
  expect(search('ct').map(shown)).toEqual([
    { id: 'ct', how: 'exact' },
    { id: 'ct-scan', how: 'prefix' },
  ]);
  expect(search('ct', 1)).toHaveLength(1);
});

test('of the names among other words each is found, the longer ones first, and none within another', () => {
  expect(search('pneumonia, lymph nodes, wedge compression fracture').map(({ name }) => name)).toEqual([
    'wedge compression fracture',
    'lymph nodes',
    'pneumonia',
  ]);
});

describe('first comes what tells most of what is asked', () => {
  const asked = createSearch(
    compile([
      entryOf({ term: 'lupus', kind: 'condition' }),
      entryOf({ term: 'tissue', kind: 'body-part' }),
      entryOf({ term: 'sx', kind: 'abbreviation', standsFor: 'symptoms' }),
      entryOf({ term: 'COPD', kind: 'abbreviation', standsFor: 'chronic obstructive pulmonary disease' }),
      entryOf({ term: 'diagnosis', also: ['diagnosed'], kind: 'idea' }),
      entryOf({ term: 'noncontrast', also: ['without contrast'], kind: 'idea' }),
      entryOf({ term: 'MRI', kind: 'abbreviation', standsFor: 'magnetic resonance imaging' }),
      entryOf({ term: 'lumbar spine', kind: 'body-part' }),
      entryOf({ term: 'blood', kind: 'substance' }),
      entryOf({ term: 'serum iron', also: ['iron level in blood'], kind: 'measurement' }),
      entryOf({ term: 'blood pressure', kind: 'measurement' }),
      entryOf({ term: 'blood pressure cuff', kind: 'device' }),
      entryOf({ term: 'bone cancer', also: ['cancer of the bone'], kind: 'condition' }),
      entryOf({ term: 'cancer', kind: 'condition' }),
      entryOf({ term: 'vertebral fracture', also: ['spine fracture'], kind: 'condition' }),
      entryOf({ term: 'compression fracture', kind: 'condition' }),
    ]).store,
  );

  test.each([
    ['the harder name', 'tissue in lupus', ['lupus', 'tissue']],
    ['nothing for its hard short form', 'symptoms of cancer', ['cancer', 'symptoms']],
    ['an idea last', 'diagnosed with copd', ['COPD', 'diagnosed']],
    [
      'though it has more words',
      'MRI of the lumbar spine without contrast',
      ['lumbar spine', 'MRI', 'without contrast'],
    ],
    ['what has most of the words', 'low iron in blood', ['iron level in blood', 'blood']],
    [
      'and more than another of several words',
      'spine fracture compression',
      ['compression fracture', 'spine fracture'],
    ],
    ['but for what it adds to them', 'tissue blood pressure', ['blood pressure', 'tissue', 'blood pressure cuff']],
    ['nor with “of the” alone', 'cancer of the blood', ['cancer', 'blood']],
    ['no word that was not asked for', 'high blood preasure', ['blood pressure', 'blood pressure cuff', 'blood']],
  ])('%s: %s', (_, query, names) => {
    expect(asked(query).map(({ name }) => name)).toEqual(names);
  });
});

describe('where no name is like it', () => {
  const { store: told } = compile([
    entryOf({ term: 'jaundice', short: 'Yellow skin and eyes, from a yellow waste that builds up in the blood.' }),
    entryOf({ term: 'neonatal jaundice', short: 'Yellow skin and eyes in a newborn baby.' }),
    entryOf({ term: 'dysuria', short: 'Pain or burning when passing urine (pee).' }),
    entryOf({ term: 'neuropathy', short: 'Nerve damage. It can make fingers and toes feel numb.' }),
    entryOf({ term: 'slow heartbeat', short: 'The heart beats less often than usual.' }),
    entryOf({ term: 'tachycardia', short: 'A fast heartbeat.' }),
    entryOf({ term: 'xanthoma', short: 'A yellow lump of fat under the skin.' }),
  ]);
  const meant = createSearch(told);

  test.each([
    ['as they stand, those first that say so soonest', 'yellow skin', ['jaundice', 'neonatal jaundice', 'xanthoma']],
    ['but for words that say nothing', 'burning when I pee', ['dysuria']],
    ['in other forms', 'numbness in my finger', ['neuropathy']],
    ['by their beginnings', 'yell skin', ['jaundice', 'neonatal jaundice', 'xanthoma']],
    ['all of them, or nothing', 'yellow fingers', []],
    ['no word that says nothing', 'when I', []],
  ])('meanings that hold its words are found: %s', (_, query, terms) => {
    expect(meant(query).map(({ name, how }) => (how === 'meaning' ? name : how))).toEqual(terms);
  });

  test('what is near goes before what only speaks of it', () => {
    expect(meant('fast heartbeat').map(({ name, how }) => [name, how])).toEqual([
      ['slow heartbeat', 'near'],
      ['tachycardia', 'meaning'],
    ]);
  });

  test('a name goes before every meaning', () => {
    expect(meant('jaundice').map(({ how }) => how)).toEqual(['exact', 'words']);
  });
});

test('letters alone are no beginnings of words', () => {
  const slashed = compile([entryOf({ term: 'U/S' }), entryOf({ term: 'spit-up' })]).store;
  expect(createSearch(slashed)('u/s').map(({ name }) => name)).toEqual(['U/S']);
});

test('what a short form stands for is found under its own entry where it has one', () => {
  const withShortForm = compile([
    entryOf({ term: 'SRS', kind: 'abbreviation', standsFor: 'stereotactic radiosurgery' }),
    entryOf({ term: 'stereotactic radiosurgery' }),
    entryOf({ term: 'CT', kind: 'abbreviation', standsFor: 'computed tomography' }),
  ]).store;
  const terms = (query: string) => createSearch(withShortForm)(query).map(({ entry }) => withShortForm[entry]!.term);
  expect(terms('stereotactic radiosurgery')).toEqual(['stereotactic radiosurgery']);
  expect(terms('sterotactic')).toEqual(['stereotactic radiosurgery']);
  expect(terms('computed tomography')).toEqual(['CT']);
  expect(terms('SRS')).toEqual(['SRS']);
});

describe('the letters that matched', () => {
  test.each([
    ['vertebrae', 'vertebrae', ['vertebrae']],
    ['stereo', 'stereotactic radiosurgery', ['stereo']],
    ['comp cord', 'spinal cord compression', ['cord', 'comp']],
    ['vertabra', 'vertebra', ['vert', 'bra']],
    ['oed', 'œdema', ['œd']],
  ])('%s in %s', (query, name, letters) => {
    const result = search(query)[0]!;
    expect(result.name).toBe(name);
    expect(result.ranges.map(([start, end]) => name.slice(start, end))).toEqual(letters);
  });
});

test('any query gives ranges that lie in the name, in order', () => {
  const typed = fc.oneof(
    fc.string({ unit: 'grapheme', maxLength: 20 }),
    fc
      .constantFrom('vertebra', 'lymph node', 'œdema')
      .chain((name) => fc.nat(name.length).map((cut) => `${name.slice(0, cut)}s${name.slice(cut)}`)),
  );
  fc.assert(
    fc.property(typed, (query) => {
      for (const { name, ranges } of search(query)) {
        let free = 0;
        for (const [start, end] of ranges) {
          expect(start).toBeGreaterThanOrEqual(free);
          expect(end).toBeGreaterThan(start);
          free = end;
        }
        expect(free).toBeLessThanOrEqual(name.length);
      }
    }),
    { numRuns: 500 },
  );
});

test('a query of any length is answered', () => {
  expect(search('vertabra '.repeat(100_000))).toBeInstanceOf(Array);
});
