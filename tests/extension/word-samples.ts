import type { ListedWord } from '../../extension/saved/listed-words.ts';
import type { SavedWord } from '../../extension/saved/saved-word.ts';

export const NOON = Date.UTC(2026, 10, 21, 12);

export const word = (term: string, more: Partial<SavedWord> = {}): SavedWord => ({
  id: term,
  source: 'entry',
  shown: { term, short: `What ${term} is.` },
  note: '',
  page: '',
  savedAt: NOON,
  learned: null,
  ...more,
});

export const listed = (...words: readonly SavedWord[]): readonly ListedWord[] =>
  words.map((one) => ({ ...one, standing: one.source }));
