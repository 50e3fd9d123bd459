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
    ['c.100+1G>A', 'c.100+1G>A', /one G has become A/],
    ['n.76dupT', 'n.76dupT', /are there twice/],
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
    ['p.W24X', 'p.W24X', /ends too early/],
    ['p.Arg97ProfsX23', 'p.Arg97ProfsX23', /from its building block 97 on/],
    ['p.Lys23_Val25del', 'p.Lys23_Val25del', /are missing/],
    ['p.Gly4_Gln6dup', 'p.Gly4_Gln6dup', /are there twice/],
  ])('%s', (text, code, says) => {
    expect(found(text)).toEqual([code]);
    expect(said(text)).toMatch(says);
  });
});

test.each([
  ['A', 'Ala', 'alanine'],
  ['R', 'Arg', 'arginine'],
  ['N', 'Asn', 'asparagine'],
  ['D', 'Asp', 'aspartic acid'],
  ['C', 'Cys', 'cysteine'],
  ['Q', 'Gln', 'glutamine'],
  ['E', 'Glu', 'glutamic acid'],
  ['H', 'His', 'histidine'],
  ['I', 'Ile', 'isoleucine'],
  ['L', 'Leu', 'leucine'],
  ['K', 'Lys', 'lysine'],
  ['M', 'Met', 'methionine'],
  ['F', 'Phe', 'phenylalanine'],
  ['P', 'Pro', 'proline'],
  ['S', 'Ser', 'serine'],
  ['T', 'Thr', 'threonine'],
  ['W', 'Trp', 'tryptophan'],
  ['Y', 'Tyr', 'tyrosine'],
  ['V', 'Val', 'valine'],
])('a building block by its one letter and its three: %s, %s', (one, three, name) => {
  expect(said(`p.${one}12G`)).toContain(`is glycine instead of ${name}.`);
  expect(said(`p.G12${one}`)).toContain(`is ${name} instead of glycine.`);
  expect(said(`p.${three}12Gly`)).toContain(`is glycine instead of ${name}.`);
  expect(said(`p.Gly12${three}`)).toContain(`is ${name} instead of glycine.`);
});

test.each([
  'see p. 45',
  'p.12',
  'c.1850',
  'c.1850s',
  'p.B12C',
  'p.m.5',
  'www.c.35G>A',
  'xp.V600E',
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
