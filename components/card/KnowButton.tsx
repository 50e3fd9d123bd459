import { useState } from 'preact/hooks';
import type { StoredEntry } from '../../glossary/store.ts';
import { Icon } from '../Icon.tsx';
import { useWords } from '../words.tsx';

interface KnowButtonProps {
  readonly meanings: readonly StoredEntry[];
  readonly known: boolean;
  readonly onKnow: (meanings: readonly StoredEntry[], known: boolean) => Promise<boolean>;
}

/** Lets the reader say that they know a word, which is marked no longer then, and take that back. */
export function KnowButton({ meanings, known, onKnow }: KnowButtonProps) {
  const { t } = useWords();
  const [hasFailed, setHasFailed] = useState(false);
  const change = async () => setHasFailed(!(await onKnow(meanings, !known)));
  return (
    <>
      <button type="button" class="word-action" onClick={() => void change()}>
        <Icon name="known" />
        {known ? t('card.markAgain') : t('card.know')}
      </button>
      <p class="label word-note" role="status">
        {hasFailed ? t('card.knowFailed') : known && t('card.known')}
      </p>
    </>
  );
}
