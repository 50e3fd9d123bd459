import { describe, expect, test } from 'vitest';
import type { Level } from '../../glossary/difficulty.ts';
import { createFinder } from '../../glossary/find.ts';
import { openPacked } from '../../glossary/matching/packed.ts';
import { compile, entryOf } from './small-glossary.ts';

const { packed, store } = compile([
  entryOf({ term: 'myeloma' }),
  entryOf({ term: 'lymphoma' }),
  entryOf({ term: 'hypertension', also: ['lead of blood', 'PAN of blood'] }),
  entryOf({ term: 'alanine aminotransferase', also: ['ALT'], cues: ['enzyme'] }),
  entryOf({ id: 'clot', term: 'PE', kind: 'abbreviation', cues: ['embolus'] }),
  entryOf({ id: 'exam', term: 'PE', kind: 'abbreviation', cues: ['vitals'] }),
  entryOf({ term: 'flexion', cues: ['elbow'] }),
  entryOf({ term: 'abduction', cues: ['shoulder'], oneMeaning: true }),
  entryOf({ term: 'flexion contracture', cues: ['splint'] }),
  entryOf({ term: 'tympanogram type', also: ['tympanogram C', 'BMP-2'], cues: ['eardrum'] }),
  entryOf({ term: 'lead', cues: ['poisoning'] }),
  entryOf({ term: 'tissue', cues: ['biopsy'], oneMeaning: true }),
]);
const opened = openPacked(packed);

const FAR = 'word '.repeat(28);
const PLAIN = 'They met on the road to the town and it was late when she came with the others. ';
const FOREIGN = 'Der Mann und die Frau sind mit dem Zug nach der Stadt gefahren, das war nicht weit. ';

/** Reads blocks as one page, then says of each what is shown. */
function shown(blocks: readonly string[], level?: Level): string[][] {
  const finder = createFinder(opened, level);
  const found = blocks.map((block) => finder.find(block));
  return found.map((matches, i) =>
    matches.filter(finder.isShown).map(({ start, end }) => blocks[i]!.slice(start, end)),
  );
}

describe('a page is medical by its sure terms', () => {
  test.each([
    ['a few words with one', ['A myeloma was found.'], [['myeloma']]],
    ['a long text with one', [`The myeloma. ${PLAIN.repeat(10)}`], [[]]],
    ['two far from each other', [`The lymphoma. ${PLAIN.repeat(40)}The myeloma.`], [[]]],
    ['one term again and again', [`${PLAIN.repeat(2)}The myeloma. `.repeat(20)], [[]]],
    ['many words without one, then a label', [PLAIN.repeat(20), 'myeloma'], [[], []]],
    [
      'two of them near each other on any page',
      [PLAIN.repeat(30), 'It was myeloma and not lymphoma.', PLAIN, 'A lymphoma.'],
      [[], ['myeloma', 'lymphoma'], [], []],
    ],
    [
      'a rare word of one meaning on a medical page that speaks of it anywhere',
      ['A myeloma or lymphoma, the flexion.', PLAIN.repeat(2), 'The elbow.'],
      [['myeloma', 'lymphoma', 'flexion'], [], []],
    ],
    ['not where the page says nothing of it', ['A myeloma, the flexion.'], [['myeloma']]],
    ['but one that medical text uses in one meaning alone', ['A myeloma, the abduction.'], [['myeloma', 'abduction']]],
    ['also one that is less hard', ['A myeloma, the tissue.'], [['myeloma', 'tissue']]],
    ['and one of several words', ['A myeloma, a flexion contracture.'], [['myeloma', 'flexion contracture']]],
    [
      'but of those with a letter beside one word only a short form',
      ['A myeloma, a tympanogram C or BMP-2, an ALT, a tympanogram type.'],
      [['myeloma', 'BMP-2', 'tympanogram type']],
    ],
    ['nor elsewhere', ['Not the flexion.', PLAIN.repeat(2), 'The elbow.'], [[], [], []]],
    ['no everyday word without its cue', ['A myeloma, the lead.'], [['myeloma']]],
    ['a hard thing by its name in everyday words', ['A myeloma, a lead of blood.'], [['myeloma', 'lead of blood']]],
  ])('%s', (_, blocks, expected) => {
    expect(shown(blocks)).toEqual(expected);
  });

  test('a meaning that nothing near it confirms is called the usual one, and no other is', () => {
    const found = createFinder(opened).find('A myeloma, the flexion, at the elbow a flexion.');
    expect(found.map(({ unaided }) => unaided)).toEqual([undefined, undefined, undefined]);
    const [, unsure] = createFinder(opened).find('A myeloma, the flexion.');
    expect(unsure?.unaided).toBe(true);
  });

  test('judged as it grows, by what is new only', () => {
    const finder = createFinder(opened);
    const [first] = finder.find(`The flexion. ${PLAIN}`);
    finder.find(`${PLAIN.repeat(2)} The elbow.`);
    expect(finder.isShown(first!)).toBe(false);
    const before = finder.contextVersion();
    finder.find('A myeloma and a lymphoma.');
    expect(finder.isShown(first!)).toBe(true);
    expect(finder.contextVersion()).toBeGreaterThan(before);
    for (let time = 0; time < 100; time++) finder.find(PLAIN);
    expect(finder.isShown(first!)).toBe(true);
    for (let time = 0; time < 100; time++) finder.find(`${PLAIN}${time}`);
    expect(finder.isShown(first!)).toBe(false);
  });
});

