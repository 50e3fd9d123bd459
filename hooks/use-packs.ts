import { useEffect, useState } from 'preact/hooks';
import { type KeptPack, readPacks, watchPacks } from '../extension/entries/own-packs.ts';

/** The reader's own word lists, live. */
export function usePacks(): readonly KeptPack[] {
  const [packs, setPacks] = useState<readonly KeptPack[]>([]);
  useEffect(() => {
    const controller = new AbortController();
    const read = () => void readPacks().then((read) => !controller.signal.aborted && setPacks(read));
    watchPacks(read, controller.signal);
    read();
    return () => controller.abort();
  }, []);
  return packs;
}
