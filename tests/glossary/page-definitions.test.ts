import { describe, expect, test } from 'vitest';
import { entryOf, finderOf } from './small-glossary.ts';

const ENTRIES = [
  entryOf({ term: 'stereotactic radiosurgery' }),
  entryOf({ term: 'small round sarcoma' }),
  entryOf({ term: 'membrane receptor' }),
  entryOf({ term: 'early relapse' }),
  entryOf({ term: 'ER', kind: 'abbreviation' }),
  entryOf({ term: 'slow gait', cues: ['treadmill'] }),
];
const [FIRST, SECOND] = ['stereotactic radiosurgery', 'small round sarcoma'];

const longsIn = (text: string) =>
  finderOf(ENTRIES)
    .find(text)
    .flatMap(({ long }) => long ?? []);

describe('a short form that the page defines', () => {
  test.each([
    ['in two words', 'A membrane receptor outer part (MemR OP). The MemR OP.', 1],
    ['in two words, of several', 'A membrane receptor outer part (MemR OP). Two MemR OPs.', 1],
    ['in three words', 'A small round sarcoma (S-R-S). The S-R-S.', 2],
    ['in four words, of which no use is looked for', 'A small round sarcoma cell (S-R-S-C). The S-R-S-C.', 0],
    ['as what needs a cue by itself', 'A slow gait (SG). The SG.', 2],
    ['of several, and the glossary does not know', 'Membrane receptors (MRs) grew. An MR.', 2],
    ['in brackets with more than it', 'Some (SRS now) and a small round sarcoma (SRS).', 2],
    ['only later, in brackets alone', 'Some (SRS) and a small round sarcoma (SRS).', 1],
  ])('%s', (_, text, count) => {
    expect(longsIn(text)).toHaveLength(count);
  });

  test('means what stands behind it where that defines it', () => {
    expect(longsIn(`By ${FIRST} (SRS). SRS (${SECOND}) was seen.`)).toEqual([FIRST, SECOND]);
  });

  test('of several is meant by its singular, also where the glossary has another meaning that no word speaks for', () => {
    const { find, store } = finderOf(ENTRIES);
    find('Early relapses (ERs) were seen.');
    expect(find('The ER.')[0]?.entries.map((entry) => store[entry]!.id)).toEqual(['early-relapse']);
  });

  test('is known once, however often the page says so', () => {
    const { find, definitions } = finderOf(ENTRIES);
    for (let time = 0; time < 3; time++) find(`By ${FIRST} (SRS) it went, ${time}.`);
    expect(definitions.get('SRS')).toHaveLength(1);
  });

  test('is one of 500 at most', () => {
    const { find, definitions } = finderOf(ENTRIES);
    for (let number = 0; number < 510; number++) find(`A new round sarcoma ${number} (NRS${number}).`);
    expect(definitions.size).toBe(500);
  });
});

test.each([
  ['of a name that the letters do not fit nothing is taken', 'a heart failure rate (FR)', 'FR', ['failure rate']],
  ['of what shares a name only what the short form means', 'a room air (RMA)', 'RMA', ['room air', 'rma']],
  ['a name within the long form does not shorten it', 'a total myeloma (TM)', 'TM', ['total myeloma', 'tm']],
  ['a name before it says nothing', 'some high myeloma, a tall mast (TM)', 'TM', ['tall mast']],
  [
    'of one word more, what the short form means alone',
    'a left old lower leg (LLL)',
    'LLL',
    ['left old lower leg', 'lll'],
  ],
])('%s', (_, text, short, known) => {
  const { find, store, definitions } = finderOf([
    entryOf({ term: 'heart failure rate' }),
    entryOf({ term: 'RMA', kind: 'abbreviation', also: ['room air'], cues: ['oxygen'] }),
    entryOf({ term: 'room air', cues: ['window'] }),
    entryOf({ term: 'TM', kind: 'abbreviation', also: ['myeloma'], cues: ['bone'] }),
    entryOf({ term: 'LLL', kind: 'abbreviation', also: ['left lower leg'], cues: ['oxygen'] }),
    entryOf({ id: 'leg', term: 'left lower leg', cues: ['window'] }),
  ]);
  find(text);
  const { long, entries } = definitions.get(short)![0]!;
  expect([long, ...entries.map((entry) => store[entry]!.id)]).toEqual(known);
});
