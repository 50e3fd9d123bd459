import { expect, test } from 'vitest';
import { createMatcher } from '../../glossary/matching/matcher.ts';
import { openPacked } from '../../glossary/matching/packed.ts';
import { isCitedAuthor } from '../../glossary/meaning/cited-names.ts';
import { compile, entryOf } from './small-glossary.ts';

const { packed } = compile([
  entryOf({ term: 'CT', kind: 'abbreviation' }),
  entryOf({ term: 'MRSA', kind: 'abbreviation' }),
  entryOf({ term: 'CT MR', kind: 'abbreviation' }),
  entryOf({ term: 'HbA', kind: 'abbreviation' }),
  entryOf({ term: 'mild' }),
  entryOf({ term: 'moderate' }),
]);
const match = createMatcher(openPacked(packed));
const WHERE = '. On hearts. 2014;11:404.';

/** The short forms of a text that are the initials of authors. */
const initialsIn = (text: string) => {
  const scan = match(text);
  return scan.candidates.filter((one) => isCitedAuthor(scan, one)).map(({ start, end }) => text.slice(start, end));
};

test.each([
  ['one before others', 'Abara CT et al.', ['CT']],
  ['also behind a comma', 'Abara CT, et al.', ['CT']],
  ['one of two, the first', `Abara CT, Obi MR${WHERE}`, ['CT']],
  ['the last', `Obi MR, Abara CT${WHERE}`, ['CT']],
  ['one in the middle', `Obi MR, Abara CT, Eze R${WHERE}`, ['CT']],
  ['behind “and”', `Obi MR and Abara CT${WHERE}`, ['CT']],
  ['before “and”', `Abara CT and Obi MR${WHERE}`, ['CT']],
  ['behind a comma and “and”', `Obi MR, and Abara CT${WHERE}`, ['CT']],
  ['behind “&”', `Obi MR & Abara CT${WHERE}`, ['CT']],
  ['behind a semicolon', `Obi MR; Abara CT${WHERE}`, ['CT']],
  ['of many, the first', `Abara CT${', Obi R'.repeat(12)}${WHERE}`, ['CT']],
  ['before others behind the last', 'Abara CT, Obi MR et al. On hearts', ['CT']],
  ['the only one whose name is not known', `Mild MR, Abara CT${WHERE}`, ['CT']],
  ['one with another whose name is not known', `Mild CT, Abara MR${WHERE}`, ['CT']],
  ['with an apostrophe', "O'Abara CT et al.", ['CT']],
])('an author who is cited: %s', (_, text, found) => {
  expect(initialsIn(text)).toEqual(found);
});

test.each([
  ['one alone', `Abara CT${WHERE}`],
  ['no others, but an “et alia”', 'Abara CT et alia'],
  ['names that the glossary knows', `Mild CT, Moderate MR${WHERE}`],
  ['words that end as English ones do', `Denies CT, Refused MR${WHERE}`],
  ['several far before where a work was printed', `Abara CT, Obi MR. ${'word '.repeat(90)}${WHERE}`],
  ['several where no work was printed', 'Abara CT, Obi MR. On 3/4/2014.'],
  ['four letters', 'Abara MRSA et al.'],
  ['two words', 'Abara CT MR et al.'],
  ['small letters among them', 'Abara HbA et al.'],
  ['a surname in capitals', 'ABARA CT et al.'],
  ['a word in small letters', 'abara CT et al.'],
  ['an order', 'Obtain CT et al.'],
  ['a surname over a sign', 'Abara, CT et al.'],
  ['a surname over two spaces', 'Abara  CT et al.'],
  ['no word before', 'CT et al.'],
  ['others behind a full stop', `Obi MR. Abara CT${WHERE}`],
])('no author: %s', (_, text) => {
  expect(initialsIn(text)).toEqual([]);
});
