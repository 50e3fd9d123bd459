import type { Kind } from '../../glossary/entry.ts';
import type { StoredEntry } from '../../glossary/store.ts';
import { textFrom, useWords } from '../words.tsx';

interface NegationProps {
  /** The page's words, as they stand. */
  readonly said: string;
  /** The likeliest tells how to put it; empty where the glossary has none. */
  readonly meanings: readonly StoredEntry[];
  readonly id: string;
}

/** What someone can have or not have; a treatment that is denied is not "not there". */
const FOUND_OR_NOT: ReadonlySet<Kind> = new Set(['condition', 'symptom', 'finding', 'organism']);

/** That the page denies the term, in the page's own words. */
export function Negation({ said, meanings, id }: NegationProps) {
  const { t } = useWords();
  const likeliest = meanings[0];
  return (
    <p class="negation" id={id}>
      {likeliest && FOUND_OR_NOT.has(likeliest.kind) ? t('card.textSaysNotThere') : t('card.textSays')}{' '}
      <strong class="said" {...textFrom('elsewhere')}>
        “{said}”
      </strong>
    </p>
  );
}
