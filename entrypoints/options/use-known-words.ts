import { useEffect, useState } from 'preact/hooks';
import type { KnownWord } from '../../components/options/KnownOptions.tsx';
import { packEntryNumber, readPackEntries } from '../../extension/entries/own-packs.ts';
import type { StoredEntry } from '../../glossary/store.ts';

/** What the words that the reader knows are called; the id of a word whose glossary is gone. */
export function useKnownWords(known: readonly string[], byId: ReadonlyMap<string, StoredEntry>): readonly KnownWord[] {
  const [ofPacks, setOfPacks] = useState<ReadonlyMap<string, string>>(new Map());
  useEffect(() => {
    const numbers = known.flatMap((id) => packEntryNumber(id) ?? []);
    void readPackEntries(numbers).then((read) => setOfPacks(new Map(read.map(({ id, term }) => [id, term]))));
  }, [known]);
  return known.map((id) => ({ id, term: byId.get(id)?.term ?? ofPacks.get(id) ?? id }));
}
