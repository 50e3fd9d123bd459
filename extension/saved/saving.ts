import { type SaveState, sendMessage } from '../messages.ts';
import type { NoteToKeep, WordToSave } from './saved-word.ts';

/** What a card saves with; `tab` for the extension's own pages, which speak about another one. */
export function savingFor(tab?: number) {
  return {
    read: (id: string): Promise<SaveState> => sendMessage('readSaveState', { id, tab }),
    save: (word: WordToSave): Promise<SaveState> => sendMessage('saveWord', { word, tab }),
  };
}

/** Resolves to whether it could be stored. The background does it: a page that is being closed has no time for it. */
export const keepNote = (note: NoteToKeep): Promise<boolean> => sendMessage('keepNote', note).catch(() => false);
