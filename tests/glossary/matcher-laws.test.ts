import fc from 'fast-check';
import { expect, test } from 'vitest';
import { formsOf } from '../../glossary/forms/forms.ts';
import { fold } from '../../glossary/text/fold.ts';
import { entryOf, finderOf } from './small-glossary.ts';

const entries = [
  entryOf({ term: 'heart' }),
  entryOf({ term: 'heart attack' }),
  entryOf({ term: 'attack rate' }),
  entryOf({ term: 'rate of heart attack' }),
  entryOf({ term: 'CT', kind: 'abbreviation' }),
  entryOf({ term: 'ct scan of heart' }),
  entryOf({ term: 'aid' }),
  entryOf({ term: 'AIDS', kind: 'abbreviation' }),
  entryOf({ term: 'œdema' }),
];
const { findAfresh: find } = finderOf(entries);
const forms = entries.flatMap((entry) => formsOf(entry));

/** Every form tried at every place, the longest that fits taken: slow and obvious. */
function findSlowly(text: string): [number, number][] {
  const { text: lower, cased, at, endAt } = fold(text);
  const patterns = forms.map(({ text: form, exact }) => {
    const words = fold(form)
      [exact ? 'cased' : 'text'].split(/[ -]/)
      .map((word) => word.replace(/\W/g, '\\$&'));
    const source = `(?<![\\p{L}\\p{Nd}@_]|[\\p{L}\\p{Nd}]')(?:${words.join("(?: |-|- | - |' )")})(?!\\p{L}|\\p{Nd}|[@_]|'(?!s(?![\\p{L}\\p{Nd}]))[\\p{L}\\p{Nd}])`;
    return { pattern: new RegExp(source, 'uy'), text: exact ? cased : lower };
  });
  const found: [number, number][] = [];
  for (let i = 0; i < lower.length; ) {
    const ends = patterns.map(({ pattern, text: searched }) => {
      pattern.lastIndex = i;
      return pattern.test(searched) ? pattern.lastIndex : -1;
    });
    const end = Math.max(...ends);
    if (end > i) found.push([at(i), endAt(end - 1)]);
    i = Math.max(end, i + 1);
  }
  return found;
}

const word = fc.constantFrom(
  'heart',
  'Heart',
  'hearts',
  'attack',
  'ATTACK',
  'rate',
  'of',
  'CT',
  'ct',
  'Ct',
  'scan',
  'aids',
  'AIDS',
  'oedema',
  'Œdema',
  'the',
  'é',
  's',
  'x',
);
const gap = fc.constantFrom(
  ' ',
  ' ',
  ' ',
  '-',
  '  ',
  '\n',
  ', ',
  '. ',
  "'",
  '’',
  '/',
  '',
  '\u00ad',
  '_',
  '@',
  ' - ',
  ' – ',
  '- ',
  ')',
  '²',
);
const almostText = fc.array(fc.tuple(word, gap), { maxLength: 30 }).map((parts) => parts.flat().join(''));

test('finds what the slow reference finds', () => {
  fc.assert(
    fc.property(almostText, (text) => {
      expect(find(text).map(({ start, end }) => [start, end])).toEqual(findSlowly(text));
    }),
    { numRuns: 3000 },
  );
});

test('matches lie inside the text, in order, and never overlap, whatever the text', () => {
  const anyText = fc.oneof(
    fc.string({ unit: 'binary', maxLength: 60 }),
    fc.string({ unit: 'grapheme', maxLength: 60 }),
    almostText,
  );
  fc.assert(
    fc.property(anyText, (text) => {
      let free = 0;
      for (const { start, end, entries: meanings } of find(text)) {
        expect(start).toBeGreaterThanOrEqual(free);
        expect(end).toBeGreaterThan(start);
        expect(end).toBeLessThanOrEqual(text.length);
        expect(meanings.length).toBeGreaterThan(0);
        free = end;
      }
    }),
    { numRuns: 10_000 },
  );
});

// Capitals in front may make a stretch in capitals, brackets a definition, other languages silence, and the page may become medical.
test('text put in front only shifts the offsets', () => {
  const before = fc
    .string({ unit: 'grapheme', maxLength: 40 })
    .map((text) => `It was with the one that they have. ${text.toLowerCase().replace(/[([]/g, '')}. `);
  fc.assert(
    fc.property(before, almostText, (front, text) => {
      const found = find(front + text).filter(({ start }) => start >= front.length);
      const shifted = found.map(({ tentative, ...match }) => match);
      const expected = find(text).map(({ tentative, ...match }) => ({
        ...match,
        start: match.start + front.length,
        end: match.end + front.length,
      }));
      expect(shifted).toEqual(expected);
    }),
    { numRuns: 2000 },
  );
});
