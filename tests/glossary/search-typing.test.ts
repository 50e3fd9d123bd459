import { describe, expect, test } from 'vitest';
import { compileGlossary } from '../../glossary/compile.ts';
import type { Entry } from '../../glossary/entry.ts';
import { createSearch } from './created-search.ts';
import { entryOf } from './small-glossary.ts';

const COMMON: Readonly<Record<string, number>> = {
  cancer: 4.6,
  stroke: 4.5,
  hypertension: 3.4,
  cyst: 3.4,
  vasectomy: 3.4,
};

/** The names that a search over these entries gives, best first. */
function searchOf(entries: readonly (Partial<Entry> & Pick<Entry, 'term'>)[]) {
  const { store } = compileGlossary(entries.map(entryOf), (word) => COMMON[word] ?? 0);
  const search = createSearch(store);
  return (query: string) => search(query).map(({ name }) => name);
}

describe('while one types, first comes what most people mean', () => {
  const names = searchOf([
    { term: 'canal' },
    { term: 'cancer' },
    { term: 'cancer marker' },
    { term: 'mesalamine', also: ['Canasa'] },
    { term: 'hypertonia' },
    { term: 'hypertension' },
    { term: 'kidney' },
    { term: 'kidney stone' },
    { term: 'lysine' },
    { term: 'lisinopril' },
    { term: 'AST', kind: 'abbreviation', standsFor: 'aspartate aminotransferase' },
    { term: 'asthma' },
  ]);

  test.each([
    ['before shorter names that fewer know', 'can', ['cancer', 'canal', 'Canasa', 'cancer marker']],
    ['and letter by letter', 'canc', ['cancer', 'cancer marker']],
    ['though both end alike', 'hypert', ['hypertension', 'hypertonia']],
    ['no short form that sounds like the beginning of a word', 'asth', ['asthma']],
    ['nor first a word that does', 'lisin', ['lisinopril', 'lysine']],
    ['a letter after a space is no plural', 'kidney s', ['kidney stone', 'kidney']],
  ])('%s: %s', (_, query, found) => {
    expect(names(query)).toEqual(found);
  });
});

test('what more entries point to is meant sooner', () => {
  const names = searchOf([
    { term: 'heart team' },
    { term: 'heart failure', also: ['cardiac failure'] },
    { term: 'heart sound' },
    { term: 'diuretic', see: ['heart-failure'] },
    { term: 'ankle swelling', see: ['heart-failure', 'heart-sound'] },
  ]);
  expect(names('hear')).toEqual(['heart failure', 'heart sound', 'heart team']);
});

describe('a word misspelled by ear is found', () => {
  const names = searchOf([
    { term: 'ASMA', kind: 'abbreviation', standsFor: 'anti-smooth muscle antibody' },
    { term: 'asthma' },
    { term: 'benign' },
    { term: 'meclizine', also: ['Bonine'] },
    { term: 'chemotherapy', also: ['chemo'] },
    { term: "Crohn's disease", also: ["Crohn's"] },
    { term: 'vasectomy' },
    { term: 'mastectomy' },
    { term: 'ovary' },
    { term: 'overlap' },
    { term: 'uterus' },
    { term: 'cyst' },
    { term: 'cistern' },
    { term: 'cisterna' },
    { term: 'Cheyne-Stokes' },
    { term: 'stroke' },
    { term: 'fibromyalgia' },
    { term: 'splenectomy' },
    { term: 'spleen' },
  ]);

  test.each([
    ['beside a short form of the same letters', 'asma', ['ASMA', 'asthma']],
    ['without a silent g', 'benine', ['benign', 'Bonine']],
    ['with the sound of ch', 'keemo', ['chemo']],
    ['without a silent h and with a silent e', 'crones', ["Crohn's"]],
    ['by its first letter', 'masectomy', ['mastectomy', 'vasectomy']],
    ['in the plural', 'overies', ['ovary']],
    ['with an s at its end that is none of a plural', 'uteurs', ['uterus']],
    ['next to the best that begins so', 'cist', ['cistern', 'cyst', 'cisterna']],
    ['before one of several words', 'stoke', ['stroke', 'Cheyne-Stokes']],
    ['behind one that begins so', 'splene', ['splenectomy', 'spleen']],
    ['among other words', 'symptoms of fibromialgia', ['fibromyalgia']],
  ])('%s: %s', (_, query, found) => {
    expect(names(query)).toEqual(found);
  });
});

