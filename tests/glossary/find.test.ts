import { describe, expect, test } from 'vitest';
import { MAX_PIECE_CHARS } from '../../glossary/find.ts';
import { entryOf, finderOf } from './small-glossary.ts';

const finder = finderOf([
  entryOf({ term: 'biopsy' }),
  entryOf({ term: 'vertebra', also: ['vertebral'] }),
  entryOf({ term: 'metastasis', also: ['metastasize', 'metastatic'] }),
  entryOf({ term: 'myocardial infarction', also: ['heart attack'] }),
  entryOf({ term: 'infarction' }),
  entryOf({ term: 'heart' }),
  entryOf({ term: 'panic' }),
  entryOf({ term: 'stereotactic radiosurgery' }),
  entryOf({ term: 'postoperative' }),
  entryOf({ term: 'x-ray' }),
  entryOf({ term: 'edema' }),
  entryOf({ term: 'myxedema' }),
  entryOf({ term: 'Parkinson disease' }),
  entryOf({ term: 'Graves disease' }),
  entryOf({ term: 'CT', kind: 'abbreviation' }),
  entryOf({ term: 'CT scan' }),
  entryOf({ term: 'MRI', kind: 'abbreviation' }),
  entryOf({ term: 'PAN', kind: 'abbreviation' }),
  entryOf({ term: 'HbA1c' }),
  entryOf({ term: 'pH', kind: 'abbreviation' }),
  entryOf({ term: 'BRCA1' }),
  entryOf({ term: 'mg/m2' }),
  entryOf({ term: 'PET/CT', kind: 'abbreviation' }),
  entryOf({ term: 'C5-C6' }),
  entryOf({ term: 'T3N1M0' }),
  entryOf({ term: 'M1' }),
  entryOf({ term: 'H. pylori' }),
  entryOf({ term: 'Lp(a)' }),
  entryOf({ term: 'i.v.', kind: 'abbreviation' }),
  entryOf({ term: 'FAST exam' }),
  entryOf({ term: 'AIDS', id: 'aids-illness', kind: 'abbreviation' }),
  entryOf({ term: 'aid', id: 'hearing-aid' }),
  entryOf({ term: 'CAN', kind: 'abbreviation' }),
  entryOf({ term: 'R', kind: 'abbreviation' }),
  entryOf({ term: 'lymph node' }),
  entryOf({ term: 'node' }),
]);

