import fc from 'fast-check';
import { expect, test } from 'vitest';
import { fold } from '../../glossary/text/fold.ts';

test.each([
  ['case', 'MRI Scan', 'mri scan'],
  ['accents', 'Œdème', 'oedeme'],
  ['accents written apart', 'e\u0301tude', 'etude'],
  ['ligatures', 'ﬁbrosis, ﬂow, diﬀuse, oﬃce, baﬄe', 'fibrosis, flow, diffuse, office, baffle'],
  ['æ, ß and theirs with an accent', 'fæces Ǽ Spieß ẞ', 'faeces ae spiess ss'],
  ['curly quotes', '‘Crohn’s’ “a”', "'crohn's' \"a\""],
  ['hyphens of every kind', 'x‐ray x‑ray x–ray x−ray', 'x-ray x-ray x-ray x-ray'],
  ['no-break and thin spaces', 'heart\u00a0attack heart\u2009attack', 'heart attack heart attack'],
  ['runs of white space', 'heart \n\t  attack', 'heart attack'],
  ['soft hyphens', 'radio\u00adsurgery', 'radiosurgery'],
  ['zero-width characters', 'stereo\u200btactic\ufeff', 'stereotactic'],
  ['an invisible character in white space', 'a \u200b b', 'a b'],
  ['full-width letters', 'ＭＲＩ－１', 'mri-1'],
  ['subscripts', 'H₂O', 'h2o'],
  ['mathematical letters', '𝐌𝐑𝐈', 'mri'],
  ['a superscript stays apart', 'tumor² atm² ²', 'tumor² atm² ²'],
  ['but not that of a unit', 'mg/m² 10 mm³ m²/g', 'mg/m2 10 mm3 m2/g'],
  ['a trademark stays apart', 'Drug™', 'drug™'],
  ['sigma at the end of a word', 'ΟΣ', 'οσ'],
])('folds %s', (_, text, folded) => {
  expect(fold(text).text).toBe(folded);
});

test.each([
  ['plain text', 'a heart attack', 'heart', 'heart'],
  ['soft hyphens inside', 'ra\u00addio\u00adsurgery now', 'radiosurgery', 'ra\u00addio\u00adsurgery'],
  ['ligatures', 'my ﬁbroid', 'fibroid', 'ﬁbroid'],
  ['half a ligature, all of it', 'œdema', 'edema', 'œdema'],
  ['marks written apart at the end', 'cafe\u0301 au lait', 'cafe', 'cafe\u0301'],
  ['white space inside', 'big  heart \n attack!', 'heart attack', 'heart \n attack'],
  ['astral letters before', '𝐌𝐑𝐈 scan', 'scan', 'scan'],
])('maps back through %s', (_, text, word, original) => {
  const folded = fold(text);
  const start = folded.text.indexOf(word);
  expect(text.slice(folded.at(start), folded.endAt(start + word.length - 1))).toBe(original);
});

test('every folded unit maps into the text, in order, and capitals keep their places', () => {
  const pieces = fc.oneof(
    fc.string({ unit: 'binary' }),
    fc.constantFrom('ﬁ', 'é', 'e\u0301', '\u00ad', ' \n', 'İ', 'Σ', '𝐌'),
  );
  fc.assert(
    fc.property(fc.array(pieces), (parts) => {
      const text = parts.join('');
      const { text: folded, cased, at, endAt } = fold(text);
      expect(cased.length).toBe(folded.length);
      for (let i = 0; i < folded.length; i++) {
        expect(at(i)).toBeLessThan(endAt(i));
        expect(endAt(i)).toBeLessThanOrEqual(text.length);
        if (i > 0) expect(at(i)).toBeGreaterThanOrEqual(at(i - 1));
      }
    }),
    { numRuns: 500 },
  );
});

test('folding what is folded changes nothing, for every character there is', () => {
  const unstable: string[] = [];
  for (let code = 0; code <= 0x10ffff; code++) {
    const { text, cased } = fold(`a${String.fromCodePoint(code)}b`);
    if (fold(text).text !== text || cased.length !== text.length) unstable.push(`U+${code.toString(16)}`);
  }
  expect(unstable).toEqual([]);
});
