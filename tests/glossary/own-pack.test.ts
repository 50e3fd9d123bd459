import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { MAX_PACK_ENTRIES, type PackFormat, readOwnPack } from '../../glossary/own-pack/own-pack.ts';
import { compileOwnPack } from '../../glossary/own-pack/own-pack-compile.ts';
import { MAX_YAML_CHARS } from '../../glossary/own-pack/own-pack-list.ts';
import { CSV, entriesOf } from './pack-file.ts';
import { compile, entryOf } from './small-glossary.ts';

const JSON_FILE =
  '[{"term": "Ward 7", "meaning": "The ward.", "also": ["W7"]},\n {"term": "blue form", "meaning": "A sheet."}]';
const YAML_FILE = '- term: Ward 7\n  meaning: The ward.\n  also: [W7]\n- term: blue form\n  meaning: A sheet.\n';

const problemsOf = (text: string, format: PackFormat) => {
  const reading = readOwnPack(text, format);
  return 'problems' in reading ? reading.problems.map(({ kind, line }) => [kind, line]) : [];
};

describe('a file that is right', () => {
  test.each([
    ['CSV', CSV, 'csv'],
    ['CSV with semicolons', CSV.replaceAll(',', '\t').replaceAll(';', '|').replaceAll('\t', ';'), 'csv'],
    ['CSV with a mark of its byte order', `\uFEFF${CSV}`, 'csv'],
    ['CSV of another system', CSV.replaceAll('\n', '\r\n'), 'csv'],
    ['JSON', JSON_FILE, 'json'],
    ['JSON with the list in an object', `{"entries": ${JSON_FILE}}`, 'json'],
    ['YAML', YAML_FILE, 'yaml'],
  ] as const)('%s', (_, text, format) => {
    const entries = entriesOf(text, format);
    expect(entries.map(({ term }) => term)).toEqual(['Ward 7', 'blue form']);
    expect(entries[0]!.also).toContain('W7');
    expect(entries[1]!.short).toMatch(/^A sheet/);
  });

  test('columns may be called as people call them', () => {
    const [entry] = entriesOf('Word;Definition;Synonyms\nABC;The Able Centre.;Able', 'csv');
    expect(entry).toMatchObject({ term: 'ABC', short: 'The Able Centre.', also: ['Able'] });
  });

  test.each([
    ['the first of them that says something', 'word,meaning,name\nround,the visit,', 'csv'],
    ['whatever their order', 'name,meaning,word\n ,the visit,round', 'csv'],
    [
      'in a list too',
      '[{"word": "round", "term": null, "meaning": "the visit", "synonyms": [], "also": ["rounds"]}]',
      'json',
    ],
  ] as const)('of two columns that are the same to us, %s counts', (_, text, format) => {
    expect(entriesOf(text, format)).toMatchObject([{ term: 'round', short: 'the visit' }]);
  });

  test('of two columns with the same name too', () => {
    const [entry] = entriesOf('term,meaning,also,also\nround,the visit,rounds,', 'csv');
    expect(entry!.also).toEqual(['rounds']);
  });

  test.each<[string, string, PackFormat, readonly string[]]>([
    [
      'commas',
      'term,meaning,also\nHDU,High care,"step-down unit, high dependency"',
      'csv',
      ['step-down unit', 'high dependency'],
    ],
    [
      'commas in YAML',
      '- term: HDU\n  meaning: High care\n  also: step-down unit, high dependency',
      'yaml',
      ['step-down unit', 'high dependency'],
    ],
    [
      'semicolons, with commas in the names',
      'term,meaning,also\nHDU,High care,"unit, step-down; high care"',
      'csv',
      ['unit, step-down', 'high care'],
    ],
    [
      'none, with a comma in the name',
      'term,meaning,also\ncalcitriol,A vitamin,"1,25-dihydroxyvitamin D"',
      'csv',
      ['1,25-dihydroxyvitamin D'],
    ],
    ['none in a list', '- term: HDU\n  meaning: High care\n  also: ["unit, step-down"]', 'yaml', ['unit, step-down']],
  ])('names are parted by %s', (_, text, format, names) => {
    expect(entriesOf(text, format)[0]!.also).toEqual(names);
  });

  test.each([
    ['YAML', '- term: Ward 7\n  meaning: The ward.\n  also:\n  cues:\n', 'yaml'],
    ['JSON', '[{"term": "Ward 7", "meaning": "The ward.", "also": null, "cues": [null]}]', 'json'],
    ['CSV', 'term,meaning,also,cues\nWard 7,The ward.,,,', 'csv'],
  ] as const)('what is left empty says nothing: %s', (_, text, format) => {
    expect(entriesOf(text, format)).toMatchObject([{ term: 'Ward 7', also: [], cues: [] }]);
  });

  test('what else it says of a word is kept', () => {
    expect(entriesOf('term,meaning,more,ask\nround,the visit,It is early.,When is it?', 'csv')).toMatchObject([
      { more: 'It is early.', ask: 'When is it?' },
    ]);
  });

  test('a line of CSV may end before its empty cells', () => {
    expect(entriesOf('term,meaning,also,cues\nWard 7,The ward.', 'csv')).toMatchObject([{ also: [], cues: [] }]);
  });

  test('a number is a name like others', () => {
    expect(entriesOf('- term: Ward 7\n  meaning: The ward.\n  also: [7]\n', 'yaml')[0]!.also).toEqual(['7']);
  });

  test('markup and formulas stay text', () => {
    const [entry] = entriesOf('term,meaning\nx,"=HYPERLINK(""http://a.example"")<script>alert(1)</script>"', 'csv');
    expect(entry).toMatchObject({ term: 'x', short: '=HYPERLINK("http://a.example")<script>alert(1)</script>' });
  });
});

