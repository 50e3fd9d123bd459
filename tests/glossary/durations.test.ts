import { describe, expect, test } from 'vitest';
import { foundCodes } from './found-codes.ts';

const found = (text: string) => foundCodes(text).map(({ start, end }) => text.slice(start, end));

test.each([
  ['He spent 6/52 on the HASU', '6/52', '6/52: six weeks.'],
  ['Review in 1/52.', '1/52', 'one week.'],
  ['Post-op RT at 2-3/52, once wound healed', '2-3/52', '2-3/52: two to three weeks.'],
  ['seen by the CNS by phone in 4/52', '4/52', 'four weeks.'],
  ['Fit note 2/52', '2/52', 'two weeks.'],
  ['omeprazole 20 bd 8/52', '8/52', 'eight weeks.'],
  ['amox 1g tds x5/7', '5/7', 'five days.'],
  ['clarith 500 bd 7/7', '7/7', 'seven days.'],
  ['CIWA max 14, chlordiazepoxide 5/7', '5/7', 'five days.'],
  ['Presenting complaint: 2/7 melaena', '2/7', 'two days.'],
  ['FBC ok, for 5/7', '5/7', 'five days.'],
  ['5/7 hx of thoracic pain', '5/7', 'five days.'],
  ['r/v 6/12 with repeat MoCA', '6/12', 'six months.'],
  ['I reviewed him 3/12 after his stroke.', '3/12', '3/12: three months.'],
  ['Discuss at MDT. ADT 6/12', '6/12', 'six months.'],
  ['GP to repeat f/u 3/12', '3/12', 'three months.'],
  ['falls over the last 3/12', '3/12', 'three months.'],
  ['Bloods 3/12 ago', '3/12', 'three months.'],
])('how long: %s', (text, code, says) => {
  expect(found(text)).toEqual([code]);
  expect(foundCodes(text)[0]?.explanation).toContain(says);
});

describe('not', () => {
  test.each([
    ['a date', 'GP seen on 3/12'],
    ['a date with its year', 'GP, for 3/12/2024'],
    ['a later date', 'GP, leg ulcer for 14/12'],
    ['a date of America', 'Admitted 3/12 with pain, follow-up 5/7'],
    ['a month of America', 'Breast cancer in 3/12'],
    ['a day of admission', 'GP: admitted 3/12 with chest pain'],
    ['a day since which', 'GP: cough since 3/12'],
    ['the rest of some', 'normal in 3/12, in 5/7 the tumour'],
    ['an appointment', 'Mr P is booked for 3/12'],
    ['a count', 'FBC normal in 5/7 patients'],
    ['a count of others', 'tumour seen in 4/52 elderly women'],
    ['a share', 'tumour in 4/52 (7.7%)'],
    ['a share in brackets', 'was low (4/52)'],
    ['what was found', 'tumour found in 3/12'],
    ['nodes', 'LN 3/12 after haemostasis'],
    ['none', 'nodes 0/12'],
    ['all', 'GP: for 24/7 care'],
    ['days of a week', 'GP: for 5/7 days'],
    ['eyesight', 'GP: vision for 6/12 unaided'],
    ['eyesight of the right', 'RE 6/12 after haemorrhage, LE 6/9'],
    ['a result of two tests', 'AST/ALT 11/52, PT/PTT 12/52'],
    ['a pregnancy', 'GP: at 38 2/7 weeks, 36+3/7, 35-1/7'],
    ['a page', '4/52'],
    ['a week of the year', 'Week 4/52 of the plan'],
    ['a score', 'GP: pain scored 5/7'],
    ['a range that falls', 'for 4-2/52'],
  ])('%s: %s', (_, text) => {
    expect(found(text)).toEqual([]);
  });
});
