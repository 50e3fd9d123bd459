import { useEffect, useState } from 'preact/hooks';
import { readSavedWords, type SavedWords, watchSavedWords } from '../extension/saved/saved-words.ts';

interface UsedWords {
  /** Undefined until they have been read. */
  readonly saved?: SavedWords;
  /** Whether the browser could not read them. */
  readonly isLost?: boolean;
}

/** The saved words, live. */
export function useSavedWords(): UsedWords {
  const [words, setWords] = useState<UsedWords>({});
  useEffect(() => {
    const controller = new AbortController();
    const read = async () => {
      const saved = await readSavedWords().catch(() => undefined);
      if (!controller.signal.aborted) setWords((before) => (saved ? { saved } : { ...before, isLost: true }));
    };
    watchSavedWords(() => void read(), controller.signal);
    void read();
    return () => controller.abort();
  }, []);
  return words;
}
