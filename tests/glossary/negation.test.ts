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
    ['Lungs NO [Wheezes].', 'NO Wheezes'],
    ['There is no [fracture].', 'no fracture'],
    ['There was no [fracture] of the hip.', 'no fracture'],
    [
      'He told us that a fall from a ladder in the yard of his house last week hurt his back and legs, and has no [fever].',
      'no fever',
    ],
    ['No acute bony [fracture] is seen.', 'No acute bony fracture'],
    ['No acute left distal medial clavicular [fracture].', 'No … fracture'],
    ['Call us if it gets worse. No [fever] today.', 'No fever'],
    ['Call us if it gets worse\nNo [fever] today', 'No fever'],
    ['- call us if it gets worse\n- no [fever]', 'no fever'],
    ['no\n  [rash]', 'no rash'],
    ['The skin is without [rash].', 'without rash'],
    ['Extremities warm, w/o [edema].', 'w/o edema'],
    ['Chest clear, nil [oedema].', 'nil oedema'],
    ['I do not see any [fracture].', 'do not see any fracture'],
    ["We didn't see any signs of [arthritis].", "didn't see any signs of arthritis"],
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
    ['No fever,[chills],or cough.', 'No fever,chills'],
    ['No focal consolidation, pleural effusion, or airway [mass]', 'No … mass'],
    ['Denies fever, chills, night sweats, [cough].', 'Denies fever, chills, night sweats, cough'],
    ['Denies fever, chills, night sweats, wheezing, [cough].', 'Denies … cough'],
    ['Denies fever and [cough].', 'Denies fever and cough'],
    ['Denies fever and [cough], is active.', 'Denies fever and cough'],
    ['No evidence of infection and [bleeding].', 'No evidence of infection and bleeding'],
    ['Neither effusion nor [pneumothorax] is seen.', 'Neither effusion nor pneumothorax'],
    ['No deep vein thrombosis ([DVT]).', 'No deep vein thrombosis (DVT)'],
    ['No heart attack ([MI]).', 'No heart attack (MI)'],
    ['No evidence of nasopharyngeal carcinoma ([NPC]).', 'No evidence of nasopharyngeal carcinoma (NPC)'],
    ['No deep vein thrombosis (DVT) or [embolism].', 'No … embolism'],
    ['No deep vein thrombosis (DVT), embolism, or [effusion].', 'No … effusion'],
    ['No embolism (PE), [pneumothorax] (PTX), or pneumonia.', 'No embolism (PE), pneumothorax'],
    ['No embolism (PE), pneumothorax ([PTX]), or pneumonia.', 'No embolism (PE), pneumothorax (PTX)'],
    ['Denies chest pain (CP), [dyspnea] (SOB), palpitations.', 'Denies chest pain (CP), dyspnea'],
    ['Denies tobacco (quit 2010), [hypertension], or diabetes.', 'Denies tobacco (quit 2010), hypertension'],
    ['No (acute) [fracture].', 'No (acute) fracture'],
    ['No "acute" [fracture].', 'No "acute" fracture'],
    ['No “acute” [fracture].', 'No “acute” fracture'],
    ['No [fracture] - normal joints.', 'No fracture'],
    ['Heart: no [murmur].', 'no murmur'],
    ['- Lungs clear; no [murmur]\n- No rash', 'no murmur'],
    ['No [murmur] heard.', 'No murmur'],
    ['No [fracture] has been identified.', 'No fracture'],
    ['No [antibiotics] were given.', 'No antibiotics'],
    ['No [biopsy] was taken.', 'No biopsy'],
    ['No [contrast] was administered.', 'No contrast'],
    ['No [DVT] was diagnosed.', 'No DVT'],
    ['No [metastases] have so far been found.', 'No metastases'],
    ['No [catheter] is in place.', 'No catheter'],
    ['Denies N/V, fever, or [chills].', 'Denies N/V, fever, or chills'],
    ['no h/o [DVT]', 'no h/o DVT'],
    ['No hx of [DVT].', 'No hx of DVT'],
    ['I dont have [diabetes].', 'dont have diabetes'],
    ['No eﬀusion or [pneumo\u00adthorax].', 'No eﬀusion or pneumo\u00adthorax'],
    ['No\u200b ac\u00adute [fracture].', 'No\u200b ac\u00adute fracture'],
    ['Your MRI does not show a [tumor].', 'does not show a tumor'],
    ['Result: your CT of the head doesn’t show [hemorrhage].', 'doesn’t show hemorrhage'],
    ['This study does not demonstrate [embolism].', 'does not demonstrate embolism'],
    ['CT did not show [embolism], but showed pneumonia.', 'did not show embolism'],
    ['CT did not show [embolism], but it did show pneumonia.', 'did not show embolism'],
    ['The scan does not show any [metastases].', 'does not show any metastases'],
    ['It does not show evidence of [lymphoma].', 'does not show evidence of lymphoma'],
    // a plural or a participle that is no verb
    ['No murmurs, rubs, or [gallops].', 'No murmurs, rubs, or gallops'],
    ['No gallstones or [ascites].', 'No gallstones or ascites'],
    ['No acute displaced [fracture].', 'No acute displaced fracture'],
    ['No pathologically enlarged [nodes].', 'No pathologically enlarged nodes'],
    ['No venous [thrombosis].', 'No venous thrombosis'],
    ['No drug-induced [hepatitis].', 'No drug-induced hepatitis'],
    ['No Hill-Sachs [lesion].', 'No Hill-Sachs lesion'],
    ['No drug induced [hepatitis].', 'No drug induced hepatitis'],
    ['No alcohol related [pancreatitis].', 'No alcohol related pancreatitis'],
    ['No alcohol related [pancreatitis] is seen.', 'No alcohol related pancreatitis'],
    ['No headaches [dizziness] or syncope.', 'No headaches dizziness'],
    ['No headaches dizziness or [syncope].', 'No headaches dizziness or syncope'],
    ['No acute infarcts [hemorrhage] or mass.', 'No acute infarcts hemorrhage'],
    ['No wheezes rales or [rhonchi].', 'No wheezes rales or rhonchi'],
    ['No diabetes hypertension or [stroke].', 'No diabetes hypertension or stroke'],
    ['No Parkinsons disease or [dementia].', 'No Parkinsons disease or dementia'],
    ['No MS [lesions] or stroke.', 'No MS lesions'],
    ['No CRPS [pain] in the arm.', 'No CRPS pain'],
    ['No history of high blood pressure or [diabetes].', 'No history of high blood pressure or diabetes'],
    ['Negative for hepatitis B, C, or [HIV].', 'Negative for hepatitis B, C, or HIV'],
    ['Patient has pain but no [swelling].', 'no swelling'],
    ['Mild edema and no [effusion]', 'no effusion'],
    ['[Pneumothorax] is not seen.', 'Pneumothorax is not seen'],
    ['A pleural [effusion] is not seen.', 'effusion is not seen'],
    ['[Pneumonia] was ruled out.', 'Pneumonia was ruled out'],
    ['[Pneumonia] has been ruled out by CT.', 'Pneumonia has been ruled out'],
    ['[Edema] absent.', 'Edema absent'],
    ['[Lesions] are now absent.', 'Lesions are now absent'],
    ['[Effusion] or consolidation is not identified.', 'Effusion or consolidation is not identified'],
    ['[Embolism] or pneumonia has been ruled out.', 'Embolism or pneumonia has been ruled out'],
    ['Evidence of [metastasis] was not found.', 'metastasis was not found'],
    ['No fever and no [rash].', 'no rash'],
    ['no fever no [rash]', 'no rash'],
    ['He cannot walk and has no [fever].', 'no fever'],
    ['She does not smoke, and has no [asthma].', 'no asthma'],
    ['No residual tumor, margins free of [carcinoma].', 'free of carcinoma'],
    ['No fracture, dislocation, or evidence of [infection].', 'No fracture, dislocation, or evidence of infection'],
    ['Negative for dysplasia, and [malignancy].', 'Negative for dysplasia, and malignancy'],
    ['No cough, [tremor], vitamin B12 deficiency, or rash.', 'No cough, tremor'],
    ['Denies fever, [chills], and cough.', 'Denies fever, chills'],
    ['Denies fever, chills and [cough].', 'Denies fever, chills and cough'],
    ['Negative for dysplasia and [malignancy].', 'Negative for dysplasia and malignancy'],
    ['Negative for dysplasia, [malignancy], or infection.', 'Negative for dysplasia, malignancy'],
    ['No evidence\nof [metastasis].', 'No evidence of metastasis'],
    ['no fever\nor [rash]', 'no fever or rash'],
    ['No fever, [chills]\nor cough.', 'No fever, chills'],
    ['IMPRESSION: No acute [fracture].', 'No acute fracture'],
    ['no [pain] – as before', 'no pain'],
    ['[Fever]: no', 'Fever: no'],
    ['[Fever]: none, cough: yes', 'Fever: none'],
    ['[Lymphovascular invasion]: Not identified.', 'Lymphovascular invasion: Not identified'],
    ['[t(9;22)] neg.', 't(9;22) neg'],
    ['[del(17p)] negative.', 'del(17p) negative'],
    ['no small [cyst]', 'no small cyst'],
    ['No high-grade dysplasia or [carcinoma].', 'No high-grade dysplasia or carcinoma'],
    ['No low-grade dysplasia or [carcinoma].', 'No low-grade dysplasia or carcinoma'],
    ['No high-grade dysplasia, ulcer, or [carcinoma].', 'No … carcinoma'],
    ['Negative for high-grade dysplasia or [carcinoma].', 'Negative for high-grade dysplasia or carcinoma'],
    ['No visible [fracture]', 'No visible fracture'],
  ])('%s', (text, words) => {
    expect(negationIn(text)).toBe(words);
  });
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

test('half a word at the end of what is looked at is no word', () => {
  const before = `Their motif${' is'.repeat(96)}: with no `;
  expect(before.length - before.indexOf('if')).toBe(300);
  expect(negationOf(`${before}fever`, before.length, before.length + 5)).toBe('with no fever');
});

test('any text is taken', () => {
  fc.assert(
    fc.property(fc.string({ unit: 'binary' }), fc.nat(), fc.nat(), (text, a, b) => {
      const [start, end] = [Math.min(a, b) % (text.length + 1), Math.max(a, b) % (text.length + 1)];
      expect(() => negationOf(text, start, end)).not.toThrow();
    }),
  );
});
