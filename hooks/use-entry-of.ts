import { useCallback, useEffect, useState } from 'preact/hooks';
import type { EntryOf } from '../components/outline.ts';
import { readEntries } from '../extension/entry-store.ts';
import type { StoredEntry } from '../glossary/store.ts';
import type { EntryNumber } from '../glossary/term-match.ts';

const NONE: ReadonlyMap<EntryNumber, StoredEntry> = new Map();

/** Finds entries by number: the glossary's at once, and those of the reader's packs that are needed as they are read. */
export function useEntryOf(entries: readonly StoredEntry[], needed: readonly EntryNumber[]): EntryOf {
  const [ofPacks, setOfPacks] = useState(NONE);
  const missing = entries.length === 0 ? [] : needed.filter((number) => !entries[number] && !ofPacks.has(number));
  const asked = missing.join();
  useEffect(() => {
    if (asked === '') return;
    let isOver = false;
    void readEntries(asked.split(',').map(Number)).then((found) => {
      if (isOver || found.length === 0) return;
      setOfPacks((before) => new Map([...before, ...found.map((entry) => [entry.entry, entry] as const)]));
    });
    return () => {
      isOver = true;
    };
  }, [asked]);
  return useCallback((number) => entries[number] ?? ofPacks.get(number), [entries, ofPacks]);
}
