import { useEffect, useState } from 'preact/hooks';
import { type EntrySearch, entrySearch } from '../extension/entries/entry-search.ts';
import { watchPacks } from '../extension/entries/own-packs.ts';
import { makeSearch } from '../glossary/search.ts';
import { inSlices } from '../page/in-slices.ts';

interface UsedSearch extends EntrySearch {
  /** Whether it finds all that it will. */
  readonly isPrepared: boolean;
}

/** The search over all entries, the reader's own too, live; nothing while it is read. */
export function useEntrySearch(): UsedSearch | undefined {
  const [search, setSearch] = useState<UsedSearch>();
  useEffect(() => {
    const controller = new AbortController();
    const open = entrySearch((...entries) => inSlices(makeSearch(...entries)), controller.signal);
    const read = async () => {
      const opened = { ...(await open()), isPrepared: false };
      if (controller.signal.aborted) return;
      setSearch(opened);
      await inSlices(opened.prepare());
      // A change of the word lists may have brought another one meanwhile.
      setSearch((current) => (current === opened ? { ...opened, isPrepared: true } : current));
    };
    watchPacks(() => void read(), controller.signal);
    void read();
    return () => controller.abort();
  }, []);
  return search;
}
