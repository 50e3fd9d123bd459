import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { createWordParts } from '../../glossary/unknown/word-parts.ts';
import { compileParts, type WrittenPart } from '../../glossary/unknown/word-parts-compile.ts';

const part = (written: string, means: string, rest: Partial<WrittenPart> = {}): WrittenPart => ({
  part: written,
  means,
  also: [],
  adjectives: [],
  weak: false,
  whole: false,
  ...rest,
});

const PARTS = [
  part('peri-', 'the area around ~'),
  part('endo-', 'the inside of ~', { also: ['end-'] }),
  part('hyper-', 'too much ~'),
  part('dys-', 'trouble with ~', { whole: true }),
  part('photo-', 'light and ~'),
  part('an-', 'no ~'),
  part('non-', 'not ~', { whole: true }),
  part('post-', 'the time after ~', { whole: true }),
  part('hepat/o', 'the liver'),
  part('splen/o', 'the spleen'),
  part('arthr/o', 'the joints', { also: ['articul/o'] }),
  part('lipid/o', 'fat'),
  part('ur/o', 'urine'),
  part('men/o', 'monthly periods', { weak: true }),
  part('cyt/o', 'cells[ of ~]'),
  part('-itis', 'swelling[ of ~]'),
  part('-megaly', 'a large size[ of ~]'),
  part('-ectomy', 'an operation to take out[ ~]'),
  part('-emia', '~ in the blood'),
  part('-stomy', 'an opening[ in ~]', { joins: 'a join of ~' }),
  part('-phagia', 'swallowing[ of ~]', { adjectives: ['-phagic'] }),
  part('-rrhea', 'a flow[ from ~]'),
  part('-graphy', 'making pictures[ of ~]', { adjectives: ['-graphic'], weak: true }),
  part('-logy', 'the study[ of ~]', { weak: true }),
  part('-ar', 'to do with ~', { weak: true }),
  part('-ic', 'to do with ~', { weak: true }),
];
const STEMS = [
  { stem: '-mab', means: 'a lab-made antibody' },
  { stem: '-limab', means: 'an antibody for the defenses' },
  { stem: 'gado-', means: 'a dye for MRI pictures' },
];
const block = compileParts(PARTS, STEMS, ['hepatology', 'something']);
const guess = createWordParts(block);
const readOf = (word: string) => {
  const read = guess(word);
  return read && { ...read, parts: read.parts.map(({ form }) => form) };
};

