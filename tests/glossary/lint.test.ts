import { describe, expect, test } from 'vitest';
import type { Entry } from '../../glossary/entry.ts';
import { parseEntry } from '../../glossary/entry.ts';
import type { Language } from '../../glossary/lint/language.ts';
import { lintGlossary } from '../../glossary/lint/lint.ts';

/** A small English: a few rare words, a few known ones; everything else is basic. Syllables are runs of vowels. */
const RARE = new Set(['thrombocytopenia', 'pleura', 'pleural', 'effusion', 'osteophyte', 'ependyma']);
const KNOWN = new Set(['biopsy', 'steroid']);
const COMMON = new Set(['mass', 'lead', 'stage', 'cancer']);
const language: Language = {
  zipf: (word) => (COMMON.has(word) ? 4.5 : 2),
  familiarity: (word) => {
    const lower = word.toLowerCase();
    return RARE.has(lower) ? 'rare' : KNOWN.has(lower) ? 'known' : 'basic';
  },
  syllables: (word) => word.match(/[aeiouy]+/gi)?.length ?? 1,
};

const GOOD: Entry = {
  id: 'thrombocytopenia',
  term: 'thrombocytopenia',
  kind: 'condition',
  also: [],
  cues: [],
  plain: [],
  oneMeaning: false,
  short: 'Too few of the blood cells that help stop bleeding. You may bruise or bleed more.',
  see: [],
  reviewed: false,
};
const NAMED = { regions: new Set(['spine-cervical']), families: new Map([['(counts)', ['WBC', 'PLT']]]) };
const entry = (change: Partial<Entry>): Entry => ({ ...GOOD, ...change });
const rulesOf = (...entries: Entry[]) =>
  lintGlossary(entries, language, () => 0, NAMED).findings.map(({ rule, level }) => `${rule} ${level}`);

test('a good entry passes', () => expect(rulesOf(GOOD)).toEqual([]));

describe('each rule finds what it is for', () => {
  test.each<[string, Partial<Entry>, string]>([
    ['a short of five words', { short: 'Too few of your cells.' }, '1 warning'],
    ['a short of many words', { short: `${'It is a thing. '.repeat(2)}${'Then so on '.repeat(14)}.` }, '1 error'],
    ['four sentences', { short: 'It is one. It is two. It is three. It is four.' }, '2 error'],
    [
      'a sentence of sixteen words',
      { short: 'This is a thing that you may find in the blood of some of us here.' },
      '3 warning',
    ],
    ['many long words', { short: 'An unbelievable, impossible, unimaginable sort of thing to see.' }, '4 error'],
    ['two hard words', { short: 'Water near the pleura that may press on an osteophyte in the back.' }, '6 error'],
    ['a hard word that is no entry', { short: 'Too few of the cells that stop an ependyma in the blood.' }, '6 error'],
    [
      'its own word',
      { term: 'pleural effusion', short: 'Some water around the pleural skin of one of the two lungs.' },
      '7 error',
    ],
    ['an empty opening', { short: 'A term for having too few of the blood cells that stop bleeding.' }, '8 error'],
    ['an opening as a term', { short: 'The medical term used where too few cells are in your blood.' }, '8 error'],
    ['an empty phrase further on', { short: 'A name that refers to having too few cells in your blood.' }, '8 error'],
    ['jargon', { short: 'A renal problem in which you have trouble with your water.' }, '9 error'],
    ['jargon in what there is more', { more: 'It is a renal problem.' }, '9 error'],
    ['advice', { more: 'You should see a doctor.' }, '10 error'],
    ['a dose', { more: 'Often 5 mg a day.' }, '10 error'],
    ['a percentage', { more: 'It helps 40% of people.' }, '10 error'],
    ['blame', { more: 'The patient complains of pain.' }, '11 error'],
    ['a short form without its long form', { kind: 'abbreviation', term: 'PLT' }, '12 error'],
    ['a short form in a meaning', { more: 'The PLTX shows it.' }, '12 error'],
    ['an everyday word without cues', { term: 'mass' }, '13 error'],
    ['a short form of two letters without cues', { term: 'PE', standsFor: 'pulmonary embolism' }, '13 error'],
    ['a link to nowhere', { see: ['nowhere'] }, '14 error'],
    ['a link to itself', { see: ['thrombocytopenia'] }, '14 error'],
    ['a plain name that is none of its names', { plain: ['few platelets'] }, '14 error'],
    ['a region that no drawing has', { where: 'spine-wing' }, '14 error'],
    ['a family that there is none of', { cues: ['(count)'] }, '14 error'],
    ['a cue twice', { cues: ['marrow', 'blood', 'marrow'] }, '14 error'],
    ['a word of a family beside it', { cues: ['(counts)', 'PLT'] }, '14 error'],
    ['a cue that is a digit but for its sign', { cues: ['blood', "5'"] }, '16 error'],
    ['a question without its mark', { ask: 'Ask about it.' }, '15 warning'],
    ['a question of many words', { ask: `Is it ${'so '.repeat(19)}?` }, '15 warning'],
    ['too much more', { more: 'word '.repeat(61) }, '15 warning'],
  ])('%s', (_, change, finding) => expect(rulesOf(entry(change))).toContain(finding));
});

