import type { StoredEntry } from '../store.ts';
import type { EntryNumber } from '../term-match.ts';
import { fold } from '../text/fold.ts';
import { isTelling } from './names.ts';

/** The entries whose meanings hold the words of a query, in plain letters: those first that say so soonest, under the shortest name. */
export interface MeaningSearch {
  readonly find: (key: string) => readonly EntryNumber[];
  /** Reads the meanings, in steps; until then none are found. */
  readonly read: (entries: Iterable<StoredEntry>) => Generator<void, void>;
}

/** A shorter stem begins too many words. */
const MIN_BEGINNING_CHARS = 4;
const ENDING = /(?<=\p{L}{3})(?:ness|ing|ed|es|s|y)$/u;

interface Meaning {
  readonly entry: EntryNumber;
  /** The stems of its words, each between spaces: so one is found with the quickest search that there is. */
  readonly stems: string;
  readonly nameWords: number;
}

export function createMeaningSearch(): MeaningSearch {
  let meanings: readonly Meaning[] = [];
  return {
    *read(entries) {
      meanings = yield* readMeanings(entries);
    },
    find: (key) => {
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
    },
  };
}

function* readMeanings(entries: Iterable<StoredEntry>): Generator<void, readonly Meaning[]> {
  const meanings: Meaning[] = [];
  const known = new Map<string, string>();
  const stem = (word: string) => {
    const found = known.get(word) ?? stemOf(word);
    known.set(word, found);
    return found;
  };
  for (const { entry, term, standsFor = term, short } of entries) {
    const stems = ` ${wordsOf(fold(short).text).map(stem).join(' ')} `;
    meanings.push({ entry, stems, nameWords: wordsOf(standsFor).length });
    yield;
  }
  return meanings;
}

const wordsOf = (text: string) => text.match(/[\p{L}\p{Nd}]+/gu) ?? [];
const stemOf = (word: string) => word.replace(ENDING, '');
