import { describe, expect, test } from 'vitest';
import { createNegation } from '../../glossary/negation/negation.ts';
import { saidBy } from './said-by.ts';

const negationOf = createNegation();

describe('a result behind a term says that it is not there', () => {
  test.each([
    ['Hep B/C, [HIV] neg; culture to follow', 'HIV neg'],
    ['lymphs 4.9, [monospot] neg, CRP <1', 'monospot neg'],
    ['Back pain. [Nausea] nil', 'Nausea nil'],
    ['Thyroiditis ([TRAb] neg), now better', 'TRAb neg'],
    ['[COVID] neg', 'COVID neg'],
    ['[Monospot] -ve, CRP 4', 'Monospot -ve'],
    ['[HIV]-ve.', 'HIV-ve'],
    ['[COVID-19]: Negative', 'COVID-19: Negative'],
    ['[Nausea]: nil, appetite good', 'Nausea: nil'],
    ['[Romberg] negative – walks well', 'Romberg negative'],
    // with its place or its short form
    ['[TP53] (17p13.1)  not detected (<10% cut-off)', 'TP53 (17p13.1) not detected'],
    ['[Hyperdiploidy] (+5,+9,+15) not detected', 'Hyperdiploidy (+5,+9,+15) not detected'],
    ['[Embolism] (PE) was not seen.', 'Embolism (PE) was not seen'],
    // a list of one kind
    ['FISH\n[t(4;14)], t(14;16), t(14;20)  not detected', 't(4;14), t(14;16), t(14;20) not detected'],
    ['FISH\nt(4;14), [t(14;16)], t(14;20) not detected\nNext', 't(14;16), t(14;20) not detected'],
    ['[t(4;14)] and t(14;16) were not detected.', 't(4;14) and t(14;16) were not detected'],
    ['- [del(17p)(p13)]/del(13q) absent', 'del(17p)(p13)/del(13q) absent'],
  ])('%s', (text, words) => {
    expect(saidBy(negationOf, text)).toBe(words);
  });

  test.each([
    // its negative is a kind or a direction
    ['[HER2] negative, ER positive'],
    ['[CD20] neg, CD56 pos'],
    ['[Rh] negative'],
    ['[margins] neg, closest 2 mm'],
    ['Surgical [margins]: negative'],
    ['[T wave] negative'],
    // of more than the term, or part of a name
    ['[BRCA] negative breast cancer'],
    ['[HIV] negative partner'],
    ['[HIV]: negative partner'],
    ['[HIV] neg and CMV pos donor'],
    ['A history of [HIV] negative.'],
    ['EBV/[CMV] neg'],
    ['Gram -ve [bacteria] grew.'],
    ['[ER] -ve'],
    ['[HIV] +ve'],
    ['[Musculoskeletal]: Negative.'],
    ['[Nausea] nil today'],
    // someone else's
    ['Donor: EBV pos, [CMV] neg'],
    ['If [HIV] negative, repeat.'],
    ['[HIV] neg?'],
    // what stands in brackets is more than a name
    ['[Nodule] (3 mm in March) not seen'],
    ['[Nodule] (CT) not seen'],
    // the first could be a finding
    ['Detected: [t(4;14)], t(14;16), t(14;20) not detected'],
    ['[t(11;14)], t(4;14) not detected'],
    ['[del(13q)], t(14;16), t(4;14) not detected'],
    ['[t(4;14)], t(14;16), t(14;20) not detected before'],
  ])('it says nothing of the kind: %s', (text) => {
    expect(saidBy(negationOf, text)).toBeUndefined();
  });
});
