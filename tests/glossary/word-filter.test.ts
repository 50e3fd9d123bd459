import fc from 'fast-check';
import { expect, test } from 'vitest';
import { compileWordFilter, isInFilter } from '../../glossary/unknown/word-filter.ts';

test('every word of the set is in it', () => {
  fc.assert(
    fc.property(fc.uniqueArray(fc.string({ minLength: 1 }), { maxLength: 200 }), (words) => {
      const filter = compileWordFilter(new Set(words));
      return words.every((word) => isInFilter(filter, word));
    }),
  );
});

test('of others hardly one in a thousand', () => {
  const filter = compileWordFilter(new Set(Array.from({ length: 5_000 }, (_, n) => `word${n}`)));
  const taken = Array.from({ length: 20_000 }, (_, n) => `other${n}`).filter((word) => isInFilter(filter, word));
  expect(taken.length / 20_000).toBeLessThan(0.002);
});

test('the text of a filter needs no escapes', () => {
  const filter = compileWordFilter(new Set(Array.from({ length: 500 }, (_, n) => `word${n}`)));
  expect(JSON.stringify(filter)).toBe(`"${filter}"`);
});

test('nothing is in an empty set', () => {
  expect(isInFilter(compileWordFilter(new Set()), 'word')).toBe(false);
});
