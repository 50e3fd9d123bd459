import { describe, expect, test } from 'vitest';
import { readEntriesText } from '../../scripts/entries.ts';

const entry = (id: string) => `- id: ${id}\n  term: ${id}\n  kind: test\n  short: A test of some kind.\n`;

describe('reading a file of entries', () => {
  test('entries are read with their defaults', () => {
    expect(readEntriesText(entry('alpha'), 'a.yaml')).toEqual({
      entries: [
        {
          id: 'alpha',
          term: 'alpha',
          kind: 'test',
          short: 'A test of some kind.',
          also: [],
          cues: [],
          see: [],
          plain: [],
          oneMeaning: false,
          reviewed: false,
        },
      ],
      places: ['a.yaml:1'],
      problems: [],
    });
  });

  test.each([
    ['all its names', 'true', ['alpha', 'first']],
    ['some of them', '[first]', ['first']],
  ])('everyone understands %s', (_, plain, expected) => {
    const { entries } = readEntriesText(`${entry('alpha')}  also: [first]\n  plain: ${plain}\n`, 'a.yaml');
    expect(entries[0]?.plain).toEqual(expected);
  });

  test.each([
    ['broken YAML', `${entry('alpha')}- id: [`, /^a\.yaml:5: /],
    ['a list that is none', 'id: alpha', /^a\.yaml:1: must be a list$/],
    ['a colon in a text', '- id: alpha\n  short: A sign: it may be bone.\n', /^a\.yaml:2: .+ needs quotes/],
    ['a key too far in', '- id: alpha\n  term: alpha\n   kind: test\n', /^a\.yaml:2: a key stands too far in, or /],
    ['a tab', '- id: alpha\n\tterm: alpha\n', /^a\.yaml:2: a tab: indent with spaces$/],
    ['a sign that YAML keeps', '- id: alpha\n  term: @a\n', /^a\.yaml:2: Plain value cannot start with .+ @$/],
    [
      'a star before a text',
      `${entry('alpha')}  also: [*54]\n`,
      /^a\.yaml:1: a text that begins with “\*” needs quotes/,
    ],
    ['a second document', '- id: alpha\n---\n- id: beta\n', /^a\.yaml:2: a file is one list/],
    ['a missing key', '- id: alpha\n  term: alpha\n  kind: test\n', /^a\.yaml:1: short: is missing$/],
    ['a key that is none', `${entry('alpha')}  synonyms: [first]\n`, /^a\.yaml:1: synonyms: is no key .+, also, /],
    ['the second of two', `${entry('alpha')}- id: beta\n  kind: test\n`, /^a\.yaml:5: term: is missing$/],
    ['the wrong order', entry('beta') + entry('alpha'), /^a\.yaml:5: alpha stands after beta; sort by id$/],
    ['an empty item', '- \n', /^a\.yaml:1: entry: must be an entry/],
    ['an item that is only a word', '- alpha\n', /^a\.yaml:1: entry: must be an entry/],
  ])('%s is told with file and line', (_, source, problem) => {
    expect(readEntriesText(source, 'a.yaml').problems[0]).toMatch(problem);
  });

  test('a byte order mark is no part of the first entry', () => {
    expect(readEntriesText(`\uFEFF${entry('alpha')}`, 'a.yaml')).toMatchObject({
      entries: [{ id: 'alpha' }],
      problems: [],
    });
  });

  test('what comes of a slip in the same line is not told beside it', () => {
    expect(readEntriesText('- id: alpha\n\tterm: alpha\n', 'a.yaml').problems).toHaveLength(1);
  });

  test('an empty file holds nothing, and that is no problem', () => {
    expect(readEntriesText('', 'a.yaml')).toEqual({ entries: [], places: [], problems: [] });
  });
});
