import { browser } from '../browser.ts';
import { checkSaveQuestion, checkSaveRequest, onMessage, type SaveState } from '../messages.ts';
import { readSettings } from '../settings/settings.ts';
import { MAX_SAVED_WORDS, type WordToSave } from './saved-word.ts';
import { changeSavedWords, readSavedWords } from './saved-words.ts';

interface Tab {
  readonly incognito?: boolean;
  readonly title?: string | undefined;
}

/** In the background: answers the cards that save words. The clock gives ms since 1970. */
export function answerSaving(now: () => number): void {
  onMessage('readSaveState', async ({ data, sender }) => {
    const question = checkSaveQuestion(data);
    if (!question) return 'failed';
    if (isPrivate(await tabOf(question.tab, sender.tab))) return 'private';
    const { words } = await readSavedWords();
    return words.some(({ id }) => id === question.id) ? 'saved' : 'unsaved';
  });
  onMessage('saveWord', async ({ data, sender }) => {
    const request = checkSaveRequest(data);
    return request ? saveWord(request.word, await tabOf(request.tab, sender.tab), now()) : 'failed';
  });
}

/** Keeps a word, once, with the title of its page if the reader wants that. */
export async function saveWord(word: WordToSave, tab: Tab | undefined, savedAt: number): Promise<SaveState> {
  if (isPrivate(tab)) return 'private';
  const { tagPages } = await readSettings(false);
  let state: SaveState = 'saved';
  try {
    await changeSavedWords((words) => {
      if (words.some(({ id }) => id === word.id)) return words;
      if (words.length < MAX_SAVED_WORDS) {
        return [...words, { ...word, note: '', page: (tagPages && tab?.title) || '', savedAt, learned: null }];
      }
      state = 'full';
      return words;
    });
  } catch (error) {
    return isFullDisk(error) ? 'full' : 'failed';
  }
  return state;
}

const isPrivate = (tab: Tab | undefined): boolean => tab?.incognito ?? browser.extension.inIncognitoContext;

async function tabOf(asked: number | undefined, sender: Tab | undefined): Promise<Tab | undefined> {
  return asked === undefined ? sender : browser.tabs.get(asked).catch(() => sender);
}

/** Chrome and Firefox name it differently: "QUOTA_BYTES quota exceeded", "QuotaExceededError". */
const isFullDisk = (error: unknown): boolean => error instanceof Error && /quota/i.test(error.name + error.message);
