import { expect, test } from 'vitest';
import { createNegation } from '../../glossary/negation/negation.ts';
import { saidBy } from './said-by.ts';

const negationOf = createNegation();

test.each([
  // a name with a small word in it ends no list
  [
    'Denies chest pain, shortness of breath, or [palpitations].',
    'Denies chest pain, shortness of breath, or palpitations',
  ],
  ['Denies chest pain, [cough], shortness of breath or fever.', 'Denies chest pain, cough'],
  ['No fever, loss of consciousness or [seizure].', 'No fever, loss of consciousness or seizure'],
  ['No cough, blood in urine, or [rash].', 'No cough, blood in urine, or rash'],
  ['No dyspnea on exertion or [orthopnea].', 'No dyspnea on exertion or orthopnea'],
  // a dash before the answer
  ['[Chest pain] - denies', 'Chest pain - denies'],
  ['[Syncope] – no\nPalpitations – yes', 'Syncope – no'],
  ['Cough - yes, [syncope] - no', 'syncope - no'],
  // as notes have it
  ['No signs/symptoms of [sepsis].', 'No signs/symptoms of sepsis'],
  ['No s/s of [infection].', 'No s/s of infection'],
  ['No sx of [UTI].', 'No sx of UTI'],
  ['Denies being [pregnant].', 'Denies being pregnant'],
  ['Denies using [cocaine].', 'Denies using cocaine'],
  ['No use of [alcohol].', 'No use of alcohol'],
  ["Hasn't had any [seizures] lately.", "Hasn't had any seizures"],
  // told of what was felt or seen
  ['He has not had any [vomiting] today.', 'not had any vomiting'],
  ['I have not had a [seizure] since 2015.', 'not had a seizure'],
  ['She has not noticed any [numbness].', 'not noticed any numbness'],
  ['Speech is fluent and without [dysarthria].', 'without dysarthria'],
  ['There is no [tenderness] over the sinuses.', 'no tenderness'],
  ['no [impingement] upon the nerve', 'no impingement'],
])('a denial that goes on: %s', (text, words) => {
  expect(saidBy(negationOf, text)).toBe(words);
});

test.each([
  ['No fever, a lot of pain or [rash].'],
  ['Denies loss of a leg, hypertension, [diabetes] on insulin'],
  ['No worrisome [lesions].'],
  ['They say he has no [diabetes], which is false.'],
  ['Denies fever, takes [aspirin] for pain'],
  ['Denies taking fluids, [aspirin] only'],
  ['Syncope - no\n[Palpitations] - yes'],
  ['She denies CP/SOB [edema] in legs.'],
  ['[Lupus] - no, really'],
  ['[Lupus] - no one knows'],
  ['Is it [lupus] - no'],
  ['[Furosemide] - none'],
  ['[Asthma] - denies attacks'],
  ['patients with asthma and without [eczema]'],
  ['No [fever] over 38.5.'],
  ['No [nodules] above 6 mm.'],
  ['She has not had any true [allergy].'],
  ['I have not had a [headache] like this.'],
])('it says nothing of the kind: %s', (text) => {
  expect(saidBy(negationOf, text)).toBeUndefined();
});