describe('what is allowed', () => {
  test.each<[string, Partial<Entry>]>([
    ['a short of six words', { short: 'Too few of your blood cells.' }],
    ['an everyday word with cues', { term: 'mass', cues: ['tumor'] }],
    ['a letter, a number and a sign as cues', { cues: ['P', '95%', 'Ca2+'] }],
    ['an everyday word with one meaning', { term: 'cancer', oneMeaning: true }],
    ['a family of cues', { cues: ['(counts)', 'marrow'] }],
    ['a region of a drawing', { where: 'spine-cervical' }],
    ['jargon that is explained there', { short: 'A renal (kidney) problem that may make you pass less water.' }],
    [
      'a hard word that is explained there',
      { short: 'Water in the pleura (the skin around the lungs) that may press.' },
    ],
  ])('%s', (_, change) => expect(rulesOf(entry(change))).toEqual([]));
});

describe('between entries', () => {
  const other = entry({ id: 'other', term: 'other', short: 'Another thing that one may find in the blood of people.' });
  test.each<[string, Entry, string]>([
    ['the same id', entry({ term: 'other', short: other.short }), '14 error'],
    ['the same short', entry({ id: 'twin', term: 'twin' }), '14 error'],
    ['the same name without cues', { ...other, also: ['thrombocytopenia'] }, '14 error'],
  ])('%s', (_, second, finding) => expect(rulesOf(GOOD, second)).toContain(finding));

  test('the same name with cues on both is two meanings', () => {
    expect(rulesOf(entry({ cues: ['blood'] }), { ...other, also: ['thrombocytopenia'], cues: ['skin'] })).toEqual([]);
  });

  test('two entries that need each other', () => {
    const pleura = entry({
      id: 'pleura',
      term: 'pleura',
      short: 'Skin around the lungs, where an effusion (water) may be found.',
    });
    const effusion = entry({
      id: 'effusion',
      term: 'effusion',
      short: 'Water in the pleura (the skin around the lungs) of people.',
    });
    expect(rulesOf(pleura, effusion)).toContain('7 error');
  });
});

test('the grade is judged on pools, and only where there are sentences enough', () => {
  const easy = Array.from({ length: 40 }, (_, i) =>
    entry({ id: `e${i}`, term: `e${i}`, short: `It is thing ${i} in you.` }),
  );
  const hard = easy.map((one, i) => ({
    ...one,
    short: `Unbelievable complications necessitate multidisciplinary interventions number ${i}.`,
  }));
  expect(Number.isNaN(lintGlossary([GOOD], language, () => 0, NAMED).grade.median)).toBe(true);
  expect(lintGlossary(easy, language, () => 0.5, NAMED).grade.worst).toBeLessThan(6);
  expect(rulesOf(...hard)).toContain('5 error');
});

describe('reading an entry', () => {
  test.each<[string, unknown, RegExp]>([
    ['an unknown key', { ...GOOD, oneMeaning: undefined, colour: 'red' }, /colour|oneMeaning/],
    ['no short', { id: 'a', term: 'a', kind: 'test' }, /short/],
    ['a kind that does not exist', { id: 'a', term: 'a', kind: 'thing', short: 'x' }, /kind: must be one of/],
    ['an id with capitals', { id: 'A b', term: 'a', kind: 'test', short: 'x' }, /id: must be lower-case/],
    ['a number as a name', { id: 'a', term: 'a', kind: 'test', short: 'x', also: [12] }, /also.0: must be text/],
    ['nothing at all', null, /entry/],
  ])('%s is told in words', (_, value, message) => {
    const result = parseEntry(value);
    expect('problems' in result ? result.problems.join('\n') : '').toMatch(message);
  });
});
