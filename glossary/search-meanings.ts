import type { StoredEntry } from './store.ts';
import type { EntryNumber } from './term-match.ts';
import { fold } from './text/fold.ts';

/** The entries whose meanings hold the words of a query, in plain letters: those first that say so soonest, under the shortest name. */
export type SearchMeanings = (key: string) => readonly EntryNumber[];

/** Say nothing of what is looked for: "burning when I pee", "lump in breast". */
const STOP_WORDS = new Set(
  `a an the i me my you your it its is are am was be do does have has had in on of at to for from with and or not no so too very
  when if after before while what why how can cant cannot could will would may t s lot much more always often keep get feel feeling like`.split(
    /\s+/,
  ),
);
/** A shorter stem begins too many words. */
const MIN_BEGINNING_CHARS = 4;
const ENDING = /(?<=\p{L}{3})(?:ness|ing|ed|es|s|y)$/u;

interface Meaning {
  readonly entry: EntryNumber;
  readonly stems: readonly string[];
  readonly nameWords: number;
}

/** Reads the meanings when it is first asked. */
export function createMeaningSearch(store: readonly StoredEntry[]): SearchMeanings {
  let meanings: readonly Meaning[] | undefined;
  return (key) => {
    const wanted = stemsOf(key).filter((_, i) => !STOP_WORDS.has(wordsOf(key)[i]!));
    if (wanted.length === 0) return [];
    meanings ??= store.map(({ entry, term, standsFor = term, short }) => ({
      entry,
      stems: stemsOf(fold(short).text),
      nameWords: wordsOf(standsFor).length,
    }));
    return meanings
      .flatMap(({ entry, stems, nameWords }) => {
        const places = wanted.map((stem) => stems.findIndex((one) => isOne(one, stem)));
        return places.includes(-1) ? [] : [{ entry, depth: Math.max(...places) + nameWords, length: stems.length }];
      })
      .sort((a, b) => a.depth - b.depth || a.length - b.length)
      .map(({ entry }) => entry);
  };
}

const wordsOf = (text: string) => text.match(/[\p{L}\p{Nd}]+/gu) ?? [];
const stemsOf = (text: string) => wordsOf(text).map((word) => word.replace(ENDING, ''));

const isOne = (word: string, stem: string) =>
  word === stem || (stem.length >= MIN_BEGINNING_CHARS && word.startsWith(stem));
