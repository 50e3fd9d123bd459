import type { StoredEntry } from '../glossary/store.ts';
import type { EntryNumber } from '../glossary/term-match.ts';
import type { AskedTerm } from './card-state.ts';
import { Notice } from './Notice.tsx';
import type { PageState, PageTerm } from './page-state.ts';
import type { PageWords, Words } from './words.ts';

export interface TermListProps {
  readonly words: Words;
  readonly page: PageState;
  readonly entryOf: (entry: EntryNumber) => StoredEntry | undefined;
  readonly onOpen: (term: AskedTerm) => void;
  readonly onAskAccess: () => void;
}

/** The medical words of a page, each with its count and the beginning of its meaning; or why there are none to show. */
export function TermList({ words, page, entryOf, onOpen, onAskAccess }: TermListProps) {
  const texts = words.page;
  switch (page.kind) {
    case 'reading':
      return (
        <div class="notice" role="status">
          <p class="label">{texts.reading}</p>
        </div>
      );
    case 'unreadable':
      return <Notice title={texts.unreadableTitle} text={texts.unreadable[page.reason]} hint={texts.unreadableHint} />;
    case 'withheld':
      return (
        <Notice title={texts.withheldTitle} text={texts.withheld}>
          <button type="button" class="solid" onClick={onAskAccess}>
            {texts.askAccess}
          </button>
        </Notice>
      );
    case 'read':
      if (page.terms.length === 0) return <Notice title={texts.none} hint={texts.noneHint} />;
      return <ReadTerms texts={texts} terms={page.terms} entryOf={entryOf} onOpen={onOpen} />;
  }
}

interface ReadTermsProps extends Pick<TermListProps, 'entryOf' | 'onOpen'> {
  readonly texts: PageWords;
  readonly terms: readonly PageTerm[];
}

function ReadTerms({ texts, terms, entryOf, onOpen }: ReadTermsProps) {
  return (
    <section class="terms">
      <h2 class="terms-title">{texts.heading(terms.length)}</h2>
      <ul>
        {terms.map(({ entries, count }) => {
          const meaning = entryOf(entries[0]);
          // A number that the store does not have comes from a page opened before an update.
          if (!meaning) return null;
          return (
            <li key={entries.join()}>
              <button type="button" class="row" onClick={() => onOpen({ text: meaning.term, entries })}>
                <span class="row-name">{meaning.term}</span>
                {count > 1 && (
                  <span class="row-count">
                    <span aria-hidden="true">× {count}</span>
                    <span class="unseen">{texts.times(count)}</span>
                  </span>
                )}
                <span class="row-words">{meaning.short}</span>
              </button>
            </li>
          );
        })}
      </ul>
    </section>
  );
}