describe('a file that is not', () => {
  test.each([
    ['nothing', '', 'csv', [['no-words', undefined]]],
    ['only a head', 'term,meaning\n', 'csv', [['no-words', undefined]]],
    ['a row without a meaning', 'term,meaning\nA,\nB,b', 'csv', [['no-meaning', 2]]],
    ['a meaning with a comma and no quotation marks', 'term,meaning\nA,a\nB,b, or c', 'csv', [['no-column', 3]]],
    ['a row without a term', 'term,meaning\nA,a\n,b', 'csv', [['no-term', 3]]],
    ['a line after a cell of two lines', 'term,meaning\nA,"a\nb"\nB,', 'csv', [['no-meaning', 4]]],
    ['the same word twice', 'term,meaning\nA,a\nB,b\na,c', 'csv', [['twice', 4]]],
    ['a quote that never ends', 'term,meaning\nA,"a\nB,b', 'csv', [['unreadable', 2]]],
    ['a name that no text holds', 'term,meaning\n***,a', 'csv', [['unmatchable', 2]]],
    ['markup for a name', 'term,meaning\n<b>x</b>,a', 'csv', [['unmatchable', 2]]],
    ['a word as long as a page', `term,meaning\n${'x'.repeat(101)},a`, 'csv', [['too-long', 2]]],
    ['a meaning as long as a book', `term,meaning\nA,${'x'.repeat(601)}`, 'csv', [['too-long', 2]]],
    ['a pronunciation as long as a page', `term,meaning,say\nA,a,${'x'.repeat(201)}`, 'csv', [['too-long', 2]]],
    ['a long form as long as a page', `term,meaning,stands for\nA,a,${'x'.repeat(201)}`, 'csv', [['too-long', 2]]],
    ['more cues than a page has words', `term,meaning,cues\nA,a,${'x;'.repeat(201)}`, 'csv', [['too-long', 2]]],
    ['a long form that no text holds', 'term,meaning,stands for\nA,a,???', 'csv', [['unmatchable', 2]]],
    ['a short form without room for its plural', `term,meaning\n${'A'.repeat(32)},a`, 'csv', [['unmatchable', 2]]],
    ['a kind that is none', 'term,meaning,kind\nA,a,animal', 'csv', [['unknown-kind', 2]]],
    ['another encoding', 'term,meaning\nA,caf\uFFFD', 'csv', [['not-text', 2]]],
    ['a picture', 'PNG\0\0\0', 'csv', [['not-text', 1]]],
    ['JSON cut short', '[{"term": "A",\n "meaning": "a"', 'json', [['unreadable', 2]]],
    ['JSON that is no list', '{"a": 1}', 'json', [['unreadable', undefined]]],
    ['YAML with a damaged line', '- term: A\n  meaning: "a\n- term: B\n  meaning: b\n', 'yaml', [['unreadable', 5]]],
    ['a YAML bomb', `a: &a [x, x]\nb: &b [*a, *a]\nentries: [*b, *b]`, 'yaml', [['unreadable', undefined]]],
    ['YAML without the mark of its second word', '- term: A\n  meaning: a\n  term: B\n', 'yaml', [['unreadable', 3]]],
    ['YAML that its parser would be long at', '#'.repeat(MAX_YAML_CHARS + 1), 'yaml', [['too-large', undefined]]],
    ['a list in the place of a term', '- term: [A]\n  meaning: a\n', 'yaml', [['unreadable', 1]]],
    ['another table', 'name of it,price\nA,1\nB,2\n', 'csv', [['no-words', undefined]]],
    [
      'JSON with a row without a meaning',
      '[{"term":"A","meaning":"a"},\n"x",\n{"term":"B [{"}]',
      'json',
      [
        ['no-term', undefined],
        ['no-meaning', 3],
      ],
    ],
    ['JSON with such a row in an object', '{"of":[[1]],\n"entries": [\n{"term":"A"}]}', 'json', [['no-meaning', 3]]],
    [
      'JSON with a text as long as a file',
      `[{"term":"A",\n"meaning":"${'\\"['.repeat(5_000_000)}"},\n{"term":"B"}]`,
      'json',
      [
        ['too-long', 1],
        ['no-meaning', 3],
      ],
    ],
    ['JSON that nests without end', '{"a":['.repeat(100_000), 'json', [['unreadable', 1]]],
    ['JSON of lists in lists', `${'['.repeat(100_000)}${']'.repeat(100_000)}`, 'json', [['no-words', undefined]]],
    ['YAML that nests without end', '- '.repeat(100_000), 'yaml', [['unreadable', 1]]],
    [
      'a word as long as a file',
      `term,meaning\n${'x'.repeat(1_000_000)},`,
      'csv',
      [
        ['no-meaning', 2],
        ['too-long', 2],
      ],
    ],
    [
      'more words than a pack holds',
      `term,meaning\n${Array.from({ length: MAX_PACK_ENTRIES + 1 }, (_, i) => `w${i},m\n`).join('')}`,
      'csv',
      [['too-many', undefined]],
    ],
  ] as const)('%s', (_, text, format, problems) => {
    const found = problemsOf(text, format);
    expect(found).toEqual(expect.arrayContaining(problems.map((problem) => [...problem])));
  });
});

