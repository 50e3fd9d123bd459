import type { StoredEntry } from '../glossary/store.ts';
import type { EntryNumber } from '../glossary/term-match.ts';
import { browser } from './browser.ts';
import { readPackEntries } from './own-packs.ts';
import { withPicture } from './picture-store.ts';

let loading: Promise<readonly StoredEntry[]> | undefined;

/** Every entry, by its number. Read once from the extension's own files; after a failure the next call tries again. */
export function loadEntries(): Promise<readonly StoredEntry[]> {
  loading ??= fetch(browser.runtime.getURL('/entries.json' as never))
    .then((response) => response.json() as Promise<readonly StoredEntry[]>)
    .catch((error: unknown) => {
      loading = undefined;
      throw error;
    });
  return loading;
}

/** The entries of these numbers with their drawings, in their order; unknown numbers are left out. */
export async function readEntries(numbers: readonly EntryNumber[]): Promise<StoredEntry[]> {
  const [store, fromPacks] = await Promise.all([loadEntries(), readPackEntries(numbers)]);
  const packed = new Map(fromPacks.map((entry) => [entry.entry, entry]));
  return Promise.all(numbers.flatMap((number) => store[number] ?? packed.get(number) ?? []).map(withPicture));
}
