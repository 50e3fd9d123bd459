import type { AskedTerm } from './card-state.ts';
import type { CardWords } from './words.ts';

interface UnlistedProps {
  readonly card: CardWords;
  readonly term: AskedTerm;
  /** Id of what is said of the word. */
  readonly id: string;
}

/** What can be said of a word that the glossary does not hold: what a code says, a guess that looks like one, or nothing. */
export function Unlisted({ card, term, id }: UnlistedProps) {
  if (term.code !== undefined) {
    return (
      <>
        <p class="code-label label">{card.code}</p>
        <p class="short" id={id}>
          {term.code}
        </p>
        <p class="provenance">{card.general}</p>
      </>
    );
  }
  if (term.guess === undefined) {
    return (
      <p class="unknown" id={id}>
        {card.unknown}
      </p>
    );
  }
  return (
    <>
      <div class="guess" id={id}>
        <p class="label">{card.guess}</p>
        <p>{term.guess}</p>
      </div>
      <p class="unknown">{card.guessOnly}</p>
    </>
  );
}
