import { useId, useLayoutEffect, useRef } from 'preact/hooks';
import { Icon } from '../Icon.tsx';
import { textFrom, useWords } from '../words.tsx';

/** A question to bring to the care team, and the term that it is about. */
export interface Question {
  readonly id: string;
  readonly term: string;
  readonly ask: string;
  /** The name of the pack whose question it is; undefined for one of ours. */
  readonly pack: string | undefined;
}

export interface QuestionListProps {
  readonly questions: readonly Question[];
  /** Ids of those that the reader wants to ask. */
  readonly chosen: ReadonlySet<string>;
  readonly onChoose: (ids: readonly string[], chosen: boolean) => void;
  readonly onCopy: () => void;
  readonly onPrint: () => void;
  readonly onBack: () => void;
}

/** The questions that the words of a page give rise to, to choose from. Focus moves to its heading when the reader opens it. */
export function QuestionList({ questions, chosen, onChoose, onCopy, onPrint, onBack }: QuestionListProps) {
  const { t } = useWords();
  const id = useId();
  const heading = useRef<HTMLHeadingElement>(null);
  useLayoutEffect(() => {
    const { activeElement } = document;
    // It also comes back with the list that it covers, and then leaves the focus on the switch, say, which brought that back.
    const isFree = activeElement === document.body || activeElement?.closest('[inert]');
    if (isFree) heading.current?.focus({ preventScroll: true });
  }, []);
  const all = questions.map((question) => question.id);
  const count = all.filter((one) => chosen.has(one)).length;
  return (
    <section
      class="questions"
      aria-labelledby={`${id}-title`}
      // As in the card: a press on its words keeps the focus in it.
      tabIndex={-1}
      onKeyDown={(event) => {
        if (event.key !== 'Escape') return;
        event.preventDefault();
        onBack();
      }}
    >
      <button type="button" class="back" onClick={onBack}>
        <Icon name="back" />
        {t('questions.back')}
      </button>
      <h2 class="questions-title" id={`${id}-title`} ref={heading} tabIndex={-1}>
        {t('questions.title')}
      </h2>
      {questions.length === 0 ? (
        <p class="label">{t('questions.nothing')}</p>
      ) : (
        <>
          <p>{t('questions.intro')}</p>
          <div class="buttons">
            <button type="button" class="solid" onClick={onCopy}>
              <Icon name="copy" />
              {t('questions.copy')}
            </button>
            <button type="button" class="outlined" onClick={onPrint}>
              <Icon name="print" />
              {t('questions.print')}
            </button>
          </div>
          <div class="questions-choice">
            <p class="label">{t('questions.chosen', count)}</p>
            <button type="button" class="link" onClick={() => onChoose(all, count < all.length)}>
              {count < all.length ? t('questions.all') : t('questions.none')}
            </button>
          </div>
          <ul>
            {questions.map((question) => (
              <li key={question.id}>
                <label class="question">
                  <input
                    type="checkbox"
                    checked={chosen.has(question.id)}
                    onChange={(event) => onChoose([question.id], event.currentTarget.checked)}
                  />
                  <Asked {...question} />
                </label>
              </li>
            ))}
          </ul>
        </>
      )}
    </section>
  );
}

/** A question, its term, and whose it is where it is not ours. */
function Asked({ term, ask, pack }: Question) {
  const { t } = useWords();
  const from = textFrom(pack === undefined ? 'glossary' : 'elsewhere');
  return (
    <span>
      <span class="question-ask" {...from}>
        {ask}
      </span>
      <span class="question-term" {...from}>
        {term}
      </span>
      {pack !== undefined && <span class="question-pack">{t('card.fromPack', [pack])}</span>}
    </span>
  );
}
