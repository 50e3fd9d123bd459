import { expect } from 'vitest';
import { findPatterns, isCode } from '../../glossary/codes/patterns.ts';
import { MAY_BE_CODE } from '../../glossary/text/word-values.ts';
import { createWordReader } from '../../glossary/text/words.ts';

const mayBeCode = createWordReader(() => MAY_BE_CODE);

/**
 * The codes of a text, each of which must hold two laws: that it is found tells of no word that only lets it be looked for, and a saved
 * one is known again when it stands alone.
 */
export function foundCodes(text: string) {
  const codes = findPatterns(text);
  expect(codes, 'with every word taken for one of a code').toEqual(findPatterns(text, mayBeCode(text)));
  for (const { start, end, explanation } of codes)
    expect(isCode(text.slice(start, end), explanation), `${text.slice(start, end)} by itself`).toBe(true);
  return codes;
}
