import { describe, expect, test } from 'vitest';
import { checkEntryNumbers, checkKnown, checkWords } from '../../extension/messages.ts';
import { MAX_MEANINGS } from '../../glossary/own-pack/own-pack-find.ts';

describe('what arrives as entry numbers', () => {
  test.each([
    ['numbers', [0, 7], [0, 7]],
    ['nothing', [], []],
    ['not a list', 'all', []],
    ['a fraction', [1.5], []],
    ['a negative number', [-1], []],
    ['a text among them', [1, '2'], []],
  ])('%s', (_, data, checked) => expect(checkEntryNumbers(data)).toEqual(checked));

  test('as all the meanings of a word are taken, as more than a card can show cut', () => {
    const numbers = Array.from({ length: MAX_MEANINGS + 1 }, (_, i) => i);
    expect(checkEntryNumbers(numbers)).toEqual(numbers.slice(0, MAX_MEANINGS));
  });
});

describe('what arrives as words that the reader knows', () => {
  test.each([
    ['entries', { entries: [3], known: true }, { entries: [3], known: true }],
    ['names', { entries: ['biopsy'], known: true }, { entries: [], known: false }],
    ['nothing', undefined, { entries: [], known: false }],
    ['a flag that is none', { entries: [3], known: 'yes' }, { entries: [], known: false }],
  ])('%s', (_, data, checked) => expect(checkKnown(data)).toEqual(checked));
});

describe('what arrives as words', () => {
  test.each([
    ['words', 'spinal cord', 'spinal cord'],
    ['no text', { words: 'x' }, ''],
    ['a whole page', 'x'.repeat(201), ''],
  ])('%s', (_, data, checked) => expect(checkWords(data)).toBe(checked));
});
