import { expect, test } from 'vitest';
import { createNegation } from '../../glossary/negation/negation.ts';
import { saidBy } from './said-by.ts';

const negationOf = createNegation();

test.each([
  ['no renal [cyst]', 'no renal cyst'],
  ['no mass seen renal [cyst]', undefined],
  ['Denies fever, chills, [asthma].', 'Denies fever, chills, asthma'],
  ['Denies fever, [asthma].', undefined],
  ['Denies fever, cough, [allergic rhinitis].', undefined],
  ['no fever, [rash] or wheeze', 'no fever, rash'],
  ['no fever, [rash] and cough or wheeze', undefined],
  ['Denies fever and [cough] today.', 'Denies fever and cough'],
  ['Denies fever and [cough] is better.', undefined],
])('a list that goes on, and one that may have ended: %s', (marked, said) => {
  expect(saidBy(negationOf, marked)).toBe(said);
});

test.each([
  ['There was no heart attack ([MI]).', 'no heart attack (MI)'],
  ['with no heart attack ([MI])', 'with no heart attack (MI)'],
  ['No infection ([flu]).', undefined],
  ['[Influenza] negative', 'Influenza negative'],
  ['[Influenza], negative', undefined],
  ['[Syncope] - no', 'Syncope - no'],
  ['Recurrent [syncope] - no', undefined],
  ['History: denies [Diabetes].', 'denies Diabetes'],
  ['Asthma: no\n[diabetes]', undefined],
])('a result or an answer of the term, and of something else: %s', (marked, said) => {
  expect(saidBy(negationOf, marked)).toBe(said);
});

test.each([
  ['Tired and without [eczema].', 'without eczema'],
  ['asthma with fever and without [eczema]', undefined],
  ['no itching [rash]', 'no itching rash'],
  ['no signs to suggest [lupus]', 'no signs to suggest lupus'],
  ['no findings to explain [fever]', undefined],
  ['Denies [fever], here with husband.', 'Denies fever'],
  ['Denies [fever] in the family.', undefined],
])('a clause about the term, and one about others or something else: %s', (marked, said) => {
  expect(saidBy(negationOf, marked)).toBe(said);
});

test.each([
  ['Likely viral no [fever].', 'no fever'],
  ['Likely no [fever].', undefined],
  ['Early discharge, no [fever].', 'no fever'],
  ['Early on no [fever].', undefined],
  ['They told me no [cancer] at first but it grew.', undefined],
  ['The node was not [malignant].', 'not malignant'],
  ['The node was not [malignant], probably.', undefined],
])('a denial, and one that is unsure or did not last: %s', (marked, said) => {
  expect(saidBy(negationOf, marked)).toBe(said);
});
