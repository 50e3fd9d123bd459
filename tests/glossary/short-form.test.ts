import { expect, test } from 'vitest';
import { hasTellingCapital, isUnmistakable, lettersIn, mayBeShortForm } from '../../glossary/definitions/short-form.ts';

test.each([
  ['capitals', 'SBRT', true],
  ['small letters', 'bpm', true],
  ['one capital', 'P', true],
  ['not one small letter', 'p', false],
  ['nor one with a sign', 'P+', false],
  ['nothing', '', false],
  ['no letter', '123', false],
  ['a digit first', '5-FU', true],
  ['a bracket first', '(R)-PIA', true],
  ['a hyphen first', '-LA', true],
  ['no other sign first', '+LA', false],
  ['an accent', 'ÉCG', true],
  ['two words with a short form among them', 'FasL ICD', true],
  ['not without one', 'New York', false],
  ['three words', 'FAS ICD DVT', false],
  ['ten letters', 'ABCDEFGHIJ', true],
  ['not eleven', 'ABCDEFGHIJK', false],
  ['fourteen characters', 'A-B-C-D-E-F-GH', true],
  ['not fifteen', 'A-B-C-D-E-F-G-H', false],
  ['no value', 'P=0.02', false],
  ['no share', 'A5%', false],
  ['no isotope', '125I', false],
  ['nor one of two letters', '99Tc', false],
  ['a number of one digit before a letter', '5F', true],
  ['no level of the spine', 'L4/5', false],
  ['no stage', 'ypN1a', false],
])('%s may be a short form: %s', (_, text, expected) => {
  expect(mayBeShortForm(text)).toBe(expected);
});

test.each([
  ['SBRT', true, true],
  ['mRNA', true, true],
  ['HbA1c', true, true],
  ['E2', true, true],
  ['Al', true, false],
  ['Heart', false, false],
  ['T-cell', true, false],
  ['bpm', false, false],
  ['p53', false, true],
  ['P', true, false],
  ['P-', true, false],
])('%s has a capital that tells: %s; is nothing else wherever it stands: %s', (short, tells, isSure) => {
  expect([hasTellingCapital(short), isUnmistakable(short)]).toEqual([tells, isSure]);
});

test('letters and digits count, signs do not', () => {
  expect(lettersIn('FEV(1)-β é+')).toBe(6);
});
