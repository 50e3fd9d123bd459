import { SaveButton } from '../SaveButton.tsx';
import { wordOfUnlisted } from '../saving.ts';
import { textFrom, useWords } from '../words.tsx';
import type { AskedTerm } from './card-state.ts';
import { InEnglish } from './InEnglish.tsx';

interface UnlistedProps {
  readonly term: AskedTerm;
  /** Id of what is said of the word. */
  readonly id: string;
}

/** What can be said of a word that the glossary does not hold: what a code says, a guess that looks like one, or nothing. */
export function Unlisted({ term, id }: UnlistedProps) {
  const { t } = useWords();
  const { text, code, guess } = term;
  if (code !== undefined) {
    return (
      <>
        <div id={id}>
          <p class="code-label label">{t('card.code')}</p>
          <p class="short" {...textFrom('glossary')}>
            {code}
          </p>
        </div>
        <div class="word-actions">
          <SaveButton word={wordOfUnlisted({ text, code })} />
        </div>
        <p class="provenance">
          <InEnglish />
          {t('card.general')}
        </p>
      </>
    );
  }
  if (guess === undefined) {
    return (
      <p class="unknown" id={id}>
        {t('card.unknown')}
      </p>
    );
  }
  return (
    <>
      <div class="guess" id={id}>
        <p class="label">{t('card.guess')}</p>
        <p {...textFrom('glossary')}>{guess}</p>
      </div>
      <p class="unknown">
        <InEnglish />
        {t('card.guessOnly')}
      </p>
      <div class="word-actions">
        <SaveButton word={wordOfUnlisted({ text, guess })} />
      </div>
    </>
  );
}
