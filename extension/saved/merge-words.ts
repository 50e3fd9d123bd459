import { ownId, type SavedWord } from './saved-word.ts';

export interface Merged {
  readonly words: readonly SavedWord[];
  /** How many words are new, and how many were there already. */
  readonly added: number;
  readonly known: number;
}

/** The saved words with others that are brought: a word that is there already only gets what it lacks (a note, a page, its learning). */
export function mergeWords(words: readonly SavedWord[], brought: readonly SavedWord[]): Merged {
  const merged = new Map(knownByList(words, brought).map((word) => [word.id, word]));
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

/** What was brought before its word list was here, as the word of that list, once it comes again as such and says the same. */
function knownByList(words: readonly SavedWord[], brought: readonly SavedWord[]): readonly SavedWord[] {
  const saved = new Set(words.map(({ id }) => id));
  const ofLists = brought.filter(({ id, source }) => source === 'pack' && !saved.has(id));
  const byOwnId = new Map(ofLists.map((word) => [ownId(word.id), word]));
  return words.map((word) => {
    const known = byOwnId.get(word.id);
    return known?.shown.short === word.shown.short
      ? { ...word, id: known.id, source: known.source, shown: known.shown }
      : word;
  });
}
