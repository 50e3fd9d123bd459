import { useEffect, useState } from 'preact/hooks';
import { type EntrySearch, entrySearch } from '../extension/entries/entry-search.ts';
import { watchPacks } from '../extension/entries/own-packs.ts';
import { makeSearch } from '../glossary/search.ts';
import { inSlices } from '../page/in-slices.ts';

/** The search over all entries, the reader's own too, live; nothing while it is made. */
export function useEntrySearch(): EntrySearch | undefined {
  const [search, setSearch] = useState<EntrySearch>();
  useEffect(() => {
    const controller = new AbortController();
    const open = entrySearch((store) => inSlices(makeSearch(store)), controller.signal);
    const read = () => void open().then((opened) => !controller.signal.aborted && setSearch(opened));
    watchPacks(read, controller.signal);
    read();
    return () => controller.abort();
  }, []);
  return search;
}
