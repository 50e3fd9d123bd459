import { inOneGo } from '../../glossary/search/in-one-go.ts';
import { createNameIndex } from '../../glossary/search/name-index.ts';
import { openSearch, type Search } from '../../glossary/search.ts';
import type { StoredEntry } from '../../glossary/store.ts';

/** A search over a small store, ready to answer with all that it can. */
export function createSearch(store: readonly StoredEntry[]): Search {
  const entries = new Map(store.map((entry) => [entry.entry, entry]));
  const { search, prepare } = openSearch(createNameIndex(store), (entry) => entries.get(entry)!);
  inOneGo(prepare());
  return search;
}
