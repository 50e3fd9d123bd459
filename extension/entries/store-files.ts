import type { NameIndex } from '../../glossary/search/name-index.ts';
import type { StoredEntry } from '../../glossary/store.ts';
import type { EntryNumber } from '../../glossary/term-match.ts';

/** A file of this size is read in about 7 ms, and all of them at once faster than more or fewer files. */
export const ENTRIES_A_FILE = 2048;

/** Where the names of all entries lie in the extension, as the search reads them. */
export const NAMES_PATH = 'names.jsonl';

/** Where a file lies in the extension, from 0. */
export const storePath = (file: number) => `entries/${file}.jsonl`;

/**
 * The files of a store, by their paths. Each line is an entry, in the order of their numbers, from `ENTRIES_A_FILE` times the file's number on:
 * parsing one takes microseconds, all of them 50 ms.
 */
export function storeFiles(store: readonly StoredEntry[]): ReadonlyMap<string, string> {
  const files = Math.ceil(store.length / ENTRIES_A_FILE);
  return new Map(
    Array.from({ length: files }, (_, file) => {
      const first = file * ENTRIES_A_FILE;
      const entries = store.slice(first, first + ENTRIES_A_FILE).map(lineOf);
      return [storePath(file), entries.join('\n')];
    }),
  );
}

/** The file of names: a line for each column. As one document of JSON it would be larger than the store of Firefox takes. */
export const namesFile = (names: NameIndex): string => Object.entries(names).map(asciiJson).join('\n');

export const readNamesFile = (text: string): NameIndex =>
  Object.fromEntries(text.split('\n').map((line) => JSON.parse(line))) as unknown as NameIndex;

/** What most entries have in common is left out: a list reads all files, and waits for every byte. */
function lineOf({ entry: _, id, also, see, reviewed, difficulty, ...rest }: StoredEntry): string {
  return asciiJson({
    ...rest,
    ...(id === idOf(rest.term) ? {} : { id }),
    ...(also.length === 0 ? {} : { also }),
    ...(see.length === 0 ? {} : { see }),
    ...(reviewed ? { reviewed } : {}),
    difficulty: Math.round(difficulty * 100) / 100,
  });
}

const BEYOND_ASCII = /[^\0-\x7f]/g;

/** The few letters beyond ASCII are escaped: one of them makes the browser keep the whole file in two bytes a letter, and read it a quarter slower. */
const asciiJson = (value: object) =>
  JSON.stringify(value).replaceAll(BEYOND_ASCII, (unit) => `\\u${unit.charCodeAt(0).toString(16).padStart(4, '0')}`);

function readLine(line: string, entry: EntryNumber): StoredEntry {
  const written = JSON.parse(line) as Pick<StoredEntry, 'term'>;
  return { id: idOf(written.term), also: [], see: [], reviewed: false, ...written, entry } as unknown as StoredEntry;
}

/** What most terms have for an id. */
const idOf = (term: string) => term.toLowerCase().replaceAll(/[ /]/g, '-');

/** What a file of the store holds. */
export interface StoreFile {
  /** How many entries. */
  readonly count: number;
  /** The entry at a place, from 0. */
  readonly entryAt: (place: number) => StoredEntry | undefined;
}

/** Reads one file of the store, from 0; an entry is parsed when it is first asked for. */
export function readStoreFile(text: string, file: number): StoreFile {
  const lines = text.split('\n');
  const parsed: StoredEntry[] = [];
  return {
    count: lines.length,
    entryAt: (place) => {
      const line = lines[place];
      if (line === undefined) return undefined;
      parsed[place] ??= readLine(line, file * ENTRIES_A_FILE + place);
      return parsed[place];
    },
  };
}
