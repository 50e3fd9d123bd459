import { describe, expect, test } from 'vitest';
import { createNegation } from '../../glossary/negation/negation.ts';
import { saidBy } from './said-by.ts';

const negationOf = createNegation();

describe('a denial that is not of the person whose text it is says nothing', () => {
  test.each([
    // of the family, by the label that it stands under
    ['FAMILY HISTORY: No [breast cancer].'],
    ['Family History: Negative for diabetes or [colon cancer].'],
    ['Family history: Mother had a stroke. No [breast cancer].'],
    ['Family medical history - no [diabetes]'],
    ['FHx: no [stroke], no diabetes'],
    ['PMH: asthma\nFH: no [diabetes]'],
    ['Family history: [diabetes]: no'],
    ['Family history: [breast cancer] negative, diabetes positive'],
    ['Family History\nDenies [diabetes]'],
    ['Family history\n- no [stroke]\n- no diabetes'],
    // by its subject, or where it is not
    ['Mother: no [diabetes].'],
    ['Father - no [stroke], brother - asthma'],
    ['Sister tested negative for [BRCA1].'],
    ['Her mother has no [diabetes].'],
    ['His father does not have [hypertension].'],
    ['My sisters have never had [seizures].'],
    ['Her husband has no [hepatitis].'],
    ['Both parents are without [diabetes].'],
    ['No [colon cancer] in the family.'],
    ['No history of [breast cancer] in her immediate family.'],
    ['No [diabetes], cancer, or stroke in the family.'],
    ['No [asthma] in his brothers or sisters.'],
    // of people in general
    ['Many people with celiac disease do not have [diarrhea].'],
    ['Children usually have no [pain].'],
    ['It usually causes no [pain].'],
    ['Sometimes a stroke happens without [headache].'],
    ['Someone without [diabetes], of any age.'],
    ['This falls in a person without [diabetes].'],
    ['The rate in women who had used no [hormones].'],
    // of some of many
    ['In some cases, there is no [fever].'],
    ['In about 30% of cases no [infection] is found.'],
    ['40% had no [recurrence].'],
    ['There was no [bleeding] in 12 of 14 patients.'],
    ['There were no signs of [cancer] in most women.'],
  ])('%s', (text) => {
    expect(saidBy(negationOf, text)).toBeUndefined();
  });

  test.each([
    ['FAMILY HISTORY: Diabetes.\nREVIEW OF SYSTEMS: No [fever].', 'No fever'],
    ['Family history: stroke. Exam: no [edema].', 'no edema'],
    ['Family history\nMother: stroke\nSocial history\nDenies [alcohol]', 'Denies alcohol'],
    ['Her mother reports no [fever].', 'no fever'],
    ['Mother denies [vomiting].', 'denies vomiting'],
    ['Per mother has no [fever].', 'no fever'],
    ['Lives with her mother and has no [allergies].', 'no allergies'],
    ['Patient without [nausea].', 'without nausea'],
    ['The patient has no [fever].', 'no fever'],
    ['No [fever] in the past week; sister is well.', 'No fever'],
    ['No [edema] in the leg.', 'No edema'],
    ['No [pain] in both legs.', 'No pain'],
    ['No [seizures] in 3 years.', 'No seizures'],
    ['For several days he had no [fever].', 'no fever'],
    ['40% stenosis with no [thrombus].', 'with no thrombus'],
    ['Many small cysts and no [tumor].', 'no tumor'],
  ])('it is of that person: %s', (text, words) => {
    expect(saidBy(negationOf, text)).toBe(words);
  });
});

describe('a hope, a thought or what did not last says nothing', () => {
  test.each([
    ['Hopefully no [cancer].'],
    ['I hope there is no [cancer].'],
    ['Praying for no [metastases]!'],
    ["I wish I didn't have [lupus]."],
    ['I thought I had no [allergies].'],
    ['Probably no [fracture], CT to follow.'],
    ['Likely no [metastasis].'],
    ['Is there a chance of no [cancer]'],
    ['Fingers crossed no [cancer]'],
    ['They act like I have no [pain].'],
    ['Call us even without [fever].'],
    ['Why do I have no [fever] with pneumonia'],
    ['Minimal to no [effusion].'],
    ['Trace or no [ascites].'],
    ['They told me no [cancer] at first.'],
    ['At first there is no [pain].'],
    ['Initially there was no [fever].'],
    ['It does not hurt early on, and there is no [bleeding].'],
    ['A normal scan means there is no [tumor].'],
    ['Pain score: 0 = no [pain], 10 = worst'],
    ['0: no [pain]'],
    ['They said no [appendicitis] but they were wrong.'],
    ['The first scan showed no [tumor], the second one did.'],
    ['An earlier CT found no [embolism].'],
    ['She wants to live without [pain].'],
  ])('%s', (text) => {
    expect(saidBy(negationOf, text)).toBeUndefined();
  });

  test.each([
    ['Probably viral, no [pneumonia].', 'no pneumonia'],
    ['Likely a cyst. No [tumor].', 'No tumor'],
    ['The second scan showed no [tumor].', 'no tumor'],
    ['First and second heart sounds, no [murmur].', 'no murmur'],
    ['There were no [differences] in the incorrectly fed group.', 'no differences'],
    ['Day 10: no [fever]', 'no fever'],
    ['No masses, or no [esophagitis] was noted.', 'no esophagitis'],
  ])('it is plainly said: %s', (text, words) => {
    expect(saidBy(negationOf, text)).toBe(words);
  });
});
