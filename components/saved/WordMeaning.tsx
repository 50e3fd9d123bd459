import { LongForm } from '../card/Meaning.tsx';
import { textFrom, useWords } from '../words.tsx';
import type { ListedWord } from './listed-word.ts';

interface WordMeaningProps {
  readonly word: Pick<ListedWord, 'standing' | 'shown' | 'page'>;
}

/** Whether the glossary wrote a word's text, or nobody knows in which language it is. */
export const sourceOf = ({ standing }: Pick<ListedWord, 'standing'>) =>
  standing === 'own' || standing === 'pack' ? 'elsewhere' : 'glossary';

/** What a saved word means, and where the meaning comes from when that is not our glossary as it is today. */
export function WordMeaning({ word: { standing, shown, page } }: WordMeaningProps) {
  const { t } = useWords();
  const source = sourceOf({ standing });
  const origins = {
    entry: undefined,
    pack: t('card.fromPack', [shown.pack ?? '']),
    guess: t('card.guess'),
    code: t('card.code'),
    own: t('saved.own'),
    gone: t('saved.gone'),
  };
  const origin = origins[standing];
  return (
    <>
      {shown.standsFor && <LongForm label={t('card.standsFor')} long={shown.standsFor} source={source} />}
      <p class="saved-short" {...textFrom(source)}>
        {shown.short}
      </p>
      {origin && <p class="saved-origin">{origin}</p>}
      {page && <p class="saved-origin">{t('saved.fromPage', [page])}</p>}
    </>
  );
}
