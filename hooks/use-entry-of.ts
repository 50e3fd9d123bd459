import { useCallback, useLayoutEffect, useState } from 'preact/hooks';
import type { EntryOf } from '../components/outline.ts';
import { findEntries } from '../extension/entry-store.ts';
import type { StoredEntry } from '../glossary/store.ts';
import type { EntryNumber } from '../glossary/term-match.ts';

const NONE_FOUND: ReadonlyMap<EntryNumber, StoredEntry> = new Map();
const NONE_LOADED: readonly StoredEntry[] = [];

/** Finds entries by number: those that are loaded already at once, and the others that are needed as they are read. */
export function useEntryOf(needed: readonly EntryNumber[], loaded = NONE_LOADED): EntryOf {
  const [found, setFound] = useState(NONE_FOUND);
  const missing = needed.filter((number) => !loaded[number] && !found.has(number));
  const asked = missing.join();
  // Other effects wait for a frame.
  useLayoutEffect(() => {
    if (asked === '') return;
    let isOver = false;
    void findEntries(asked.split(',').map(Number)).then((entries) => {
      if (isOver || entries.length === 0) return;
      setFound((before) => new Map([...before, ...entries.map((entry) => [entry.entry, entry] as const)]));
    });
    return () => {
      isOver = true;
    };
  }, [asked]);
  return useCallback((number) => loaded[number] ?? found.get(number), [loaded, found]);
}
