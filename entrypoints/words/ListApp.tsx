import { useState } from 'preact/hooks';
import type { Outcome } from '../../components/Page.tsx';
import { WordsPage } from '../../components/saved/WordsPage.tsx';
import { useWords } from '../../components/words.tsx';
import { dueWords } from '../../extension/due.ts';
import { findWords, type ListedWord } from '../../extension/listed-words.ts';
import type { SavedWord } from '../../extension/saved-word.ts';
import { changeSavedWords, deleteUnreadable } from '../../extension/saved-words.ts';
import { useSettings } from '../../hooks/use-settings.ts';
import { saveFile } from '../../page/save-file.ts';
import { useWordFiles } from './use-word-files.ts';

interface ListAppProps {
  readonly words: readonly ListedWord[];
  readonly unreadable: readonly unknown[];
}

interface Removed {
  readonly word: SavedWord;
  /** Where it stood. */
  readonly place: number;
}

interface Search {
  readonly query: string;
  /** What it found when the reader searched stays in the list: a note that is being written may lose the words that found it. */
  readonly found: ReadonlySet<string>;
}

const NO_SEARCH: Search = { query: '', found: new Set() };

export function ListApp({ words, unreadable }: ListAppProps) {
  const { t } = useWords();
  const [settings, changeSettings] = useSettings();
  const [{ query, found }, setSearch] = useState(NO_SEARCH);
  const [outcome, setOutcome] = useState<Outcome>();
  const [removed, setRemoved] = useState<Removed>();
  const files = useWordFiles(words);

  /** Stores a change, says what came of it, and tells whether it is stored. What was removed before can be brought back until then. */
  async function change(deed: Promise<void>, said?: string): Promise<boolean> {
    try {
      await deed;
    } catch {
      setOutcome({ tone: 'trouble', text: t('saved.notStored') });
      return false;
    }
    setRemoved(undefined);
    setOutcome(said === undefined ? undefined : { tone: 'done', text: said });
    return true;
  }

  async function remove(id: string): Promise<void> {
    let taken: Removed | undefined;
    const deed = changeSavedWords((stored) => {
      const place = stored.findIndex((word) => word.id === id);
      const word = stored[place];
      taken = word && { word, place };
      return stored.filter((other) => other !== word);
    });
    const said = t('saved.removed', [words.find((word) => word.id === id)?.shown.term ?? '']);
    if (await change(deed, said)) setRemoved(taken);
  }

  function bringBack({ word, place }: Removed): void {
    const deed = changeSavedWords((stored) =>
      stored.some(({ id }) => id === word.id) ? stored : stored.toSpliced(place, 0, word),
    );
    void change(deed, t('saved.restored', [word.shown.term]));
  }

  return (
    <WordsPage
      words={findWords(words, query, found)}
      total={words.length}
      due={dueWords(words, Date.now()).length}
      query={query}
      onQuery={(query) => setSearch({ query, found: new Set(findWords(words, query).map(({ id }) => id)) })}
      onNote={(id, note) =>
        change(changeSavedWords((stored) => stored.map((word) => (word.id === id ? { ...word, note } : word))))
      }
      onRemove={(id) => void remove(id)}
      outcome={outcome}
      onUndo={removed && (() => bringBack(removed))}
      files={files}
      unreadable={
        unreadable.length === 0
          ? undefined
          : {
              onDownload: () =>
                saveFile(
                  document,
                  'bedside-damaged-words.json',
                  'application/json',
                  JSON.stringify(unreadable, null, 2),
                ),
              onDelete: () => void change(deleteUnreadable()),
            }
      }
      tagPages={settings.tagPages}
      onTagPages={(tagPages) => void changeSettings({ tagPages })}
      onDeleteAll={() => {
        setSearch(NO_SEARCH);
        void change(
          changeSavedWords(() => []),
          t('saved.keeping.deleted'),
        );
      }}
    />
  );
}
