import { expect, test } from 'vitest';
import { createNegation } from '../../glossary/negation/negation.ts';
import { saidBy } from './said-by.ts';

const negationOf = createNegation();

test.each([
  ['Hernia reducible, not [tender].', 'not tender'],
  ['HER2 2+, FISH not [amplified], Ki67 18%', 'not amplified'],
  ['The heart is not [enlarged].', 'not enlarged'],
  ['He was not [anemic].', 'not anemic'],
  ['Margins rolled; not [cellulitic]', 'not cellulitic'],
  ['The lump isn’t [malignant].', 'isn’t malignant'],
  ['Soft and not [tender] to touch', 'not tender'],
  ['The lump is red but not [infected].', 'not infected'],
  ['The ducts are not [dilated] or thickened.', 'not dilated'],
])('a "not" denies the adjective behind it: %s', (text, words) => {
  expect(saidBy(negationOf, text)).toBe(words);
});

test.each([
  // a degree, a doubt
  ['Not overtly [cushingoid].'],
  ['Not very [tender].'],
  ['Not only [malignant] but large.'],
  ['Not always [malignant].'],
  ['Hopefully not [malignant].'],
  ['The mass is probably not [malignant].'],
  ['I hope it is not [malignant].'],
  ['Tender or not [tender]'],
  ['Why is it not [infected]'],
  // some of many, a time
  ['Most moles are not [malignant].'],
  ['Patients are not [sedated].'],
  ['It is not [malignant] in most people.'],
  ['It is not [infectious] after five days.'],
  ['The wound is not [infected] until it smells.'],
  ['The tumor that was not [malignant] grew.'],
  ['If it is not [infected], wait.'],
  ['It cannot be said that it is not [malignant].'],
  // it is something else that is denied
  ['Not [acute] appendicitis.'],
  ['Healthy, but not [mutated], genes'],
  // a thing could be a kind of it
  ['A cyst is not [cancer].'],
  ['Not [treatment] but care.'],
])('it says nothing of the kind: %s', (text) => {
  expect(saidBy(negationOf, text)).toBeUndefined();
});
