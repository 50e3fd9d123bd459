import { expect, test } from 'vitest';
import { createNegation } from '../../glossary/negation/negation.ts';
import { saidBy } from './said-by.ts';

const negationOf = createNegation();

test.each([
  ['No mitral regurgitation ([MR]).', 'No mitral regurgitation (MR)'],
  ['No mini-stroke ([TIA]).', 'No mini-stroke (TIA)'],
  ['No pulmonary emboli ([PEs]).', 'No pulmonary emboli (PEs)'],
  ['No atrial fibrillation ([AFib]).', 'No atrial fibrillation (AFib)'],
  ['No multiple sclerosis ([MS]).', 'No multiple sclerosis (MS)'],
  ['No disseminated coagulopathy ([DISCO]).', 'No disseminated coagulopathy (DISCO)'],
  ['The leg is without deep vein thrombosis ([DVT]).', 'without deep vein thrombosis (DVT)'],
])('a short form is denied with what it stands for: %s', (text, words) => {
  expect(saidBy(negationOf, text)).toBe(words);
});

test.each([
  // the name of the whole before it
  ['bleeding or bruising without injury ([thrombocytopenia])'],
  ['bruising without injury ([ITP])'],
  ['pain with no injury ([RSD])'],
  // a score, a source, a test
  ['No epidural extension ([Bilsky 0]).'],
  ['No tumor ([T0]).'],
  ['No reportable variants ([ACMG]).'],
  ['No pulmonary embolism ([CTPA]).'],
  ['No contrast extravasation ([CT]).'],
  // an example
  ['No autoimmune disease ([lupus]).'],
])('what else stands in brackets is not: %s', (text) => {
  expect(saidBy(negationOf, text)).toBeUndefined();
});

test.each([
  ['She takes no metformin ([DKA]).'],
  ['No IV contrast ([CKD]).'],
  ['No heparin ([HIT]).'],
  ['No blood thinners ([GIB]).'],
])('nor is why something is not given: %s', (text) => {
  expect(saidBy(negationOf, text)).toBeUndefined();
});
