import type { StoredEntry } from '../store.ts';
import type { EntryNumber } from '../term-match.ts';
import { isMade, type NameIndex, nameIn } from './name-index.ts';
import { comparable, type Name, placeOf } from './names.ts';
import { keyOf } from './query.ts';

/** The names of an index. A letter begins thousands of them, so each is made comparable when it is first asked for, and many are numbers. */
export interface Names {
  /** By its number; the same object each time. */
  readonly at: (number: number) => Name;
  readonly keyAt: (number: number) => string;
  /** Those with just this key, and those whose keys begin so and go on; each first what most people mean. */
  readonly called: (key: string) => readonly number[];
  readonly longerThan: (key: string) => readonly number[];
}

export function openNames(index: NameIndex, entryOf: (entry: EntryNumber) => StoredEntry): Names {
  const { texts, entries, remoteness } = index;
  const opened: Name[] = [];
  const likeliest = (from: number, to: number): readonly number[] =>
    Array.from({ length: to - from }, (_, i) => from + i).sort(
      (a, b) => Number(isMade(index, a)) - Number(isMade(index, b)) || remoteness[a]! - remoteness[b]!,
    );
  const placeOfKey = (key: string) => placeOf(texts, key, keyOf);
  return {
    at: (number) => {
      const name = opened[number] ?? comparable(nameIn(index, number), entryOf(entries[number]!));
      opened[number] = name;
      return name;
    },
    keyAt: (number) => keyOf(texts[number]!),
    // Nothing comes between a key and the key with this behind it.
    called: (key) => likeliest(placeOfKey(key), placeOfKey(`${key}\0`)),
    longerThan: (key) => likeliest(placeOfKey(`${key}\0`), placeOfKey(`${key}\uffff`)),
  };
}
