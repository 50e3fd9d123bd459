import { describe, expect, test } from 'vitest';
import { foundCodes } from './found-codes.ts';

const kinds = (text: string) => foundCodes(text).map(({ kind, explanation }) => (explanation === '' ? 'unsure' : kind));

/** A test for each word of a list. */
const each = (words: string) => test.each(words.split(', '));

describe('one word tells that levels are those of the spine', () => {
  each(
    'spine, spinal, vertebra, vertebral, vertebrae, disc, discs, disk, lumbar, lumbosacral, laminotomy, foraminal, radiculopathy, myelopathy, ' +
      'spondylosis, kyphosis, scoliosis, nerve root, nerve roots, ACDF, thoracic, fusion, facet',
  )('%s', (word) => {
    expect(kinds(`${word} at C5-C6`)).toEqual(['spine-levels']);
  });
});

describe('one beside them that they are something else', () => {
  each(
    'heart, hearts, cardiac, cardiology, CV, CVS, RRR, regular, rhythm, rate, murmur, murmurs, rub, gallops, sound, thyroid, TSH, free, hormone, normal',
  )('of the heart or a hormone: %s', (word) => {
    expect(kinds(`${word} S1-S2 spine`)).toEqual([]);
  });

  each('stage, stages, staged, staging, TNM, N2, cancer, adenocarcinoma, sarcoma, melanoma, lymphoma, tumors, tumour')(
    'of tumors: %s',
    (word) => {
      expect(kinds(`${word} T2-T3 spine`)).toEqual([]);
    },
  );

  each(
    'N2, weighted, tumor, tumours, disease, stages, lesion, lesions, cancer, signal, hyperintense, hypointense, complement',
  )('directly behind them: %s', (word) => {
    expect(kinds(`spine: C3-C4 ${word}`)).toEqual([]);
  });
});

describe('three parts are a stage beside a word of another cancer', () => {
  each(
    'ECOG 1, colon, colorectal, rectal, rectum, bowel, pancreas, biliary, stomach, gastric, esophagus, liver, hepatic, lung, lungs, bronchus, bladder, ' +
      'urothelial, kidney, renal, thyroid, tongue, larynx, nasopharynx, melanoma, sarcoma, GIST, carcinoid, ovary, uterus, cervix, prostate',
  )('%s', (word) => {
    expect(kinds(`${word}: grade 3 (T3 N1 M1)`)).toEqual(['tumor-stage']);
  });
});

describe('and parts of a grade beside one of the breast', () => {
  each(
    'breast, mammary, ductal, lobular, Nottingham, Bloom, Elston, SBR, tubules, tubular formation, mitosis, mitoses, mitotic',
  )('%s', (word) => {
    expect(kinds(`${word} count, grade 3 (T3 N2 M2)`)).toEqual(['breast-grade']);
  });
});

describe('an L in brackets', () => {
  each(
    'left, hip, hips, knee, kidneys, ovary, ovaries, testis, testes, testicle, eye, ear, vision, acuity, shoulder, elbow, wrists, ankle, hand, grip, foot, ' +
      'feet, leg, arms, limb, thigh, calf, calves, femur, femoral, carotid, breast, lung, lobe, ventricle, atrium',
  )('is the left side: %s', (word) => {
    expect(kinds(`${word} 11.9 (L)`)).toEqual([]);
  });

  each(
    'output, outputs, intake, fluids, drain, drains, drained, drainage, infused, removed, FEV, FEV1, FVC, TLC, FRC, tidal volume, inspiratory capacity, total volume',
  )('is liters: %s', (word) => {
    expect(kinds(`${word} 1.25 (L)`)).toEqual([]);
  });
});
