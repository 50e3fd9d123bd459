import { useEffect, useMemo, useState } from 'preact/hooks';
import { Page } from '../../components/Page.tsx';
import { useWords } from '../../components/words.tsx';
import { listWords } from '../../extension/listed-words.ts';
import { useEntries } from '../../hooks/use-entries.ts';
import { useSavedWords } from '../../hooks/use-saved-words.ts';
import { LearnApp } from './LearnApp.tsx';
import { ListApp } from './ListApp.tsx';

const LEARN = '#learn';

/** The page of saved words: their list, or learning them where the address says so. */
export function WordsApp({ inPrivate }: { readonly inPrivate: boolean }) {
  const { t } = useWords();
  const saved = useSavedWords();
  const entries = useEntries();
  const hash = useHash();
  const words = useMemo(() => listWords(saved?.words ?? [], entries), [saved, entries]);

  if (inPrivate) {
    return (
      <Page title={t('saved.title')}>
        <p class="page-aside">{t('saved.inPrivate')}</p>
      </Page>
    );
  }
  if (!saved) return null;
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
