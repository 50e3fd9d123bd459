import type { StoredEntry } from '../glossary/store.ts';
import type { EntryNumber } from '../glossary/term-match.ts';
import type { AskedTerm } from './card-state.ts';
import { Notice } from './Notice.tsx';
import type { PageState, PageTerm } from './page-state.ts';
import { textKey } from './texts.ts';
import { GLOSSARY_LANGUAGE, useWords } from './words.tsx';

export interface TermListProps {
  readonly page: PageState;
  readonly entryOf: (entry: EntryNumber) => StoredEntry | undefined;
  readonly onOpen: (term: AskedTerm) => void;
  readonly onAskAccess: () => void;
}

/** The medical words of a page, each with its count and the beginning of its meaning; or why there are none to show. */
export function TermList({ page, entryOf, onOpen, onAskAccess }: TermListProps) {
  const { t } = useWords();
  switch (page.kind) {
    case 'reading':
      return (
        <div class="notice" role="status">
          <p class="label">{t('page.reading')}</p>
        </div>
      );
    case 'unreadable':
      return (
        <Notice
          title={t('page.unreadableTitle')}
          text={t(`page.unreadable.${textKey(page.reason)}`)}
          hint={t('page.unreadableHint')}
        />
      );
    case 'withheld':
      return (
        <Notice title={t('page.withheldTitle')} text={t('page.withheld')}>
          <button type="button" class="solid" onClick={onAskAccess}>
            {t('page.askAccess')}
          </button>
        </Notice>
      );
    case 'read':
      if (page.terms.length === 0) return <Notice title={t('page.none')} hint={t('page.noneHint')} />;
      return <ReadTerms terms={page.terms} entryOf={entryOf} onOpen={onOpen} />;
  }
}

interface ReadTermsProps extends Pick<TermListProps, 'entryOf' | 'onOpen'> {
  readonly terms: readonly PageTerm[];
}

function ReadTerms({ terms, entryOf, onOpen }: ReadTermsProps) {
  const { t } = useWords();
  return (
    <section class="terms">
      <h2 class="terms-title">{t('page.heading', terms.length)}</h2>
      <ul>
        {terms.map(({ entries, count }) => {
          const meaning = entryOf(entries[0]);
          // A number that the store does not have comes from a page opened before an update.
          if (!meaning) return null;
          return (
            <li key={entries.join()}>
              <button type="button" class="row" onClick={() => onOpen({ text: meaning.term, entries })}>
                <span class="row-name" lang={GLOSSARY_LANGUAGE}>
                  {meaning.term}
                </span>
                {count > 1 && (
                  <span class="row-count">
                    <span aria-hidden="true">× {count}</span>
                    <span class="unseen">{t('page.times', count)}</span>
                  </span>
                )}
                <span class="row-words" lang={GLOSSARY_LANGUAGE}>
                  {meaning.short}
                </span>
              </button>
            </li>
          );
        })}
      </ul>
    </section>
  );
}
