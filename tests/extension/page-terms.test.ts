import { describe, expect, test } from 'vitest';
import { checkIds } from '../../extension/messages.ts';
import { checkFromFrame, checkGoTo } from '../../extension/terms/page-terms.ts';

const term = { id: '7', entries: [7], places: [0, 1] };
const report = {
  kind: 'terms',
  isReading: false,
  order: ['0 Findings'],
  changed: [{ id: '0 Findings', title: 'Findings', terms: [term] }],
};
const withTerm = (change: object) => ({
  ...report,
  changed: [{ ...report.changed[0], terms: [{ ...term, ...change }] }],
});

describe('what a frame says', () => {
  test.each([
    ['a report', report],
    [
      'a word that the glossary does not hold',
      withTerm({ entries: [], unlisted: { text: 'SBRT', long: 'a long form' } }),
    ],
    ['what is uncertain of a term', withTerm({ doubt: { unaided: true, byPage: true } })],
    ['a word that is spelled wrong', withTerm({ doubt: { meant: 'vertebra', text: 'vertabra' } })],
    ['a term that gives rise to no question', withTerm({ unasked: true })],
    ['how a walk to a place went', { kind: 'went', found: true }],
  ])('%s is taken', (_, message) => expect(checkFromFrame(message)).toEqual(message));

  test.each([
    ['nothing', undefined],
    ['a report without sections', { kind: 'terms', isReading: false }],
    ['an entry number that is none', withTerm({ entries: [-1] })],
    ['a term that stands nowhere', withTerm({ places: [] })],
    ['a doubt that is none', withTerm({ doubt: { unaided: 'perhaps' } })],
    ['another kind of message', { kind: 'script', code: 'alert(1)' }],
  ])('%s is not', (_, message) => expect(checkFromFrame(message)).toBeUndefined());
});

test('a code as long as a page is cut, and takes no other word of the report with it', () => {
  const long = (chars: number) => withTerm({ entries: [], unlisted: { text: 'c'.repeat(chars), code: 'A change.' } });
  expect(checkFromFrame(long(3_000))).toEqual(long(2_000));
});

test.each([
  ['a place', { kind: 'go', id: '7', place: 1 }, { kind: 'go', id: '7', place: 1 }],
  ['a place without a term', { kind: 'go', place: 1 }, undefined],
  ['a text', 'go', undefined],
])('asked to show %s', (_, message, place) => expect(checkGoTo(message)).toEqual(place));

test.each([
  ['ids', ['7', '7,9'], ['7', '7,9']],
  ['numbers', [7], []],
  [
    'more than any page has',
    Array.from({ length: 10_001 }, (_, i) => `${i}`),
    Array.from({ length: 10_000 }, (_, i) => `${i}`),
  ],
])('%s arrive as ids to be counted', (_, data, ids) => expect(checkIds(data)).toEqual(ids));
