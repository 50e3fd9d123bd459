import { spelledOutOf } from '../forms/forms.ts';
import type { StoredEntry } from '../store.ts';
import type { EntryNumber } from '../term-match.ts';
import { singular, soundOf } from './closeness.ts';
import type { Readings } from './gist.ts';
import { inOneGo } from './in-one-go.ts';
import { namesOf, type Prominence, unspaced, type WrittenName, wordsOf } from './names.ts';
import { keyOf } from './query.ts';

/**
 * Names as the search looks through them, in columns: to make them takes seconds, and they are kept as JSON, which is read in
 * milliseconds. The number of a name is its place in the first four.
 */
export interface NameIndex {
  /** As they are written, in the order of their keys. */
  readonly texts: readonly string[];
  readonly entries: readonly EntryNumber[];
  /** What each is, a digit each: see `kindOf`. */
  readonly kinds: string;
  readonly remoteness: readonly number[];
  /** The words of all names but those that are made, sorted. */
  readonly words: readonly string[];
  /** How each word sounds; '' for those of short forms alone, which are near to anything. */
  readonly sounds: readonly string[];
  /** The numbers of the names that hold the first word, those that hold the second, and so on. */
  readonly holders: readonly number[];
  /** Where the names of each word end in `holders`. */
  readonly ends: readonly number[];
  /** The numbers of all names but those that are made, in the order of how they sound without their spaces. */
  readonly bySound: readonly number[];
  /** What the parts of words mean. */
  readonly readings: Readings;
  /** Short forms that are everyday words in small letters, as these: all, won. */
  readonly ordinary: readonly string[];
}

/** All that is made of the names alone. */
export type NameColumns = Omit<NameIndex, 'readings' | 'ordinary'>;

/** What the build knows of words. */
export interface Lore {
  /** What each part of a word means; undefined for a word that is not made of known parts. */
  readonly readingOf: (word: string) => readonly string[] | undefined;
  /** Whether everyone uses a word in small letters. */
  readonly isOrdinary: (word: string) => boolean;
  /** 0 (everyone knows it) to 1 (hardly anyone does). */
  readonly difficultyOf: (term: string, kind: StoredEntry['kind']) => number | undefined;
}

const NO_LORE: Lore = { readingOf: () => undefined, isOrdinary: () => false, difficultyOf: () => undefined };

const FROM = ['name', 'long-form', 'made'] as const;

const FIRST_MADE = String(2 * FROM.indexOf('made')).charCodeAt(0);

const kindOf = ({ from, isShort }: WrittenName) => FROM.indexOf(from) * 2 + Number(isShort);

/** A name of the index by its number. */
export function nameIn({ texts, entries, kinds, remoteness }: NameIndex, number: number): WrittenName {
  const kind = Number(kinds[number]);
  return {
    entry: entries[number]!,
    text: texts[number]!,
    isShort: kind % 2 === 1,
    from: FROM[kind >> 1]!,
    remoteness: remoteness[number]!,
  };
}

/** Whether a name was made, a form of another. */
export const isMade = ({ kinds }: NameIndex, number: number) => kinds.charCodeAt(number) >= FIRST_MADE;

/** All names of an index. */
export function* namesIn(index: NameIndex): Iterable<WrittenName> {
  for (let i = 0; i < index.texts.length; i++) yield nameIn(index, i);
}

interface KeyedName {
  readonly name: WrittenName;
  readonly key: string;
}