test('what waits for the page to speak of it is shown once it does, and whoever shows it can tell', () => {
  const finder = createFinder(opened);
  const [, , flexion] = finder.find('A myeloma or lymphoma, the flexion.');
  const before = finder.contextVersion();
  finder.find(`${PLAIN.repeat(2)} The enzyme.`);
  expect([finder.isShown(flexion!), finder.contextVersion()]).toEqual([false, before]);
  finder.find(`${PLAIN.repeat(2)} The elbows.`);
  expect(finder.isShown(flexion!)).toBe(true);
  expect(finder.contextVersion()).toBeGreaterThan(before);
});

describe('other languages', () => {
  test.each([
    ['are left alone', [`${FOREIGN}Ein myeloma, ein lymphoma.`], [[]]],
    ['and their labels', [FOREIGN, 'myeloma'], [[], []]],
    ['and one sure term in English among them', [FOREIGN, 'The myeloma.'], [[], []]],
    [
      'and what they hold makes no page medical',
      [`${FOREIGN}Ein myeloma, ein lymphoma.`, PLAIN.repeat(2), 'The abduction.'],
      [[], [], []],
    ],
    ['but not English among them', [FOREIGN, 'This was the myeloma or the lymphoma.'], [[], ['myeloma', 'lymphoma']]],
    [
      'nor does a page that is medical make them so',
      ['A myeloma and a lymphoma were in the man, and not in the others.', PLAIN, `${FOREIGN}Ein myeloma.`],
      [['myeloma', 'lymphoma'], [], []],
    ],
    ['nor an English page that quotes them', ['The myeloma of the man.', PLAIN, FOREIGN], [['myeloma'], [], []]],
    ['in other letters', ['Это было давно myeloma lymphoma'], [[]]],
    ['in signs', ['これは 本当 です myeloma lymphoma'], [[]]],
    ['Greek letters alone are none', ['The myeloma α β γ'], [['myeloma']]],
    ['but by one with a short form in it', ['A myeloma, a PAN of blood.'], [['myeloma', 'PAN of blood']]],
  ])('%s', (_, blocks, expected) => {
    expect(shown(blocks)).toEqual(expected);
  });
});

describe('a line of an English page, in words that other languages have too', () => {
  test.each([
    'Palliative care or hospice care for lymphoma.',
    'Platelets 150,000 per microliter, neutrophils 4,500 per microliter, lymphoma.',
    'Metoprolol 25 mg per os, 2 tablets per day; lymphoma.',
    'del of 5q, del of 7q, lymphoma',
    'Smith et al, Jones et al: lymphoma',
    'de novo or de facto lymphoma',
    'LA enlarged, LA pressure high, lymphoma.',
    'OS 22. Lymphoma OS.',
    'DES, LOS, VA: lymphoma',
    'Levothyroxine 50 µg, liothyronine 5 µg, lymphoma',
    'β2-microglobulin, α1-antitrypsin, lymphoma',
    'Van der Woude, von Willebrand, lymphoma',
    'Café au lait, lymphoma',
  ])('%s', (line) => {
    expect(shown(['The myeloma of the man.', line])[1]!.map((name) => name.toLowerCase())).toEqual(['lymphoma']);
  });
});

