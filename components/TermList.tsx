import type { StoredEntry } from '../glossary/store.ts';
import type { EntryNumber } from '../glossary/term-match.ts';
import type { AskedTerm } from './card-state.ts';
import type { PageTerm } from './page-state.ts';
import { GLOSSARY_LANGUAGE, useWords } from './words.tsx';

export interface TermListProps {
  readonly terms: readonly PageTerm[];
  readonly entryOf: (entry: EntryNumber) => StoredEntry | undefined;
  readonly onOpen: (term: AskedTerm) => void;
}

/** The medical words of a page, each with its count and the beginning of its meaning. */
export function TermList({ terms, entryOf, onOpen }: TermListProps) {
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
