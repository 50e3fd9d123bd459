import { useState } from 'preact/hooks';
import type { Outcome } from '../../components/Page.tsx';
import type { WordsPageProps } from '../../components/saved/WordsPage.tsx';
import { useWords } from '../../components/words.tsx';
import type { ListedWord } from '../../extension/saved/listed-words.ts';
import { mergeWords } from '../../extension/saved/merge-words.ts';
import type { SavedWord } from '../../extension/saved/saved-word.ts';
import { changeSavedWords, deleteUnreadable } from '../../extension/saved/saved-words.ts';
import { keepNote } from '../../extension/saved/saving.ts';
import type { ChangeSettings } from '../../hooks/use-settings.ts';

interface Removed {
  readonly word: SavedWord;
  /** Where it stood. */
  readonly place: number;
}

interface WordChanges
  extends Pick<WordsPageProps, 'outcome' | 'onNote' | 'onRemove' | 'onUndo' | 'onTagPages' | 'onDeleteAll'> {
  readonly onDeleteUnreadable: () => void;
}

/** Changes of the saved words and of what is kept with them, each with how it went. */
export function useWordChanges(words: readonly ListedWord[], changeSettings: ChangeSettings): WordChanges {
  const { t } = useWords();
  const [outcome, setOutcome] = useState<Outcome>();
  const [removed, setRemoved] = useState<Removed>();
  const trouble = () => setOutcome({ tone: 'trouble', text: t('saved.notStored') });

  /** Stores a change, says what came of it, and tells whether it is stored. What was removed before can be brought back until then. */
  async function change(deed: Promise<void>, said?: string): Promise<boolean> {
    try {
      await deed;
    } catch {
      trouble();
      return false;
    }
    done(said);
    return true;
  }

  function done(said?: string): void {
    setRemoved(undefined);
    setOutcome(said === undefined ? undefined : { tone: 'done', text: said });
  }

  async function remove(id: string): Promise<boolean> {
    let taken: Removed | undefined;
    const deed = changeSavedWords((stored) => {
      const place = stored.findIndex((word) => word.id === id);
      const word = stored[place];
      taken = word && { word, place };
      return stored.filter((other) => other !== word);
    });
    const said = t('saved.removed', [words.find((word) => word.id === id)?.shown.term ?? '']);
    const isStored = await change(deed, said);
    if (isStored) setRemoved(taken);
    return isStored;
  }

  function bringBack({ word, place }: Removed): void {
    const deed = changeSavedWords((stored) =>
      // Saved again meanwhile, it is a new word that lacks what this one had.
      stored.some(({ id }) => id === word.id) ? mergeWords(stored, [word]).words : stored.toSpliced(place, 0, word),
    );
    void change(deed, t('saved.restored', [word.shown.term]));
  }

  /** Leaves what was said of the words, and the way back for one that was removed. */
  async function tagPages(on: boolean): Promise<void> {
    if (!(await changeSettings({ kind: 'set', settings: { tagPages: on } }))) trouble();
    else setOutcome((last) => (last?.tone === 'done' ? last : undefined));
  }

  return {
    outcome,
    async onNote(id, note) {
      const isKept = await keepNote({ id, note });
      if (isKept) done();
      else trouble();
      return isKept;
    },
    onRemove: remove,
    onUndo: removed && (() => bringBack(removed)),
    onTagPages: (on) => void tagPages(on),
    onDeleteAll() {
      const deed = changeSavedWords(() => []);
      void change(deed, t('saved.keeping.deleted'));
    },
    onDeleteUnreadable: () => void change(deleteUnreadable()),
  };
}
