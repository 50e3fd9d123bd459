import { useRef } from 'preact/hooks';
import { nextWord } from '../../extension/saved/due.ts';
import type { ListedWord } from '../../extension/saved/listed-words.ts';
import type { SavedWord } from '../../extension/saved/saved-word.ts';

/** Whether a word stands as it was asked: here or in another tab, nobody has graded it since. */
export const isAsked = (asked: SavedWord, { id, learned }: SavedWord): boolean =>
  id === asked.id && learned?.last === asked.learned?.last;

/**
 * The word to ask: the one that is asked already until it is graded, whatever else comes due meanwhile. `before` is the one that was
 * asked before it, and is asked again where its grade is taken back.
 */
export function useAskedWord(
  words: readonly ListedWord[],
  now: number,
  before: ListedWord | undefined,
): ListedWord | undefined {
  const asked = useRef<ListedWord | undefined>(undefined);
  const { current } = asked;
  const standing = (one: ListedWord | undefined) => one && words.find((word) => isAsked(one, word));
  asked.current = standing(before) ?? standing(current) ?? nextWord(words, now);
  return asked.current;
}
