import fc from 'fast-check';
import Papa from 'papaparse';
import { describe, expect, test } from 'vitest';
import { gradings } from '../../extension/saved/learning.ts';
import { mergeWords } from '../../extension/saved/merge-words.ts';
import { type Learned, MAX_PAGE_CHARS, MAX_SAVED_WORDS, type SavedWord } from '../../extension/saved/saved-word.ts';
import { wordsAsCsv } from '../../extension/saved/words-csv.ts';
import { type FileProblem, type LineProblem, readWordsFile } from '../../extension/saved/words-import.ts';
import { findPatterns, isCode } from '../../glossary/codes/patterns.ts';
import { listed, NOON, word } from './word-samples.ts';

const T3N1M0 = findPatterns('T3N1M0')[0]!;
const bytes = (text: string): Uint8Array => new TextEncoder().encode(text);
/** With a glossary that has every entry there is an id of, and with parts that explain one word. */
const ALL = {
  now: NOON,
  isEntry: (id: string) => id !== '',
  isOfPack: (id: string, short: string) => id === 'pack:Clinic:bay' && short === 'A part of a ward.',
  guessOf: (term: string) => (term === 'splenitis' ? 'Swelling of the spleen.' : undefined),
  isCode,
  isSaved: (_: string) => false,
};
const read = (text: string, options = ALL) => readWordsFile(bytes(text), options);

