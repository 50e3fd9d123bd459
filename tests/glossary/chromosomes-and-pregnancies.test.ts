import { expect, test } from 'vitest';
import { foundCodes } from './found-codes.ts';

const found = (text: string) => foundCodes(text).map(({ start, end, kind }) => [text.slice(start, end), kind]);
const said = (text: string) => foundCodes(text)[0]?.explanation ?? '';

test.each([
  ['It has t(4;14) by FISH.', 't(4;14)', /chromosomes 4 and 14 have changed places/],
  ['t(9;22)(q34;q11.2)', 't(9;22)(q34;q11.2)', /9 and 22/],
  ['t(8;14;18)', 't(8;14;18)', /8, 14 and 18/],
  ['t(X;18)(p11.2;q11.2)', 't(X;18)(p11.2;q11.2)', /X and 18/],
  ['t(1;Y)', 't(1;Y)', /1 and Y/],
  ['del(17p) was seen', 'del(17p)', /short arm of chromosome 17 is missing/],
  ['del(5)(q31)', 'del(5)(q31)', /chromosome 5 is missing/],
  ['del(13q14)', 'del(13q14)', /long arm of chromosome 13/],
  ['inv(16)', 'inv(16)', /16 lies the wrong way round/],
  ['inv(16)(p13q22)', 'inv(16)(p13q22)', /the wrong way round/],
  ['dup(1q)', 'dup(1q)', /once too often/],
])('a change of chromosomes: %s', (text, code, says) => {
  expect(found(text)).toEqual([[code, 'chromosome-change']]);
  expect(said(text)).toMatch(says);
});

test.each([
  ['Karyotype 46,XX.', '46,XX', /46: as many as most people have\. XX: two X chromosomes\.$/],
  ['a boy with 47,XY,+21', '47,XY,+21', /47: so many.*XY: one X and one Y.*\+21: one chromosome 21 too many\.$/],
  ['47,XX+18 on CVS', '47,XX+18', /\+18: one chromosome 18 too many/],
  ['47,XXY by blood', '47,XXY', /XXY: two X chromosomes and one Y/],
  ['45,XO', '45,XO', /one X chromosome, and nothing/],
  ['46, XY male', '46, XY', /one X and one Y/],
  ['NIPT 46XX', '46XX', /two X/],
  ['CVS: 46 XY', '46 XY', /one X and one Y/],
  [
    '46,XY,t(9;22)(q34;q11.2)[20]',
    '46,XY,t(9;22)(q34;q11.2)[20]',
    /t\(9;22\): Pieces of chromosomes 9 and 22 have changed places\. \[20\]: seen in 20 cells\./,
  ],
  ['45,XX,-7[12]/46,XX[8]', '45,XX,-7[12]/46,XX[8]', /-7: one chromosome 7 is missing.*\[12\].*Behind the slash/],
  ['mos 45,X[5]/46,XX[25]', 'mos 45,X[5]/46,XX[25]', /X: one X chromosome\..*Behind the slash/],
  ['46,XX,del(5)(q13q33)[cp7]', '46,XX,del(5)(q13q33)[cp7]', /del\(5\): A piece of chromosome 5 is missing\. \[7\]/],
  ['45,XY,der(13;14)(q10;q10)', '45,XY,der(13;14)(q10;q10)', /XY: one X and one Y chromosome\. More changes/],
  ['47,XY,+8,-9,+10,-11,+12', '47,XY,+8,-9,+10,-11,+12', /\+10: one chromosome 10 too many\. More changes/],
  ['55,XX,+X,+4', '55,XX,+X,+4', /\+X: one chromosome X too many/],
])('the chromosomes of a cell: %s', (text, code, says) => {
  expect(found(text)).toEqual([[code, 'karyotype']]);
  expect(said(text)).toMatch(says);
});

test.each([
  '45,X',
  '46,X',
  '1,46,XX',
  '3.46,XX',
  '55,XX',
  '12 XX',
  '69 XXY',
  '46,XXL',
  '46,XXXXX',
  'A46,XX',
  '46-XX',
  'XX',
  '1946 XX',
])('no chromosomes of a cell: %s', (text) => {
  expect(found(text)).toEqual([]);
});

test.each([
  [
    'a 31-year-old G2P1 at 39 weeks',
    'G2P1',
    /G2: pregnant 2 times, counting one that goes on now, if.*P1: gave birth once/,
  ],
  ['G1P0', 'G1P0', /G1: pregnant once.*P0: no birth so far/],
  ['She is G0P0.', 'G0P0', /G0: not pregnant so far/],
  ['a G3 P2 woman', 'G3 P2', /P2: gave birth 2 times/],
  ['G4P2A1', 'G4P2A1', /A1: pregnancies that ended before that/],
  ['G3\u00a0P2 in labor', 'G3\u00a0P2', /P2: gave birth 2 times/],
  ['G5P1,1,2,3', 'G5P1,1,2,3', /full term \(1\)/],
  ['G3P2002 in labor', 'G3P2002', /full term \(2\), births too early \(0\).*\(0\), and children living now \(2\)/],
  ['(G5P1-1-2-3)', 'G5P1-1-2-3', /full term \(1\), births too early \(1\).*\(2\), and children living now \(3\)/],
])('a count of pregnancies: %s', (text, count, says) => {
  expect(found(text)).toEqual([[count, 'pregnancy-count']]);
  expect(said(text)).toMatch(says);
});

test.each(['t(23;4)', 't(4)', 'del(x)', 'f(t(4;14', 'let(4;14)', "don't (4)", 'inv(100)', 'del(17r)'])(
  'no change of chromosomes: %s',
  (text) => {
    expect(found(text)).toEqual([]);
  },
);

test.each(['G6PD', 'G1P8', 'G1P[8]', 'G2P', 'BG2P1', 'G2P1a', 'G1P2001', 'G-2P1', 'G3 P2-0-1'])(
  'no count of pregnancies: %s',
  (text) => {
    expect(found(text)).toEqual([]);
  },
);
