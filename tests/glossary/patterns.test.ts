import fc from 'fast-check';
import { expect, test } from 'vitest';
import { findPatterns } from '../../glossary/codes/patterns.ts';
import { foundCodes } from './found-codes.ts';

const found = (text: string) => foundCodes(text).map(({ start, end, kind }) => [text.slice(start, end), kind]);
const said = (text: string) => foundCodes(text)[0]?.explanation ?? '';

test.each([
  ['T3N1M0', 'T3N1M0'],
  ['pT2aN0', 'pT2aN0'],
  ['stage cT1cN0M0 disease', 'cT1cN0M0'],
  ['ypT0 after treatment', 'ypT0'],
  ['It is T3 N1 M0.', 'T3 N1 M0'],
  ['T2, N0, M0', 'T2, N0, M0'],
  ['pT1b pN0(sn) cM0', 'pT1b pN0(sn) cM0'],
  ['TXN1', 'TXN1'],
  ['pTis', 'pTis'],
  ['pTa of the bladder', 'pTa'],
  ['pT1mi pN1mi(sn)', 'pT1mi pN1mi(sn)'],
  ['It is pN+.', 'pN+'],
  ['cN+ M0', 'cN+ M0'],
  ['pN2a was found', 'pN2a'],
  ['N1M1b', 'N1M1b'],
  ['(pT3)', 'pT3'],
  ['PATHOLOGIC STAGE: PT2A PN0 CM0', 'PT2A PN0 CM0'],
  ['TIS N0', 'TIS N0'],
  ['rectum: mrT3', 'mrT3'],
  ['uT3N1', 'uT3N1'],
  ['pT2a\n   pN0,\u00a0cM0', 'pT2a\n   pN0,\u00a0cM0'],
  ['Nottingham grade 2, stage T2 N1 M1', 'T2 N1 M1'],
  ['Nottingham grade 2. T2 N1 M1', 'T2 N1 M1'],
  ['grade 2, T3 N1 M1', 'T3 N1 M1'],
  ['tubular adenocarcinoma T3 N2 M1', 'T3 N2 M1'],
  ['T3 N2 M1, 5/9 nodes', 'T3 N2 M1'],
  ['T2 N1 M1, 4/9 nodes positive', 'T2 N1 M1'],
  ['Colon cancer T3 N2 M1 (6/9 lymph nodes)', 'T3 N2 M1'],
  ['Breast cancer T2 N1 M1 (4/9 positive)', 'T2 N1 M1'],
  ['Prostate cancer, Gleason score 9 (T3 N1 M1).', 'T3 N1 M1'],
  ['Adenocarcinoma of the stomach, grade 3 (T3 N1 M1).', 'T3 N1 M1'],
  ['Pancreatic ductal adenocarcinoma, grade 3 (T3 N1 M1)', 'T3 N1 M1'],
  ['ECOG score 2 (T3 N1 M1) lung cancer', 'T3 N1 M1'],
  ['Ductal carcinoma, recurrence score 9 (T3 N1 M1)', 'T3 N1 M1'],
  ['Invasive ductal carcinoma, Nottingham grade 3, T2 N1 M1 with bone metastases.', 'T2 N1 M1'],
  ['STAGE PT1 N1', 'PT1 N1'],
  ['PT2A N1', 'PT2A N1'],
  ['CT2 N0', 'CT2 N0'],
  ['YPT2 N0', 'YPT2 N0'],
  ['pTX', 'pTX'],
  ['cTa', 'cTa'],
  ['pN0(i-) cM0', 'pN0(i-) cM0'],
  ['pT2(m) pN0', 'pT2(m) pN0'],
  ['pN0(i-)(sn) cM0', 'pN0(i-)(sn) cM0'],
  ['pT1c, pN0 (sn)', 'pT1c, pN0 (sn)'],
  ['pN0 (3)', 'pN0'],
  ['a pT2, (large) tumor', 'pT2'],
  ['Nottingham grade 2, T3 N2 M1a', 'T3 N2 M1a'],
])('a stage: %s', (text, stage) => {
  expect(found(text)).toEqual([[stage, 'tumor-stage']]);
});

