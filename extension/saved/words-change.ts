import * as v from 'valibot';
import { onMessage, sendMessage } from '../messages.ts';
import { isOwnPage } from '../own-page.ts';
import { mergeWords } from './merge-words.ts';
import { Learned, SavedWord } from './saved-word.ts';
import { changeSavedWords, deleteUnreadable } from './saved-words.ts';

const { id, note } = SavedWord.entries;

/** What the page of saved words wants changed; made of the words that are stored, since those that it has drawn may be older. */
const WordsChange = v.variant('kind', [
  v.object({ kind: v.literal('note'), id, note }),
  /** Only where nobody has graded the word since it was asked, when `asked` was the last time; null where it was never asked before. */
  v.object({ kind: v.literal('learn'), id, asked: v.nullable(v.number()), learned: v.nullable(Learned) }),
  v.object({ kind: v.literal('remove'), id }),
  v.object({
    kind: v.literal('bringBack'),
    word: SavedWord,
    place: v.pipe(v.number(), v.integer(), v.minValue(0)),
  }),
  v.object({ kind: v.literal('deleteAll') }),
  v.object({ kind: v.literal('deleteUnreadable') }),
]);
export type WordsChange = Readonly<v.InferOutput<typeof WordsChange>>;

/** A word as it stood before a change, and where. */
export interface Standing {
  readonly word: SavedWord;
  readonly place: number;
}

/** What became of a change: `before` is the word that was changed, null where none was, since it has gone or stands otherwise by now. */
export type WordsChanged = { readonly isStored: false } | { readonly isStored: true; readonly before: Standing | null };

const NOT_STORED: WordsChanged = { isStored: false };

/** Whether a word is the one that a change is about. */
function isMeant(word: SavedWord, change: WordsChange): boolean {
  if (!('id' in change) || word.id !== change.id) return false;
  return change.kind !== 'learn' || (word.learned?.last ?? null) === change.asked;
}

function findBefore(words: readonly SavedWord[], change: WordsChange): Standing | null {
  const place = words.findIndex((word) => isMeant(word, change));
  const word = words[place];
  return word ? { word, place } : null;
}

function withWordsChange(words: readonly SavedWord[], change: WordsChange): readonly SavedWord[] {
  const changed = (given: Partial<SavedWord>) =>
    words.map((word) => (isMeant(word, change) ? { ...word, ...given } : word));
  switch (change.kind) {
    case 'note':
      return changed({ note: change.note });
    case 'learn':
      return changed({ learned: change.learned });
    case 'remove':
      return words.filter((word) => !isMeant(word, change));
    case 'bringBack':
      // Saved again meanwhile, it is a new word that lacks what this one had.
      return words.some(({ id }) => id === change.word.id)
        ? mergeWords(words, [change.word]).words
        : words.toSpliced(change.place, 0, change.word);
    case 'deleteAll':
      return [];
    case 'deleteUnreadable':
      return words;
  }
}

/** The background does it: a page that is being closed has no time to wait for its turn and read what is stored. */
export const askToChangeWords = (change: WordsChange): Promise<WordsChanged> =>
  sendMessage('changeWords', change).catch(() => NOT_STORED);

/** In the background: changes what the page of saved words asks for. */
export function answerWordsChanges(): void {
  onMessage('changeWords', async ({ data, sender }) => {
    const checked = v.safeParse(WordsChange, data);
    if (!checked.success || !isOwnPage(sender)) return NOT_STORED;
    const change = checked.output;
    let before: Standing | null = null;
    const deed =
      change.kind === 'deleteUnreadable'
        ? deleteUnreadable()
        : changeSavedWords((words) => {
            before = findBefore(words, change);
            return withWordsChange(words, change);
          });
    return deed.then(
      () => ({ isStored: true, before }),
      () => NOT_STORED,
    );
  });
}
