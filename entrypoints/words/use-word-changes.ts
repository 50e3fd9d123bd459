import { useState } from 'preact/hooks';
import type { Outcome } from '../../components/Page.tsx';
import type { WordsPageProps } from '../../components/saved/WordsPage.tsx';
import { useWords } from '../../components/words.tsx';
import type { ListedWord } from '../../extension/saved/listed-words.ts';
import { askToChangeWords, type Standing, type WordsChange } from '../../extension/saved/words-change.ts';
import type { ChangeSettings } from '../../hooks/use-settings.ts';

interface WordChanges
  extends Pick<WordsPageProps, 'outcome' | 'onNote' | 'onRemove' | 'onUndo' | 'onTagPages' | 'onDeleteAll'> {
  readonly onDeleteUnreadable: () => void;
}

/** Changes of the saved words and of what is kept with them, each with how it went. */
export function useWordChanges(words: readonly ListedWord[], changeSettings: ChangeSettings): WordChanges {
  const { t } = useWords();
  const [outcome, setOutcome] = useState<Outcome>();
  const [removed, setRemoved] = useState<Standing>();
  const trouble = () => setOutcome({ tone: 'trouble', text: t('saved.notStored') });

  /** Asks for a change, says what came of it, and tells whether it is stored. What was removed before can be brought back until then. */
  async function change(deed: WordsChange, said?: string): Promise<boolean> {
    const changed = await askToChangeWords(deed);
    if (!changed.isStored) {
      trouble();
      return false;
    }
    setRemoved((deed.kind === 'remove' && changed.before) || undefined);
    setOutcome(said === undefined ? undefined : { tone: 'done', text: said });
    return true;
  }

  const nameOf = (id: string) => words.find((word) => word.id === id)?.shown.term ?? '';

  /** Leaves what was said of the words, and the way back for one that was removed. */
  async function tagPages(on: boolean): Promise<void> {
    if (!(await changeSettings({ kind: 'set', settings: { tagPages: on } }))) trouble();
    else setOutcome((last) => (last?.tone === 'done' ? last : undefined));
  }

  return {
    outcome,
    onNote: (id, note) => change({ kind: 'note', id, note }),
    onRemove: (id) => change({ kind: 'remove', id }, t('saved.removed', [nameOf(id)])),
    onUndo:
      removed && (() => void change({ kind: 'bringBack', ...removed }, t('saved.restored', [removed.word.shown.term]))),
    onTagPages: (on) => void tagPages(on),
    onDeleteAll: () => void change({ kind: 'deleteAll' }, t('saved.keeping.deleted')),
    onDeleteUnreadable: () => void change({ kind: 'deleteUnreadable' }),
  };
}
