import type { StoredEntry } from '../glossary/store.ts';
import type { EntryNumber } from '../glossary/term-match.ts';
import { browser } from './browser.ts';
import { isPackEntry, readPackEntries } from './own-packs.ts';
import { withPicture } from './picture-store.ts';
import { ENTRIES_A_FILE, type StoreFile, storePath } from './store-files.ts';

const loading = new Map<number, Promise<StoreFile>>();

/** One file of the store. Read once from the extension's own files; after a failure the next call tries again. */
function loadFile(file: number): Promise<StoreFile> {
  const known = loading.get(file);
  if (known) return known;
  const read = fetch(browser.runtime.getURL(`/${storePath(file)}` as never))
    .then((response) => response.json() as Promise<StoreFile>)
    .catch((error: unknown) => {
      loading.delete(file);
      throw error;
    });
  loading.set(file, read);
  return read;
}

let whole: Promise<readonly StoredEntry[]> | undefined;

/** Every entry, by its number. */
export function loadEntries(): Promise<readonly StoredEntry[]> {
  whole ??= loadFiles().catch((error: unknown) => {
    whole = undefined;
    throw error;
  });
  return whole;
}

async function loadFiles(): Promise<readonly StoredEntry[]> {
  const { files } = await loadFile(0);
  const all = await Promise.all(Array.from({ length: files }, (_, file) => loadFile(file)));
  return all.flatMap(({ entries }) => entries);
}

/** The entries of these numbers with their drawings, in their order; those of packs that have gone are left out. */
export async function readEntries(numbers: readonly EntryNumber[]): Promise<StoredEntry[]> {
  const ours = numbers.filter((number) => !isPackEntry(number));
  const files = [...new Set(ours.map((number) => Math.floor(number / ENTRIES_A_FILE)))];
  const [read, fromPacks] = await Promise.all([Promise.all(files.map(loadFile)), readPackEntries(numbers)]);
  const found = new Map([...read.flatMap(({ entries }) => entries), ...fromPacks].map((entry) => [entry.entry, entry]));
  return Promise.all(numbers.flatMap((number) => found.get(number) ?? []).map(withPicture));
}
