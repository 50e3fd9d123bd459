import { type SaveState, sendMessage } from '../messages.ts';
import type { WordToSave } from './saved-word.ts';

/** What a card saves with; `tab` for the extension's own pages, which speak about another one. */
export function savingFor(tab?: number) {
  return {
    read: (id: string): Promise<SaveState> => sendMessage('readSaveState', { id, tab }),
    save: (word: WordToSave): Promise<SaveState> => sendMessage('saveWord', { word, tab }),
  };
}
