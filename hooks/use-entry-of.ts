import { useLayoutEffect, useState } from 'preact/hooks';
import type { EntryOf } from '../components/outline.ts';
import { openEntries } from '../extension/entries/entry-store.ts';
import type { EntryNumber } from '../glossary/term-match.ts';

interface Opened {
  readonly numbers: ReadonlySet<EntryNumber>;
  readonly entryOf: EntryOf;
}

const NOTHING: Opened = { numbers: new Set(), entryOf: () => undefined };

interface UsedEntries {
  readonly entryOf: EntryOf;
  /** Whether there is nothing to show of them yet. */
  readonly isReading: boolean;
}

/** Finds the entries of these numbers, as soon as what they are written in has been read. */
export function useEntryOf(needed: readonly EntryNumber[]): UsedEntries {
  const [opened, setOpened] = useState(NOTHING);
  const isOpen = needed.every((number) => opened.numbers.has(number));
  // Other effects wait for a frame.
  useLayoutEffect(() => {
    if (isOpen) return;
    let isOver = false;
    const set = (entryOf?: EntryOf) => {
      if (!isOver) setOpened((before) => ({ numbers: new Set(needed), entryOf: entryOf ?? before.entryOf }));
    };
    // What cannot be read is looked for again with the next words of the page.
    void openEntries(needed).then(set, () => set());
    return () => {
      isOver = true;
    };
  }, [isOpen, needed]);
  return { entryOf: opened.entryOf, isReading: !isOpen && needed.every((number) => !opened.entryOf(number)) };
}
