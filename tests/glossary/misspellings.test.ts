import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { frontCoded, linesOf, uncoded, wordsOfLine } from '../../glossary/unknown/front-coding.ts';
import { compileSpellings, createSpelling, isOrdinaryWord } from '../../glossary/unknown/misspellings.ts';
import { slipsBetween, soundOf } from '../../glossary/unknown/slips.ts';
import { readCompiled } from '../../scripts/compiled.ts';

const WORDS = [
  ...[
    'myeloma',
    'melanoma',
    'neutrophils',
    'platelet',
    'platelets',
    'diabetes',
    'hemorrhage',
    'haemorrhage',
    'arrhythmia',
  ],
  ...[
    'pneumonia',
    'metastasis',
    'metastases',
    'prostate',
    'hyperkalemia',
    'hypotension',
    'hypertension',
    'colonoscopy',
  ],
  ...['prednisone', 'colostomy', 'bronchitis', 'loculated', 'conjunctival', 'thrombocytopenia', 'abdominal', 'biopsy'],
  ...['dilation', 'dilution', 'diarrhea', 'osteoporosis', 'sucrose', 'nephron', 'oxidase'],
];
const ENGLISH = ['prostrate', 'abdominal', 'hyperbole', 'plateaus', 'colossally'];
const compiled = compileSpellings(WORDS, ENGLISH);
const meantBy = createSpelling(compiled);
const shipped = createSpelling(readCompiled().knowledge.spellings);

describe('one word is near', () => {
  test.each(
    [
      ['a swap and a letter too many', 'mylenoma', 'myeloma'],
      ['f for ph', 'neutrofils', 'neutrophils'],
      ['a vowel left out', 'platlets', 'platelets'],
      ['another vowel', 'diabetis', 'diabetes'],
      ['a silent h', 'hemorrage', 'hemorrhage'],
      ['doubled and silent letters at once', 'arithmia', 'arrhythmia'],
      ['two letters swapped', 'pnuemonia', 'pneumonia'],
      ['a vowel inside the ending', 'bronchitus', 'bronchitis'],
      ['a consonant left out', 'conjuctival', 'conjunctival'],
      ['t for s before ion', 'hypertention', 'hypertension'],
      ['a vowel left out of a long word', 'thrombocytpenia', 'thrombocytopenia'],
      ['the singular from a slip of it', 'metastisis', 'metastasis'],
    ].filter(([, word]) => word!.length >= 7),
  )('%s: %s', (_, word, meant) => {
    expect(meantBy(word)).toBe(meant);
  });
});

test.each([
  ['the word itself', 'myeloma'],
  ['an English word', 'prostrate'],
  ['too short a word', 'biopsi'],
  ['the opposite', 'hypokalemia'],
  ['another operation', 'colotomy'],
  ['an enzyme, by the sugar that it splits', 'sucrase'],
  ['what an enzyme does, by the enzyme', 'oxidize'],
  ['a substance, by a part of the body', 'nephrin'],
  ['another medicine', 'prednisolone'],
  ['another consonant', 'lobulated'],
  ['another beginning', 'neumonia'],
  ['another ending', 'neutrophilic'],
  ['two as near', 'dilotion'],
  ['a word with a digit', 'myelom4'],
  ['a word in other letters', 'миелома'],
  ['nothing near', 'zebrafish'],
  ['no word', ''],
])('nothing is meant by %s', (_, word) => {
  expect(meantBy(word)).toBeUndefined();
});

test.each(['deferral', 'gravels', 'oxidize', 'inflected', 'mensuration', 'subcranial'])(
  'of the words of the glossary none is meant by %s, which films hardly say',
  (word) => {
    expect(shipped(word)).toBeUndefined();
  },
);

test('English words that are near are kept as exceptions, and no others', () => {
  expect(uncoded(compiled.exceptions)).toEqual(['prostrate']);
});

