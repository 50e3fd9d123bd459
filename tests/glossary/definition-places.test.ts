import { describe, expect, test } from 'vitest';
import { findDefinitions } from '../../glossary/definitions/abbreviations.ts';

const TEN = 'deep endless early prior vein enters the human right organ';
const found = (text: string) => findDefinitions(text).map(({ short, long }) => `${short}: ${long}`);

describe('a long form before brackets', () => {
  test.each([
    ['begins behind a full stop and a capital', 'It was good. Survival curve (GSC)', []],
    ['goes on over a full stop before a small letter', 'the St. elmo fire (SEF)', ['SEF: St. elmo fire']],
    ['begins behind a semicolon', 'it was good; survival curve (GSC)', []],
    ['begins behind an empty line', 'it was good\n\nsurvival curve (GSC)', []],
    ['begins behind brackets', 'protein (see above) kinase (PK)', []],
    ['begins behind square brackets', 'protein [see above] kinase (PK)', []],
    ['begins behind brackets of the other kind within', 'protein (see [1]) kinase (PK)', []],
    ['begins behind those at the start of a text', '(old) scan test (OST)', []],
    ['holds brackets that a word goes on behind', 'a pan (b)polymerase thing (PPT)', ['PPT: pan (b)polymerase thing']],
    ['holds brackets that a word stands before', 'a poly(b) polymerase thing (PPT)', ['PPT: poly(b) polymerase thing']],
    ['ends with brackets', 'overall survival (years) (OS)', ['OS: overall survival (years)']],
    ['ends with square brackets', 'overall survival [years] (OS)', ['OS: overall survival [years]']],
    ['holds no bracket that opens before it', '(overall survival [OS])', ['OS: overall survival']],
    ['begins behind a bracket that closes', 'one ok) survival (OS)', []],
    ['begins behind a square bracket that closes', 'one ok] survival (OS)', []],
    ['of two letters has four words', 'one of the of the son (OS)', []],
    ['that is three of them small', 'one of the son (OS)', ['OS: one of the son']],
    ['of six letters has eleven words', 'a bone of the of the of the a cell dies every fifth (BOCDEF)', []],
    [
      'that is nine of them',
      'a bone of the of cell dies every fifth (BOCDEF)',
      ['BOCDEF: bone of the of cell dies every fifth'],
    ],
    ['stands within 200 characters', `the old s${'o'.repeat(150)} test (OST)`, [`OST: old s${'o'.repeat(150)} test`]],
    ['not beyond', `the old s${'o'.repeat(200)} test (OST)`, []],
    ['may be followed by white space', 'overall survival   \n (OS)', ['OS: overall survival']],
  ])('%s', (_, text, pairs) => {
    expect(found(text)).toEqual(pairs);
  });
});

describe('what stands in brackets', () => {
  test.each([
    ['defines in order, also within each other', 'overall survival (OS; see deep vein thrombosis [DVT])', 2],
    ['is looked at as far as 150 characters', `overall survival (OS; ${'x'.repeat(146)})`, 1],
    ['not beyond', `overall survival (OS; ${'x'.repeat(147)})`, 0],
    ['is nothing', 'overall survival ()', 0],
    ['is nothing but quotation marks', 'overall survival (or “”)', 0],
  ])('%s', (_, text, count) => {
    const definitions = findDefinitions(text);
    expect(definitions).toHaveLength(count);
    expect(definitions.map(({ at }) => at)).toEqual(definitions.map(({ at }) => at).sort((a, b) => a - b));
  });

  test.each([
    ['a single letter before them', 'P (progesterone) fell'],
    ['small letters before them', 'The bpm (beats per minute)'],
    ['a bone with a remark', 'at T8 (see below)'],
    ['what only begins as its letters do', 'a CT (computed tomography of the old big city)'],
  ])('is no long form of %s', (_, text) => {
    expect(found(text)).toEqual([]);
  });

  test('is one behind the last word alone', () => {
    expect(found('We gave SBRT (stereotactic body radiotherapy)')).toEqual(['SBRT: stereotactic body radiotherapy']);
  });
});

test.each([
  ['as short as its short form', 'it was fast (FAST2)'],
  ['with the short form in it', 'the CT tree (CT)'],
  ['without any word', 'the H+ Na+ (HN)'],
])('nothing is a long form %s', (_, text) => {
  expect(found(text)).toEqual([]);
});

describe('without brackets', () => {
  test.each([
    ['behind another mark', '--DVT = deep vein thrombosis', ['DVT: deep vein thrombosis']],
    ['with a hyphen, once', 'DV-T = deep vein thrombosis.', ['DV-T: deep vein thrombosis']],
    ['with a number behind a hyphen', 'IL-6 = interleukin six.', []],
    ['with a small letter before a hyphen', 'a-DVT = all deep vein thrombosis.', ['a-DVT: all deep vein thrombosis']],
    ['behind “or” alone', 'a deep vein thrombosis or DVT grew', ['DVT: deep vein thrombosis']],
    ['behind a quotation mark', 'deep vein thrombosis, also called “DVT” grew', ['DVT: deep vein thrombosis']],
    ['of ten characters', `DEEPVETHRO = ${TEN}.`, [`DEEPVETHRO: ${TEN}`]],
    ['not of eleven', `DEEPVE-THRO = ${TEN}.`, []],
    ['a level of the spine', 'T8-10 = ten.', []],
    ['a stage', 'pT2 = partial tumor two.', []],
    ['without a capital', 'hb2 = heart beat two.', []],
    ['with a long form that ends with its sentence', 'OST = overall. Survival time, so', []],
    ['with one that ends with its line', 'OST = overall\nsurvival time, so', []],
    ['with one that goes on', 'OST = overall survival time went', []],
    ['with one that ends the text', 'OST = overall survival time', ['OST: overall survival time']],
  ])('%s', (_, text, pairs) => {
    expect(found(text)).toEqual(pairs);
  });
});
