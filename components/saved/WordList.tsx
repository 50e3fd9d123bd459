import type { ComponentChildren } from 'preact';
import { useLayoutEffect, useRef, useState } from 'preact/hooks';
import { Respelling } from '../Spoken.tsx';
import { textFrom, useWords } from '../words.tsx';
import type { ListedWord } from './listed-word.ts';
import { Note } from './Note.tsx';
import { sourceOf, WordMeaning } from './WordMeaning.tsx';

/** Rows at a time: a list of thousands stays quick, and the search finds the rest. */
const ROWS = 100;

export interface WordListProps {
  readonly words: readonly ListedWord[];
  readonly onNote: (id: string, note: string) => Promise<boolean>;
  /** Resolves to whether it is removed. */
  readonly onRemove: (id: string) => Promise<boolean>;
  /** Brings back what was removed last: for the eye below the list, for the Tab key where that word stood. */
  readonly wayBack?: ComponentChildren;
}

/** The saved words, each with its meaning and the reader's note. What is removed hands the focus to the row in its place. */
export function WordList({ words, onNote, onRemove, wayBack }: WordListProps) {
  const { t } = useWords();
  const [rows, setRows] = useState(ROWS);
  const [gap, setGap] = useState(0);
  const root = useRef<HTMLDivElement>(null);
  const removed = useRef<{ readonly id: string; readonly place: number } | undefined>(undefined);
  useLayoutEffect(() => {
    // The list may be drawn anew before the word is stored away: until then the focus is well where it is.
    if (!removed.current || words.some(({ id }) => id === removed.current?.id)) return;
    const place = Math.min(removed.current.place, words.length - 1);
    removed.current = undefined;
    (root.current?.querySelectorAll<HTMLElement>('.saved-remove')[place] ?? root.current)?.focus();
  }, [words]);
  async function remove(id: string, place: number): Promise<void> {
    removed.current = { id, place };
    // A word that stays may leave the list later, as in a search: the focus is well where it is then.
    if (await onRemove(id)) setGap(place);
    else if (removed.current?.id === id) removed.current = undefined;
  }
  // The button that showed them may be gone, and is behind them in any case.
  useLayoutEffect(() => {
    if (rows > ROWS) root.current?.querySelectorAll<HTMLElement>('.saved-term')[rows - ROWS]?.focus();
  }, [rows]);

  const items = words.slice(0, rows).map((word, place) => (
    <li class="saved-word" key={word.id}>
      <div class="saved-head">
        <h2 class="saved-term" tabIndex={-1} {...textFrom(sourceOf(word))}>
          {word.shown.term}
        </h2>
        {word.shown.say && <Respelling label={t('card.sayIt')} say={word.shown.say} />}
      </div>
      <WordMeaning word={word} />
      <Note term={word.shown.term} note={word.note} onNote={(note) => onNote(word.id, note)} />
      <button type="button" class="saved-action saved-remove" onClick={() => void remove(word.id, place)}>
        {t('saved.remove')} <span class="unseen">{word.shown.term}</span>
      </button>
    </li>
  ));
  const back = wayBack && (
    <li class="saved-outcome" key="way back" data-shown="true">
      {wayBack}
    </li>
  );

  return (
    <div ref={root} tabIndex={-1} class="saved-list">
      <ul>{back ? items.toSpliced(gap, 0, back) : items}</ul>
      {words.length > rows && (
        <button type="button" class="outlined" onClick={() => setRows(rows + ROWS)}>
          {t('saved.showMore')}
        </button>
      )}
    </div>
  );
}
