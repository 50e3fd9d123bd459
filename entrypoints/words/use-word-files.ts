import { useState } from 'preact/hooks';
import type { Outcome } from '../../components/Page.tsx';
import type { ExportFormat, LineProblem, WordFilesProps } from '../../components/saved/WordFiles.tsx';
import { wordOfEntry } from '../../components/saving.ts';
import { useWords } from '../../components/words.tsx';
import { loadEntries } from '../../extension/entries/entry-store.ts';
import { readAllPackEntries } from '../../extension/entries/own-packs.ts';
import type { ListedWord } from '../../extension/saved/listed-words.ts';
import { type Merged, mergeWords } from '../../extension/saved/merge-words.ts';
import { MAX_SAVED_WORDS, type SavedWord } from '../../extension/saved/saved-word.ts';
import { changeSavedWords } from '../../extension/saved/saved-words.ts';
import { wordsForAnki } from '../../extension/saved/words-anki.ts';
import { wordsAsCsv } from '../../extension/saved/words-csv.ts';
import { MAX_FILE_BYTES, readWordsFile } from '../../extension/saved/words-import.ts';
import { wordsAsMarkdown } from '../../extension/saved/words-markdown.ts';
import { isCode } from '../../glossary/codes/patterns.ts';
import { saveFile } from '../../page/save-file.ts';
import { guessOf, partsOf } from './parts-of.ts';

const FILES = {
  csv: ['bedside-words.csv', 'text/csv'],
  markdown: ['bedside-words.md', 'text/markdown'],
  anki: ['bedside-words-anki.txt', 'text/plain'],
} as const;

/** Export and import of saved words, each with how it went. */
export function useWordFiles(words: readonly ListedWord[]): Omit<WordFilesProps, 'total'> {
  const { t } = useWords();
  const [outcome, setOutcome] = useState<Outcome>();
  const [problems, setProblems] = useState<readonly LineProblem[]>([]);
  const say = (tone: Outcome['tone'], text: string, lines: readonly LineProblem[] = []) => {
    setOutcome({ tone, text });
    setProblems(lines);
  };

  const write: Readonly<Record<ExportFormat, () => string>> = {
    csv: () => wordsAsCsv(words),
    markdown: () => wordsAsMarkdown(words, t('saved.title')),
    anki: () =>
      wordsForAnki(
        words,
        [
          t('saved.anki.word'),
          t('saved.anki.meaning'),
          t('saved.anki.say'),
          t('saved.anki.parts'),
          t('saved.anki.note'),
          t('saved.anki.tags'),
        ],
        ({ shown }) =>
          partsOf(shown.term)
            .map(({ form, means }) => `${form} ${means}`)
            .join('; '),
      ),
  };

  async function store(brought: readonly SavedWord[], lines: readonly LineProblem[]): Promise<void> {
    let merged: Merged | undefined;
    try {
      await changeSavedWords((stored) => {
        merged = mergeWords(stored, brought);
        return merged.words.length > MAX_SAVED_WORDS ? stored : merged.words;
      });
    } catch {
      return say('trouble', t('saved.notStored'));
    }
    if (!merged || merged.words.length > MAX_SAVED_WORDS) return say('trouble', tooMany());
    const said = t('saved.files.imported', [merged.added, merged.known]);
    if (lines.length === 0) return say('done', said);
    say(brought.length > 0 ? 'done' : 'trouble', `${said} ${t('saved.files.leftOut', lines.length)}`, lines);
  }

  const tooMany = () => t('saved.files.refused.tooMany', [MAX_SAVED_WORDS]);

  async function read(file: File): Promise<void> {
    if (file.size > MAX_FILE_BYTES) return say('trouble', t('saved.files.refused.tooLarge'));
    const sources = [file.arrayBuffer(), loadEntries(), readAllPackEntries('all')] as const;
    const [bytes, entries, ofPacks] = await Promise.all(sources).catch(() => []);
    if (!bytes || !entries || !ofPacks) return say('trouble', t('saved.files.refused.unreadable'));
    const ids = new Set(entries.map(({ id }) => id));
    const savedIds = new Set(words.map(({ id }) => id));
    const fromPacks = new Set(ofPacks.map(wordOfEntry).map(({ id, shown }) => `${id}\n${shown.short}`));
    const content = readWordsFile(new Uint8Array(bytes), {
      now: Date.now(),
      isEntry: (id) => ids.has(id),
      isOfPack: (id, short) => fromPacks.has(`${id}\n${short}`),
      guessOf,
      isCode,
      isSaved: (id) => savedIds.has(id),
    });
    if (content.kind === 'read') return store(content.words, content.problems);
    say('trouble', content.why === 'tooMany' ? tooMany() : t(`saved.files.refused.${content.why}`));
  }

  return {
    outcome,
    problems,
    onExport(format) {
      const [name, type] = FILES[format];
      saveFile(document, name, type, write[format]());
      say('done', t('saved.files.exported', [name]));
    },
    onImport: (file) => void read(file),
  };
}
