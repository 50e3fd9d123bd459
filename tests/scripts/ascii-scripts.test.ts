import { runInNewContext } from 'node:vm';
import { describe, expect, test } from 'vitest';
import { inAscii } from '../../modules/ascii-scripts.ts';

describe('a script in ASCII', () => {
  test.each([
    ['a text', `'naïve “β” 🩺'`],
    ['a text with what is escaped already', String.raw`'\n\'\\é\\\’'`],
    ['a template', '`“a” – °`'],
    ['a pattern', String.raw`'a–b—c\\’'.replace(/[‐-―]|\’|\\’/g, '·')`],
    ['a pattern of whole characters', `'a🩺b'.replace(/[🩺]/gu, '·')`],
    ['a name', `(() => { const größe = 3; return größe; })()`],
  ])('%s means the same', (_, script) => {
    const ascii = inAscii(script);
    expect(ascii).toMatch(/^[\0-\x7f]*$/);
    expect(runInNewContext(ascii)).toBe(runInNewContext(script));
  });

  test('one that is in ASCII already is left as it is', () => {
    const script = String.raw`const a = "\u00e9\n"; /\//.test(a)`;
    expect(inAscii(script)).toBe(script);
  });
});
