import { useEffect, useState } from 'preact/hooks';
import { loadEntries } from '../extension/entries/entry-store.ts';
import type { StoredEntry } from '../glossary/store.ts';

/** Every entry by its number; none while they are loaded. */
export function useEntries(): readonly StoredEntry[] {
  const [entries, setEntries] = useState<readonly StoredEntry[]>([]);
  useEffect(() => void loadEntries().then(setEntries), []);
  return entries;
}
