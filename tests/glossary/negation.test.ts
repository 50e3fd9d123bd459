import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { createNegation } from '../../glossary/negation/negation.ts';
import { saidBy } from './said-by.ts';

const negationOf = createNegation();
const negationIn = (marked: string) => saidBy(negationOf, marked);

describe('the text says that it is not there', () => {
  test.each([
    ['No [pneumothorax].', 'No pneumothorax'],
    ['a non-[metastatic] tumor', 'non-metastatic'],
    ['Non [metastatic] tumors were left out.', 'Non metastatic'],
    ['NO [PNEUMOTHORAX]', 'NO PNEUMOTHORAX'],
    ['There is no [fracture].', 'no fracture'],
    ['There was no [fracture] of the hip.', 'no fracture'],
    ['No acute bony [fracture] is seen.', 'No acute bony fracture'],
    ['no\n  [rash]', 'no rash'],
    ['The skin is without [rash].', 'without rash'],
    ['No evidence of [metastasis].', 'No evidence of metastasis'],
    ['no radiographic evidence of [metastasis]', 'no radiographic evidence of metastasis'],
    ['without evidence of [metastasis] in the liver', 'without evidence of metastasis'],
    ['No signs or symptoms of [sepsis].', 'No signs or symptoms of sepsis'],
    ['No evidence to suggest [sepsis].', 'No evidence to suggest sepsis'],
    ['No history of [asthma].', 'No history of asthma'],
    ['no past medical history of [asthma]', 'no past medical history of asthma'],
    ['She denies [chest pain].', 'denies chest pain'],
    ['Denied any [nausea].', 'Denied any nausea'],
    ['Negative for [malignancy].', 'Negative for malignancy'],
    ['Negative for: [malignancy]', 'Negative for: malignancy'],
    ['The margins are free of [tumor].', 'free of tumor'],
    ['Lungs are clear of [effusion].', 'clear of effusion'],
    ['Absence of [edema].', 'Absence of edema'],
    ['He does not have [diabetes].', 'does not have diabetes'],
    ['You don’t have [diabetes].', 'don’t have diabetes'],
    ['The scan did not show [metastases].', 'did not show metastases'],
    ['The biopsy failed to reveal [lymphoma].', 'failed to reveal lymphoma'],
    ['CT ruled out [embolism].', 'ruled out embolism'],
    ['No evidence of a [fracture].', 'No evidence of a fracture'],
    ['No fever or [chills].', 'No fever or chills'],
    ['No [fever] or chills.', 'No fever'],
    ['No nausea/[vomiting].', 'No nausea/vomiting'],
    ['No fever, chills, or [cough].', 'No fever, chills, or cough'],
    ['No fever, [chills], or cough.', 'No fever, chills'],
    ['No focal consolidation, pleural effusion, or airway [mass]', 'No … mass'],
    ['Denies fever, chills, night sweats, [cough].', 'Denies fever, chills, night sweats, cough'],
    ['Denies fever, chills, night sweats, wheezing, [cough].', 'Denies … cough'],
    ['Denies fever and [cough].', 'Denies fever and cough'],
    ['No evidence of infection and [bleeding].', 'No evidence of infection and bleeding'],
    ['Neither effusion nor [pneumothorax] is seen.', 'Neither effusion nor pneumothorax'],
    ['No deep vein thrombosis ([DVT]).', 'No deep vein thrombosis (DVT'],
    ['No deep vein thrombosis (DVT) or [embolism].', 'No … embolism'],
    ['Heart: no [murmur].', 'no murmur'],
    ['Patient has pain but no [swelling].', 'no swelling'],
    ['Mild edema and no [effusion]', 'no effusion'],
    ['[Pneumothorax] is not seen.', 'Pneumothorax is not seen'],
    ['[Pneumonia] was ruled out.', 'Pneumonia was ruled out'],
    ['[Pneumonia] has been ruled out by CT.', 'Pneumonia has been ruled out'],
    ['[Edema] absent.', 'Edema absent'],
    ['[Lesions] are now absent.', 'Lesions are now absent'],
    ['[Effusion] or consolidation is not identified.', 'Effusion or consolidation is not identified'],
    ['Evidence of [metastasis] was not found.', 'metastasis was not found'],
    ['No fever and no [rash].', 'no rash'],
    ['no fever no [rash]', 'no rash'],
    ['She does not smoke, and has no [asthma].', 'no asthma'],
    ['No residual tumor, margins free of [carcinoma].', 'free of carcinoma'],
    ['No fracture, dislocation, or evidence of [infection].', 'No fracture, dislocation, or evidence of infection'],
    ['Denies fever, [chills], and cough.', 'Denies fever, chills'],
    ['Denies fever, chills and [cough].', 'Denies fever, chills and cough'],
    ['Negative for dysplasia and [malignancy].', 'Negative for dysplasia and malignancy'],
    ['Negative for dysplasia, [malignancy], or infection.', 'Negative for dysplasia, malignancy'],
    ['No evidence\nof [metastasis].', 'No evidence of metastasis'],
    ['no fever\nor [rash]', 'no fever or rash'],
    ['IMPRESSION: No acute [fracture].', 'No acute fracture'],
    ['no [pain] – as before', 'no pain'],
    ['[Fever]: no', 'Fever: no'],
    ['[Fever]: none, cough: yes', 'Fever: none'],
    ['[Lymphovascular invasion]: Not identified.', 'Lymphovascular invasion: Not identified'],
    ['[t(9;22)] neg.', 't(9;22) neg'],
    ['no small [cyst]', 'no small cyst'],
    ['No visible [fracture]', 'No visible fracture'],
  ])('%s', (text, words) => {
    expect(negationIn(text)).toBe(words);
  });
});

