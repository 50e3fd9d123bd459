import { browser } from '../browser.ts';
import { checkSaveQuestion, checkSaveRequest, onMessage, type SaveState } from '../messages.ts';
import { isOwnPage } from '../own-page.ts';
import { readSettings } from '../settings/settings.ts';
import { MAX_PAGE_CHARS, MAX_SAVED_WORDS, type WordToSave } from './saved-word.ts';
import { changeSavedWords, readSavedWords } from './saved-words.ts';

interface Tab {
  readonly incognito?: boolean;
  readonly title?: string | undefined;
}

interface Sender {
  readonly url?: string | undefined;
  readonly tab?: Tab | undefined;
}

/** In the background: answers the cards that save words. The clock gives ms since 1970. */
export function answerSaving(now: () => number): void {
  onMessage('readSaveState', async ({ data, sender }) => {
    const question = checkSaveQuestion(data);
    if (!question) return 'failed';
    if (isPrivate(await tabOf(question.tab, sender).catch(() => undefined))) return 'private';
    const { words } = await readSavedWords();
    return words.some(({ id }) => id === question.id) ? 'saved' : 'unsaved';
  });
  onMessage('saveWord', async ({ data, sender }) => {
    const request = checkSaveRequest(data);
    if (!request) return 'failed';
    return tabOf(request.tab, sender).then(
      (tab) => saveWord(request.word, tab, now()),
      () => 'failed',
    );
  });
}

/** Keeps a word, once, with the title of its page if the reader wants that. */
export async function saveWord(word: WordToSave, tab: Tab | undefined, savedAt: number): Promise<SaveState> {
  if (isPrivate(tab)) return 'private';
  const { tagPages } = await readSettings(false);
  const page = ((tagPages && tab?.title) || '').slice(0, MAX_PAGE_CHARS);
  let state: SaveState = 'saved';
  try {
    await changeSavedWords((words) => {
      if (words.some(({ id }) => id === word.id)) return words;
      if (words.length < MAX_SAVED_WORDS) return [...words, { ...word, note: '', page, savedAt, learned: null }];
      state = 'full';
      return words;
    });
  } catch (error) {
    return isFullDisk(error) ? 'full' : 'failed';
  }
  return state;
}

const isPrivate = (tab: Tab | undefined): boolean => tab?.incognito ?? browser.extension.inIncognitoContext;

/** The tab that the reader has before them. Rejects where it has gone meanwhile: nobody knows any longer whether that was private. */
async function tabOf(asked: number | undefined, sender: Sender): Promise<Tab | undefined> {
  return asked === undefined || !isOwnPage(sender) ? sender.tab : browser.tabs.get(asked);
}

/** Chrome and Firefox name it differently: "QUOTA_BYTES quota exceeded", "QuotaExceededError". */
const isFullDisk = (error: unknown): boolean => error instanceof Error && /quota/i.test(error.name + error.message);