test.each([
  ['Nottingham grade 2 (T3, N2, M1), 6/9', 'T3, N2, M1'],
  ['BREAST, HISTOLOGIC GRADE: III (T3 N3 M1)', 'T3 N3 M1'],
  ['invasive ductal carcinoma, grade 2 (T3,\n  N2, M1)', 'T3,\n  N2, M1'],
  ['ductal carcinoma, T3 N2 M1 = 6/9', 'T3 N2 M1'],
  ['lobular: T3N2M1, total score 6/9', 'T3N2M1'],
  ['SBR: T3 + P2 + M1', 'T3 + P2 + M1'],
  ['breast cancer, grade was 2 = T3 N2 M1', 'T3 N2 M1'],
  ['breast: T3 N3 M2', 'T3 N3 M2'],
])('the parts of a breast grade: %s', (text, parts) => {
  expect(found(text)).toEqual([[parts, 'breast-grade']]);
  expect(said(text)).toContain('They do not tell how far the cancer has grown.');
});

test.each([
  ['where no word of the breast stands near', 'HISTOLOGIC GRADE: III (T3 N3 M1)'],
  ['beside what has spread', 'Ductal carcinoma, Nottingham grade 3 (T2 N1 M1), bone metastases'],
])('what may be a grade or a stage is explained as neither %s', (_, text) => {
  expect(findPatterns(text).map(({ explanation }) => explanation)).toEqual(['']);
});

test.each([
  ['L4/5', 'L4/5'],
  ['L4-5', 'L4-5'],
  ['at L5-S1.', 'L5-S1'],
  ['spine: L3 through L5', 'L3 through L5'],
  ['fusion of C5-C6', 'C5-C6'],
  ['spinal cord at C3 through C7', 'C3 through C7'],
  ['T1–T4 vertebrae', 'T1–T4'],
  ['the thoracic spine, T5 to T9', 'T5 to T9'],
  ['disc at C7-T1', 'C7-T1'],
  ['T12/L1 disc', 'T12/L1'],
  ['the disc at S1-S2 is narrow, heart normal', 'S1-S2'],
  ['T3/T4 disc', 'T3/T4'],
  ['fusion T2-T4', 'T2-T4'],
  ['lung cancer; the disc at T2-T3 is narrow', 'T2-T3'],
  ['Thoracic: T3-T4 fusion.', 'T3-T4'],
  ['T3-T4: mild facet arthropathy.', 'T3-T4'],
  ['The tumor at T2-T4 was removed by laminectomy.', 'T2-T4'],
  ['Intradural tumor T2-T4, laminectomy done.', 'T2-T4'],
  ['Cord signal change T2-T4, clinically myelopathy.', 'T2-T4'],
  ['SPINE FROM T3 TO T8', 'T3 TO T8'],
  ['spine from T3\n      to T8', 'T3\n      to T8'],
])('levels of the spine: %s', (text, levels) => {
  expect(found(text)).toEqual([[levels, 'spine-levels']]);
});

test.each([
  ['Gleason 3+4=7', 'Gleason 3+4=7'],
  ['Gleason score 4 + 3 = 7', 'Gleason score 4 + 3 = 7'],
  ['Gleason score of 7 (3+4).', 'Gleason score of 7 (3+4)'],
  ['GLEASON 4+5', 'GLEASON 4+5'],
  ['Gleason sum: 3 + 4', 'Gleason sum: 3 + 4'],
  ['Gleason\n      3+4=7', 'Gleason\n      3+4=7'],
  ['Gleason\u00a03+4=7', 'Gleason\u00a03+4=7'],
])('a Gleason score: %s', (text, score) => {
  expect(found(text)).toEqual([[score, 'gleason-score']]);
});

