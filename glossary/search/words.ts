import { makeNearWords, type NearWords, singular, soundOf } from './closeness.ts';
import { type Name, placeOf, unspaced, wordsOf } from './names.ts';

/** The words of names, each once, and the names that hold it. A query is compared with words, not with all the names that repeat them. */
export interface NameWords {
  /** The numbers of the words of a name, in order. */
  readonly of: (name: Name) => readonly number[];
  readonly holding: (word: number) => readonly Name[];
  /** Names with a word that begins so, or is just that. */
  readonly beginning: (beginning: string, isWhole: boolean) => ReadonlySet<Name>;
  /** How many there are at most, without looking. */
  readonly count: (beginning: string, isWhole: boolean) => number;
  readonly near: (word: string) => NearWords;
  /** Names that are the same letters, but for spaces and how they sound. */
  readonly solid: (key: string) => readonly Name[];
}

/** Words that were compared and are kept: while one types, all words of a query but the last stay. */
const KEPT = 200;

/** In steps, as the whole search is made. */
export function* makeNameWords(names: readonly Name[]): Generator<void, NameWords> {
  const holding = new Map<string, Name[]>();
  const solid = new Map<string, Name[]>();
  for (const name of names) {
    for (const word of new Set(wordsOf(name.key))) push(holding, word, name);
    push(solid, solidOf(name.key), name);
    yield;
  }
  const long = new Set(names.flatMap(({ isShort, key }) => (isShort ? [] : wordsOf(key))));
  const words = [...holding.keys()].sort();
  const numbers = new Map(words.map((word, number) => [word, number]));
  const lists = words.map((word) => holding.get(word)!);
  // How many names hold the words before each.
  const before = [0];
  for (const list of lists) before.push(before.at(-1)! + list.length);

  const range = (beginning: string, isWhole: boolean) => {
    const from = placeOf(words, beginning, (word) => word);
    // Behind all words that begin so, or before the next.
    return [from, placeOf(words, `${beginning}${isWhole ? '\0' : '\uffff'}`, (word) => word)] as const;
  };

  // Short forms are short enough to be near to anything.
  const near = yield* makeNearWords(words.map((word) => (long.has(word) ? word : '')));
  const kept = new Map<string, NearWords>();

  return {
    of: (name) => wordsOf(name.key).map((word) => numbers.get(word)!),
    holding: (word) => lists[word]!,
    beginning: (beginning, isWhole) => new Set(lists.slice(...range(beginning, isWhole)).flat()),
    count: (beginning, isWhole) => {
      const [from, to] = range(beginning, isWhole);
      return before[to]! - before[from]!;
    },
    near: (word) => {
      const found = kept.get(word) ?? near(word);
      if (kept.size >= KEPT) kept.clear();
      kept.set(word, found);
      return found;
    },
    solid: (key) =>
      (solid.get(solidOf(key)) ?? []).filter((name) => !name.isShort || unspaced(name.key) === unspaced(key)),
  };
}

/** A phrase without its spaces, as it sounds. An s that stands alone is the beginning of a word: "kidney s". */
const solidOf = (key: string) => soundOf(key.endsWith(' s') ? unspaced(key) : singular(unspaced(key)));

function push<Key, Item>(lists: Map<Key, Item[]>, key: Key, item: Item): void {
  const list = lists.get(key);
  if (list) list.push(item);
  else lists.set(key, [item]);
}
