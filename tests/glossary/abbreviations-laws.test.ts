import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { findDefinitions } from '../../glossary/definitions/abbreviations.ts';

// Dense in what matters to the method, so that random texts do hold definitions.
const piece = fc.constantFrom(
  ...[
    'overall survival',
    'OS',
    '(OS)',
    '[OS]',
    ' (',
    ')',
    '[',
    ']',
    ', or ',
    ' = ',
    ': ',
    '; ',
    '. ',
    '\n\n',
    ' ',
    '-',
    'β',
    '2',
    'É',
  ],
);
const text = fc.oneof(
  fc.array(piece, { maxLength: 30 }).map((pieces) => pieces.join('')),
  fc.string({ unit: 'binary', maxLength: 200 }),
);

describe('whatever the text', () => {
  test('both forms stand in it where they are said to', () => {
    fc.assert(
      fc.property(text, (written) => {
        for (const { short, long, at, longSpan } of findDefinitions(written)) {
          expect(written.slice(at, at + short.length)).toBe(short);
          expect(written.slice(longSpan.start, longSpan.end).replace(/\s+/g, ' ')).toBe(long);
          expect(at + short.length <= longSpan.start || longSpan.end <= at).toBe(true);
        }
      }),
      { numRuns: 10_000 },
    );
  });

  test('a paragraph in front only moves them', () => {
    const front = 'Nothing is said here.\n\n';
    fc.assert(
      fc.property(text, (written) => {
        const moved = findDefinitions(front + written).map(({ at, ...rest }) => [
          at - front.length,
          rest.short,
          rest.long,
        ]);
        expect(moved).toEqual(findDefinitions(written).map(({ at, short, long }) => [at, short, long]));
      }),
      { numRuns: 1_000 },
    );
  });
});

describe('the time grows no faster than the text', () => {
  test.each([
    ['opening brackets', '('],
    ['both brackets', '()'],
    ['brackets within brackets', '([{(A'],
    ['closing brackets', 'A)'],
    ['short forms in brackets', 'ABC (ABC) '],
    ['the letters of the short form again and again', 'aaaaaaaaaa aaaaaaaaa a a a a a a a a a a a a (AAAAAAAAAA) '],
    ['initials without end', `${'a '.repeat(90)}(AAAAAAAAAA) `],
    ['equations', 'AB = ab '],
    ['one word', 'A'],
    ['hyphens', 'A-'],
    ['white space', ' '],
    ['white space in brackets', '(         )'],
  ])('%s', (_, repeated) => {
    // The shortest of several runs, since the machine may be busy with something else.
    const timeOf = (chars: number) => {
      const long = repeated.repeat(Math.ceil(chars / repeated.length));
      const times = Array.from({ length: 5 }, () => {
        const start = performance.now();
        findDefinitions(long);
        return performance.now() - start;
      });
      return Math.min(...times);
    };
    // Eight times the text takes 64 times as long where time grows with the square.
    expect(timeOf(160_000)).toBeLessThan(24 * timeOf(20_000) + 50);
  });
});