test.each([
  ['a bare T', 'T2 lesion'],
  ['the left one', 'cyst 3 (L)'],
  ['the left one of two', 'kidney 11.2 (R), 10.9 (L)'],
  ['one of two by their sides', 'size 11.2 (R), 10.9 (L)'],
  ['the left side of a level', 'C5-6 (L)'],
  ['liters of a fluid', 'Drain output 1.2 (L)'],
  ['liters of air', 'FEV1 2.10 (L)'],
  ['liters of a volume', 'Tidal volume 0.5 (L)'],
  ['liters beside what was expected', 'PEF 2.10 (L) 68% predicted'],
  ['its left side', 'bone density of the hip: 0.8 (L)'],
  ['an H of its own', 'vitamin (H)'],
  ['a ratio', 'a scale of 1:640'],
  ['a day', '03/04/2021 (L) cataract surgery'],
  ['a dose', '2 mg/kg/day (H)'],
  ['a ratio on another line', 'dsDNA titer: pending\nInsulin to carb ratio: 1:10'],
  ['odds on another line', 'RF and ANA\nodds 1:80 of lupus'],
  ['a ratio behind the sentence', 'The titer rose. The map is 1:80'],
  ['a ratio that no thinning has', 'ANA 1:30'],
  ['a time', 'titer at 11:80'],
  ['a page', 'see p. 12 and p 3'],
  ['a number that no probability has', 'p = 12, P=1.5'],
  ['the end of a word', 'bp=0.05 and -p=0.05'],
  ['a bare N', 'N1'],
  ['a word with the letters', 'CT3N scanner'],
  ['a T that no stage has', 'T7N1'],
  ['a product', 'XT3N1M0'],
  ['a scan', 'T1/T2 of the spine'],
  ['another scan', 'T2-weighted of the spine'],
  ['proteins of the blood', 'C3/C4 were low'],
  ['sounds of the heart', 'S1-S2 normal'],
  ['sounds beside a spine', 'Heart: RRR, S1/S2 normal, no murmur. Back: no spinal tenderness.'],
  ['sounds in one sentence with it', 'CV: S1-S2 regular, no spinal tenderness'],
  ['hormones', 'Thyroid: T3/T4 normal. Spinal stenosis.'],
  ['hormones in one sentence with a spine', 'T3-T4 normal, spinal stenosis'],
  ['a bare Ta', 'Ta'],
  ['stages', 'T1-T4 tumors near the spine'],
  ['stages in the chest', 'Patients with T2-T3 thoracic esophageal cancer had surgery.'],
  ['stages beside a gene', 'T1-T3 lung cancer with ALK fusion.'],
  ['stages with nodes', 'Stage IIIA (T1-T3, N2) lung cancer with thoracic surgery.'],
  ['stages of what spread', 'T2/T3 prostate cancer with spinal metastases'],
  ['late stages', 'T3-T4 thoracic esophageal cancer'],
  ['stages with their word', 'Cancer staged at T2-T4, no spinal metastases'],
  ['a patient or a scan', 'PT1 and CT2'],
  ['a scanner', 'CT1, M1 scanner'],
  ['a group', 'Group PT1 N1'],
  ['larvae', 'L3 to L4'],
  ['languages', 'L1-L2 speakers'],
  ['upward', 'L5-L4'],
  ['more bones than there are', 'spine at L4-L7'],
  ['no bone', 'spine at C0-C1'],
  ['one bone twice', 'L4-4'],
  ['a chain', 'spine at C5-C6-C7'],
  ['a wrong sum', 'Gleason 3+4=8'],
  ['a wrong sum before', 'Gleason 8 (3+4)'],
  ['a bare sum', 'Gleason 7'],
  ['a number of another kind', 'Gleason 3+4+5'],
  ['nothing', ''],
])('not %s: %s', (_, text) => {
  expect(found(text)).toEqual([]);
});