test.each([
  ['a word inside a sentence', 'He has mylenoma now', true],
  ['at the start of a sentence', 'Mylenoma was found', true],
  ['after a full stop', 'It hurts. Mylenoma was found', true],
  ['in capitals', 'FOUND: MYLENOMA', true],
  ['in capitals inside a sentence', 'HE HAS MYLENOMA NOW', true],
  ['before a full stop', 'He has mylenoma.', true],
  ['a name', 'Doctor Mylenoma came', false],
  ['in an address', 'see www.mylenoma.org', false],
  ['at the end of an address', 'see mylenoma.org', false],
  ['in a path', 'docs/mylenoma', false],
  ['a part of a compound', 'non-mylenoma', false],
  ['a tag', '#mylenoma', false],
])('%s may be misspelled: %s', (_, text, may) => {
  const start = text.toLowerCase().indexOf('mylenoma');
  expect(isOrdinaryWord(text, start, start + 8)).toBe(may);
});

test.each([
  ['three letters doubled', 'dissemminnattion', 'dissemination'],
  ['four letters doubled', 'dissemminnattionn', undefined],
  ['a vowel left out', 'dissemnation', 'dissemination'],
  ['two vowels left out', 'dissmnation', undefined],
  ['a consonant left out', 'conjuctival', 'conjunctival'],
  ['a consonant left out and another vowel', 'conjuctivel', undefined],
  ['a consonant left out and two letters swapped', 'conjutcival', 'conjunctival'],
  ['as much in a short word', 'sydnome', undefined],
  ['a word longer than any of a report', 'pneumonoultramicroscopicsillicovolcanoconiosis', undefined],
])('how far a slip may go: %s', (_, word, meant) => {
  const long = ['dissemination', 'conjunctival', 'syndrome', 'pneumonoultramicroscopicsilicovolcanoconiosis'];
  expect(createSpelling(compileSpellings(long, []))(word)).toBe(meant);
});

const letters = (min: number, max: number) => fc.stringMatching(new RegExp(`^[a-z]{${min},${max}}$`));

test('what was front-coded comes back', () => {
  fc.assert(
    fc.property(fc.uniqueArray(letters(1, 50)), (words) => {
      expect(uncoded(frontCoded(words))).toEqual(words);
    }),
  );
});

test('every line is found by its key, and no other', () => {
  const table = fc.dictionary(letters(2, 2), fc.array(letters(1, 9), { minLength: 1 }));
  fc.assert(
    fc.property(table, letters(2, 2), (words, other) => {
      const lines = linesOf(new Map(Object.entries(words)));
      for (const [key, list] of Object.entries(words)) expect(wordsOfLine(lines, key)).toEqual(list);
      expect(wordsOfLine(lines, other)).toEqual(words[other] ?? []);
    }),
  );
});

test('a lower limit never changes a distance that it lets through', () => {
  fc.assert(
    fc.property(letters(1, 12), letters(1, 12), fc.integer({ min: 0, max: 8 }), (one, other, quarters) => {
      const distance = slipsBetween(one, other, Number.POSITIVE_INFINITY);
      const limited = slipsBetween(one, other, quarters / 4);
      expect(limited).toBe(distance <= quarters / 4 ? distance : Number.POSITIVE_INFINITY);
      expect(slipsBetween(one, one, 0)).toBe(0);
    }),
  );
});

test('no sound is longer than its word', () => {
  fc.assert(fc.property(letters(1, 12), (word) => soundOf(word).length <= word.length));
});

test('whatever is meant is a word of the glossary and not the word itself', () => {
  const slip = fc.tuple(fc.constantFrom(...WORDS), fc.nat(), letters(0, 2), fc.nat({ max: 2 }));
  fc.assert(
    fc.property(slip, ([word, at, put, taken]) => {
      const place = at % word.length;
      const slipped = word.slice(0, place) + put + word.slice(place + taken);
      const meant = meantBy(slipped);
      if (meant === undefined) return;
      expect(WORDS).toContain(meant);
      expect(WORDS).not.toContain(slipped);
    }),
  );
});
