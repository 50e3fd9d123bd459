import type { Entry } from './entry.ts';
import { FAMILIAR_WORDS } from './familiar-words.ts';
import { isShortForm } from './forms/forms.ts';
import { spellingsOf } from './forms/spelling.ts';
import { fold } from './text/fold.ts';

/** How common a word is in everyday English on the Zipf scale: 7 for "the", 3 for once in a million words, 0 for never seen. */
export type Zipf = (word: string) => number;

/** How much a reader wants explained. */
export type Level = 'fewer' | 'normal' | 'more';

/**
 * How hard a term must be to be shown. At normal all is shown but what everyone knows; at fewer only what is hardly met
 * outside medicine ("metastasis", not "biopsy").
 */
export const LEVELS: Readonly<Record<Level, number>> = { fewer: 0.7, normal: 0.2, more: 0 };

// "Blood" and "doctor" stand above the one, "vertebra" and "lymphoma" between, "metastasis" below the other.
const ZIPF_EVERYONE_KNOWS = 5.5;
const ZIPF_HARDLY_ANYONE = 1.5;
// A word of which lists made from films and books are no measure, but which everyone knows.
const ZIPF_FAMILIAR = ZIPF_EVERYONE_KNOWS;
// A word or phrase is everyday English when all its words are as common as "pan" or "fit".
const ZIPF_EVERYDAY = 3.5;
// Knowing each word is not yet knowing what they mean together ("light touch", "gain of function"): how common they are never hides a phrase.
const PHRASE_ADDITION = 0.1;
const PHRASE_FLOOR = LEVELS.normal;
// A short form tells nobody what it means, however often it is seen.
const SHORT_FORM_FLOOR = 0.5;

/**
 * How hard a name is, from 0 (everyone knows it) to 1 (hardly anyone does): linear in the Zipf frequency of its rarest word, in
 * the spelling that is most common; a little more for a phrase, at least a half for a short form.
 */
export function difficultyOf(term: string, zipf: Zipf, kind?: Entry['kind']): number {
  const words = wordsOf(term);
  const rarity = (ZIPF_EVERYONE_KNOWS - rarest(words, zipf)) / (ZIPF_EVERYONE_KNOWS - ZIPF_HARDLY_ANYONE);
  const isPhrase = words.length > 1;
  const difficulty = Math.min(1, Math.max(isPhrase ? PHRASE_FLOOR : 0, rarity + (isPhrase ? PHRASE_ADDITION : 0)));
  return isShortForm(term, kind) && !words.every(isFamiliar) ? Math.max(SHORT_FORM_FLOOR, difficulty) : difficulty;
}

/** How hard an entry is: as its term, or where everyone knows that, as the hardest of its names, "pyrexia" beside "fever". */
export function difficultyOfEntry({ term, also, kind }: Pick<Entry, 'term' | 'also' | 'kind'>, zipf: Zipf): number {
  const own = difficultyOf(term, zipf, kind);
  return own >= LEVELS.normal ? own : Math.max(own, ...also.map((name) => difficultyOf(name, zipf)));
}

/** The names of an entry that everyone understands: those that it says are plain, and what is common beside a hard name of the same. */
export function plainNamesOf({ term, also, kind, plain }: Entry, zipf: Zipf): readonly string[] {
  if (difficultyOf(term, zipf, kind) >= LEVELS.normal) return plain;
  return [term, ...also].filter((name) => plain.includes(name) || difficultyOf(name, zipf) < LEVELS.normal);
}

/** Whether all words of a name are common, so that any text may hold it, about medicine or not. A short form among them is no "er" or "us", the letter of "M spike" no word. */
export const isEveryday = (name: string, zipf: Zipf): boolean =>
  !HAS_SHORT_FORM.test(name) && rarest(wordsOf(name), zipf) >= ZIPF_EVERYDAY;

const HAS_SHORT_FORM = /(?<![\p{L}\p{Nd}])(?:\p{Lu}{2,}|(?![AI])\p{Lu})(?![\p{L}\p{Nd}])/u;

/** Without bare numbers, which everyone can read: "type 2 diabetes" is as hard as its words. */
function wordsOf(name: string): readonly string[] {
  const words = fold(name).text.match(/[\p{L}\p{Nd}]+/gu) ?? [];
  const lettered = words.filter((word) => /\p{L}/u.test(word));
  return lettered.length > 0 ? lettered : words;
}

const rarest = (words: readonly string[], zipf: Zipf) =>
  Math.min(...words.map((word) => (isFamiliar(word) ? ZIPF_FAMILIAR : Math.max(...spellingsOf(word).map(zipf)))));

/** Whether a word or what it is the plural of is on the list. */
const isFamiliar = (word: string) =>
  [word, word.replace(/e?s$/, ''), word.replace(/s$/, ''), word.replace(/ies$/, 'y')].some((form) =>
    FAMILIAR_WORDS.has(form),
  );
