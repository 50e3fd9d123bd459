import Papa from 'papaparse';
import type { ListedWord } from './listed-words.ts';

/** What Anki's fields are called, in the reader's language, in the order of the columns; the tags come last of them. */
export type AnkiColumns = readonly [
  word: string,
  meaning: string,
  say: string,
  parts: string,
  note: string,
  tags: string,
];

/**
 * Words as a text file for Anki's import, with the header that it reads (https://docs.ankiweb.net/importing/text-files.html): text
 * only, never HTML. Every field stands in quotes, so that none can look like a line of the header. Tags are the titles of the pages.
 * By the GUID in the last column Anki knows a word again, and tells it from another of the same name; without one, it goes by the first field.
 */
export function wordsForAnki(
  words: readonly ListedWord[],
  columns: AnkiColumns,
  partsOf: (word: ListedWord) => string,
): string {
  const head = [
    '#separator:tab',
    '#html:false',
    `#columns:${[...columns.map(cell), 'GUID'].join('\t')}`,
    `#tags column:${columns.length}`,
    `#guid column:${columns.length + 1}`,
  ];
  const rows = words.map((word) => {
    const { id, shown, note, page } = word;
    const meaning = shown.standsFor ? `${shown.standsFor}: ${shown.short}` : shown.short;
    return [shown.term, meaning, shown.say ?? '', partsOf(word), note, tagOf(page), `bedside:${id}`].map(cell);
  });
  const body = Papa.unparse(rows, { delimiter: '\t', newline: '\n', quotes: true });
  return `${[...head, body].join('\n')}\n`;
}

/** Tabs and line breaks would end a field for some versions of Anki, also inside quotes. */
const cell = (text: string): string => text.replace(/\s+/g, ' ').trim();

/** Anki parts tags at spaces. */
const tagOf = (page: string): string => cell(page).replaceAll(' ', '_');
