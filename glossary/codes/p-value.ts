import { WORD_UNITS } from '../text/letters.ts';
import type { FoundPattern } from './patterns.ts';

// "p=0.06", "P < .001", "p=0·03"
const P_VALUE = new RegExp(
  `(?<![${WORD_UNITS}_.-])[Pp]\\s?[=<>≤≥]\\s?(?:0?[.·]\\d+|1[.·]0+)(?![\\d${WORD_UNITS}])`,
  'g',
);

/** The outcome of a statistical test: the probability of so great a difference, were there none in truth. */
export function findPValues(text: string): FoundPattern[] {
  return [...text.matchAll(P_VALUE)].map(({ 0: whole, index: start }) => ({
    start,
    end: start + whole.length,
    kind: 'p-value' as const,
    explanation:
      'How easily chance alone could give such a result. A small number, often one below 0.05, means that chance would rarely do so.',
    tentative: true,
  }));
}
