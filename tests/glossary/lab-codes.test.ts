import { expect, test } from 'vitest';
import { foundCodes } from './found-codes.ts';

const found = (text: string) => foundCodes(text).map(({ start, end, kind }) => [text.slice(start, end), kind]);
const said = (text: string) => foundCodes(text)[0]?.explanation ?? '';

test.each([
  ['PT 11.9 (L)', '(L)'],
  ['Lungs clear. K 3.1 (L)', '(L)'],
  ['Foley removed, potassium 3.1 (L)', '(L)'],
  ['glucose 150 mg/dL (H)', '(H)'],
  ['APTT 37.2 s (HH), repeat', '(HH)'],
  ['WBC 3.1 K/uL (L)', '(L)'],
  ['potassium 9(HH)', '(HH)'],
  ['calcium 7 mg/dL (L)', '(L)'],
  ['hemoglobin 9.5\u00a0g/dL\u00a0(L)', '(L)'],
  ['eGFR 45 mL/min/1.73m2 (L)', '(L)'],
  ['protein 300 mg/24h (H)', '(H)'],
  ['FEV1/FVC 0.65 (L)', '(L)'],
  ['mean platelet volume 6.9 (L)', '(L)'],
  ['MCV 72 fL (L)', '(L)'],
  ['clotting time 40 sec (H)', '(H)'],
  ['Hip fracture\nK 3.1 (L)', '(L)'],
  ['Urine output; potassium 3.1 (L)', '(L)'],
])('a mark beside a result: %s', (text, flag) => {
  expect(found(text)).toEqual([[flag, 'lab-flag']]);
});

test.each([
  ['ANA 1:1280', '1:1280'],
  ['ANA screen positive at 1:640', '1:640'],
  ['a titer of 1:80', '1:80'],
  ['Titre: 1:256', '1:256'],
  ['TITER OF\n 1:160', '1:160'],
  ['TITERS: 1:160', '1:160'],
  ['ANA:\nresult 1:80', '1:80'],
])('a titer: %s', (text, titer) => {
  expect(found(text)).toEqual([[titer, 'titer']]);
});

test.each([
  ['fell (p=0.06)', 'p=0.06'],
  ['P < .001', 'P < .001'],
  ['p ≤ 0.05, as before', 'p ≤ 0.05'],
  ['p\u2009=\u20090.03', 'p\u2009=\u20090.03'],
  ['p=0·03', 'p=0·03'],
])('the outcome of a test: %s', (text, value) => {
  expect(found(text)).toEqual([[value, 'p-value']]);
});

test.each([
  ['WBC 8.2 x10^9/L', 'x10^9/L', 'billions', 'one liter'],
  ['150 × 10⁹/L', '× 10⁹/L', 'billions', 'one liter'],
  ['RBC 4.5 10*12/L', '10*12/L', 'trillions', 'one liter'],
  ['6.1 x 10**3/uL', 'x 10**3/uL', 'thousands', 'microliter'],
  ['4.2 x10(6)/µL', 'x10(6)/µL', 'millions', 'microliter'],
  ['platelets 210 10^3/mm3', '10^3/mm3', 'thousands', 'microliter'],
  ['10^6 / mL', '10^6 / mL', 'millions', 'milliliter'],
])('a unit of counting: %s', (text, unit, size, amount) => {
  expect(found(text)).toEqual([[unit, 'count-unit']]);
  expect(said(text)).toContain(size);
  expect(said(text)).toContain(amount);
});

test('a mark behind a unit of counting stands beside it', () => {
  for (const text of ['WBC 3.1 10^3/uL (L)', 'WBC 11.2 10*3/uL (H)', 'WBC 11.2 10³/µL (H)'])
    expect(found(text).map(([, kind]) => kind)).toEqual(['count-unit', 'lab-flag']);
});

test.each([['2^10/L'], ['10^9'], ['110^9/L'], ['10^4/L'], ['10 / L'], ['10^9/Lake'], ['10/9/L'], ['x10 mL']])(
  'no unit of counting: %s',
  (text) => {
    expect(found(text)).toEqual([]);
  },
);

test.each([
  'ANA 1:640',
  'ANA 1:640\nRF negative',
  'ANA was negative, now positive at 1:80',
  'ANA 1:160 (normal <1:40)',
])('tested positive: %s', (text) => {
  expect(said(text)).toContain('still tested positive');
});

test.each([
  'ANA <1:40',
  'ANA titer less than 1:80',
  'ANA negative at 1:80',
  'ANA under 1:40',
  'RPR titer 1:8 (nonreactive)',
  'Anti-dsDNA titer was negative at 1:10',
  'ANA titre not detected at 1:40',
  'ANA 1:40 (negative)',
  'ANA 1:40\n  (negative)',
])('not said to have tested positive: %s', (text) => {
  expect(said(text)).toMatch(/thinned to one part in \d+ for this test\.$/);
});
