import type { AskedTerm } from '../card/card-state.ts';
import { meaningsOf, nameSource } from '../listed-meaning.ts';
import { askedOf, type EntryOf, nameOf, type OutlineTerm } from '../outline.ts';
import { RowCount, RowMeaning } from '../Row.tsx';
import { textFrom, useWords } from '../words.tsx';

export interface TermListProps {
  readonly terms: readonly OutlineTerm[];
  readonly entryOf: EntryOf;
  readonly onOpen: (term: AskedTerm) => void;
}

/** The medical words of a page, each with its count and the beginning of its meaning. */
export function TermList({ terms, entryOf, onOpen }: TermListProps) {
  const { t } = useWords();
  return (
    <section class="terms">
      <h2 class="terms-title">{t('page.heading', terms.length)}</h2>
      <ul>
        {terms.map((term) => {
          const [meaning] = meaningsOf(term, entryOf, t);
          // A number that the store does not have comes from a page opened before an update.
          if (!meaning) return null;
          const count = term.places.length;
          return (
            <li key={term.id}>
              <button type="button" class="row" onClick={() => onOpen(askedOf(term, entryOf))}>
                <span class="row-name" {...textFrom(nameSource(term, entryOf))}>
                  {nameOf(term, entryOf)}
                </span>
                {count > 1 && <RowCount count={count} />}
                <RowMeaning {...meaning} />
              </button>
            </li>
          );
        })}
      </ul>
    </section>
  );
}