describe('a phone parts words and joins them', () => {
  const names = searchOf([
    { term: 'opioid', also: ['opiate'] },
    { term: 'myopia' },
    { term: 'hypertension' },
    { term: 'pulmonary hypertension' },
    { term: 'gallbladder' },
    { term: 'ejection fraction of the gallbladder', also: ['gall bladder ejection fraction'] },
    { term: 'kidney stone' },
    { term: 'multiple sclerosis' },
    { term: 'ROP', kind: 'abbreviation', standsFor: 'retinopathy of prematurity' },
    { term: 'PE', kind: 'abbreviation', standsFor: 'pulmonary embolism' },
    { term: 'rule out', also: ['r/o'] },
    { term: 'R-pelvis', also: ['right or otherwise pelvis'] },
  ]);

  test.each([
    ['no article is taken off a word', 'my opia', 'myopia'],
    ['with a slip besides', 'high pertension', 'hypertension'],
    ['in several words', 'pulmonary hy pertension', 'pulmonary hypertension'],
    ['before a longer name that begins so', 'gall bladder', 'gallbladder'],
    ['joined, in the plural', 'kidneystones', 'kidney stone'],
    ['joined, with a letter nobody hears', 'multiplesclerosis', 'multiple sclerosis'],
    ['but not where each word is a name, nor are their letters beginnings', 'r/o PE', 'r/o'],
  ])('%s: %s', (_, query, name) => {
    expect(names(query)[0]).toBe(name);
  });
});

describe('what is pasted', () => {
  const names = searchOf([
    { term: 'T2' },
    { term: 'N0' },
    { term: 'M0' },
    { term: 'E11.5' },
    { term: 'lumbar spine' },
    { term: 'degenerative change' },
    { term: 'degenerative change of the thoracic spine' },
    { term: 'g/dL', kind: 'measurement' },
    { term: 'hemoglobin', also: ['Hgb'] },
    { term: 'UACR', kind: 'abbreviation', standsFor: 'albumin-creatinine ratio' },
    { term: 'taller than wide' },
    { term: 'ala of the nose' },
    { term: 'O/N', kind: 'abbreviation', standsFor: 'overnight', also: ['ON'] },
    { term: 'blood clot' },
    { term: 'clotting', also: ['blood clotting'] },
    { term: 'lump' },
    { term: 'male breast cancer', also: ['breast cancer in men'] },
    { term: 'burning mouth' },
    { term: 'belching', also: ['burping'] },
  ]);

  test.each([
    ['codes that are written solid', 'T2N0M0', ['T2', 'N0', 'M0']],
    [
      'the last line of a report',
      `${'Nothing else is to be seen. '.repeat(10)}Lumbar spine: Hgb`,
      ['lumbar spine', 'Hgb'],
    ],
    ['no digit is a slip for another', 'E11.9', []],
    [
      'all that stands in it, before one name that is near most of it',
      'mild degenerative change of the lumbar spine',
      ['degenerative change', 'lumbar spine', 'degenerative change of the thoracic spine'],
    ],
    ['no short form is near to a slip', 'ulcr', []],
    ['nor several words to a short one', 'thanks', []],
    ['nor is any name to words that say nothing', 'of the', []],
    ['nor to words of nothing but one letter', 'zzzzzzzz', []],
    ['words that say nothing are no short forms', 'water on the knee', []],
    ['nor ends of a word that is another', 'blood clot in lung', ['blood clot']],
    ['nor make a name near', 'lump in breast', ['lump']],
    ['no word that a name holds is a slip for another', 'burning when I pee', []],
  ])('%s: %s', (_, query, found) => {
    expect(names(query)).toEqual(found);
  });
});

test('what matched stands in its place behind a drawn sign', () => {
  const { store } = compileGlossary([entryOf({ term: '💊 pill box' })], () => 0);
  const [found] = createSearch(store)('box');
  expect(found!.ranges.map(([start, end]) => found!.name.slice(start, end))).toEqual(['box']);
});

test('of words in another order, the longest name comes first', () => {
  const names = searchOf([
    { term: 'compression fracture' },
    { term: 'vertebral fracture', also: ['spine fracture'] },
    { term: 'compression' },
  ]);
  expect(names('spine fracture compression')).toEqual(['compression fracture', 'spine fracture', 'compression']);
});