test.each([
  // nothing denies
  ['A small [pneumothorax].'],
  ['[Pneumothorax] is seen.'],
  ['Gram negative [bacteria] grew.'],
  ['HIV negative, [anemia]'],
  // pseudo-negation
  ['No increase in [effusion].'],
  ['no change in the [nodule]'],
  ['Not only [asthma] but also bronchitis.'],
  ['It is not certain whether [cancer] is present.'],
  ['[Cancer] cannot be excluded.'],
  ['We cannot exclude [cancer].'],
  ['Cannot rule out [embolism].'],
  ['[Embolism] has not been ruled out.'],
  ['[Embolism] was not ruled out.'],
  ['[Embolism] must be ruled out.'],
  ['CT to rule out [embolism].'],
  ['Rule out [embolism].'],
  ['No doubt [pneumonia].'],
  // what denies is denied itself, or in doubt
  ['The margins are not free from [carcinoma].'],
  ['The margins were not entirely free of [carcinoma].'],
  ['The margin isn’t wide or free of [carcinoma].'],
  ['The margins are not, however, entirely free of [carcinoma].'],
  ['The lungs are nearly clear of [infiltrates].'],
  ['She is no longer free of [lymphoma].'],
  ['No one denied [depression].'],
  ['There is no proof that there is no [tumor].'],
  ['The absence of [lymphoma] has not been shown.'],
  ['Neither [embolism] nor pneumonia can be excluded.'],
  ['No [nodule] that was not there before.'],
  ['We were unable to demonstrate absence of [ischemia].'],
  ['There is no cure for [diabetes].'],
  ['No longer has [fever].'],
  ['with or without [aura]'],
  ['in the absence of [infection]'],
  ['people without [diabetes]'],
  ['patients who do not have [diabetes]'],
  ['He was denied [chemotherapy].'],
  // a degree, a change, a doubt
  ['No significant [stenosis].'],
  ['No new [metastases].'],
  ['No definite [fracture].'],
  ['No convincing evidence of [recurrence].'],
  ['No large [effusion].'],
  ['Denies abnormal [bleeding].'],
  ['No history of fever, normal [bowels].'],
  ['No consolidation, pleural effusion, or large airway [mass]'],
  // the trigger's words have ended
  ['No fever but [cough].'],
  ['No symptoms except [cough].'],
  ['No complaints other than [cough].'],
  ['No fever. [Cough] for a week.'],
  ['No fever; [cough] for a week.'],
  ['No fever\n\n[Cough] for a week.'],
  ['No fever\nCough and [rash]'],
  ['No masses\n[lymphadenopathy] present'],
  ['The [effusion]\nnot seen: pneumothorax'],
  ['No fever, has a [cough].'],
  ['No fever, history of [asthma].'],
  ['No fever with history of [asthma].'],
  ['No fever and cough or [rash].'],
  ['Negative for invasive carcinoma, [DCIS].'],
  ['CT negative for PE, [pneumonia] in the right lower lobe.'],
  ['CT negative for PE, atelectasis/[pneumonia] on the right.'],
  ['Negative for malignancy, fibroadenoma and [cysts].'],
  ['Negative for flu and [RSV] positive.'],
  ['No evidence of fracture, [osteoarthritis].'],
  ['Without any invasion, [DCIS]'],
  ['Denies smoking, [hypertension].'],
  ['Denies fever, chills, [hypertension] on lisinopril.'],
  ['Denies fever, chills, [cough] x 3 days'],
  ['Denies fever, takes metformin and [lisinopril].'],
  ['Denies fever, noticed [hematuria].'],
  ['No fever – [cough] for a week'],
  ['No recurrence of [lymphoma].'],
  ['No response to [chemotherapy].'],
  ['No fever with [cough]'],
  ['no fever since the [pneumonia]'],
  ['No pneumothorax, bibasilar [atelectasis].'],
  ['No effusion or pneumothorax, mild [edema].'],
  ['No effusion and stable [edema].'],
  ['No pneumothorax and left lower lobe [atelectasis].'],
  ['No calcifications overlying the kidney or [bladder].'],
  ['No calcifications beside the [bladder].'],
  ['Denies fever, chills, persistent [cough].'],
  ['Denies fever and [cough] is better.'],
  ['PE was ruled out, [pneumonia] treated'],
  ['no fever (the [cough] is better)'],
  ['No words of a list that goes on and on and on before it comes to [cough]'],
  // what there is instead stands behind it, without a comma
  ['no cancer found only [fibroadenoma]'],
  ["they said no cancer it's [fibroadenoma]"],
  ['no aneurysm just mild [stenosis]'],
  ['no mass seen small [cyst] noted'],
  ['no fever mild [cough]'],
  ['no fever started [antibiotics] yesterday'],
  ['no fracture, just [sprain] or bruise'],
  // what stands behind takes it back
  ['No [bleeding] except when wiping.'],
  ['No [pain], except at night.'],
  ['No [fever] or chills until today.'],
  ['No [pain] when resting.'],
  ['No [seizures] before the surgery.'],
  ['The [EGFR mutation] was not found in most patients.'],
  ['The [EGFR mutation] was not found in 12 of 40 patients.'],
  ['[Bleeding] was not observed in the placebo group.'],
  // who denies is an insurer
  ['My insurance denied [Ozempic].'],
  ['Medicare is denying [rehab].'],
  ['[Ozempic] was denied by my plan.'],
  // it is not what is denied
  ['No [cancer] treatment was given.'],
  ['No [liver] involvement.'],
  ['No [pain]-related complaints.'],
  ['no anti-[cancer] drugs'],
  ['No [signs] of infection.'],
  ['The cause of the [fever] was not identified.'],
  ['No. 5 [vertebra]'],
  ['no BM [x2]'],
  // it answers what stands before
  ['Asthma: No [Diabetes]: Yes'],
  ['asthma: no [diabetes]: yes'],
  ['Asthma: No [Diabetes]'],
  ['Asthma: no\n[diabetes]: yes'],
  ['Asthma - No [Diabetes] - Yes'],
  ['Asthma (No) [Diabetes] (Yes)'],
  ['Asthma No [Diabetes]'],
  ['Any pain? No [fever]'],
  // another time, another person, a condition
  ['History of [asthma].'],
  ['Her father had [asthma].'],
  ['No family history of [breast cancer].'],
  ['Call us if there is no [fever].'],
  ['Ask whether there is no [fever].'],
  ['Without [insulin], sugar stays in the blood.'],
  ['Heart attacks can occur without [chest pain].'],
  ['Any [fever]? No.'],
  ['Is there no [fever]?'],
  ['[Nodule] not seen on the prior study.'],
  ['New [nodule], not seen before'],
  ['[Nodule] is not seen clearly.'],
  ['Mild [edema], effusion not seen'],
  ['Small [effusion] is present or pneumothorax is not seen'],
  ['[Coverage] denied in March'],
  ['[Fever]: no change'],
  ['[Fever]: not seen clearly'],
  ['[COVID] neg'],
])('it says nothing of the kind: %s', (text) => {
  expect(negationIn(text)).toBeUndefined();
});