test.each([
  ['T3N1M0', ['T3 is about the main tumor', 'N1: cancer was found in lymph nodes', 'M0: no cancer was found in parts']],
  ['pTisN0', ['Tis: the cancer cells are only', 'N0: no cancer', 'The p says']],
  [
    'pT2 pN0 cM0',
    ['The p says that what follows it was judged from what', 'The c says that what follows it was judged from exams'],
  ],
  ['pTa', ['Ta: the tumor has not grown beyond', 'The p says']],
  ['pN1mi', ['N1: cancer was found', 'The letters mi say']],
  ['pN1(mi)', ['The letters mi say']],
  ['pN1mi(sn)', ['The letters mi say', '(sn): only the first lymph nodes']],
  ['pN0(i+)', ['N0: the lymph nodes nearby count as free', '(i+): single cancer cells']],
  ['pN0(i-)(sn)', ['N0: no cancer was found', '(sn): only', '(i-): single cancer cells were looked for']],
  ['pN0(mol-)', ['(mol-): a molecular test for traces']],
  ['pN0(mol+)', ['N0: the lymph nodes nearby count as free', '(mol+): a molecular test found']],
  ['pT2(m)', ['(m): there is more than one tumor']],
  ['pN+', ['N+: cancer was found in lymph nodes nearby.']],
  ['ypT0N0', ['T0: no main tumor', 'The letters yp say']],
  ['cT1cNXM1', ['A small letter', 'NX: the lymph nodes', 'M1: cancer was found in a part', 'The c says']],
  ['rT2N0MX', ['had come back', 'MX: whether']],
  ['uT3N1', ['The u says', 'ultrasound']],
  ['PT2A PN0', ['T2 is about the main tumor', 'A small letter', 'The p says']],
  ['L4/5', ['Two bones', 'the fourth and the fifth bone of the lower back']],
  ['L5-S1', ['the fifth bone of the lower back and the first bone of the sacrum']],
  [
    'spine T10–L2',
    ['A stretch', 'from the tenth bone of the upper and middle back to the second bone of the lower back'],
  ],
  ['Gleason 3+4=7', ['The first number, 3,', 'the second, 4,', 'make 7']],
  ['K 6.7 (HH)', ['far above the range']],
  ['K 3.1 (L)', ['lower than the range', 'need not mean illness']],
  ['ANA 1:640', ['one part in 640']],
  ['Gleason 3+3', ['Both numbers are 3', 'make 6']],
  ['TXN1', ['TX: the main tumor could not be judged.']],
  ['spine T7-T8', ['the seventh and the eighth bone']],
  ['breast: T3 N3 M2', ['3 for how they form', '3 for their cores', '2 for how many', 'Added up they make 8']],
])('%s is explained', (text, pieces) => {
  for (const piece of pieces) expect(said(text)).toContain(piece);
});

test('the letters that are not there are not explained', () => {
  expect(said('T3N1')).not.toMatch(/M0|M1|MX|The [cpr] says|small letter|letters mi|\(|false/);
  expect(said('pN1mi')).not.toContain('small letter');
});

test('several in one text stand in order', () => {
  expect(found('pT3N1M0, spine L4/5, Gleason 4+4=8').map(([words]) => words)).toEqual([
    'pT3N1M0',
    'L4/5',
    'Gleason 4+4=8',
  ]);
});

test('in any text they lie inside it, in order and apart', () => {
  const pieces = fc.constantFrom(
    'T3',
    'N1',
    'M0',
    'p',
    'yp',
    ' ',
    ', ',
    'L4',
    '/5',
    '-',
    'S1',
    'C5',
    'spine ',
    'Gleason ',
    'ANA ',
    '1:80',
    '9.5',
    '(H)',
    '3+4',
    '=7',
    '(',
    ')',
    '😀',
  );
  fc.assert(
    fc.property(fc.array(fc.oneof(pieces, fc.string({ unit: 'binary', maxLength: 3 }))), (parts) => {
      const text = parts.join('');
      let free = 0;
      for (const { start, end, explanation } of findPatterns(text)) {
        expect(start).toBeGreaterThanOrEqual(free);
        expect(end).toBeGreaterThan(start);
        expect(explanation).toMatch(/\.$/);
        free = end;
      }
      expect(free).toBeLessThanOrEqual(text.length);
    }),
  );
});

test('text in front only moves them', () => {
  const text = 'pT2aN0 and L4/5';
  const moved = findPatterns(`Once. ${text}`).map((one) => ({ ...one, start: one.start - 6, end: one.end - 6 }));
  expect(moved).toEqual(findPatterns(text));
});
