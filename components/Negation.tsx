import type { Kind } from '../glossary/entry.ts';
import type { StoredEntry } from '../glossary/store.ts';
import type { CardWords } from './words.ts';

interface NegationProps {
  readonly card: CardWords;
  /** The page's words, as they stand. */
  readonly said: string;
  /** The likeliest tells how to put it; empty where the glossary has none. */
  readonly meanings: readonly StoredEntry[];
  readonly id: string;
}

/** What someone can have or not have; a treatment that is denied is not "not there". */
const FOUND_OR_NOT: ReadonlySet<Kind> = new Set(['condition', 'symptom', 'finding', 'organism']);

/** That the page denies the term, in the page's own words. */
export function Negation({ card, said, meanings, id }: NegationProps) {
  const likeliest = meanings[0];
  return (
    <p class="negation" id={id}>
      {likeliest && FOUND_OR_NOT.has(likeliest.kind) ? card.textSaysNotThere : card.textSays}{' '}
      <strong class="said">“{said}”</strong>
    </p>
  );
}