test.each([
  ['the word', 'a biopsy was done', ['biopsy']],
  ['its closing bracket with it', 'the Lp(a), (Lp(a)) and (biopsy)', ['Lp(a)', 'Lp(a)', 'biopsy']],
  ['the last dot of a dotted form with it', 'given i.v. in the CT.', ['i.v.', 'CT']],
  ['a plural', 'two biopsies', ['biopsies']],
  ['a Latin plural', 'the vertebrae', ['vertebrae']],
  ['another name', 'vertebral body', ['vertebral']],
  ['verb endings', 'it metastasized, metastasises', ['metastasized', 'metastasises']],
  ['not inside a word', 'panicked', []],
  ['not at the end of a word', 'rebiopsy', []],
  ['capitals', 'BIOPSY OF THE VERTEBRA', ['BIOPSY', 'VERTEBRA']],
  ['the longest first', 'myocardial infarction', ['myocardial infarction']],
  ['the shorter where the longer is not', 'myocardial scar, infarction', ['infarction']],
  ['the rest of a phrase that does not end', 'stereotactic biopsy', ['biopsy']],
  ['words of one phrase on two lines', 'stereotactic\n   radiosurgery', ['stereotactic\n   radiosurgery']],
  [
    'a phrase with two blanks in it, as in justified text',
    'stereotactic  radiosurgery',
    ['stereotactic  radiosurgery'],
  ],
  ['no phrase in two columns', 'stereotactic   radiosurgery', []],
  ['nor where a tab parts them', 'stereotactic\tradiosurgery', []],
  ['nor where blanks that HTML keeps do', 'stereotactic\u00a0\u00a0 radiosurgery', []],
  [
    'a phrase at the end of a padded line',
    'stereotactic    \n\t\tradiosurgery',
    ['stereotactic    \n\t\tradiosurgery'],
  ],
  ['that in Windows', 'stereotactic\r\n      radiosurgery', ['stereotactic\r\n      radiosurgery']],
  ['a soft hyphen', 'stereotactic radio\u00adsurgery', ['stereotactic radio\u00adsurgery']],
  ['no-break spaces', 'heart\u00a0attack', ['heart\u00a0attack']],
  ['a hyphen for a space', 'a heart-attack', ['heart-attack']],
  ['a hyphen that breaks no word', 'heart‑attack', ['heart‑attack']],
  ['a hyphen and a line end', 'post-\noperative', ['post-\noperative']],
  ['a word that a line end cuts in two', 'Verte-\n  bral and bi- opsy', ['Verte-\n  bral', 'bi- opsy']],
  ['that, and not the half of it that is a word', 'a myx-\nedema', ['myx-\nedema']],
  ['a half behind what makes it another thing', 'a pseudo-\nedema, brady-edema', []],
  ['each of two words with a hyphen behind the first', 'Biopsy- edema, C- or panic', ['Biopsy', 'edema', 'panic']],
  ['no phrase over a full stop', 'the heart. Attack', ['heart']],
  ['no phrase over a comma', 'heart, attack', ['heart']],
  ['no phrase over two signs', 'the heart. - Attack', ['heart']],
  ['no phrase over a dash with spaces', 'heart – attack', ['heart']],
  ['a phrase over a hyphen that was taken apart', 'Heart - attack', ['Heart - attack']],
  ['no phrase over a slash', 'heart/attack', ['heart']],
  [
    'open, solid and hyphenated',
    'post operative postoperative post-operative',
    ['post operative', 'postoperative', 'post-operative'],
  ],
  ['x-ray in all ways', 'x-ray, X ray, xrays', ['x-ray', 'X ray', 'xrays']],
  ['accents and ligatures', 'Œdème, œdema', ['œdema']],
  ['UK spelling', 'oedema', ['oedema']],
  ['a possessive that belongs to the name', 'Parkinson’s disease', ['Parkinson’s disease']],
  ['a possessive without its apostrophe', 'Parkinsons disease', ['Parkinsons disease']],
  ['a possessive after s', "Graves' disease", ["Graves' disease"]],
  ['a possessive after a term', "the vertebra's edge", ['vertebra']],
  ['a name without its capital', 'parkinson disease', ['parkinson disease']],
  ['a short form', 'a CT of it', ['CT']],
  ['no short form in other letters', 'ct, Ct', []],
  ['a short form of three letters or more, typed in a hurry', 'my mri, an Mri', ['mri']],
  ['no word for a short form in small letters', 'in a pan', []],
  ['a phrase that holds a short form, in any letters', 'a ct scan, CT Scan', ['ct scan', 'CT Scan']],
  ['the plural of a short form', 'two CTs but CTS', ['CTs']],
  ['a short form with small letters', 'HbA1c and HBA1C', ['HbA1c']],
  ['pH, not Ph', 'pH PH Ph', ['pH']],
  ['a short form with a digit', 'BRCA1 brca1', ['BRCA1']],
  ['two short forms in one', 'PET/CT, PET-CT, PET CT', ['PET/CT', 'PET-CT', 'PET CT']],
  ['a range', 'at C5-C6 and C5–C6', ['C5-C6', 'C5–C6']],
  ['a stage', 'T3N1M0', ['T3N1M0']],
  ['no piece of what may be a stage or a grade', 'grade 3 (T3 N3 M1); M1', ['M1']],
  ['a shortened genus', 'H. pylori, H pylori', ['H. pylori', 'H pylori']],
  ['a short form beside an ordinary word of the same letters', 'AIDS and aids', ['AIDS', 'aids']],
  ['no piece of a contraction', "CAN'T, CAN’T, CAN", ['CAN']],
  ['no piece of an address', 'heart@example.org my_heart', []],
  [
    'no piece of an address, a path or a file name',
    'www.heart.org, https://a.example/heart/edema?q=biopsy#panic heart-edema.uk heart.pdf my-heart.html#edema C:\\heart.txt /heart/ ../heart/edema',
    [],
  ],
  [
    'what a slash, a dot or a hyphen joins to no address',
    'PET/CT, CT/MRI/edema and heart/edema or heart. Edema.Biopsy -heart- (heart)/CT.',
    ['PET/CT', 'CT', 'MRI', 'edema', 'heart', 'edema', 'heart', 'Edema', 'Biopsy', 'heart', 'heart', 'CT'],
  ],
  ['no piece of a code', 'CT-341, MRI-0298, CT-34', ['CT']],
  ['no piece of another name', 'CT-P13, MRI-P1, CT-guided, CT-A', ['MRI', 'CT', 'CT']],
  [
    'no piece of a word with a letter in brackets',
    'heart(a)pyrene poly(A)heart heart(s), (a)heart',
    ['heart', 'heart'],
  ],
  ['no letter of several', 'R.D.T., D.R.T., D.T.R., R. R, T.', ['R', 'R']],
  [
    'nothing of which a prefix makes another thing',
    'sub-edema, Pseudo‑infarction, a supra-x-ray, non-edema',
    ['edema'],
  ],
  ['a unit with a raised digit', '75 mg/m², mg/m2, mg/m³, mg/m', ['mg/m²', 'mg/m2']],
  ['beside a superscript', 'biopsy² edema™ heart❤', ['biopsy', 'edema', 'heart']],
  ['with a digit of two units', 'infarction𝟏', []],
  ['with the number of a reference', 'biopsy2,3 infarction12. heart2 biopsy2020', ['biopsy', 'infarction']],
  ['beside a bracket', '(biopsy)[edema]', ['biopsy', 'edema']],
  [
    'no initials of authors',
    'Abara MRI, Brown CT. Biopsy. 2014;11:404. Edema. Obi CT et al. CT',
    ['Biopsy', 'Edema', 'CT'],
  ],
  [
    'no initials of authors beside them',
    'Brown CT, Smith R, Abara MR & Jones CT (2014): biopsy, 11 (4): 4–9',
    ['biopsy'],
  ],
  ['no initials of authors before others', 'Brown CT, Abara MRI, et al. Biopsy', ['Biopsy']],
  ['short forms of orders', 'Obtain CT, Draw MRI, Send R. 2014;11', ['CT', 'MRI', 'R']],
  ['short forms of an order and others', 'Obtain CT et al.', ['CT']],
  ['short forms of places, dates and times', 'Baptist CT, Mercy MRI (2014), 3/4/2014 10:30-11:00', ['CT', 'MRI']],
  [
    'short forms that words of medicine stand before',
    'Vertebral CT, Lymph CT and Heart MRI',
    ['Vertebral', 'CT', 'CT', 'Heart', 'MRI'],
  ],
  ['short forms that verbs stand before', 'Denies CT, Refused MRI', ['CT', 'MRI']],
  ['a short form behind a name alone', 'To Abara CT, please', ['CT']],
  ['no text', '', []],
  ['nothing but marks', '\u00ad\u200b… — ()', []],
])('finds %s', (_, text, words) => {
  expect(finder.marked(text)).toEqual(words);
});

