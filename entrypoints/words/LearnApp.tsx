import { useEffect, useReducer, useState } from 'preact/hooks';
import type { Outcome } from '../../components/Page.tsx';
import type { FlashcardProps } from '../../components/saved/Flashcard.tsx';
import type { Grade } from '../../components/saved/grades.ts';
import { LearnPage } from '../../components/saved/LearnPage.tsx';
import { sayWait } from '../../components/saved/say-wait.ts';
import { useWords } from '../../components/words.tsx';
import { dueWords, nextReturn } from '../../extension/saved/due.ts';
import { gradings } from '../../extension/saved/learning.ts';
import type { ListedWord } from '../../extension/saved/listed-words.ts';
import { askToChangeWords } from '../../extension/saved/words-change.ts';
import { useSettings } from '../../hooks/use-settings.ts';
import { useSpeaker } from '../../hooks/use-speaker.ts';
import { partsOf } from './parts-of.ts';
import { isAsked, useAskedWord } from './use-asked-word.ts';

/** ms after which the page looks again whether a word has come due. */
const LOOK_AGAIN = 20_000;

/** A grade that was given: the word as it was asked, and as it stands since. */
interface Graded {
  readonly asked: ListedWord;
  readonly since: ListedWord;
}

export function LearnApp({ words }: { readonly words: readonly ListedWord[] }) {
  const { t, language } = useWords();
  const [outcome, setOutcome] = useState<Outcome>();
  const [{ hear }] = useSettings();
  const { onHear } = useSpeaker();
  useLookingAgain();
  const now = Date.now();
  const [last, setLast] = useState<Graded>();
  const word = useAskedWord(words, now, last?.asked);
  const comesBack = nextReturn(words, now);

  /** Gives a word that stands as `from` what was learned of it by `to`; where it stands otherwise by now, it stays. Tells whether it was given. */
  async function learn(from: ListedWord, to: ListedWord): Promise<boolean> {
    const { id, learned } = from;
    const given = await askToChangeWords({ kind: 'learn', id, asked: learned?.last ?? null, learned: to.learned });
    setOutcome(given.isStored ? undefined : { tone: 'trouble', text: t('saved.notStored') });
    return given.isStored && given.before !== null;
  }

  /** Grades a word as it was asked: a second press, or another tab, does not grade it again, and leaves the first to be taken back. */
  async function grade(asked: ListedWord, given: Grade): Promise<void> {
    const since = { ...asked, learned: gradings(asked.learned, Date.now())[given] };
    if (await learn(asked, since)) setLast({ asked, since });
  }

  const cardOf = (asked: ListedWord): FlashcardProps => {
    const after = gradings(asked.learned, now);
    const returns = (given: Grade) => sayWait(language, after[given].due - now);
    return {
      turn: `${asked.id} ${asked.learned?.last}`,
      word: asked,
      parts: partsOf(asked.shown.term),
      returns: { forgot: returns('forgot'), hard: returns('hard'), good: returns('good'), easy: returns('easy') },
      onGrade: (given) => void grade(asked, given),
      onHear: hear ? onHear : undefined,
    };
  };

  const canTakeBack = last && words.some((one) => isAsked(last.since, one));

  return (
    <LearnPage
      card={word && cardOf(word)}
      due={dueWords(words, now).length}
      total={words.length}
      next={comesBack === undefined ? undefined : sayWait(language, comesBack - now)}
      onTakeBack={canTakeBack ? () => void learn(last.since, last.asked) : undefined}
      outcome={outcome}
    />
  );
}

/** Renders again from time to time: words come due while nothing happens. */
function useLookingAgain(): void {
  const [, look] = useReducer((count: number) => count + 1, 0);
  useEffect(() => {
    const timer = setInterval(() => look(undefined), LOOK_AGAIN);
    return () => clearInterval(timer);
  }, []);
}
