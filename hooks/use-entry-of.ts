import { useLayoutEffect, useState } from 'preact/hooks';
import type { EntryOf } from '../components/outline.ts';
import { openEntries } from '../extension/entry-store.ts';
import type { EntryNumber } from '../glossary/term-match.ts';

interface Opened {
  readonly numbers: ReadonlySet<EntryNumber>;
  readonly entryOf: EntryOf;
}

const NOTHING: Opened = { numbers: new Set(), entryOf: () => undefined };

/** Finds the entries of these numbers, as soon as what they are written in has been read. */
export function useEntryOf(needed: readonly EntryNumber[]): EntryOf {
  const [opened, setOpened] = useState(NOTHING);
  const isOpen = needed.every((number) => opened.numbers.has(number));
  // Other effects wait for a frame.
  useLayoutEffect(() => {
    if (isOpen) return;
    let isOver = false;
    void openEntries(needed).then((entryOf) => {
      if (!isOver) setOpened({ numbers: new Set(needed), entryOf });
    });
    return () => {
      isOver = true;
    };
  }, [isOpen, needed]);
  return opened.entryOf;
}
