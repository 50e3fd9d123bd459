import type { NameIndex } from '../../glossary/search/name-index.ts';
import type { StoredEntry } from '../../glossary/store.ts';
import type { EntryNumber } from '../../glossary/term-match.ts';
import { browser } from '../browser.ts';
import { isPackEntry, readPackEntries } from './own-packs.ts';
import { withPicture } from './picture-store.ts';
import { ENTRIES_A_FILE, NAMES_PATH, readNamesFile, readStoreFile, type StoreFile, storePath } from './store-files.ts';

const loading = new Map<number, Promise<StoreFile>>();

/** One file of the store. Read once from the extension's own files; after a failure the next call tries again. */
function loadFile(file: number): Promise<StoreFile> {
  const known = loading.get(file);
  if (known) return known;
  const read = fetch(browser.runtime.getURL(`/${storePath(file)}` as never))
    .then(async (response) => readStoreFile(await response.text(), file))
    .catch((error: unknown) => {
      loading.delete(file);
      throw error;
    });
  loading.set(file, read);
  return read;
}

// Put in by the build.
const countFiles = () => Number(import.meta.env.ENTRY_FILES);
const loadFiles = () => Promise.all(Array.from({ length: countFiles() }, (_, file) => loadFile(file)));

/** Has the files at hand by the time that many entries are asked for. */
export async function prepareEntries(): Promise<void> {
  await loadFiles();
}

/** The names of all entries. */
export async function loadNames(): Promise<NameIndex> {
  const response = await fetch(browser.runtime.getURL(`/${NAMES_PATH}` as never));
  return readNamesFile(await response.text());
}

let whole: Promise<readonly StoredEntry[]> | undefined;

/** Every entry, by its number. */
export function loadEntries(): Promise<readonly StoredEntry[]> {
  whole ??= parseAll().catch((error: unknown) => {
    whole = undefined;
    throw error;
  });
  return whole;
}

async function parseAll(): Promise<readonly StoredEntry[]> {
  const files = await loadFiles();
  return files.flatMap(({ count, entryAt }) => Array.from({ length: count }, (_, place) => entryAt(place)!));
}

/** Reads all files, and gives what finds an entry there by its number: each is parsed when it is first asked for. */
export async function openAllEntries(): Promise<(number: EntryNumber) => StoredEntry | undefined> {
  const files = await loadFiles();
  return (number) => files[fileOf(number)]?.entryAt(number % ENTRIES_A_FILE);
}

/**
 * Reads the files that the entries of these numbers are in, and gives what finds them there: each is parsed when it is first asked for, and has
 * no drawing. Finds nothing for a number of a pack that has gone, or that a page has kept from before an update.
 */
export async function openEntries(
  numbers: readonly EntryNumber[],
): Promise<(number: EntryNumber) => StoredEntry | undefined> {
  const ours = numbers.filter((number) => fileOf(number) < countFiles());
  const [fromPacks, ...read] = await Promise.all([
    numbers.some(isPackEntry) ? readPackEntries(numbers) : [],
    ...[...new Set(ours.map(fileOf))].map(async (file) => [file, await loadFile(file)] as const),
  ]);
  const files = new Map(read);
  const packed = new Map(fromPacks.map((entry) => [entry.entry, entry]));
  return (number) => packed.get(number) ?? files.get(fileOf(number))?.entryAt(number % ENTRIES_A_FILE);
}

/** The entries of these numbers with their drawings, in their order; unknown ones are left out. */
export async function readEntries(numbers: readonly EntryNumber[]): Promise<StoredEntry[]> {
  const entryOf = await openEntries(numbers);
  return Promise.all(numbers.flatMap((number) => entryOf(number) ?? []).map(withPicture));
}

const fileOf = (number: EntryNumber) => Math.floor(number / ENTRIES_A_FILE);
