import { useEffect, useState } from 'preact/hooks';
import type { KnownWord } from '../../components/options/KnownOptions.tsx';
import { packEntryNumber, readPackEntries } from '../../extension/entries/own-packs.ts';
import type { StoredEntry } from '../../glossary/store.ts';
import { usePacks } from '../../hooks/use-packs.ts';

/** What the words that the reader knows are called; the id of a word whose glossary is gone. Those of word lists that are gone are left out. */
export function useKnownWords(known: readonly string[], byId: ReadonlyMap<string, StoredEntry>): readonly KnownWord[] {
  const packs = usePacks();
  const [ofPacks, setOfPacks] = useState<ReadonlyMap<string, string>>(new Map());
  useEffect(() => {
    const numbers = known.flatMap((id) => packEntryNumber(id) ?? []);
    void readPackEntries(numbers).then((read) => setOfPacks(new Map(read.map(({ id, term }) => [id, term]))));
  }, [known, packs]);
  return known.flatMap((id): readonly KnownWord[] => {
    const isOfPack = packEntryNumber(id) !== undefined;
    const term = isOfPack ? ofPacks.get(id) : (byId.get(id)?.term ?? id);
    return term === undefined ? [] : [{ id, term, source: isOfPack ? 'elsewhere' : 'glossary' }];
  });
}