test.each([
  ['German', 'Das lymphoma ist nicht bei jeder Frau zu sehen, oder es kommt wie von selbst.'],
  ['French', 'Les médecins sont sur place avec une patiente qui a un lymphoma, ses parents aussi.'],
  ['Spanish', 'El lymphoma es muy raro y los médicos no lo ven como una causa.'],
  ['Portuguese', 'O lymphoma não foi visto pela médica, mais uma vez as análises foram feitas.'],
  ['Italian', 'Il lymphoma della donna che gli amici non conoscono, anche nel petto.'],
  ['Dutch', 'Het lymphoma wordt niet gezien, maar de dokter zegt dat het voor later is.'],
  ['Swedish', 'Det är inte ett lymphoma och det var inte farligt som jag har sett till.'],
  ['Polish', 'To nie jest lymphoma, ale może się pojawić i jest bardzo rzadko oraz z gorączką.'],
  ['Romanian', 'Un lymphoma este văzut din nou, femeia nu este bolnavă din cauza asta.'],
  ['Indonesian', 'Penyakit lymphoma yang jarang itu dan untuk pasien dengan demam.'],
])('%s is left alone beside English', (_, line) => {
  expect(shown(['The myeloma of the man.', line])[1]).toEqual([]);
});

describe('cues reach across short neighbouring texts', () => {
  test.each([
    ['the cells of a row', ['enzyme', 'ALT', '45'], ['alanine-aminotransferase']],
    ['the items of a list', ['Vitals', 'Normal today', 'PE'], ['exam']],
    ['not from far away', ['embolus', 'word '.repeat(30), 'PE'], undefined],
    ['the nearer decides', ['vitals', 'word '.repeat(5), 'embolus', 'PE'], ['clot', 'exam']],
  ])('%s', (_, blocks, ids) => {
    const { find } = createFinder(opened);
    const match = blocks.flatMap((block) => find(block)).find(({ because, byPage }) => !because && !byPage);
    expect(match?.entries.map((entry) => store[entry]!.id)).toEqual(ids);
  });

  test('not when it is said that they are no neighbours', () => {
    const finder = createFinder(opened);
    finder.find('enzyme');
    finder.continueFrom('');
    expect(finder.find('ALT')[0]).toMatchObject({ unaided: true });
    finder.find('enzyme');
    expect(finder.find('ALT')[0]).not.toHaveProperty('unaided');
  });

  test('from what the text stands behind, which counts for nothing else', () => {
    const finder = createFinder(opened);
    finder.find('elbow');
    finder.continueFrom('A myeloma, a lymphoma, an enzyme.');
    const [match] = finder.find('This was the ALT of the man.');
    expect(match).not.toHaveProperty('unaided');
    expect(match).not.toHaveProperty('tentative');
    finder.continueFrom('');
    const [other] = finder.find('And this was the ALT of the man.');
    expect(other).toMatchObject({ unaided: true, tentative: true });
    expect(finder.isShown(other!)).toBe(false);
  });

  test('however many there are', () => {
    const { find } = createFinder(opened);
    find('vitals '.repeat(24));
    const [match] = find(`PE ${'embolus '.repeat(20)}`);
    expect(match).toMatchObject({ because: 'embolus' });
    expect(match!.entries.map((entry) => store[entry]!.id)).toEqual(['clot', 'exam']);
    find('word '.repeat(30));
    find('vitals '.repeat(24));
    const [last] = find(`${'vitals '.repeat(60)}PE embolus`);
    expect(last!.entries).toHaveLength(2);
  });

  test('without naming what the reader may not see as the reason', () => {
    const { find } = createFinder(opened);
    find('vitals');
    expect(find('PE')[0]).not.toHaveProperty('because');
  });
});

