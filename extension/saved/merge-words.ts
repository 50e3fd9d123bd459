import type { SavedWord } from './saved-word.ts';

export interface Merged {
  readonly words: readonly SavedWord[];
  /** How many words are new, and how many were there already. */
  readonly added: number;
  readonly known: number;
}

/** The saved words with others that are brought: a word that is there already only gets what it lacks (a note, a page, its learning). */
export function mergeWords(words: readonly SavedWord[], brought: readonly SavedWord[]): Merged {
  const merged = new Map(words.map((word) => [word.id, word]));
  for (const word of brought) {
    const here = merged.get(word.id);
    const { note, page, learned } = word;
    merged.set(
      word.id,
      here ? { ...here, note: here.note || note, page: here.page || page, learned: here.learned ?? learned } : word,
    );
  }
  const added = merged.size - words.length;
  return { words: [...merged.values()], added, known: brought.length - added };
}
