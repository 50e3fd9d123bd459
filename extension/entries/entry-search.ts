import type { Search } from '../../glossary/search.ts';
import type { StoredEntry } from '../../glossary/store.ts';
import type { EntryNumber } from '../../glossary/term-match.ts';
import { loadEntries } from './entry-store.ts';
import { readAllPackEntries, watchPacks } from './own-packs.ts';

/** A search over the names of all entries, those of the packs that are on too, and what finds the entries of its answers. */
export interface EntrySearch {
  readonly search: Search;
  readonly entryOf: (entry: EntryNumber) => StoredEntry | undefined;
}

/** Opens that search: it is made when it is first asked for, which takes a while, and anew after a change of the packs, until the signal ends it. */
export function entrySearch(
  createSearch: (store: readonly StoredEntry[]) => Promise<Search>,
  signal: AbortSignal,
): () => Promise<EntrySearch> {
  let opened: Promise<EntrySearch> | undefined;
  const forget = () => {
    opened = undefined;
  };
  watchPacks(forget, signal);

  async function open(): Promise<EntrySearch> {
    const [entries, own] = await Promise.all([loadEntries(), readAllPackEntries()]);
    const packed = new Map(own.map((entry) => [entry.entry, entry]));
    return {
      search: await createSearch([...entries, ...own]),
      entryOf: (number) => packed.get(number) ?? entries[number],
    };
  }

  return () => {
    opened ??= open().catch((error: unknown) => {
      forget();
      throw error;
    });
    return opened;
  };
}
