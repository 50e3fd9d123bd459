import type { StoredEntry } from '../glossary/store.ts';

/** One of the files that the store of entries is kept in. A card reads only the one with its entry. */
export interface StoreFile {
  /** How many files there are. */
  readonly files: number;
  /** In the order of their numbers, from `ENTRIES_A_FILE` times the file's number on. */
  readonly entries: readonly StoredEntry[];
}

/** One is read in about 6 ms, and all at once faster than one file of all. */
export const ENTRIES_A_FILE = 1024;

/** Where a file lies in the extension, from 0. */
export const storePath = (file: number) => `entries/${file}.json`;

/** The files of a store, by their paths. */
export function storeFiles(store: readonly StoredEntry[]): ReadonlyMap<string, StoreFile> {
  const files = Math.ceil(store.length / ENTRIES_A_FILE);
  return new Map(
    Array.from({ length: files }, (_, file) => {
      const first = file * ENTRIES_A_FILE;
      return [storePath(file), { files, entries: store.slice(first, first + ENTRIES_A_FILE) }];
    }),
  );
}
