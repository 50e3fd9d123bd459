import type { StoredEntry } from '../store.ts';
import type { EntryNumber } from '../term-match.ts';
import { fold } from '../text/fold.ts';
import { isTelling } from './names.ts';

/** The entries whose meanings hold the words of a query, in plain letters: those first that say so soonest, under the shortest name. */
export type SearchMeanings = (key: string) => readonly EntryNumber[];

/** A shorter stem begins too many words. */
const MIN_BEGINNING_CHARS = 4;
const ENDING = /(?<=\p{L}{3})(?:ness|ing|ed|es|s|y)$/u;

interface Meaning {
  readonly entry: EntryNumber;
  /** The stems of its words, each between spaces: so one is found with the quickest search that there is. */
  readonly stems: string;
  readonly nameWords: number;
}

/** In steps, as the whole search is made. */
export function* makeMeaningSearch(store: readonly StoredEntry[]): Generator<void, SearchMeanings> {
  const meanings = yield* readMeanings(store);
  return (key) => {
    const wanted = wordsOf(key)
      .filter(isTelling)
      .map((word) => ` ${stemOf(word)}${stemOf(word).length >= MIN_BEGINNING_CHARS ? '' : ' '}`);
    if (wanted.length === 0) return [];
    return meanings
      .filter(({ stems }) => wanted.every((stem) => stems.includes(stem)))
      .map(({ entry, stems, nameWords }) => {
        const depths = wanted.map((stem) => wordsOf(stems.slice(0, stems.indexOf(stem))).length);
        return { entry, depth: Math.max(...depths) + nameWords, length: stems.length };
      })
      .sort((a, b) => a.depth - b.depth || a.length - b.length)
      .map(({ entry }) => entry);
  };
}

function* readMeanings(store: readonly StoredEntry[]): Generator<void, readonly Meaning[]> {
  const known = new Map<string, string>();
  const stem = (word: string) => {
    const found = known.get(word) ?? stemOf(word);
    known.set(word, found);
    return found;
  };
  const meanings: Meaning[] = [];
  for (const { entry, term, standsFor = term, short } of store) {
    const stems = ` ${wordsOf(fold(short).text).map(stem).join(' ')} `;
    meanings.push({ entry, stems, nameWords: wordsOf(standsFor).length });
    yield;
  }
  return meanings;
}

const wordsOf = (text: string) => text.match(/[\p{L}\p{Nd}]+/gu) ?? [];
const stemOf = (word: string) => word.replace(ENDING, '');
