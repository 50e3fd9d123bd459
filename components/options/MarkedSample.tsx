import { GLOSSARY_LANGUAGE } from '../words.tsx';
import type { Options } from './options.ts';

interface SampleWord {
  readonly word: string;
  /** The least amount at which it is marked. */
  readonly from: Options['amount'];
}

/** A report as someone may read it. */
export const SAMPLE: readonly (string | SampleWord)[] = [
  'The ',
  { word: 'MRI', from: 'fewer' },
  ' shows mild ',
  { word: 'stenosis', from: 'fewer' },
  ' beside one ',
  { word: 'vertebra', from: 'normal' },
  '. You have no ',
  { word: 'fever', from: 'more' },
  ', and a ',
  { word: 'biopsy', from: 'normal' },
  ' of the ',
  { word: 'vertebra', from: 'every' },
  ' is not needed.',
];

const RANK = { fewer: 0, normal: 1, more: 2, every: 3 } as const;

type MarkedSampleProps = Pick<Options, 'on' | 'amount' | 'underline'>;

/** A sentence with marks as they would be on a page. */
export function MarkedSample({ on, amount, underline }: MarkedSampleProps) {
  return (
    <p class="marked-sample" lang={GLOSSARY_LANGUAGE}>
      {SAMPLE.map((part) => {
        if (typeof part === 'string') return part;
        if (!on || RANK[part.from] > RANK[amount]) return part.word;
        return (
          <span class="marked" data-underline={underline}>
            {part.word}
          </span>
        );
      })}
    </p>
  );
}
