import { describe, expect, test } from 'vitest';
import { withRanges } from '../../modules/unicode-classes.ts';

/** The units up to a bound that a pattern takes for itself. */
function unitsOf(pattern: string, upTo: number): number[] {
  const isIn = new RegExp(`^${pattern}$`, 'u');
  return Array.from({ length: upTo + 1 }, (_, code) => code).filter((code) => isIn.test(String.fromCharCode(code)));
}

describe('a class of Unicode as ranges', () => {
  test.each([
    ['L', 0x3ff],
    ['N', 0x3ff],
    ['Nd', 0x3ff],
    ['M', 0x3ff],
    ['Lu', 0x17f],
    ['Ll', 0x17f],
    ['Cf', 0xffff],
  ])('%s is as Unicode has it up to a bound', (name, upTo) => {
    const written = withRanges(`\\p{${name}}`);
    expect(written).not.toContain('\\p');
    expect(unitsOf(written, upTo)).toEqual(unitsOf(`\\p{${name}}`, upTo));
  });

  test.each(['L', 'Lu', 'Ll', 'N', 'Nd', 'M'])(
    '%s holds no punctuation, no sign and no blank of any text in English',
    (name) => {
      const isIn = new RegExp(withRanges(`\\p{${name}}`), 'u');
      for (const sign of ' \u00a0\u2009.,;:()[]-/“”‘’–—…•·×÷°±§©®™→≥←↑↓€✓☐☑■') expect(sign).not.toMatch(isIn);
    },
  );

  test.each(['\\p{L}', '\\p{Lu}|\\p{Ll}'])('%s holds the letters of words in other scripts', (pattern) => {
    for (const letter of 'жЖ') expect(letter).toMatch(new RegExp(withRanges(pattern), 'u'));
  });
});

describe('a pattern', () => {
  test.each([
    ['^\\p{Lu}{1,3}$', 'MRI', 'mri'],
    ['^[\\p{L}\\d-]+$', 'β2-é', 'β 2'],
    ['^[^\\p{L}]$', '3', 'ä'],
    ['^[[\\]\\p{Nd}]+\\p{Ll}$', '[3]e', '[3]E'],
    ['^\\[\\p{L}\\]$', '[é]', '[3]'],
  ])('%s takes %s and not %s, as before', (pattern, taken, left) => {
    for (const written of [pattern, withRanges(pattern)]) {
      expect(taken).toMatch(new RegExp(written, 'u'));
      expect(left).not.toMatch(new RegExp(written, 'u'));
    }
  });

  test.each(['\\p{Quotation_Mark}', '[\\p{Pd}]', 'a\\\\p{3}', '[a-z]'])('%s is left as it is', (pattern) => {
    expect(withRanges(pattern)).toBe(pattern);
  });
});
