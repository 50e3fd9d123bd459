import { describe, expect, test } from 'vitest';
import { createLinger, LINGER_BEHIND_MS, LINGER_MS } from '../../extension/terms/linger.ts';
import type { FrameReport } from '../../extension/terms/page-terms.ts';

/** `One: a b2` is a section with one place of a and two of b. */
const report = (...sections: readonly string[]): FrameReport => ({
  isReading: false,
  sections: sections.map((written) => {
    const [title = '', terms = ''] = written.split(': ');
    return {
      id: title,
      title,
      terms: terms
        .split(' ')
        .filter(Boolean)
        .map((term) => ({
          id: term[0]!,
          entries: [0],
          places: Array.from({ length: Number(term.slice(1) || 1) }, (_, i) => i),
        })),
    };
  }),
});

const written = ({ sections }: FrameReport) =>
  sections.map(({ title, terms }) => {
    const words = terms.map(({ id, places }) => id + (places.length > 1 ? places.length : ''));
    return `${title}: ${words.join(' ')}`;
  });

type Step = readonly [at: number, was: readonly string[], shown: readonly string[], isHolding: boolean];

describe('a report', () => {
  test.each<[what: string, steps: readonly Step[]]>([
    ['is shown as it is', [[0, ['One: a b', 'Two: c'], ['One: a b', 'Two: c'], false]]],
    [
      'keeps a word for a while that is taken away, in its place',
      [
        [0, ['One: a b c'], ['One: a b c'], false],
        [100, ['One: a c'], ['One: a b c'], true],
        [LINGER_MS, ['One: a c'], ['One: a c'], false],
      ],
    ],
    [
      'never loses a word that comes back in time',
      [
        [0, ['One: a b c'], ['One: a b c'], false],
        [100, ['One: '], ['One: a b c'], true],
        [200, ['One: a b c'], ['One: a b c'], false],
        [200 + LINGER_MS - 1, ['One: a'], ['One: a b c'], true],
      ],
    ],
    [
      'keeps a section for a while that is taken away',
      [
        [0, ['One: a', 'Two: b', 'Three: c'], ['One: a', 'Two: b', 'Three: c'], false],
        [100, ['One: a', 'Three: c'], ['One: a', 'Two: b', 'Three: c'], true],
        [LINGER_MS + 100, ['One: a', 'Three: c'], ['One: a', 'Three: c'], false],
      ],
    ],
    [
      'keeps a count that drops for a while, and takes one that grows',
      [
        [0, ['One: a3'], ['One: a3'], false],
        [100, ['One: a1'], ['One: a3'], true],
        [200, ['One: a4'], ['One: a4'], false],
        [300, ['One: a2'], ['One: a4'], true],
        [200 + LINGER_MS, ['One: a2'], ['One: a2'], false],
      ],
    ],
    [
      'keeps the order for a while in which words stood, and puts new ones where they stand',
      [
        [0, ['One: a2 b c'], ['One: a2 b c'], false],
        [100, ['One: b a d c'], ['One: a2 d b c'], true],
        [LINGER_MS + 100, ['One: b a d c'], ['One: b a d c'], false],
      ],
    ],
    [
      'keeps the order of its sections while it holds something, and takes the new one then',
      [
        [0, ['One: a', 'Two: b c'], ['One: a', 'Two: b c'], false],
        [100, ['Two: b', 'One: a'], ['One: a', 'Two: b c'], true],
        [LINGER_MS + 100, ['Two: b', 'One: a'], ['Two: b', 'One: a'], false],
      ],
    ],
    [
      'lets a section go while it still holds another',
      [
        [0, ['One: a', 'Two: b', 'Three: c'], ['One: a', 'Two: b', 'Three: c'], false],
        [100, ['One: a', 'Three: c'], ['One: a', 'Two: b', 'Three: c'], true],
        [1000, ['One: a'], ['One: a', 'Two: b', 'Three: c'], true],
        [LINGER_MS, ['One: a'], ['One: a', 'Three: c'], true],
        [1000 + LINGER_MS, ['One: a'], ['One: a'], false],
      ],
    ],
  ])('%s', (_, steps) => {
    const linger = createLinger();
    for (const [at, was, shown, isHolding] of steps) {
      const result = linger(report(...was), at, false);
      expect([at, written(result.report), result.isHolding]).toEqual([at, shown, isHolding]);
    }
  });

  test('keeps a word for longer while the page is still read anew, and not for ever', () => {
    const linger = createLinger();
    linger(report('One: a b'), 0, false);
    expect(written(linger(report('One: a'), LINGER_MS, true).report)).toEqual(['One: a b']);
    expect(written(linger(report('One: a'), LINGER_BEHIND_MS, true).report)).toEqual(['One: a']);
  });
});