describe('the right entry', () => {
  test.each([
    ['AIDS', [['AIDS', 'aids-illness', 'hearing-aid']]],
    ['aids', [['aids', 'hearing-aid']]],
    ['lymph nodes', [['lymph nodes', 'lymph-node']]],
  ])('%s', (text, meant) => {
    expect(finder.meant(text)).toEqual(meant);
  });
});

describe('a text longer than one piece', () => {
  const sentence = 'The biopsy of one vertebra was clear. ';

  test('is read to its end with the right offsets', () => {
    const text = sentence.repeat(Math.ceil((3 * MAX_PIECE_CHARS) / sentence.length));
    const found = finder.find(text);
    expect(found).toHaveLength(2 * (text.length / sentence.length));
    expect(new Set(found.map(({ start, end }) => text.slice(start, end)))).toEqual(new Set(['biopsy', 'vertebra']));
  });

  test.each([
    ['one word', 'a'.repeat(5_000_000)],
    ['brackets', '('.repeat(5_000_000)],
    ['short forms in brackets', 'ABC (ABC) '.repeat(100_000)],
    ['marks on one letter', `e${'\u0301'.repeat(1_000_000)}`],
    ['terms', 'CT biopsy '.repeat(100_000)],
  ])('ends soon when it is nothing but %s', (_, text) => {
    expect(finder.find(text).length).toBeLessThanOrEqual(200_000);
  });
});
