import { useEffect, useState } from 'preact/hooks';
import { readSavedWords, type SavedWords, watchSavedWords } from '../extension/saved/saved-words.ts';

/** The saved words, live; undefined until they have been read. */
export function useSavedWords(): SavedWords | undefined {
  const [saved, setSaved] = useState<SavedWords>();
  useEffect(() => {
    const controller = new AbortController();
    const read = async () => {
      const next = await readSavedWords();
      if (!controller.signal.aborted) setSaved(next);
    };
    watchSavedWords(() => void read(), controller.signal);
    void read();
    return () => controller.abort();
  }, []);
  return saved;
}
