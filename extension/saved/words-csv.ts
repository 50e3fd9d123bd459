import Papa from 'papaparse';
import type { ListedWord } from './listed-words.ts';

/** The columns of a list of words as a CSV file, in order. Only the word and its meaning must be there when one is read. */
export const COLUMNS = [
  'id',
  'word',
  'meaning',
  'say',
  'stands for',
  'note',
  'page',
  'saved',
  'source',
  'pack',
  'learned',
] as const;
export type Column = (typeof COLUMNS)[number];

/**
 * What a spreadsheet would run instead of show, also written full-width, and what we have put an apostrophe before:
 * https://owasp.org/www-community/attacks/CSV_Injection
 */
const FORMULA = /^['=+\-@\t\r\n＝＋－＠]/;

/** Spreadsheets know by this mark that a file is UTF-8. */
const BYTE_ORDER_MARK = '\uFEFF';

/** Words as a CSV file that spreadsheets open and `readWordsFile` reads back: fields that could be formulas start with an apostrophe. */
export function wordsAsCsv(words: readonly ListedWord[]): string {
  const rows = words.map(
    ({ id, source, shown, note, page, savedAt, learned }): Record<Column, string> => ({
      id,
      word: shown.term,
      meaning: shown.short,
      say: shown.say ?? '',
      'stands for': shown.standsFor ?? '',
      note,
      page,
      saved: new Date(savedAt).toISOString(),
      source,
      pack: shown.pack ?? '',
      learned: learned ? JSON.stringify(learned) : '',
    }),
  );
  const csv = Papa.unparse({ fields: [...COLUMNS], data: rows }, { escapeFormulae: FORMULA, newline: '\r\n' });
  return BYTE_ORDER_MARK + csv;
}

/** A field as it was before the export. */
export const withoutApostrophe = (field: string): string =>
  field.startsWith("'") && FORMULA.test(field.slice(1)) ? field.slice(1) : field;
