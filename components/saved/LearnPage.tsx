import { useLayoutEffect, useRef } from 'preact/hooks';
import { type Outcome, Page, Status } from '../Page.tsx';
import { useWords } from '../words.tsx';
import { Flashcard, type FlashcardProps } from './Flashcard.tsx';

export interface LearnPageProps {
  /** The word to ask now; none when nothing is due. */
  readonly card: FlashcardProps | undefined;
  /** How many words wait, this one among them. */
  readonly due: number;
  readonly total: number;
  /** How long until the next word comes back, in words; where any will. */
  readonly next: string | undefined;
  /** Takes the last grade back, as long as that can be. */
  readonly onTakeBack: (() => void) | undefined;
  /** What went wrong with the last grade. */
  readonly outcome: Outcome | undefined;
}

/** Learning saved words: one card at a time, those that are due. */
export function LearnPage({ card, due, total, next, onTakeBack, outcome }: LearnPageProps) {
  const { t } = useWords();
  return (
    <Page title={t('learn.title')} links={<a href="#list">{t('saved.title')}</a>}>
      {card ? (
        <>
          <p class="learn-left">{t('learn.left', Math.max(1, due))}</p>
          <Flashcard key={card.turn} {...card} />
          <p class="page-note learn-keys">{t('learn.keys', [t('learn.grades.good')])}</p>
        </>
      ) : (
        <NothingDue total={total} next={next} />
      )}
      {onTakeBack && (
        <button type="button" class="outlined learn-take-back" onClick={onTakeBack}>
          {t('learn.takeBack')}
        </button>
      )}
      <Status outcome={outcome} />
    </Page>
  );
}

function NothingDue({ total, next }: Pick<LearnPageProps, 'total' | 'next'>) {
  const { t } = useWords();
  const root = useRef<HTMLDivElement>(null);
  // After the last answer, whose button is gone: a screen reader goes on here.
  useLayoutEffect(() => {
    if (document.activeElement === document.body) root.current?.focus();
  }, []);
  return (
    <div class="page-aside learn-done" tabIndex={-1} ref={root}>
      <p>{total === 0 ? t('saved.none') : t('learn.done')}</p>
      {next && <p>{t('learn.next', [next])}</p>}
    </div>
  );
}
