import Papa from 'papaparse';
import * as v from 'valibot';
import { Learned, MAX_PAGE_CHARS, MAX_SAVED_WORDS, ownId, packWordId, SavedWord } from './saved-word.ts';
import { COLUMNS, type Column, withoutApostrophes } from './words-csv.ts';

/** Five times a full list: what is larger was not made here. */
export const MAX_FILE_BYTES = 20_000_000;

/** The first year that is not written in four digits. */
const END_OF_DATES = Date.UTC(10_000, 0);

/** Why nothing of a file can be read. */
export type FileProblem = 'tooLarge' | 'encoding' | 'columns' | 'tooMany' | 'quotes';
/** Why one line of it is left out. */
export type LineProblem = 'word' | 'meaning' | 'tooLong' | 'date' | 'source' | 'learned' | 'twice';

export type WordsFile =
  | { readonly kind: 'refused'; readonly why: FileProblem }
  | {
      readonly kind: 'read';
      readonly words: readonly SavedWord[];
      /** Lines count from 1, as editors count them. */
      readonly problems: readonly { readonly line: number; readonly why: LineProblem }[];
    };

export interface ReadingOptions {
  /** Dates words without a date. */
  readonly now: number;
  /** Whether the glossary has an entry of this id: what a file says of others is never shown as what Bedside says, or once said. */
  readonly isEntry: (id: string) => boolean;
  /** Whether a word list that is here, on or off, gives the word of this id this meaning: what it does not say is not shown as from it. */
  readonly isOfPack: (id: string, short: string) => boolean;
  /** What Bedside makes of a word, and whether it reads this in a code: what a file says of them otherwise is not shown as that. */
  readonly guessOf: (term: string) => string | undefined;
  readonly isCode: (term: string, short: string) => boolean;
  /** Whether a word of this id is saved already: it only gets what it lacks, wherever it is from. */
  readonly isSaved: (id: string) => boolean;
}

/** Reads a list of words from the bytes of a CSV file. Never throws; nothing in it is run. */
export function readWordsFile(bytes: Uint8Array, options: ReadingOptions): WordsFile {
  if (bytes.length > MAX_FILE_BYTES) return { kind: 'refused', why: 'tooLarge' };
  const text = decode(bytes);
  return text === undefined ? { kind: 'refused', why: 'encoding' } : readWords(text, options);
}

/** UTF-8, or UTF-16 as spreadsheets call "Unicode text"; anything else would turn letters into other letters unseen. */
function decode(bytes: Uint8Array): string | undefined {
  const isUtf16 = bytes[0] === 0xff && bytes[1] === 0xfe;
  try {
    const text = new TextDecoder(isUtf16 ? 'utf-16le' : 'utf-8', { fatal: true }).decode(bytes);
    return text.includes('\0') ? undefined : text;
  } catch {
    return undefined;
  }
}

function readWords(text: string, options: ReadingOptions): WordsFile {
  const { data, errors } = Papa.parse<string[]>(text, { delimitersToGuess: [',', ';', '\t'] });
  if (errors.some(({ type }) => type === 'Quotes')) return { kind: 'refused', why: 'quotes' };
  const [head = [], ...rows] = data;
  const places = placesOf(head);
  if (!places.has('word') || !places.has('meaning')) return { kind: 'refused', why: 'columns' };
  if (rows.length > MAX_SAVED_WORDS + 1) return { kind: 'refused', why: 'tooMany' };

  const words = new Map<string, SavedWord>();
  const problems: { line: number; why: LineProblem }[] = [];
  let line = 2 + linesIn(head);
  for (const row of rows) {
    if (row.some((field) => field.trim() !== '')) {
      const field = (column: Column) => withoutApostrophes((row[places.get(column) ?? -1] ?? '').trim());
      const read = readRow(field, options);
      if (typeof read === 'string') problems.push({ line, why: read });
      else if (words.has(read.id)) problems.push({ line, why: 'twice' });
      else words.set(read.id, read);
    }
    line += 1 + linesIn(row);
  }
  return { kind: 'read', words: [...words.values()], problems };
}

/** Which column stands where; of two with one name, the first. */
function placesOf(head: readonly string[]): ReadonlyMap<Column, number> {
  const names = head.map((name) => name.trim().toLowerCase());
  return new Map(COLUMNS.flatMap((column) => (names.includes(column) ? [[column, names.indexOf(column)]] : [])));
}

/** Line breaks inside the fields of a row. */
const linesIn = (row: readonly string[]): number => row.join('').split(/\r\n|\r|\n/).length - 1;

function readRow(field: (column: Column) => string, options: ReadingOptions): SavedWord | LineProblem {
  const term = field('word');
  const short = field('meaning');
  if (term === '') return 'word';
  if (short === '') return 'meaning';
  const saved = field('saved');
  const savedAt = saved === '' ? options.now : Date.parse(saved);
  // Spreadsheets write an empty date as one of 1899, and others as a number of days, which would be read as a year.
  if (!(savedAt >= 0 && savedAt < END_OF_DATES)) return 'date';
  const learned = readLearned(field('learned'));
  if (learned === undefined) return 'learned';
  const given = field('source') || 'entry';
  if (!v.is(SavedWord.entries.source, given)) return 'source';
  const say = field('say');
  const standsFor = field('stands for');
  const pack = field('pack');
  const shown = { term, short, ...(say && { say }), ...(standsFor && { standsFor }), ...(pack && { pack }) };
  const id = idOf(given, field('id'), shown);
  const source = isSo(given, { id, ...shown }, options) ? given : 'own';
  const word = v.safeParse(SavedWord, {
    // Files of other programs name words by the numbers of their rows.
    id: source !== 'own' || options.isSaved(id) ? id : ownId((field('source') && id) || term.toLowerCase()),
    source,
    shown,
    note: field('note'),
    page: field('page').slice(0, MAX_PAGE_CHARS),
    savedAt,
    learned,
  });
  return word.success ? word.output : 'tooLong';
}

/** The id by which cards know a word that is from there. Files of former versions name words of packs by their places. */
function idOf(source: SavedWord['source'], id: string, shown: SavedWord['shown']): string {
  if (source === 'guess' || source === 'code') return `${source}:${shown.term.toLowerCase()}`;
  return source === 'pack' && shown.pack !== undefined ? packWordId(shown.pack, shown) : id;
}

/** Whether a word is from where a file says that it is. */
function isSo(
  source: SavedWord['source'],
  { id, term, short, pack }: Pick<SavedWord, 'id'> & SavedWord['shown'],
  { isEntry, isOfPack, guessOf, isCode }: ReadingOptions,
): boolean {
  switch (source) {
    case 'entry':
      return isEntry(id);
    case 'pack':
      return pack !== undefined && isOfPack(id, short);
    case 'guess':
      return guessOf(term) === short;
    case 'code':
      return isCode(term, short);
    case 'own':
      return true;
  }
}

/** Undefined for what is no state of learning. */
function readLearned(text: string): Learned | null | undefined {
  if (text === '') return null;
  try {
    const learned = v.safeParse(Learned, JSON.parse(text));
    return learned.success ? learned.output : undefined;
  } catch {
    return undefined;
  }
}
