import { createNearWords, type NearWords } from './closeness.ts';
import { type NameIndex, solidSound } from './name-index.ts';
import { type Name, placeOf, unspaced, wordsOf } from './names.ts';
import type { Names } from './sorted-names.ts';

/** The words of names, each once, and the names that hold it. A query is compared with words, not with all the names that repeat them. */
export interface NameWords {
  /** The numbers of the words of a name, in order. */
  readonly of: (name: Name) => readonly number[];
  readonly holding: (word: number) => readonly Name[];
  readonly numbersHolding: (word: number) => readonly number[];
  readonly nameAt: (number: number) => Name;
  readonly numberOf: (word: string) => number;
  /** The numbers of words, short forms left out, of which this is the stem. */
  readonly withStem: (stem: string, stemOf: (word: string) => string) => readonly number[];
  /** Names with a word that begins so, or is just that. */
  readonly beginning: (beginning: string, isWhole: boolean) => ReadonlySet<Name>;
  /** How many there are at most, without looking. */
  readonly count: (beginning: string, isWhole: boolean) => number;
  /** Makes what `near` compares with, which would otherwise hold up the first query. */
  readonly prepare: () => void;
  readonly near: (word: string) => NearWords;
  /** Names that are the same letters, but for spaces and how they sound. */
  readonly solid: (key: string) => readonly Name[];
}

/** Words that were compared and are kept: while one types, all words of a query but the last stay. */
const KEPT = 200;

export function openNameWords(index: NameIndex, names: Names): NameWords {
  const { words, sounds, holders, ends, bySound } = index;
  const numberOf = (word: string) => placeOf(words, word, (other) => other);
  /** Where the names of a word begin in `holders`. */
  const startOf = (word: number) => ends[word - 1] ?? 0;
  const range = (beginning: string, isWhole: boolean) =>
    // Behind all words that begin so, or before the next.
    [startOf(numberOf(beginning)), startOf(numberOf(`${beginning}${isWhole ? '\0' : '\uffff'}`))] as const;
  const held = (from: number, to: number) => holders.slice(from, to).map(names.at);

  let made: ((word: string) => NearWords) | undefined;
  const compare = () => {
    made ??= createNearWords(words, sounds);
    return made;
  };
  const kept = new Map<string, NearWords>();

  return {
    of: (name) => wordsOf(name.key).map(numberOf),
    holding: (word) => held(startOf(word), ends[word]!),
    numbersHolding: (word) => holders.slice(startOf(word), ends[word]!),
    nameAt: names.at,
    numberOf,
    withStem: (stem, stemOf) => {
      const found: number[] = [];
      for (let at = numberOf(stem); words[at]?.startsWith(stem); at++) {
        if (sounds[at] !== '' && stemOf(words[at]!) === stem) found.push(at);
      }
      return found;
    },
    beginning: (beginning, isWhole) => new Set(held(...range(beginning, isWhole))),
    count: (beginning, isWhole) => {
      const [from, to] = range(beginning, isWhole);
      return to - from;
    },
    prepare: compare,
    near: (word) => {
      const found = kept.get(word) ?? compare()(word);
      if (kept.size >= KEPT) kept.clear();
      kept.set(word, found);
      return found;
    },
    solid: (key) => {
      const sound = solidSound(key);
      const soundAt = (number: number) => solidSound(names.keyAt(number));
      const found: Name[] = [];
      for (let at = placeOf(bySound, sound, soundAt); at < bySound.length; at++) {
        if (soundAt(bySound[at]!) !== sound) break;
        found.push(names.at(bySound[at]!));
      }
      return found.filter((name) => !name.isShort || unspaced(name.key) === unspaced(key));
    },
  };
}
