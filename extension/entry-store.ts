import type { StoredEntry } from '../glossary/store.ts';
import { browser } from './browser.ts';

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
