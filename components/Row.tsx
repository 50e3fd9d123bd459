import type { ListedMeaning } from './listed-meaning.ts';
import { textFrom, useWords } from './words.tsx';

/** In a row of a list, how often its word stands in the page. */
export function RowCount({ count }: { readonly count: number }) {
  const { t } = useWords();
  return (
    <span class="row-count">
      <span aria-hidden="true">× {count}</span>
      <span class="unseen">{t('page.times', count)}</span>
    </span>
  );
}

/** A meaning in a row of a list. */
export function RowMeaning({ label, text, source }: ListedMeaning) {
  return (
    <span class="row-words">
      {label !== '' && <em>{label} </em>}
      <span {...textFrom(source)}>{text}</span>
    </span>
  );
}
