import { type Form, formsOf, spelledOutOf } from '../forms/forms.ts';
import type { StoredEntry } from '../store.ts';
import type { EntryNumber } from '../term-match.ts';
import { fold } from '../text/fold.ts';
import { languageMark } from '../text/text-language.ts';
import { IS_ENGLISH } from '../text/word-values.ts';
import { keyOf } from './query.ts';

/** A stretch of a name, in UTF-16 code units: start, and end that is no part of it. */
export type Range = readonly [start: number, end: number];

/** A name of an entry, or a form of one. */
export interface WrittenName {
  readonly entry: EntryNumber;
  readonly text: string;
  /** A short form, which is short enough to be near to anything. */
  readonly isShort: boolean;
  /** Written as a name, what a short form stands for, or a form made from either. */
  readonly from: 'name' | 'long-form' | 'made';
  /** In hundredths; the more, the less likely it is meant by one who has typed only a part of it. */
  readonly remoteness: number;
}

/** A name as the search compares it. */
export interface Name extends WrittenName {
  /** Folded, with a space for every mark between words, unit for unit. */
  readonly key: string;
  /** Where the words of the key stand; none of a form, which is only ever looked up by its beginning. */
  readonly spans: readonly Range[];
  /** Of its entry, as what follows. */
  readonly difficulty: number;
  readonly isIdea: boolean;
}

/** How much an entry matters, and how hard it is: what names of the same words are put in order by. */
export interface Prominence {
  /** How many other entries point to it, and of a short form, how many to what it stands for. */
  readonly links: number;
  readonly linksToLongForm: number;
  /** Of its term alone: that of the entry is the hardest name's where everyone knows the term. */
  readonly difficulty: number;
}

export function namesOf(
  entry: StoredEntry,
  prominence: Prominence = { links: 0, linksToLongForm: 0, difficulty: entry.difficulty },
): WrittenName[] {
  const longForm = spelledOutOf(entry.standsFor ?? '');
  return formsOf(entry)
    .flatMap(withSolid)
    .map(({ text, exact, from }) => ({
      entry: entry.entry,
      text,
      isShort: exact,
      from: text === longForm ? 'long-form' : from === 'written' ? 'name' : 'made',
      remoteness: remotenessOf(text, entry.term, exact, prominence),
    }));
}

export function comparable(name: WrittenName, entry: StoredEntry): Name {
  const key = keyOf(name.text);
  return {
    ...name,
    key,
    spans: name.from === 'made' ? [] : spansOf(key),
    difficulty: entry.difficulty,
    isIdea: entry.kind === 'idea',
  };
}

// Measured over the beginnings of common words: so "can" finds cancer before the canal, and "hypert" hypertension before hypertonia.
const PER_WORD = 20;
const PER_LETTER = 2;

/** For each doubling of the entries that point to it: what much else has to do with, heart failure, is meant sooner than a heart team. */
const PER_LINKS = 12;

const remotenessOf = (
  text: string,
  term: string,
  isShort: boolean,
  { links, linksToLongForm, difficulty }: Prominence,
) =>
  Math.round(100 * difficulty - PER_LINKS * Math.log2(1 + links + (isShort ? linksToLongForm : 0))) +
  PER_WORD * (wordsOf(text).length + Number(text !== term)) +
  PER_LETTER * text.length;

/** A short form is asked for without its marks too: "petct". In a text that may be another: AC-T, ACT. */
const withSolid = (form: Form): readonly Form[] => {
  const text = form.text.replace(/[\s/-]/g, '');
  return !form.exact || text === form.text ? [form] : [form, { ...form, text, from: 'generated' }];
};

export const wordsOf = (key: string): string[] => key.match(/\S+/g) ?? [];
export const spansOf = (key: string): Range[] =>
  [...key.matchAll(/\S+/g)].map(({ 0: word, index }) => [index, index + word.length]);
/** Say nothing of what is looked for, "burning when I pee", though other languages have some of them too, or short forms: ON, OR. */
const STOP_WORDS = new Set(
  `a an i me my you your it its am be do does had in on at to for or no so too very when if before after while what why how
  can cant cannot could will would may t s lot much more always often keep get feel feeling like`.split(/\s+/),
);
/** Whether a word is more than "the" and "of". */
export const isTelling = (word: string) => !STOP_WORDS.has(word) && (languageMark(word, false) & IS_ENGLISH) === 0;
export const unspaced = (text: string) => text.replaceAll(' ', '');

/** The first place in a sorted list, by the key of each item, that is not before a key. */
export function placeOf<Item>(items: readonly Item[], key: string, keyOfItem: (item: Item) => string): number {
  let low = 0;
  let high = items.length;
  while (low < high) {
    const middle = (low + high) >> 1;
    if (keyOfItem(items[middle]!) < key) low = middle + 1;
    else high = middle;
  }
  return low;
}

/** From ranges in the folded key to ranges in the name as it is written, in order, neighbours joined. */
export function rangesOf(name: Name, ranges: readonly Range[]): readonly Range[] {
  const { at, endAt } = fold(name.text);
  const joined: [number, number][] = [];
  for (const [start, end] of [...ranges].sort(([a], [b]) => a - b)) {
    const last = joined.at(-1);
    if (last && last[1] >= at(start)) last[1] = Math.max(last[1], endAt(end - 1));
    else joined.push([at(start), endAt(end - 1)]);
  }
  return joined;
}
