import type { StoredEntry } from '../../glossary/store.ts';
import type { SavedWord } from './saved-word.ts';

/** A saved word as it is listed: with the meaning that the glossary gives it now. */
export interface ListedWord extends SavedWord {
  /** `gone`: the glossary has the entry no longer, and the meaning is the one that was saved. */
  readonly standing: SavedWord['source'] | 'gone';
}

/** Gives saved words the meanings of today's glossary; without entries, while they load, those that were saved. */
export function listWords(words: readonly SavedWord[], entries: readonly StoredEntry[]): readonly ListedWord[] {
  const byId = new Map(entries.map((entry) => [entry.id, entry]));
  return words.map((word): ListedWord => {
    if (word.source !== 'entry' || entries.length === 0) return { ...word, standing: word.source };
    const entry = byId.get(word.id);
    return entry ? { ...word, shown: shownOf(entry), standing: 'entry' } : { ...word, standing: 'gone' };
  });
}

const shownOf = ({ term, short, say, standsFor }: StoredEntry): SavedWord['shown'] => ({
  term,
  short,
  ...(say === undefined ? {} : { say }),
  ...(standsFor === undefined ? {} : { standsFor }),
});

const plain = (text: string): string => text.normalize('NFD').replace(/\p{M}/gu, '').toLowerCase();

/**
 * The words in which every word of the query stands, in any of their texts; all of them for an empty query. Those of `found` (ids) are
 * among them, whatever they say by now.
 */
export function findWords(
  words: readonly ListedWord[],
  query: string,
  found: ReadonlySet<string> = new Set(),
): readonly ListedWord[] {
  const wanted = plain(query).split(/\s+/).filter(Boolean);
  if (wanted.length === 0) return words;
  return words.filter(({ id, shown, note, page }) => {
    if (found.has(id)) return true;
    const text = plain([shown.term, shown.standsFor, shown.short, note, page].join(' '));
    return wanted.every((one) => text.includes(one));
  });
}
