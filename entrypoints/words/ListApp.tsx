import { useState } from 'preact/hooks';
import { WordsPage } from '../../components/saved/WordsPage.tsx';
import { dueWords } from '../../extension/saved/due.ts';
import { findWords, type ListedWord } from '../../extension/saved/listed-words.ts';
import { useSettings } from '../../hooks/use-settings.ts';
import { saveFile } from '../../page/save-file.ts';
import { useWordChanges } from './use-word-changes.ts';
import { useWordFiles } from './use-word-files.ts';

interface ListAppProps {
  readonly words: readonly ListedWord[];
  readonly unreadable: readonly unknown[];
}

interface Search {
  readonly query: string;
  /** What it found when the reader searched stays in the list: a note that is being written may lose the words that found it. */
  readonly found: ReadonlySet<string>;
}

const NO_SEARCH: Search = { query: '', found: new Set() };

export function ListApp({ words, unreadable }: ListAppProps) {
  const [settings, changeSettings] = useSettings();
  const [{ query, found }, setSearch] = useState(NO_SEARCH);
  const { onDeleteUnreadable, ...changes } = useWordChanges(words, changeSettings);
  const files = useWordFiles(words);

  return (
    <WordsPage
      {...changes}
      words={findWords(words, query, found)}
      total={words.length}
      due={dueWords(words, Date.now()).length}
      query={query}
      onQuery={(query) => setSearch({ query, found: new Set(findWords(words, query).map(({ id }) => id)) })}
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
              onDelete: onDeleteUnreadable,
            }
      }
      tagPages={settings.tagPages}
      onDeleteAll={() => {
        setSearch(NO_SEARCH);
        changes.onDeleteAll();
      }}
    />
  );
}