describe('a word of known parts', () => {
  test.each([
    ['root and ending', 'splenectomy', 'an operation to take out the spleen', 'splen ectomy'],
    ['a linking vowel', 'hepatomegaly', 'a large size of the liver', 'hepat megaly'],
    ['two roots', 'hepatosplenomegaly', 'a large size of the liver and the spleen', 'hepat splen megaly'],
    ['a vowel kept before a vowel', 'splenoarthritis', 'swelling of the spleen and the joints', 'splen arthr itis'],
    ['the same root twice', 'hepatohepatitis', 'swelling of the liver', 'hepat hepat itis'],
    ['a prefix about the root', 'perihepatitis', 'swelling of the area around the liver', 'peri hepat itis'],
    ['an amount, without an article', 'hyperhepatic', 'to do with too much liver', 'hyper hepat ic'],
    ['a prefix about the whole', 'dysmenorrhea', 'trouble with a flow from monthly periods', 'dys men rrhea'],
    ['a prefix and an ending', 'dysphagia', 'trouble with swallowing', 'dys phagia'],
    ['a prefix and an adjective', 'dysphagic', 'to do with trouble with swallowing', 'dys phagic'],
    ['an ending around its rest', 'hyperlipidemia', 'too much fat in the blood', 'hyper lipid emia'],
    ['a root that says something of another', 'hepatocytic', 'to do with cells of the liver', 'hepat cyt ic'],
    ['a prefix that lost its vowel', 'endarthritis', 'swelling of the inside of the joints', 'end arthr itis'],
    ['another form of the part', 'periarticular', 'to do with the area around the joints', 'peri articul ar'],
    ['an adjective of the ending', 'splenographic', 'to do with making pictures of the spleen', 'splen graphic'],
    [
      'an ending that means another thing after two roots',
      'hepatosplenostomy',
      'a join of the liver and the spleen',
      'hepat splen stomy',
    ],
    ['and not after one', 'perisplenostomy', 'an opening in the area around the spleen', 'peri splen stomy'],
    ['nor after the same twice', 'hepatohepatostomy', 'an opening in the liver', 'hepat hepat stomy'],
    [
      'a time after the whole',
      'postsplenectomy',
      'the time after an operation to take out the spleen',
      'post splen ectomy',
    ],
    ['and before an adjective', 'posthepatic', 'to do with the time after the liver', 'post hepat ic'],
    ['a denial, of all of it', 'nonhepatic', 'not to do with the liver', 'non hepat ic'],
    [
      'of an ending that names a thing too',
      'nonsplenectomy',
      'not an operation to take out the spleen',
      'non splen ectomy',
    ],
    ['a short prefix behind another', 'postanhepatic', 'to do with the time after no liver', 'post an hepat ic'],
    ['the plural of the ending', 'splenectomies', 'an operation to take out the spleen', 'splen ectomies'],
  ])('%s', (_, word, means, parts) => {
    expect(readOf(word)).toEqual({ guess: `Looks like: ${means}.`, parts: parts.split(' ') });
  });

  test.each([
    ['a gap in the middle', 'hepatoxitis'],
    ['a rest at the end', 'hepatitislike'],
    ['no ending', 'hepatosplen'],
    ['a consonant without its vowel', 'hepatmegaly'],
    ['another vowel', 'hepatimegaly'],
    ['a shortened prefix before a consonant', 'endhepatitis'],
    ['only parts of other fields', 'photography'],
    ['a weak root and a weak ending', 'menography'],
    ['too few letters', 'arthric'],
    ['the letters of a short prefix inside', 'hepatansplenic'],
    ['the letters of a short root inside', 'hepaturitis'],
    ['a prefix that says what the one before it says', 'ananhepatitis'],
    ['digits', 'hepatitis2b'],
    ['capitals, which folding takes away', 'Splenectomy'],
    ['letters of another alphabet', 'гепатомегалия'],
    ['everyday words of the list', 'hepatology'],
    ['nothing', ''],
  ])('leaves alone: %s', (_, word) => {
    expect(guess(word)).toBeUndefined();
  });
});

describe('a medicine with a known stem', () => {
  test.each([
    ['a stem at the end', 'xorfizumab', 'a lab-made antibody', 'mab'],
    ['the longer of two stems', 'xorfolimab', 'an antibody for the defenses', 'limab'],
    ['a stem in front', 'gadoxoric', 'a dye for MRI pictures', 'gado'],
    ['a stem before parts', 'gadohepatic', 'a dye for MRI pictures', 'gado'],
  ])('%s', (_, word, means, stem) => {
    expect(readOf(word)).toEqual({ guess: `Looks like: ${means}.`, parts: [stem] });
  });

  test.each([
    ['too short', 'xormab'],
    ['the stem inside', 'xormabotic'],
    ['what comes after a medicine', 'postxorfizumab'],
    ['what works against one', 'antixorfizumab'],
  ])('leaves alone: %s', (_, word) => {
    expect(guess(word)).toBeUndefined();
  });
});

describe('laws', () => {
  const letters = fc.string({ unit: fc.constantFrom(...'hepatosplnirdcmyg'), maxLength: 60 });
  const pieces = fc
    .array(fc.constantFrom(...PARTS.map(({ part: written }) => written.replace(/[-/]/g, ''))), { maxLength: 12 })
    .map((all) => all.join(''));

  test('parts cover the whole word but for linking vowels, and the same word has the same answer', () => {
    fc.assert(
      fc.property(fc.oneof(letters, pieces), (word) => {
        expect(guess(word)).toBe(guess(word));
        const found = readOf(word);
        if (!found) return;
        if (found.parts[0] !== 'gado') expect(word).toMatch(new RegExp(`^${found.parts.join('[aeiou]?')}$`));
        expect(found.guess).toMatch(/^Looks like: [^~[\]]+\.$/);
      }),
      { numRuns: 2_000 },
    );
  });

  test('any text is answered', () => {
    fc.assert(
      fc.property(fc.string({ unit: 'grapheme', maxLength: 80 }), (text) => {
        expect(() => guess(text)).not.toThrow();
      }),
      { numRuns: 10_000 },
    );
  });
});

test('the block is plain JSON', () => {
  expect(JSON.parse(JSON.stringify(block))).toEqual(block);
  expect(block.ordinary).toBe(' hepatology ');
});
