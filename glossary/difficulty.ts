import { fold } from './fold.ts';
import { isShortForm } from './forms.ts';
import { spellingsOf } from './spelling.ts';

/** How common a word is in everyday English on the Zipf scale: 7 for "the", 3 for once in a million words, 0 for never seen. */
export type Zipf = (word: string) => number;

// "Blood" and "doctor" stand above the one, "vertebra" and "lymphoma" between, "metastasis" below the other.
const ZIPF_EVERYONE_KNOWS = 5.5;
const ZIPF_HARDLY_ANYONE = 1.5;
// Knowing each word is not yet knowing what they mean together.
const PHRASE_ADDITION = 0.1;
// A short form tells nobody what it means, however often it is seen.
const SHORT_FORM_FLOOR = 0.5;

/**
 * How hard a term is, from 0 (everyone knows it) to 1 (hardly anyone does): linear in the Zipf frequency of its rarest word, in
 * the spelling that is most common; a little more for a phrase, at least a half for a short form.
 */
export function difficultyOf(term: string, zipf: Zipf, kind?: Parameters<typeof isShortForm>[1]): number {
  const words = fold(term).text.match(/[\p{L}\p{Nd}]+/gu) ?? [];
  const rarest = Math.min(...words.map((word) => Math.max(...spellingsOf(word).map(zipf))));
  const rarity = (ZIPF_EVERYONE_KNOWS - rarest) / (ZIPF_EVERYONE_KNOWS - ZIPF_HARDLY_ANYONE);
  const difficulty = Math.min(1, Math.max(0, rarity) + (words.length > 1 ? PHRASE_ADDITION : 0));
  return isShortForm(term, kind) ? Math.max(SHORT_FORM_FLOOR, difficulty) : difficulty;
}
