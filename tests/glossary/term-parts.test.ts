import { expect, test } from 'vitest';
import { createTermParts } from '../../glossary/unknown/term-parts.ts';
import { compileParts, type WrittenPart } from '../../glossary/unknown/word-parts-compile.ts';

const part = (written: string, means: string): WrittenPart => ({
  part: written,
  means,
  also: [],
  adjectives: [],
  weak: false,
  whole: false,
});
const block = compileParts(
  [part('peri-', 'the area around ~'), part('hepat/o', 'the liver'), part('splen/o', 'the spleen')].concat(
    part('-megaly', 'a large size[ of ~]'),
    part('-itis', 'swelling[ of ~]'),
  ),
  [{ stem: '-limab', means: 'an antibody' }],
  [],
);
const partsOf = createTermParts(block);

test.each([
  ['a word', 'hepatosplenomegaly', 'hepat- the liver, splen- the spleen, -megaly a large size'],
  ['one word of several, as it may be written', 'Acute HÉPATITIS', 'hepat- the liver, -itis swelling'],
  ['a prefix', 'perisplenitis', 'peri- the area around, splen- the spleen, -itis swelling'],
  ['a medicine', 'dostarlimab', '-limab an antibody'],
  ['words of no known parts', 'heart attack', ''],
])('%s', (_, term, parts) => {
  expect(
    partsOf(term)
      .map(({ form, means }) => `${form} ${means}`)
      .join(', '),
  ).toBe(parts);
});
