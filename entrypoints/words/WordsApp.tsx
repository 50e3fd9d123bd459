import { useEffect, useMemo, useState } from 'preact/hooks';
import { WordsInPrivate } from '../../components/saved/WordsInPrivate.tsx';
import { WordsLost } from '../../components/saved/WordsLost.tsx';
import { listWords } from '../../extension/saved/listed-words.ts';
import { useEntries } from '../../hooks/use-entries.ts';
import { useSavedWords } from '../../hooks/use-saved-words.ts';
import { LearnApp } from './LearnApp.tsx';
import { ListApp } from './ListApp.tsx';

const LEARN = '#learn';

/** The page of saved words: their list, or learning them where the address says so. */
export function WordsApp({ inPrivate }: { readonly inPrivate: boolean }) {
  const { saved, isLost } = useSavedWords();
  const entries = useEntries();
  const hash = useHash();
  const words = useMemo(() => listWords(saved?.words ?? [], entries), [saved, entries]);

  if (inPrivate) return <WordsInPrivate />;
  if (!saved) return isLost ? <WordsLost onRetry={() => location.reload()} /> : null;
  return hash === LEARN ? <LearnApp words={words} /> : <ListApp words={words} unreadable={saved.unreadable} />;
}

function useHash(): string {
  const [hash, setHash] = useState(location.hash);
  useEffect(() => {
    const onChange = () => {
      setHash(location.hash);
      scrollTo(0, 0);
    };
    addEventListener('hashchange', onChange);
    return () => removeEventListener('hashchange', onChange);
  }, []);
  return hash;
}
