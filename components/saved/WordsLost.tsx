import { Aside, Page } from '../Page.tsx';
import { useWords } from '../words.tsx';

/** The page of saved words where the browser cannot read what it keeps: they may be there all the same, and nothing is put in their place. */
export function WordsLost({ onRetry }: { readonly onRetry: () => void }) {
  const { t } = useWords();
  return (
    <Page title={t('saved.title')}>
      <Aside
        title={t('saved.lost.title')}
        actions={
          <button type="button" class="outlined" onClick={onRetry}>
            {t('saved.lost.retry')}
          </button>
        }
      >
        {t('saved.lost.text')}
      </Aside>
    </Page>
  );
}