/** Makes an index in steps, each of some milliseconds at most, between which a popup hears its reader. */
export function* indexNames(names: Iterable<WrittenName>): Generator<void, NameColumns> {
  const sorted = yield* sortNames(names);
  const holders = new Map<string, number[]>();
  const long = new Set<string>();
  const bySound: { readonly number: number; readonly sound: string }[] = [];
  for (const [number, { name, key }] of sorted.entries()) {
    yield;
    if (name.from === 'made') continue;
    bySound.push({ number, sound: solidSound(key) });
    for (const word of new Set(wordsOf(key))) {
      push(holders, word, number);
      if (!name.isShort) long.add(word);
    }
  }
  const words = [...holders.keys()].sort();
  const sounds: string[] = [];
  const ends: number[] = [];
  for (const word of words) {
    sounds.push(long.has(word) ? soundOf(word) : '');
    ends.push((ends.at(-1) ?? 0) + holders.get(word)!.length);
    yield;
  }
  return {
    texts: sorted.map(({ name }) => name.text),
    entries: sorted.map(({ name }) => name.entry),
    kinds: sorted.map(({ name }) => kindOf(name)).join(''),
    remoteness: sorted.map(({ name }) => name.remoteness),
    words,
    sounds,
    holders: words.flatMap((word) => holders.get(word)!),
    ends,
    bySound: bySound.sort(byText(({ sound }) => sound)).map(({ number }) => number),
  };
}

/** The index of all names of a store. */
export function createNameIndex(store: readonly StoredEntry[], lore: Lore = NO_LORE): NameIndex {
  const prominenceOf = prominences(store, lore);
  const names = store.flatMap((entry) => namesOf(entry, prominenceOf(entry)));
  const columns = inOneGo(indexNames(names));
  const shortForms = new Set(names.filter(({ isShort }) => isShort).map(({ text }) => keyOf(text)));
  const read = columns.words.flatMap((word) => {
    const reading = lore.readingOf(word);
    return reading ? [[word, reading] as const] : [];
  });
  return { ...columns, readings: Object.fromEntries(read), ordinary: [...shortForms].filter(lore.isOrdinary) };
}

/** So PE is the clot in the lung, to which much points, before the lessons at school. */
function prominences(store: readonly StoredEntry[], { difficultyOf }: Lore): (entry: StoredEntry) => Prominence {
  const links = new Map<EntryNumber, number>();
  for (const { entry } of store.flatMap(({ see }) => see)) links.set(entry, (links.get(entry) ?? 0) + 1);
  const byName = new Map(store.flatMap(({ entry, term, also }) => [term, ...also].map((name) => [keyOf(name), entry])));
  const linksTo = (entry: EntryNumber | undefined) => (entry === undefined ? 0 : (links.get(entry) ?? 0));
  return ({ entry, term, kind, standsFor = '', difficulty }) => ({
    links: linksTo(entry),
    linksToLongForm: linksTo(byName.get(keyOf(spelledOutOf(standsFor)))),
    difficulty: difficultyOf(term, kind) ?? difficulty,
  });
}

/** A phrase without its spaces, as it sounds. An s that stands alone is the beginning of a word: "kidney s". */
export const solidSound = (key: string) => soundOf(key.endsWith(' s') ? unspaced(key) : singular(unspaced(key)));

/** By their keys. Those that begin with the same letter are sorted in one step. */
function* sortNames(names: Iterable<WrittenName>): Generator<void, readonly KeyedName[]> {
  const byLetter = new Map<string, KeyedName[]>();
  const own = new Set<string>();
  for (const name of names) {
    const key = keyOf(name.text);
    if (name.from === 'name') own.add(key);
    push(byLetter, key.slice(0, 1), { name, key });
    yield;
  }
  const sorted: KeyedName[][] = [];
  for (const letter of [...byLetter.keys()].sort()) {
    // What a short form stands for is found under its own entry, where it has one.
    const begun = byLetter.get(letter)!.filter(({ name, key }) => name.from !== 'long-form' || !own.has(key));
    sorted.push(begun.sort(byText(({ key }) => key)));
    yield;
  }
  return sorted.flat();
}

const byText =
  <Item>(textOf: (item: Item) => string) =>
  (a: Item, b: Item) =>
    textOf(a) < textOf(b) ? -1 : Number(textOf(a) > textOf(b));

function push<Item>(lists: Map<string, Item[]>, key: string, item: Item): void {
  const list = lists.get(key);
  if (list) list.push(item);
  else lists.set(key, [item]);
}