test('the words are the text’s own, as long as they are given whole', () => {
  const parts = fc.constantFrom(
    'no',
    'fever',
    'or',
    'and',
    ',',
    'denies',
    'not seen',
    'is',
    '.',
    '(',
    ')',
    '\n',
    'of',
    '😀',
  );
  fc.assert(
    fc.property(fc.array(parts, { maxLength: 12 }), fc.array(parts, { maxLength: 12 }), (before, after) => {
      const start = before.join(' ').length + 1;
      const text = `${before.join(' ')} edema ${after.join(' ')}`;
      const words = negationOf(text, start, start + 5);
      for (const piece of words?.split(' … ') ?? []) expect(text.replace(/\s+/g, ' ')).toContain(piece);
      if (words) expect(words).toContain('edema');
    }),
  );
});

test('text far off changes nothing', () => {
  const text = 'There is no fracture of the hip.';
  const far = 'The hip was looked at. '.repeat(200);
  const start = far.length + text.indexOf('fracture');
  expect(negationOf(far + text + far, start, start + 8)).toBe('no fracture');
});

test('any text is taken', () => {
  fc.assert(
    fc.property(fc.string({ unit: 'binary' }), fc.nat(), fc.nat(), (text, a, b) => {
      const [start, end] = [Math.min(a, b) % (text.length + 1), Math.max(a, b) % (text.length + 1)];
      expect(() => negationOf(text, start, end)).not.toThrow();
    }),
  );
});
