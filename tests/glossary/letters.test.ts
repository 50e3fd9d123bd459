import { describe, expect, test } from 'vitest';
import { findPatterns } from '../../glossary/codes/patterns.ts';
import { bareOf, isLetterOrDigit, shapeOf, WORD_UNITS } from '../../glossary/text/letters.ts';

describe('letters of all scripts', () => {
  test.each([
    ['FasL-2', 'AaaA-0'],
    ['β2-Δ', 'a0-A'],
    ['É. coli, “x”', 'A. aaaa, “a”'],
    ['٣ 中', '0 a'],
    ['', ''],
  ])('the shape of %s is %s', (text, shape) => {
    expect(shapeOf(text)).toBe(shape);
  });

  test.each([
    ['IL-2Rα,', 'il2rα'],
    ['(“Été”)', 'été'],
    ['…', ''],
  ])('%s has no more than %s', (text, bare) => {
    expect(bareOf(text)).toBe(bare);
  });

  test('a unit is one by itself as Unicode has it', () => {
    for (let code = 0; code < 0x10000; code++)
      expect(isLetterOrDigit(code), String(code)).toBe(/[\p{L}\p{Nd}]/u.test(String.fromCharCode(code)));
    expect(isLetterOrDigit(Number.NaN)).toBe(false);
  });

  test('the ranges for a character class hold every letter and number up to Greek, and no punctuation', () => {
    const inRanges = new RegExp(`^[${WORD_UNITS}]$`);
    for (let code = 0; code < 0x400; code++) {
      const unit = String.fromCharCode(code);
      if (/[\p{L}\p{Nd}]/u.test(unit)) expect(unit).toMatch(inRanges);
    }
    for (const sign of ' .,;:()[]-/“”‘’–—…•·×÷°±§©®™→≥') expect(sign).not.toMatch(inRanges);
  });
});

test.each(['éT3N1M0', 'T3N1M0é', 'αC5-C6', 'xGleason 3+4', 'Gleason 3+4β'])(
  'a code is none inside a word: %s',
  (word) => {
    expect(findPatterns(`The cervical spine: ${word} was read.`)).toEqual([]);
  },
);
