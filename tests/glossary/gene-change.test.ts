import { describe, expect, test } from 'vitest';
import { foundCodes } from './found-codes.ts';

const found = (text: string) => foundCodes(text).map(({ start, end }) => text.slice(start, end));
const said = (text: string) => foundCodes(text)[0]?.explanation ?? '';

describe('a change in a gene', () => {
  test.each([
    ['KRAS c.35G>A was found.', 'c.35G>A', /one G has become A/],
    ['BRCA1 c.68_69delAG', 'c.68_69delAG', /letters of its code are missing/],
    ['(c.5266dupC)', 'c.5266dupC', /are there twice/],
    ['c.5266dup', 'c.5266dup', /are there twice/],
    ['c.76_77insT', 'c.76_77insT', /are added/],
    ['c.112_117delinsTG', 'c.112_117delinsTG', /are replaced by others/],
    ['the splice change c.488-2A>G.', 'c.488-2A>G', /one A has become G/],
    ['m.3243A>G', 'm.3243A>G', /one A has become G/],
    ['c.*32A>G', 'c.*32A>G', /one A has become G/],
  ])('%s', (text, code, says) => {
    expect(found(text)).toEqual([code]);
    expect(said(text)).toMatch(says);
  });
});

describe('a change in a protein', () => {
  test.each([
    ['p.Gly12Asp', 'p.Gly12Asp', /building block 12 is aspartic acid instead of glycine/],
    ['BRAF p.V600E', 'p.V600E', /600 is glutamic acid instead of valine/],
    ['as p.(Phe508del), twice', 'p.(Phe508del)', /building blocks are missing/],
    ['(p.Glu23ValfsTer17)', 'p.Glu23ValfsTer17', /from its building block 23 on/],
    ['p.Glu1183Aspfs*29', 'p.Glu1183Aspfs*29', /from its building block 1183 on/],
    ['p.Arg97fs', 'p.Arg97fs', /from its building block 97 on/],
    ['p.Leu54Leu', 'p.Leu54Leu', /building block 54 stays the same/],
    ['p.(Leu54=)', 'p.(Leu54=)', /building block 54 stays the same/],
    ['p.Trp24*', 'p.Trp24*', /ends too early, at its building block 24/],
    ['p.Trp24Ter', 'p.Trp24Ter', /ends too early/],
    ['p.Lys23_Val25del', 'p.Lys23_Val25del', /are missing/],
    ['p.Gly4_Gln6dup', 'p.Gly4_Gln6dup', /are there twice/],
  ])('%s', (text, code, says) => {
    expect(found(text)).toEqual([code]);
    expect(said(text)).toMatch(says);
  });
});

test.each([
  'see p. 45',
  'p.12',
  'c.1850',
  'c.1850s',
  'p.B12C',
  'p.m.5',
  'www.c.35G>A',
  'ac.35G>A',
  'c.35G>AB',
  'p.Gly12Aspen',
  'sec.5del',
  'p.M',
])('no such change: %s', (text) => expect(found(text)).toEqual([]));

test('both on one line stand apart', () => {
  expect(found('BRCA1 c.68_69delAG (p.Glu23ValfsTer17) and BRAF c.1799T>A (p.Val600Glu)')).toEqual([
    'c.68_69delAG',
    'p.Glu23ValfsTer17',
    'c.1799T>A',
    'p.Val600Glu',
  ]);
});
