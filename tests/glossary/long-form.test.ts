import { expect, test } from 'vitest';
import { readLetterPlaces } from '../../glossary/definitions/letter-places.ts';
import { type Extent, findLongForm } from '../../glossary/definitions/long-form.ts';

const find = (short: string, text: string, extent: Extent = 'end') => {
  const found = findLongForm(short, readLetterPlaces(text), extent);
  return found && { long: text.slice(found.start, found.end), cost: Number(found.cost.toFixed(2)) };
};

test.each([
  ['initials cost nothing', 'DVT', 'deep vein thrombosis', 0],
  ['the next letter of a word', 'GAB', 'gabapentin', 0.3],
  ['the start of a later part', 'AF', 'alpha-fetoprotein', 0.1],
  ['where capitals begin', 'MB', 'McBurney', 0.1],
  ['not between capitals', 'MU', 'MCBURNEY', 0.5],
  ['where digits begin', 'L6', 'leukin6', 0.1],
  ['not between digits', 'L6', 'leukin26', 0.5],
  ['where digits end', 'L6F', 'leukin6factor', 0.2],
  ['after another mark than a hyphen', 'LF', "l'facteur", 0.1],
  ['a later letter of a word', 'EC', 'electrocardiogram', 0.5],
  ['a part in a word whose start is skipped', 'SR', 'stereo pre-rest', 0.5],
  ['a letter inside a word that gave none before', 'BS', 'big house', 3],
  ['a word that is skipped', 'HV', 'human papilloma virus', 1.1],
  ['a number that is skipped', 'HV', 'human 16 virus', 0.6],
  ['a small word that is skipped', 'RM', 'range of motion', 0.1],
  ['a small word in brackets', 'RM', 'range (of) motion', 0.1],
  ['a comma after a word with a letter', 'RM', 'range, motion', 0.7],
  ['a comma after a word that is skipped', 'RM', 'range wide, motion', 1.8],
  ['a dash by itself', 'RM', 'range – motion', 0.7],
  ['a word after the last letter', 'RM', 'range motion test', 1.1],
  ['a comma after the last letter', 'RM', 'range motion, test', 1.1],
  ['a digit at the end that is not there', 'E2', 'estradiol', 0.8],
  ['the s of a plural that is not there', 'DGs', 'dorsal ganglia', 0.3],
  ['the s that ends a plural', 'DGs', 'dorsal grounds', 0],
  ['and what it ends is in the middle of a word', 'DGs', 'dorsal grounds-man', 0],
  ['the s that ends a word without a letter', 'DGs', 'dorsal ganglia roots', 0.5],
  ['no s inside a word, but one that is not there', 'DGs', 'dorsal gossip', 0.3],
  ['the s right behind the last letter, which ends the word', 'DGs', 'dorsal gs', 0],
  ['a beginning at a later part', 'HD', 'non-high density', 0.5],
  ['a beginning at a small word', 'AL', 'a lesion', 2.3],
  ['a beginning at a small word with a capital', 'AL', 'A lesion', 2.3],
  ['a beginning at a small word that begins names', 'IF', 'in fertilization', 0],
  ['a digit as a word', '3D', 'three-dimensional', 0.1],
  ['a digit as a prefix of a later word', 'S3', 'salt triiodide', 0],
  ['the latest of several as cheap', 'OS', 'overall survival, overall survival', 0],
])('%s', (_, short, text, cost) => {
  expect(find(short, text)?.cost).toBe(cost);
});

test.each([
  ['a letter that is not there', 'DVX', 'deep vein thrombosis'],
  ['an s in the middle', 'AsB', 'alpha beta'],
  ['a digit in the middle', 'A2B', 'alpha beta'],
  ['a first letter inside a word', 'VT', 'cavernous thing'],
  ['a first letter where only a capital begins a part', 'BP', 'McBurney point'],
  ['the letters in another order', 'TD', 'deep thrombosis'],
  ['a digit as a word inside another one', 'A2', 'abutwo b'],
])('finds nothing for %s', (_, short, text) => {
  expect(find(short, text)?.cost ?? Number.POSITIVE_INFINITY).toBeGreaterThanOrEqual(0.8);
});

test.each<[string, string, Extent, string | undefined]>([
  ['OS', 'an overall survival', 'end', 'overall survival'],
  ['OS', 'overall survival, overall survival', 'end', 'overall survival'],
  ['OS', 'overall survival', 'whole', 'overall survival'],
  ['OS', 'an overall survival', 'whole', undefined],
  ['OS', 'overall survival in years', 'start', 'overall survival'],
  ['OS', 'overall survival survival', 'start', 'overall survival'],
  ['OS', 'an overall survival', 'start', undefined],
  ['OS', '(overall) survival', 'end', '(overall) survival'],
  ['HL', 'non-high lipid', 'end', 'high lipid'],
  ['EL', 'the 17-beta-estradiol level', 'end', '17-beta-estradiol level'],
  ['EL', 'the cis-estradiol level', 'end', 'cis-estradiol level'],
  ['EL', 'the tumor/estradiol level', 'end', 'estradiol level'],
  ['ML', 'the [11C]methionine level', 'end', '[11C]methionine level'],
  ['ML', 'the (gene)methionine level', 'end', 'methionine level'],
])('%s in “%s”, %s', (short, text, extent, long) => {
  expect(find(short, text, extent)?.long).toBe(long);
});
