import type { TargetedKeyboardEvent } from 'preact';
import { useId, useLayoutEffect, useRef, useState } from 'preact/hooks';
import { Icon } from '../Icon.tsx';
import { Respelling } from '../Spoken.tsx';
import { GLOSSARY_LANGUAGE, textFrom, useWords } from '../words.tsx';
import { flashcardKey } from './flashcard-key.ts';
import { GRADES, type Grade } from './grades.ts';
import type { ListedWord, WordPart } from './listed-word.ts';
import { sourceOf, WordMeaning } from './WordMeaning.tsx';

export interface FlashcardProps {
  /** Tells one asking of a word from the next. */
  readonly turn: string;
  readonly word: ListedWord;
  /** Empty for a word that is not made of known ones. */
  readonly parts: readonly WordPart[];
  /** When the word would come back under each grade, in words. */
  readonly returns: Readonly<Record<Grade, string>>;
  readonly onGrade: (grade: Grade) => void;
  /** Left out where no voice on this device can say it. */
  readonly onHear?: ((shown: ListedWord['shown']) => void) | undefined;
}

/** One word to learn: the word in front; behind it its meaning, its parts, how it is said, and how well it was known. */
export function Flashcard({ word, parts, returns, onGrade, onHear }: FlashcardProps) {
  const { t } = useWords();
  const id = useId();
  const [isTurned, setIsTurned] = useState(false);
  const front = useRef<HTMLHeadingElement>(null);
  const back = useRef<HTMLDivElement>(null);
  const { shown, standing, note } = word;

  // What was pressed before is gone: the focus goes on with the word, then with its meaning. A word may also come due by itself.
  useLayoutEffect(() => {
    if (isTurned) back.current?.focus({ preventScroll: true });
    else if (document.activeElement === document.body) front.current?.focus({ preventScroll: true });
  }, [isTurned]);
  // Only with the focus in the card: a key meant for something else must not grade a word (WCAG 2.1.4).
  const onKeyDown = (event: TargetedKeyboardEvent<HTMLElement>) => {
    const goesOn = event.currentTarget.getBoundingClientRect().bottom > innerHeight;
    const deed = flashcardKey(event, isTurned, goesOn);
    if (!deed) return;
    event.preventDefault();
    if (deed === 'turn') setIsTurned(true);
    else onGrade(deed);
  };

  return (
    <article class="flashcard" aria-labelledby={`${id}-term`} tabIndex={-1} onKeyDown={onKeyDown}>
      <h2 class="term" id={`${id}-term`} tabIndex={-1} ref={front} {...textFrom(sourceOf(word))}>
        {shown.term}
      </h2>
      {!isTurned && standing === 'guess' && parts.length > 0 && (
        <p class="flashcard-forms" lang={GLOSSARY_LANGUAGE}>
          {parts.map(({ form }) => form).join(' · ')}
        </p>
      )}
      {isTurned ? (
        <>
          <div class="flashcard-back" tabIndex={-1} ref={back}>
            <div class="flashcard-said">
              {shown.say && <Respelling label={t('card.sayIt')} say={shown.say} />}
              {onHear && (
                <button type="button" class="hear" onClick={() => onHear(shown)}>
                  <Icon name="hear" />
                  {t('card.hear')}
                </button>
              )}
            </div>
            <WordMeaning word={word} />
            {parts.length > 0 && <Parts parts={parts} />}
            {note && (
              <p class="saved-note" {...textFrom('elsewhere')}>
                {note}
              </p>
            )}
          </div>
          <p class="flashcard-question" id={`${id}-question`}>
            {t('learn.howWell')}
          </p>
          {/* biome-ignore lint/a11y/useSemanticElements: a fieldset brings a frame of its own, and there is no form */}
          <div class="flashcard-grades" role="group" aria-labelledby={`${id}-question`}>
            {GRADES.map((grade, place) => (
              <button type="button" class="flashcard-grade" key={grade} onClick={() => onGrade(grade)}>
                <span class="flashcard-grade-name">
                  <span class="flashcard-key" aria-hidden="true">
                    {place + 1}
                  </span>{' '}
                  {t(`learn.grades.${grade}`)}
                </span>
                <span class="flashcard-returns">{returns[grade]}</span>
              </button>
            ))}
          </div>
        </>
      ) : (
        <button type="button" class="solid" onClick={() => setIsTurned(true)}>
          {t('learn.show')}
        </button>
      )}
    </article>
  );
}

function Parts({ parts }: Pick<FlashcardProps, 'parts'>) {
  const { t } = useWords();
  return (
    <div class="word-parts">
      <p class="label">{t('learn.parts')}</p>
      <dl>
        {parts.map(({ form, means }) => (
          <div key={form}>
            <dt lang={GLOSSARY_LANGUAGE}>{form}</dt>
            <dd lang={GLOSSARY_LANGUAGE}>{means}</dd>
          </div>
        ))}
      </dl>
    </div>
  );
}
