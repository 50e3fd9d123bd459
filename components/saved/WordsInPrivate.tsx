import { Aside, Page } from '../Page.tsx';
import { useWords } from '../words.tsx';

/** The page of saved words in a private window, which keeps none and shows none. */
export function WordsInPrivate() {
  const { t } = useWords();
  return (
    <Page title={t('saved.title')}>
      <Aside>{t('saved.inPrivate')}</Aside>
    </Page>
  );
}
