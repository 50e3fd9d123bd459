import { nameSource } from './listed-meaning.ts';
import { type EntryOf, nameOf, type OutlineTerm } from './outline.ts';
import { textFrom, useWords } from './words.tsx';

interface RowNameProps {
  readonly term: OutlineTerm;
  readonly entryOf: EntryOf;
}

/** What a term of a list is called, and how often it stands in the page, where that is more than once. */
export function RowName({ term, entryOf }: RowNameProps) {
  const { t } = useWords();
  const count = term.places.length;
  return (
    <>
      <span class="row-name" {...textFrom(nameSource(term, entryOf))}>
        {nameOf(term, entryOf)}
      </span>
      {count > 1 && (
        <span class="row-count">
          <span aria-hidden="true">× {count}</span>
          <span class="unseen">{t('page.times', count)}</span>
        </span>
      )}
    </>
  );
}
