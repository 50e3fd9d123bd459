import type { NameIndex } from '../../glossary/search/name-index.ts';
import type { OpenSearch } from '../../glossary/search.ts';
import type { StoredEntry } from '../../glossary/store.ts';
import type { EntryNumber } from '../../glossary/term-match.ts';
import { loadNames, openAllEntries } from './entry-store.ts';
import { readAllPackEntries, watchPacks } from './own-packs.ts';

/** A search over the names of all entries, those of the packs that are on too, and what finds the entries of its answers. */
export interface EntrySearch extends OpenSearch {
  readonly entryOf: (entry: EntryNumber) => StoredEntry | undefined;
}

/** Opens a search over an index and entries that are not in it. */
export type MakeSearch = (
  names: NameIndex,
  more: readonly StoredEntry[],
  entryOf: (entry: EntryNumber) => StoredEntry,
) => Promise<OpenSearch>;

/** Opens that search when it is first asked for, and anew after a change of the packs, until the signal ends it. */
export function entrySearch(makeSearch: MakeSearch, signal: AbortSignal): () => Promise<EntrySearch> {
  let opened: Promise<EntrySearch> | undefined;
  const forget = () => {
    opened = undefined;
  };
  watchPacks(forget, signal);

  async function open(): Promise<EntrySearch> {
    const [names, ours, own] = await Promise.all([loadNames(), openAllEntries(), readAllPackEntries()]);
    const packed = new Map(own.map((entry) => [entry.entry, entry]));
    const entryOf = (number: EntryNumber) => packed.get(number) ?? ours(number);
    return { ...(await makeSearch(names, own, (number) => entryOf(number)!)), entryOf };
  }

  return () => {
    opened ??= open().catch((error: unknown) => {
      forget();
      throw error;
    });
    return opened;
  };
}
