import { expect, test } from 'vitest';
import { MAX_ENTRIES, MAX_NUMBER } from '../../glossary/matching/block-codes.ts';
import { createMatcher, type Match } from '../../glossary/matching/matcher.ts';
import { keyOf, pack } from '../../glossary/matching/pack.ts';
import { openPacked } from '../../glossary/matching/packed.ts';
import { seededDraw } from '../../scripts/seeded-draw.ts';

const SYLLABLES = 'ba car di em fo gly hem ino ka lym mye neu os pan ri st tum ur ven xé œd z'.split(' ');

/** So many different words of a few syllables, always the same. */
function randomWords(count: number, seed: number): string[] {
  const draw = seededDraw(seed);
  const words = new Set<string>();
  while (words.size < count) {
    const syllables = Array.from(
      { length: 2 + Math.floor(draw() * 4) },
      () => SYLLABLES[Math.floor(draw() * SYLLABLES.length)],
    );
    words.add(syllables.join('').replaceAll('é', 'e').replaceAll('œ', 'oe'));
  }
  return [...words];
}

const packForms = (forms: readonly (readonly [string, number])[]): Match =>
  createMatcher(
    openPacked(
      pack({
        forms: forms.map(([form, entry]) => ({
          key: keyOf(form, false),
          acceptor: { kind: 'entry', flags: 0, capitals: 0, ids: [entry] },
        })),
        cues: forms.map(() => []),
        usual: [],
        difficulties: forms.map(() => 1),
      }),
    ),
  );

const entriesIn = (match: Match, text: string) =>
  match(text).candidates.map(({ readings }) => readings.flatMap(({ entries }) => entries));

// Enough words for many blocks, and that all pieces are in use.
const words = randomWords(9000, 1);

test('every word is found as itself, each of thousands', () => {
  const match = packForms(words.map((word, entry) => [word, entry]));
  expect(entriesIn(match, words.join(' '))).toEqual(words.map((_, entry) => [entry]));
});

test('no other word is found, however many there are', () => {
  const match = packForms(words.map((word, entry) => [word, entry]));
  const known = new Set(words);
  const others = randomWords(30_000, 2).filter((word) => !known.has(word));
  expect(others.length).toBeGreaterThan(10_000);
  expect(entriesIn(match, others.join(' '))).toEqual([]);
});

test('words of letters, digits and other letters are found in whatever order they stand', () => {
  const units = ['', '1', '2', '9', 'a', 'd', 'z', 'β', 'μ'];
  const mixed = units.flatMap((a) => units.flatMap((b) => units.flatMap((c) => units.map((d) => a + b + c + d))));
  const known = [...new Set(mixed)].filter((word) => word !== '');
  const match = packForms(known.map((word, entry) => [word, entry]));
  expect(entriesIn(match, known.join(' '))).toEqual(known.map((_, entry) => [entry]));
});

test('words are told apart that share more letters than a head can say, or are beginnings of each other', () => {
  const endings = ['', 'a', 'am', 'ams', 'ph', 'pher', 'phers', 'phic', 'phy', 'zz', 'β', '2b'];
  const stems = ['electroencephalogra', 'electroencephalographicall', 'electro', 'e', 'βa', '2'];
  const near = [...new Set(stems.flatMap((stem) => endings.map((ending) => stem + ending)))];
  const known = near.filter((_, i) => i % 2 === 0);
  const match = packForms(known.map((word, entry) => [word, entry]));
  for (const word of near)
    expect(entriesIn(match, word), word).toEqual(known.includes(word) ? [[known.indexOf(word)]] : []);
});

test.each([
  ['words of one class each go with what both go with', 'blue moons', [1]],
  ['and the other', 'blue moon', [1, 0]],
  ['a word that only begins a form keeps its own meaning', 'moon', [0]],
  ['a word of a larger class is not taken for it', 'moons', []],
  ['the first word may vary too', 'bleu moon', [1, 0]],
  ['the longer form stands before the shorter', 'moon rise', [2, 0]],
  ['what differs further on stays apart', 'moons rise', []],
])('%s', (_, text, entries) => {
  const match = packForms([
    ['moon', 0],
    ['blue moon', 1],
    ['blue moons', 1],
    ['bleu moon', 1],
    ['bleu moons', 1],
    ['moon rise', 2],
  ]);
  expect(entriesIn(match, text).flat()).toEqual(entries);
});

test('one word may begin as many forms as there are entries', () => {
  const forms = Array.from({ length: MAX_ENTRIES }, (_, entry): [string, number] => [`odd n${entry}`, entry]);
  const match = packForms(forms);
  const last = MAX_ENTRIES - 1;
  const text = `odd n0, odd n9999 and odd n${last}, but not odd n${MAX_ENTRIES}`;
  expect(entriesIn(match, text)).toEqual([[0], [9999], [last]]);
});

test.each([
  [MAX_ENTRIES + 1, 0, `holds ${MAX_ENTRIES} entries`],
  [1, MAX_NUMBER + 1, `holds ${MAX_NUMBER} different cues`],
])('refuses %i entries with %i cues', (entries, cues, problem) => {
  const lists = Array.from({ length: entries }, (_, entry) =>
    Array.from({ length: entry === 0 ? cues : 0 }, (_, cue) => cue),
  );
  expect(() => pack({ forms: [], cues: lists, usual: [], difficulties: lists.map(() => 1) })).toThrow(problem);
});
