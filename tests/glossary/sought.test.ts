import { describe, expect, test } from 'vitest';
import { createSought } from '../../glossary/negation/sought.ts';
import { saidBy } from './said-by.ts';

const soughtBy = createSought();
const soughtIn = (marked: string) => saidBy(soughtBy, marked);

describe('the text asks whether it is there', () => {
  test.each([
    ['Recommend MRI w/ and w/o contrast to exclude\n   [metastasis].', 'to exclude metastasis'],
    ['58 y.o. F with LLQ pain, r/o [diverticulitis]', 'r/o diverticulitis'],
    ['R/O: [PE]', 'R/O: PE'],
    ['Rule out [pneumonia].', 'Rule out pneumonia'],
    ['Indication: rule out [pneumonia].', 'rule out pneumonia'],
    ['Chest pain.\nEvaluate for PE or [pneumonia].', 'Evaluate for PE or pneumonia'],
    ['Please exclude [fracture]', 'Please exclude fracture'],
    ['CT head to rule out [stroke] or bleeding.', 'to rule out stroke'],
    ['CT head to rule out stroke or [hemorrhage].', 'to rule out stroke or hemorrhage'],
    ['An MRI was ordered to look for [multiple sclerosis].', 'to look for multiple sclerosis'],
    ['Ultrasound to check for [gallstones] and stones elsewhere', 'to check for gallstones'],
    ['You should have a scan to rule out a [tumor].', 'to rule out a tumor'],
    ['Biopsy to exclude invasive [carcinoma].', 'to exclude invasive carcinoma'],
    ['CT to exclude acute intracranial [hemorrhage].', 'to exclude acute intracranial hemorrhage'],
    ['CT to rule out acute stroke, bleeding, or [tumor].', 'to rule out acute stroke, bleeding, or tumor'],
    ['CT to rule out pulmonary embolism ([PE])', 'to rule out pulmonary embolism (PE)'],
    ['(CT to rule out embolism (PE) or [stroke])', 'to rule out embolism (PE) or stroke'],
    ['Rule out urinary tract infection or [sepsis]', 'Rule out urinary tract infection or sepsis'],
    ['r/o PE/[DVT]', 'r/o PE/DVT'],
    ['Leg appears swollen, doppler to rule out [thrombosis].', 'to rule out thrombosis'],
    ['Limited mobility, US to rule out [DVT].', 'to rule out DVT'],
    ['CT head to rule out [hemorrhage] after fall from ladder.', 'to rule out hemorrhage'],
    ['MRI to rule out [metastasis] from breast cancer.', 'to rule out metastasis'],
  ])('%s', (text, words) => {
    expect(soughtIn(text)).toBe(words);
  });

  test.each([
    ['We are unable to exclude [metastasis].'],
    ['It is not possible to rule out [cancer].'],
    ['The result is good enough to rule out [cancer].'],
    ['D-dimer is used to rule out [embolism].'],
    ['A normal test helps to exclude [embolism].'],
    ['These tests rule out [embolism].'],
    ['Cannot rule out [embolism].'],
    ["A CT wasn't needed to exclude [embolism]."],
    ['CT ruled out [embolism].'],
    ['[Embolism] was ruled out.'],
    ['Embolism was r/o, [pneumonia] found.'],
    ['PE was r/o by CT. [Pneumonia] is there.'],
    ['CT to exclude metastasis in a patient with [pneumonia]'],
    ['CT to exclude embolism shows [pneumonia].'],
    ['CT to rule out embolism, [pneumonia] seen'],
    ['Biopsy to rule out malignancy proved [lymphoma].'],
    ['Biopsy to rule out malignancy proved [lymphoma] or leukemia.'],
    ['Biopsy to rule out malignancy proved lymphoma or [leukemia].'],
    ['CT to rule out stroke confirmed [hemorrhage].'],
    ['Culture to rule out infection grew [staphylococci].'],
    ['Ultrasound to assess for DVT confirmed [DVT].'],
    ['A CT was done to exclude [embolism], which was found.'],
    ['CT to rule out [embolism] came back positive.'],
    ['Biopsy to exclude [cancer] was positive for melanoma.'],
    ['MRI to evaluate for known [cancer]'],
    ['r/o embolism, history of [asthma]'],
    ['r/o embolism, [asthma]'],
    ['MRI to exclude [cancer] recurrence'],
    ['Scans to look for [signs] of cancer'],
    ['To exclude [diabetes] from the study'],
    ['To exclude [diabetes] and stroke from the study'],
    ['Biopsy was insuﬃcient to exclude [lymphoma].'],
    ['CT to exclude [embolism], which was conﬁrmed.'],
    ['The findings appear to exclude [embolism].'],
    ['A normal D-dimer suffices to rule out [embolism].'],
    ['The scan allows us to rule out [embolism].'],
    ['We were relieved to rule out [embolism].'],
    ['A limited study to rule out [DVT].'],
    ['No [metastasis].'],
    ['A small [metastasis].'],
  ])('it asks nothing of the kind: %s', (text) => {
    expect(soughtIn(text)).toBeUndefined();
  });
});