describe('as much takes no longer in one piece than in a hundred:', () => {
  const keys = Array.from({ length: 20_000 }, (_, i) => `"k${i}": "v"`);
  const cues = keys.map((_, i) => `of${i}`);
  const words = (lists: readonly (readonly string[])[]) =>
    compile(lists.map((cues, i) => entryOf({ id: `w${i}`, term: `blue w${i}`, cues })));
  test.each<[string, readonly string[], (pieces: readonly (readonly string[])[]) => unknown]>([
    ['keys of YAML', keys, (maps) => problemsOf(`[${maps.map((map) => `{${map.join(',')}}`).join()}]`, 'yaml')],
    [
      'keys of JSON with a slip',
      keys,
      (maps) => problemsOf(`[${maps.map((map) => `{${map.join(',')},}`).join()}]`, 'json'),
    ],
    [
      'mistakes of a line',
      Array(160_000).fill(','),
      (lines) => problemsOf(`[${lines.map((line) => line.join('')).join('\n')}`, 'yaml'),
    ],
    ['cues of a word', cues, words],
  ])('%s', { timeout: 60_000 }, (_, all, work) => {
    // The shorter of two runs, since the machine may be busy with something else.
    const timeOf = (pieces: readonly (readonly string[])[]) => {
      const times = Array.from({ length: 2 }, () => {
        const start = performance.now();
        work(pieces);
        return performance.now() - start;
      });
      return Math.min(...times);
    };
    const size = all.length / 100;
    const pieces = Array.from({ length: 100 }, (_, i) => all.slice(i * size, (i + 1) * size));
    expect(timeOf([all])).toBeLessThan(4 * timeOf(pieces) + 50);
  });
});

test('what is told of a file stays short, however long its words are', () => {
  const reading = readOwnPack(`term,meaning\n${'x'.repeat(1_000_000)},`, 'csv');
  expect('problems' in reading && reading.problems.every(({ detail }) => detail.length < 100)).toBe(true);
});

test('names that objects have by themselves are words like others', () => {
  const entries = entriesOf('term,meaning\nconstructor,Someone who builds.\nprototype,A first try.', 'csv');
  expect(() => compileOwnPack({ entries })).not.toThrow();
});

test('whatever a file holds, it is read or refused with a reason', () => {
  const cell = fc.oneof(
    fc.string({ unit: 'binary' }),
    fc.constantFrom('constructor', '__proto__', '=1+1', '<b>', '"', '[', '- '),
  );
  const file = fc.array(
    fc.array(cell, { maxLength: 4 }).map((cells) => cells.join(',')),
    { maxLength: 6 },
  );
  fc.assert(
    fc.property(file, fc.constantFrom('csv', 'json', 'yaml'), (lines, format) => {
      const reading = readOwnPack(['term,meaning', ...lines].join('\n'), format as PackFormat);
      if ('problems' in reading) expect(reading.problems.length).toBeGreaterThan(0);
      else compileOwnPack(reading);
    }),
  );
});
