import { useEffect, useState } from 'preact/hooks';
import { type EntrySearch, entrySearch } from '../extension/entries/entry-search.ts';
import { watchPacks } from '../extension/entries/own-packs.ts';
import { makeSearch } from '../glossary/search.ts';
import { inSlices } from '../page/in-slices.ts';

/** The search over all entries, the reader's own too, live; nothing while it is read. */
export function useEntrySearch(): EntrySearch | undefined {
  const [search, setSearch] = useState<EntrySearch>();
  useEffect(() => {
    const controller = new AbortController();
    const open = entrySearch((...entries) => inSlices(makeSearch(...entries)), controller.signal);
    const read = async () => {
      const opened = await open();
      if (controller.signal.aborted) return;
      setSearch(opened);
      await inSlices(opened.prepare());
    };
    watchPacks(() => void read(), controller.signal);
    void read();
    return () => controller.abort();
  }, []);
  return search;
}
