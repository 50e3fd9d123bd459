import fc from 'fast-check';
import { expect, test } from 'vitest';
import {
  encodeId,
  MAX_ENTRIES,
  MAX_NUMBER,
  nothingYet,
  readId,
  readNumber,
  writeNumber,
} from '../../glossary/matching/block-codes.ts';

test.each([
  [0, 1],
  [191, 1],
  [192, 2],
  [16_319, 2],
  [16_320, 3],
  [MAX_NUMBER, 3],
])('%i takes %i bytes', (number, length) => {
  const bytes: number[] = [];
  writeNumber(bytes, number);
  expect(bytes).toHaveLength(length);
});

test.each([-1, MAX_NUMBER + 1, 0.5, Number.NaN])('%d is refused', (number) => {
  expect(() => writeNumber([], number)).toThrow(/cannot hold/);
});

test('numbers are read as they were written', () => {
  fc.assert(
    fc.property(fc.array(fc.nat(MAX_NUMBER)), (numbers) => {
      const bytes: number[] = [];
      for (const number of numbers) writeNumber(bytes, number);
      const from = { bytes: Uint8Array.from(bytes), at: 0 };
      expect(numbers.map(() => readNumber(from))).toEqual(numbers);
      expect(from.at).toBe(bytes.length);
    }),
  );
});

test('so are ids, near and far, in seven bits and what follows', () => {
  const id = fc.oneof(
    fc.record({ kind: fc.constant('entry' as const), id: fc.nat(MAX_ENTRIES - 1) }),
    fc.record({ kind: fc.constant('entry' as const), id: fc.integer({ min: 100, max: 160 }) }),
    fc.record({ kind: fc.constant('cue' as const), id: fc.nat(MAX_NUMBER) }),
    fc.record({ kind: fc.constant('cue' as const), id: fc.integer({ min: 100, max: 160 }) }),
  );
  fc.assert(
    fc.property(fc.array(id), (ids) => {
      const bytes: number[] = [];
      const written = nothingYet();
      for (const { kind, id } of ids) {
        const codes = encodeId(kind, id, written);
        expect(codes[0]).toBeLessThan(128);
        bytes.push(...codes);
      }
      const from = { bytes: Uint8Array.from(bytes), at: 0 };
      const last = nothingYet();
      expect(ids.map(() => readId(from.bytes[from.at++]!, from, last))).toEqual(ids.map(({ id }) => id));
    }),
  );
});
