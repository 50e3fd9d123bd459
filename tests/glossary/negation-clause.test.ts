import { describe, expect, test } from 'vitest';
import { createNegation } from '../../glossary/negation/negation.ts';
import { saidBy } from './said-by.ts';

const negationOf = createNegation();

describe('something else in the clause is denied', () => {
  test.each([
    // a bound: a size, a time, a place of what there is
    ['No [fever] > 38.5.'],
    ['No [stenosis] ≥ 50%.'],
    ['No [seizures] (last in May).'],
    ['[Seizures]: none (last in May)'],
    ['No [angina] at rest.'],
    ['No [cysts] of concern.'],
    ['I have never had a [migraine] this bad.'],
    ["I don't have [migraines] as often."],
    ['No [carcinoma] at the inked margin.'],
    ['No [carcinoma] in 3 lymph nodes.'],
    ['[Angina]: no, only at night'],
    // a degree, of which the rest may be there
    ['No obstructing [stones].'],
    ['No radiopaque [gallstones].'],
    ['Known [metastasis] is not seen today.'],
    ['Significant [stenosis] is not seen.'],
    ['Displaced [fracture] is not seen.'],
    ['New [lesions]: none'],
    ['Controlled [hypertension]: no'],
    // a test that did not find what is known to be there
    ['The [tumor] is not visible on ultrasound.'],
    ['My [cancer] was not found on the mammogram.'],
    ['His [stroke] was not identified in the ER.'],
    ['[Fracture] is not seen on this view.'],
    ['[Nodule] not seen on the film but visible on CT.'],
    ['A [nodule] was not visible on the film but was found on CT.'],
    ['A [rash] was not there this morning but is now.'],
    ['[Diabetes] was not present at birth.'],
    ['[Pain] is absent at rest.'],
    // a noun that stands behind an "or"
    ['No [diabetes] or hypertension medications.'],
    ['No [asthma], COPD, or allergy meds.'],
    ['Denies [cancer] or genetic screening.'],
    ['No [liver] or spleen enlargement.'],
    ['No [carotid]/cranial bruits.'],
    ['No breast, [ovarian], or colon cancer.'],
    ['Denies [bowel] and bladder dysfunction.'],
    // an act
    ['Surgery can be done without stopping [warfarin].'],
    ['without treating the [infection]'],
    ['No trouble controlling [asthma].'],
    ['Denies difficulty controlling [asthma].'],
    ['without difficulty maintaining [hemostasis]'],
    ['denies missing [insulin]'],
    // what comes of an absence, or holds of neither
    ['Absence of insulin causes [diabetes].'],
    ['The absence of these cells affects [hearing].'],
    ['Neither [diabetes] nor smoking was linked to stroke.'],
    ['Neither [aspirin] nor statins helped.'],
    ['presence vs. absence of [metastases]'],
    ['patients who did and did not have [stones]'],
    // nitric oxide
    ['It is made by NO [synthase].'],
    ['Lead causes NO [inactivation].'],
    // the answer of the cell before
    ['No\t[Diabetes]'],
    ['PSH: nil PMH [asthma]'],
    ['nil else [hypertension]'],
    // a name of its own, without a comma
    ['No PE [Pneumonia] in the right lobe'],
    ['No fracture [osteopenia]'],
    // items of a list that no "or" holds together
    ['Denies chest pain, nausea, occasional [palpitations].'],
    ['Denies fever, chills, ongoing [cough].'],
    ['Denies alcohol, drugs, [smoker].'],
    ['Denies tobacco, alcohol, drugs, [hypertension], diabetes.'],
    ['Denies fever, nausea, left [knee pain].'],
    ['Denies smoking, alcohol, [diabetic].'],
  ])('%s', (text) => {
    expect(saidBy(negationOf, text)).toBeUndefined();
  });

  test.each([
    ['No [fever] (but chills).', 'No fever'],
    ['Denied [chest pain] but dyspnea was present.', 'Denied chest pain'],
    ['No [fracture], but an effusion was found.', 'No fracture'],
    ['[Effusion] is not seen in the left lung.', 'Effusion is not seen'],
    ['The [embolism] was excluded.', 'embolism was excluded'],
    ['Removed without [bleeding] under local anesthetic.', 'without bleeding'],
    ['Denies tobacco, [alcohol], drugs.', 'Denies tobacco, alcohol'],
    ['No [metastasis] in 3 lymph nodes.', 'No metastasis'],
    ['No [diabetes] or heart disease.', 'No diabetes'],
    ['No chest or [back pain].', 'No chest or back pain'],
    ['She has no [spleen].', 'no spleen'],
    ['No [tachycardia] or ventricular ectopy seen during the test.', 'No tachycardia'],
    ['Without enhancing [lesion].', undefined],
    ['The liver is without enhancing [lesion].', 'without enhancing lesion'],
    ['Denies drinking [alcohol].', 'denies drinking alcohol'],
    ['Denies vomiting or [diarrhea].', 'Denies vomiting or diarrhea'],
    ['No rim enhancing [lesion].', 'No rim enhancing lesion'],
    ['Absence of muscle [spindles]', 'Absence of muscle spindles'],
    ['There is neither [effusion] nor pneumothorax.', 'neither effusion'],
    ['Neither [effusion] nor pneumothorax is seen.', 'Neither effusion'],
    ['NO [FEVER]', 'NO FEVER'],
    ['There is NO [tumor].', 'NO tumor'],
    ['No acute [Crohn disease].', 'No acute Crohn disease'],
    ['No recent fever, frequent cough, or [rash].', undefined],
    ['Denies recent fever, cough, or [rash].', 'Denies recent fever, cough, or rash'],
    ['no [fever] just cough', 'no fever'],
    ['No cases of [anaphylaxis] were reported.', 'No cases of anaphylaxis'],
  ])('or not: %s', (text, words) => {
    expect(saidBy(negationOf, text)?.toLowerCase()).toBe(words?.toLowerCase());
  });
});