describe('a CSV file', () => {
  const text = fc
    .string({ unit: fc.constantFrom(...'ab= +-@\'",;\t\r\n<>é＝'), maxLength: 12 })
    .map((one) => one.trim());
  const someWord = fc.record({ term: text.filter(Boolean), short: text.filter(Boolean), note: text, page: text });

  test('brings every word back as it was, whatever is in it', () => {
    fc.assert(
      fc.property(fc.uniqueArray(someWord, { selector: ({ term }) => term }), (written) => {
        const words = written.map(({ term, short, note, page }, at) =>
          word(term, {
            shown: { term, short, say: 'SAY', standsFor: 'what it is', pack: 'Clinic' },
            note,
            page,
            learned: at % 2 ? gradings(null, NOON).good : null,
          }),
        );
        expect(read(wordsAsCsv(listed(...words)))).toEqual({ kind: 'read', words, problems: [] });
      }),
    );
  });

  test('brings back what Bedside makes of a word and of a code as that', () => {
    const codes = ['Stage T3N1M0', 'Potassium 5.9 (H)', 'ANA 1:80', 'ANA <1:40'].map((text) => {
      const { start, end, explanation } = findPatterns(text)[0]!;
      const term = text.slice(start, end);
      return word(`code:${term.toLowerCase()}`, { source: 'code', shown: { term, short: explanation } });
    });
    const words = [
      word('guess:splenitis', { source: 'guess', shown: { term: 'splenitis', short: 'Swelling of the spleen.' } }),
      ...codes,
    ];
    expect(read(wordsAsCsv(listed(...words)))).toEqual({ kind: 'read', words, problems: [] });
  });

  test.each([
    ['a comma', (csv: string) => Papa.parse<string[]>(csv, { delimiter: ',' }).data.flat()],
    // Quotation marks keep nothing together there that does not start with one.
    ['a semicolon', (csv: string) => csv.split(/[;\r\n]/)],
    ['a tab', (csv: string) => csv.split(/[\t\r\n]/)],
  ])('has no field that a spreadsheet would run, where it parts them at %s', (_, fieldsOf) => {
    fc.assert(
      fc.property(fc.array(someWord, { minLength: 1 }), (written) => {
        const words = written.map(({ term, short, note, page }) => word(term, { shown: { term, short }, note, page }));
        for (const field of fieldsOf(wordsAsCsv(listed(...words)))) expect(field).not.toMatch(/^[\s"]*[=+\-@＝＋－＠]/);
      }),
    );
  });

  test.each([
    ['a formula', '=HYPERLINK("https://evil.example","x")'],
    ['a command', "=cmd|' /C calc'!A0"],
    ['markup', '<img src=x onerror=alert(1)>'],
    ['a script', '<script>alert(1)</script>'],
    ['a property of objects', '__proto__'],
  ])('%s in every field comes back as the text it is', (_, hostile) => {
    const words = [
      word(hostile, { shown: { term: hostile, short: hostile, say: hostile }, note: hostile, page: hostile }),
    ];
    expect(read(wordsAsCsv(listed(...words)))).toEqual({ kind: 'read', words, problems: [] });
  });
});

describe('reading a file of words', () => {
  const DATED = 'word,meaning,saved\nbiopsy,A sample.,';
  const END_OF_DATES = Date.UTC(10_000, 0);
  const own = (term: string, short: string, more: Partial<SavedWord> = {}) =>
    word(term, { id: `own:${term}`, source: 'own', shown: { term, short }, ...more });

  test.each<[what: string, file: string, words: readonly SavedWord[]]>([
    ['only words and meanings', 'word,meaning\nbiopsy,A sample.', [own('biopsy', 'A sample.')]],
    ['other columns, other order', 'Meaning;deck;Word\nA sample.;x;biopsy', [own('biopsy', 'A sample.')]],
    ['tabs', 'word\tmeaning\nbiopsy\tA sample.', [own('biopsy', 'A sample.')]],
    ['a byte order mark', '\uFEFFword,meaning\nbiopsy,A sample.', [own('biopsy', 'A sample.')]],
    ['empty lines', 'word,meaning\n\nbiopsy,A sample.\n,\n', [own('biopsy', 'A sample.')]],
    ['the first day of all', `${DATED}1970-01-01T00:00:00.000Z`, [own('biopsy', 'A sample.', { savedAt: 0 })]],
    ['the last', `${DATED}9999-12-31T23:59:59.999Z`, [own('biopsy', 'A sample.', { savedAt: END_OF_DATES - 1 })]],
    [
      'a code with the number of its row',
      `id,word,meaning,source\n7,T3N1M0,"${T3N1M0.explanation}",code`,
      [word('code:t3n1m0', { source: 'code', shown: { term: 'T3N1M0', short: T3N1M0.explanation } })],
    ],
    ['an entry of the glossary', 'id,word,meaning\nbiopsy,biopsy,What biopsy is.', [word('biopsy')]],
    [
      'a word of a list that is here',
      'word,meaning,source,pack\nbay,A part of a ward.,pack,Clinic',
      [word('pack:Clinic:bay', { source: 'pack', shown: { term: 'bay', short: 'A part of a ward.', pack: 'Clinic' } })],
    ],
  ])('%s', (_, file, words) => expect(read(file)).toEqual({ kind: 'read', words, problems: [] }));

  test.each<[what: string, file: string, words: readonly SavedWord[]]>([
    ['numbers its rows', 'id,word,meaning\n1,bay,A part of a ward.', [own('bay', 'A part of a ward.')]],
    [
      'says that Bedside had a word, and never did',
      'id,word,meaning,source\nbay,bay,A part of a ward.,entry',
      [own('bay', 'A part of a ward.')],
    ],
    [
      'says that a word list has a word, and not which',
      'id,word,meaning,source\nbay,bay,A part of a ward.,pack',
      [own('bay', 'A part of a ward.')],
    ],
    [
      'has a word of a word list, and does not say of which',
      'id,word,meaning,source\npack:Clinic:bay,bay,A part of a ward.,pack',
      [own('bay', 'A part of a ward.', { id: 'own:pack:Clinic:bay' })],
    ],
    [
      'has a word list say what it does not',
      'word,meaning,source,pack\nbay,It ends in a week.,pack,Clinic',
      [
        own('bay', 'It ends in a week.', {
          id: 'own:pack:Clinic:bay',
          shown: { term: 'bay', short: 'It ends in a week.', pack: 'Clinic' },
        }),
      ],
    ],
    [
      'has Bedside guess what it does not',
      'id,word,meaning,source\nguess:splenitis,splenitis,It ends in a week.,guess',
      [own('splenitis', 'It ends in a week.', { id: 'own:guess:splenitis' })],
    ],
    [
      'has Bedside read in a code what does not stand there',
      'id,word,meaning,source\ncode:t3n1m0,T3N1M0,It ends in a week.,code',
      [own('T3N1M0', 'It ends in a week.', { id: 'own:code:t3n1m0' })],
    ],
    [
      'has Bedside call more than a code one',
      `id,word,meaning,source\ncode:your t3n1m0,Your T3N1M0,"${T3N1M0.explanation}",code`,
      [own('Your T3N1M0', T3N1M0.explanation, { id: 'own:code:your t3n1m0' })],
    ],
  ])('nothing is shown as ours of a list that %s', (_, file, words) => {
    expect(read(file, { ...ALL, isEntry: () => false })).toEqual({ kind: 'read', words, problems: [] });
  });

  test.each([
    ['own', 'own:sepsis'],
    ['guess', 'guess:splenitis'],
  ])('a word from “%s” with the id of an entry does not take the place of that entry', (source, id) => {
    const file = read(`id,word,meaning,source\nsepsis,splenitis,Swelling of the spleen.,${source}`);
    expect(file).toMatchObject({ words: [{ id }], problems: [] });
  });

  test.each([
    ['an entry that the glossary had', 'thymoma,thymoma,A tumor.,entry,'],
    ['a word of a list that was deleted', 'pack:Gone:bay,bay,A room.,pack,Gone'],
    ['a guess of which Bedside makes more by now', 'guess:splenitis,splenitis,Of the spleen.,guess,'],
  ])('%s is known again where it is saved', (_, row) => {
    const [id] = row.split(',');
    const options = { ...ALL, isEntry: () => false, isSaved: (one: string) => one === id };
    expect(read(`id,word,meaning,source,pack\n${row}`, options)).toMatchObject({ words: [{ id }], problems: [] });
  });

  test('the title of a page is cut where it is longer than one that is saved', () => {
    const file = read(`word,meaning,page\nbiopsy,A sample.,${'x'.repeat(10_000)}`);
    expect(file).toMatchObject({ words: [{ page: 'x'.repeat(MAX_PAGE_CHARS) }], problems: [] });
  });

  test('the "Unicode text" of spreadsheets', () => {
    const utf16 = new Uint8Array(
      new Uint16Array([...'\uFEFFword\tmeaning\nœdème\tA sample.'].map((c) => c.charCodeAt(0))).buffer,
    );
    expect(readWordsFile(utf16, ALL)).toMatchObject({ words: [{ shown: { term: 'œdème' } }], problems: [] });
  });

  test.each<[what: string, file: Uint8Array, why: FileProblem]>([
    ['nothing', bytes(''), 'columns'],
    ['another table', bytes('name,price\nx,1'), 'columns'],
    ['words without meanings', bytes('word,note\nbiopsy,x'), 'columns'],
    ['meanings without words', bytes('note,meaning\nx,A sample.'), 'columns'],
    ['UTF-16 that does not say so', bytes([...'word,meaning'].join('\0')), 'encoding'],
    ['the first half of a mark of UTF-16', new Uint8Array([0xff, 0x41]), 'encoding'],
    ['the second half', new Uint8Array([0x41, 0xfe]), 'encoding'],
    ['Latin 1', new Uint8Array([...bytes('word,meaning\n'), 0xe9, 0x2c, 0x61]), 'encoding'],
    ['a picture', new Uint8Array([0x89, 0x50, 0x4e, 0x47, 0, 0]), 'encoding'],
    ['a quote that never ends', bytes('word,meaning\n"biopsy,A sample.\nsepsis,x'), 'quotes'],
    ['more bytes than a list can have', new Uint8Array(20_000_001), 'tooLarge'],
    ['more words than a list can have', bytes(`word,meaning\n${'a,b\n'.repeat(MAX_SAVED_WORDS + 1)}`), 'tooMany'],
  ])('%s is refused', (_, file, why) => expect(readWordsFile(file, ALL)).toEqual({ kind: 'refused', why }));

  test('as many words as a list can have are read', () => {
    const rows = Array.from({ length: MAX_SAVED_WORDS }, (_, at) => `word ${at},x\n`);
    const file = read(`word,meaning\n${rows.join('')}`);
    expect(file.kind === 'read' && file.words.length).toBe(MAX_SAVED_WORDS);
  });

  test('lines are counted behind a head of several', () => {
    expect(read('word,meaning,"my\nnote"\n,A sample.')).toMatchObject({ problems: [{ line: 3, why: 'word' }] });
  });

  const learnedField = (more: Partial<Learned>) =>
    `"${JSON.stringify({ ...gradings(null, NOON).good, ...more }).replaceAll('"', '""')}"`;
  const HEAD = 'id,word,meaning,note,saved,source,learned\n';
  test.each<[line: string, why: LineProblem]>([
    [',,A sample.,,,,', 'word'],
    [',biopsy,,,,,', 'meaning'],
    [`,${'x'.repeat(201)},A sample.,,,,`, 'tooLong'],
    [`,biopsy,A sample.,${'x'.repeat(1_001)},,,`, 'tooLong'],
    [',biopsy,A sample.,,yesterday,,', 'date'],
    [',biopsy,A sample.,,1899-12-30,,', 'date'],
    [',biopsy,A sample.,,46347,,', 'date'],
    [',biopsy,A sample.,,+010000-01-01T00:00:00.000Z,,', 'date'],
    [',biopsy,A sample.,,,heaven,', 'source'],
    [',biopsy,A sample.,,,,soon', 'learned'],
    [',biopsy,A sample.,,,,"{""due"":-1}"', 'learned'],
    [`,biopsy,A sample.,,,,${learnedField({ stability: 0 })}`, 'learned'],
    [`,biopsy,A sample.,,,,${learnedField({ difficulty: 0.5 })}`, 'learned'],
    [`,biopsy,A sample.,,,,${learnedField({ last: NOON + 1, due: NOON })}`, 'learned'],
    [',SEPSIS,Again.,,,,', 'twice'],
  ])('the line “%s” is left out and told, and the others are read', (line, why) => {
    const file = read(`${HEAD},sepsis,"Two\nlines.",,,,\n${line}\n,lesion,A spot.,,,,`);
    expect(file).toMatchObject({ kind: 'read', problems: [{ line: 4, why }] });
    expect(file.kind === 'read' && file.words.map(({ id }) => id)).toEqual(['own:sepsis', 'own:lesion']);
  });

  test('bytes of any kind never make it throw', () => {
    fc.assert(fc.property(fc.uint8Array({ maxLength: 200 }), (any) => void readWordsFile(any, ALL)));
  });
});

describe('bringing words together', () => {
  const learned = gradings(null, NOON).good;
  test.each<
    [
      what: string,
      here: readonly SavedWord[],
      brought: readonly SavedWord[],
      words: readonly SavedWord[],
      added: number,
    ]
  >([
    ['a new word', [word('a')], [word('b')], [word('a'), word('b')], 1],
    [
      'a note that is there stays',
      [word('a', { note: 'mine' })],
      [word('a', { note: 'yours' })],
      [word('a', { note: 'mine' })],
      0,
    ],
    [
      'a note that is missing comes',
      [word('a')],
      [word('a', { note: 'n', learned })],
      [word('a', { note: 'n', learned })],
      0,
    ],
    [
      'a page that is there stays',
      [word('a', { page: 'mine' })],
      [word('a', { page: 'yours' })],
      [word('a', { page: 'mine' })],
      0,
    ],
    ['a page that is missing comes', [word('a')], [word('a', { page: 'p' })], [word('a', { page: 'p' })], 0],
    [
      'a word that was brought stays beside one of the glossary',
      [word('a', { id: 'own:a', source: 'own' })],
      [word('a')],
      [word('a', { id: 'own:a', source: 'own' }), word('a')],
      1,
    ],
  ])('%s', (_, here, brought, words, added) =>
    expect(mergeWords(here, brought)).toEqual({ words, added, known: brought.length - added }),
  );
});
