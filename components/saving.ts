import { createContext } from 'preact';
import { useContext } from 'preact/hooks';
import type { StoredEntry } from '../glossary/store.ts';
import type { ReadWord } from './outline.ts';

/** How it stands with saving a word: done or not, not in a private window, no room left, or it went wrong. */
export type SaveState = 'saved' | 'unsaved' | 'private' | 'full' | 'failed';

/** A word with what the card shows of it. */
export interface WordToSave {
  /** The entry's id; for other sources the source, a colon and what tells the word apart there. */
  readonly id: string;
  readonly source: 'entry' | 'pack' | 'guess' | 'code';
  readonly shown: {
    readonly term: string;
    readonly short: string;
    readonly say?: string;
    readonly standsFor?: string;
    /** The name of the pack it is from. */
    readonly pack?: string;
  };
}

/** The reader's list of saved words, as a card needs it. */
export interface Saving {
  readonly read: (id: string) => Promise<SaveState>;
  readonly save: (word: WordToSave) => Promise<SaveState>;
}

/** Around cards that can save; where there is none, nothing offers to. */
export const SavingContext = createContext<Saving | undefined>(undefined);

export const useSaving = (): Saving | undefined => useContext(SavingContext);

/** Ids of the saved words, live, around lists whose rows offer to save; where there are none, they do not. */
export const SavedIdsContext = createContext<ReadonlySet<string> | undefined>(undefined);

/** What the reader is told where a word is not saved. */
export const NOT_SAVED = { private: 'card.savePrivate', full: 'card.saveFull', failed: 'card.saveFailed' } as const;

/** A word of a pack is told apart by its names: its place in the list is another word's elsewhere. `readWordsFile` makes the same ids. */
export function wordOfEntry({ id, term, short, say, standsFor, pack }: StoredEntry): WordToSave {
  return {
    id: pack === undefined ? id : ['pack', pack, term, ...(standsFor === undefined ? [] : [standsFor])].join(':'),
    source: pack === undefined ? 'entry' : 'pack',
    shown: {
      term,
      short,
      ...(say === undefined ? {} : { say }),
      ...(standsFor === undefined ? {} : { standsFor }),
      ...(pack === undefined ? {} : { pack }),
    },
  };
}

/** A code or a guess, under the word as the page writes it. */
export function wordOfUnlisted(word: ReadWord): WordToSave {
  const { text } = word;
  const [source, short] = 'code' in word ? (['code', word.code] as const) : (['guess', word.guess] as const);
  return { id: `${source}:${text.toLowerCase()}`, source, shown: { term: text, short } };
}