test.each([
  ['normal', ['myeloma', 'hematic']],
  ['more', ['myeloma', 'hematic', 'blood']],
] as const)('at level %s a hard name of what everyone knows is shown', (level, expected) => {
  const { packed } = compile([entryOf({ term: 'myeloma' }), entryOf({ term: 'blood', also: ['hematic'] })]);
  const finder = createFinder(openPacked(packed), level);
  const text = 'A myeloma, hematic, of the blood.';
  const found = finder.find(text).filter(finder.isShown);
  expect(found.map(({ start, end }) => text.slice(start, end))).toEqual(expected);
});

test.each([
  ['normal', ['myeloma', 'lumbago']],
  ['more', ['myeloma', 'low back pain', 'lumbago', 'low back pains']],
] as const)(
  'at level %s a name that everyone understands is left out, but not the other names of the same',
  (level, expected) => {
    const { packed } = compile([
      entryOf({ term: 'myeloma' }),
      entryOf({ term: 'low back pain', also: ['lumbago'], plain: ['low back pain'] }),
    ]);
    const finder = createFinder(openPacked(packed), level);
    const text = 'A myeloma, low back pain, lumbago and low back pains.';
    const found = finder.find(text).filter(finder.isShown);
    expect(found.map(({ start, end }) => text.slice(start, end))).toEqual(expected);
  },
);

test.each([
  ['glucose 150 mg/dL (H)', '(H)'],
  ['a titer of 1:80', '1:80'],
  ['a fall, p=0.06', 'p=0.06'],
  ['8.2 x10^9/L', 'x10^9/L'],
])('a code that other texts hold too, as in “%s”, is one on a medical page alone', (text, code) => {
  const codesOn = (page: string) => {
    const finder = createFinder(opened);
    finder.find(page);
    const found = finder.find(text).filter(finder.isShown);
    return found.filter((match) => match.code).map(({ start, end }) => text.slice(start, end));
  };
  expect(codesOn('A myeloma and a lymphoma.')).toEqual([code]);
  expect(codesOn(PLAIN)).toEqual([]);
});

test.each([
  ['beside its cue', ['A myeloma. The state of VA.'], []],
  ['where the page speaks for it', ['A myeloma. The state of VA.', FAR, 'From VA.'], []],
  ['but in the other meaning', ['A myeloma. The artery, VA.'], ['va-artery']],
  ['nor where the page speaks for that', ['A myeloma. The artery, VA.', FAR, 'From VA.'], ['va-artery', 'va-artery']],
])('a name that everyone understands in one of its meanings is left out: %s', (_, texts, expected) => {
  const { packed, store } = compile([
    entryOf({ term: 'myeloma' }),
    entryOf({ id: 'va-artery', term: 'VA', kind: 'abbreviation', cues: ['artery'] }),
    entryOf({ id: 'va-state', term: 'VA', kind: 'abbreviation', cues: ['state'], plain: ['VA'] }),
  ]);
  const finder = createFinder(openPacked(packed));
  const found = texts.flatMap((text) => finder.find(text)).filter(finder.isShown);
  expect(found.map(({ entries }) => store[entries[0]!]!.id).filter((id) => id !== 'myeloma')).toEqual(expected);
});

test.each([
  ['fewer', ['myeloma', 'T fit']],
  ['normal', ['myeloma', 'pan', 'blood lead', 'lead of blood', 'T fit']],
  ['more', ['myeloma', 'pan', 'blood lead', 'lead of blood', 'T fit']],
] as const)('at level %s all is shown that is hard enough', (level, expected) => {
  const text = 'myeloma, pan, blood lead, lead of blood, T fit';
  const { packed: levelled } = compile([
    entryOf({ term: 'myeloma' }),
    entryOf({ term: 'pan' }),
    entryOf({ term: 'blood lead' }),
    entryOf({ term: 'hypertension', also: ['lead of blood'] }),
    entryOf({ term: 'tonic seizure', also: ['T fit'] }),
  ]);
  const finder = createFinder(openPacked(levelled), level);
  const matches = finder.find(text).filter(finder.isShown);
  expect(matches.map(({ start, end }) => text.slice(start, end))).toEqual(expected);
});
