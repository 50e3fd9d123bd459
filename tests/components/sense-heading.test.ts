import { describe, expect, test } from 'vitest';
import { headedSenses, isExplainedTwice } from '../../components/card/sense-heading.ts';
import { CERVICAL_CERVIX, CERVICAL_NECK, CERVICAL_OF_A_PACK } from './samples.ts';

type Reasons = Parameters<typeof isExplainedTwice>[1];
const headings = (meanings: Parameters<typeof isExplainedTwice>[0], reasons: Reasons) =>
  headedSenses((key) => key, meanings, reasons).map(({ heading }) => heading);

describe('what a word list explains, and Bedside too', () => {
  const both = [CERVICAL_NECK, CERVICAL_OF_A_PACK];

  test('is the same thing where nothing is uncertain', () => {
    expect(isExplainedTwice(both, {})).toBe(true);
    expect(headings(both, {})).toEqual(['card.inPack', 'card.inBedside']);
  });

  test.each<[string, Reasons]>([
    ['only the usual meaning of ours is known', { unaided: true }],
    ['only the page speaks for ours', { byPage: true }],
  ])('may be two things where %s', (_, reasons) => {
    expect(isExplainedTwice(both, reasons)).toBe(false);
    expect(headings(both, reasons)).toEqual(['card.inPack', 'card.canAlsoMean']);
  });

  test('is two things where Bedside knows two itself', () => {
    expect(isExplainedTwice([...both, CERVICAL_CERVIX], {})).toBe(false);
  });
});
