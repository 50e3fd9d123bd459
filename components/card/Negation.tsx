import type { Kind } from '../../glossary/entry.ts';
import type { StoredEntry } from '../../glossary/store.ts';
import { textFrom, useWords } from '../words.tsx';
import type { AskedTerm } from './card-state.ts';

interface NegationProps {
  /** The page's words, as they stand. */
  readonly said: Pick<AskedTerm, 'negation' | 'sought'>;
  /** The likeliest tells how to put it; empty where the glossary has none. */
  readonly meanings: readonly StoredEntry[];
  readonly id: string;
}

/** What someone can have or not have; a treatment that is denied is not "not there". */
const FOUND_OR_NOT: ReadonlySet<Kind> = new Set(['condition', 'symptom', 'finding', 'organism']);

/** That the page denies the term or asks whether it is there, in the page's own words. */
export function Negation({ said: { negation, sought }, meanings, id }: NegationProps) {
  const { t } = useWords();
  const likeliest = meanings[0];
  const says = negation === undefined ? t('card.textAsks') : t('card.textSaysNotThere');
  return (
    <p class="negation" id={id}>
      {likeliest && FOUND_OR_NOT.has(likeliest.kind) ? says : t('card.textSays')}{' '}
      <strong class="said" {...textFrom('elsewhere')}>
        “{negation ?? sought}”
      </strong>
    </p>
  );
}
