import { expect, test } from 'vitest';
import { isCode } from '../../glossary/codes/patterns.ts';
import { foundCodes } from './found-codes.ts';

const marks = (text: string) => foundCodes(text).map(({ start, end, kind }) => [text.slice(start, end), kind]);

test.each([
  ['COPD with acute exacerbation (HCC), pulmonary nodule', '(HCC)'],
  ['Chronic hypoxemic respiratory failure (CMS/HCC)', '(CMS/HCC)'],
  ['Malignant neoplasm of left breast (CMS-HCC)', '(CMS-HCC)'],
  ['Prostate cancer (HCC)', '(HCC)'],
  ['Alcoholic cirrhosis of liver with ascites (HCC)', '(HCC)'],
  ['Secondary malignant neoplasm of liver (HCC)', '(HCC)'],
  ['Liver cancer (CMS/HCC)', '(CMS/HCC)'],
])('a mark for billing behind a diagnosis: %s', (text, mark) => {
  expect(marks(text)).toEqual([[mark, 'billing-mark']]);
});

test.each([
  'hepatocellular carcinoma (HCC) and diabetes',
  'Hepatoma, or cancer of its cells (HCC)',
  'Liver cancer (HCC)',
  'Cirrhosis with a liver nodule (HCC)',
  'Enhancing lesion with washout, LI-RADS 5 (HCC)',
  'HCC screening twice a year',
])('letters that may be liver cancer are left to the glossary: %s', (text) => {
  expect(marks(text)).toEqual([]);
});

test('a saved mark is known again', () => {
  const [mark] = foundCodes('Depression (HCC)');
  expect(isCode('(HCC)', mark!.explanation)).toBe(true);
});
