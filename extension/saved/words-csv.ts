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
 * Where a spreadsheet would run a field, or part of one, instead of showing it: a sign that starts a formula, also written full-width, or
 * an apostrophe that could be ours, and before it the start of the field or what parts fields elsewhere, as “;” does where a comma is the
 * decimal sign. https://owasp.org/www-community/attacks/CSV_Injection
 */
const FORMULA = /(?=['=+\-@＝＋－＠])(?<=(?:^|[;\t\r\n])[\s"]*)/g;
/** The apostrophe that was put there. The look behind comes last, so that it is not done anew for each blank of many. */
const APOSTROPHE = /'(?=['=+\-@＝＋－＠])(?<=(?:^|[;\t\r\n])[\s"]*')/g;

/** Spreadsheets know by this mark that a file is UTF-8. */
const BYTE_ORDER_MARK = '\uFEFF';

/** Words as a CSV file that spreadsheets open and `readWordsFile` reads back: what could be a formula starts with an apostrophe. */
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
  const data = rows.map((row) => COLUMNS.map((column) => row[column].replace(FORMULA, "'")));
  return BYTE_ORDER_MARK + Papa.unparse({ fields: [...COLUMNS], data }, { newline: '\r\n' });
}

/** A field as it was before the export. */
export const withoutApostrophes = (field: string): string => field.replace(APOSTROPHE, '');
