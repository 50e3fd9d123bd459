import Fuse from 'fuse.js';
import { compareWords, singular, soundOf, type WordPair } from './closeness.ts';
import { type Form, formsOf } from './forms/forms.ts';
import { createMeaningSearch } from './search-meanings.ts';
import { keyOf, readQuery } from './search-query.ts';
import type { StoredEntry } from './store.ts';
import type { EntryNumber } from './term-match.ts';
import { fold } from './text/fold.ts';
import { languageMark } from './text/text-language.ts';
import { IS_ENGLISH } from './text/word-values.ts';

/** A stretch of a name, in UTF-16 code units: start, and end that is no part of it. */
type Range = readonly [start: number, end: number];

export interface SearchResult {
  readonly entry: EntryNumber;
  /** The name that matched: the term, another name, or a form of one. */
  readonly name: string;
  /** All of the name; its beginning; words of it in any order; the name among other words; only letters like it; or nothing of it, but what it means. */
  readonly how: 'exact' | 'prefix' | 'words' | 'among' | 'near' | 'meaning';
  /** The letters of the name that matched. */
  readonly ranges: readonly Range[];
}

export type Search = (query: string, limit?: number) => readonly SearchResult[];

interface Name {
  readonly entry: EntryNumber;
  readonly text: string;
  /** Folded, with a space for every mark between words, unit for unit. */
  readonly key: string;
  /** Where the words of the key stand. */
  readonly spans: readonly Range[];
  /** The key as it sounds. */
  readonly sound: string;
  /** Of its entry, as what follows. */
  readonly difficulty: number;
  readonly isIdea: boolean;
  /** Written as a name, what a short form stands for, or a form made from either. */
  readonly from: 'name' | 'long-form' | 'made';
}

const DEFAULT_LIMIT = 20;
// Fewer letters are near to too much.
const MIN_NEAR_CHARS = 4;
/** What part of a query a name must be near to: two words of three, but not one of two. */
const NEAR_ENOUGH = 0.65;
/** Names whose nearness, or difficulty, differs by less are as near, or as hard. */
const SAME = 0.05;
const roughly = (share: number) => Math.round(share / SAME);
// Fewer letters begin too much.
const MIN_BEGINNING_CHARS = 3;
// fuse.js proposes names by one letter run; which are near enough is decided word by word.
const FUSE_THRESHOLD = 0.45;
const PROPOSALS = 60;

/**
 * Makes a search over the names of all entries and the forms made from them. The best name of each entry, best first: exact, then
 * names that begin with the query, then names that hold its words; only where there is none of these, names that are near it, or else those that stand in it
 * and those that are near most of it, whichever has more of it; and behind these those whose meaning speaks of its words. Empty when
 * nothing is alike.
 */
export function createSearch(store: readonly StoredEntry[]): Search {
  const all = store.flatMap(namesOf).sort((a, b) => (a.key < b.key ? -1 : a.key > b.key ? 1 : 0));
  const own = new Set(all.filter(({ from }) => from === 'name').map(({ key }) => key));
  // What a short form stands for is found under its own entry, where it has one.
  const names = all.filter(({ from, key }) => from !== 'long-form' || !own.has(key));
  const written = names.filter(({ from }) => from !== 'made');
  const fuse = new Fuse(written, {
    keys: ['sound'],
    threshold: FUSE_THRESHOLD,
    ignoreLocation: true,
    useTokenSearch: true,
  });

  const byMeaning = createMeaningSearch(store);
  const termOf = new Map(store.map(({ entry, term }) => [entry, term]));
  const meaning = (key: string): readonly SearchResult[] =>
    byMeaning(key).map((entry) => ({ entry, name: termOf.get(entry) ?? '', how: 'meaning', ranges: [] }));

  return (query, limit = DEFAULT_LIMIT) => {
    const { asked, bare } = readQuery(query);
    // A few names begin so, "A-fib", and words that a slip has parted: "an eurysm".
    const key = !beginsName(names, asked) && beginsName(names, bare) ? bare : asked;
    if (key === '') return [];
    const found = [...beginningWith(names, key), ...holdingWords(written, key)];
    if (found.length > 0 || key.length < MIN_NEAR_CHARS) return bestOfEach(found, limit);
    const { whole, much, part } = near(fuse, key);
    const among = whole.length > 0 ? [] : standingIn(names, key);
    const isMost = among.some(({ name }) => lettersIn(name) >= NEAR_ENOUGH * lettersIn(key));
    const best = isMost ? [...among, ...much] : [...much, ...among];
    return bestOfEach([...whole, ...best, ...part, ...meaning(key)], limit);
  };
}

function namesOf(entry: StoredEntry): Name[] {
  const forms = formsOf(entry).flatMap(withSolid);
  return forms.map(({ text, from: formedFrom }) => {
    const from = text === entry.standsFor ? 'long-form' : formedFrom === 'written' ? 'name' : 'made';
    const written = from !== 'made';
    const key = keyOf(text);
    // Forms are only ever looked up by their beginning.
    return {
      entry: entry.entry,
      text,
      key,
      difficulty: entry.difficulty,
      isIdea: entry.kind === 'idea',
      from,
      spans: written ? spansOf(key) : [],
      sound: written ? soundOf(key) : '',
    };
  });
}

/** A short form is asked for without its marks too: "petct". In a text that may be another: AC-T, ACT. */
const withSolid = (form: Form): readonly Form[] => {
  const text = form.text.replace(/[\s/-]/g, '');
  return !form.exact || text === form.text ? [form] : [form, { ...form, text, from: 'generated' }];
};

/** The place of the first name that is not before the key. */
function placeOf(names: readonly Name[], key: string): number {
  let low = 0;
  let high = names.length;
  while (low < high) {
    const middle = (low + high) >> 1;
    if (names[middle]!.key < key) low = middle + 1;
    else high = middle;
  }
  return low;
}

function beginsName(names: readonly Name[], key: string): boolean {
  const first = names[placeOf(names, key)]?.key;
  return first === key || (key.length >= MIN_BEGINNING_CHARS && first?.startsWith(key) === true);
}

function* beginningWith(names: readonly Name[], key: string): Iterable<SearchResult> {
  const prefixed: Name[] = [];
  for (let at = placeOf(names, key); names[at]?.key.startsWith(key); at++) prefixed.push(names[at]!);
  const isLonger = (name: Name) => Number(name.key !== key);
  const isMade = (name: Name) => Number(name.from === 'made');
  // Of what only begins so, PET-CT before PETCT, which few write.
  prefixed.sort((a, b) => isLonger(a) - isLonger(b) || isMade(a) - isMade(b) || a.key.length - b.key.length);
  for (const name of prefixed) {
    const how = name.key === key ? 'exact' : 'prefix';
    yield { entry: name.entry, name: name.text, how, ranges: rangesOf(name, [[0, key.length]]) };
  }
}

/** Names that have for every word of the query a word that begins so; shorter names first. */
function holdingWords(names: readonly Name[], key: string): readonly SearchResult[] {
  const words = wordsOf(key);
  // "U/S" begins words of half the glossary.
  const areLetters = words.every((word) => word.length === 1);
  return names
    .flatMap((name) => {
      const spans = [...name.spans];
      const ranges: Range[] = [];
      for (const word of words) {
        const at = spans.findIndex(
          ([start, end]) => name.key.startsWith(word, start) && (!areLetters || end - start === 1),
        );
        if (at < 0) return [];
        const [start] = spans.splice(at, 1)[0]!;
        ranges.push([start, start + word.length]);
      }
      return [{ name, ranges }];
    })
    .sort((a, b) => a.name.key.length - b.name.key.length)
    .map(({ name, ranges }) => ({ entry: name.entry, name: name.text, how: 'words', ranges: rangesOf(name, ranges) }));
}

/**
 * Names that stand in a query with other words, none within a longer one: "small pleural effusions", "lupus symptoms". Ideas last, which
 * only say more of what is asked ("diagnosed", "without contrast"); before them those of more words, and the harder ones.
 */
function standingIn(names: readonly Name[], key: string): readonly SearchResult[] {
  const spans = spansOf(key);
  const found: Name[] = [];
  for (let first = 0, free = 0; first < spans.length; first = Math.max(first + 1, free)) {
    for (let last = spans.length - 1; last >= first; last--) {
      const words = key.slice(spans[first]![0], spans[last]![1]);
      if (first === last && !isTelling(words)) break;
      const place = placeOf(names, words);
      let end = place;
      while (names[end]?.key === words) end++;
      if (end === place) continue;
      found.push(...names.slice(place, end));
      free = last + 1;
      break;
    }
  }
  return found
    .sort(
      (a, b) =>
        Number(a.isIdea) - Number(b.isIdea) ||
        wordsOf(b.key).length - wordsOf(a.key).length ||
        // What a short form stands for is no harder for it: "symptoms" of "sx".
        Number(a.from === 'long-form') - Number(b.from === 'long-form') ||
        roughly(b.difficulty) - roughly(a.difficulty) ||
        b.key.length - a.key.length,
    )
    .map((name) => ({
      entry: name.entry,
      name: name.text,
      how: 'among',
      ranges: rangesOf(name, [[0, name.key.length]]),
    }));
}

/** How much of the words of a query a name is near to: all; several that tell something; or one, however long ("cancer of the bone" for "cancer of the blood"). */
type Extent = 'whole' | 'much' | 'part';

/** Names that are near to a query, or to most of its letters; best first. */
function near(fuse: Fuse<Name>, key: string): Record<Extent, readonly SearchResult[]> {
  const sound = soundOf(key);
  const words = wordsOf(key);
  const compared = fuse
    .search(singular(sound), { limit: PROPOSALS })
    .map(({ item: name }) => ({ name, ...compare(words, sound, name) }))
    .filter(({ score }) => score >= NEAR_ENOUGH)
    .sort(
      (a, b) =>
        roughly(b.score) - roughly(a.score) ||
        a.more - b.more ||
        a.name.difficulty - b.name.difficulty ||
        b.score - a.score ||
        a.name.key.length - b.name.key.length,
    );
  const shown = (extent: Extent) =>
    compared
      .filter((found) => found.extent === extent)
      .map(({ name, ranges }): SearchResult => {
        return { entry: name.entry, name: name.text, how: 'near', ranges: rangesOf(name, ranges) };
      });
  return { whole: shown('whole'), much: shown('much'), part: shown('part') };
}

const unspaced = (text: string) => text.replaceAll(' ', '');
const lettersIn = (text: string) => unspaced(text).length;

function compare(words: readonly string[], sound: string, name: Name) {
  // "backpain" is back pain, whatever its words
  if (singular(unspaced(name.sound)) === singular(unspaced(sound)))
    return { score: 1, more: 0, ranges: name.spans, extent: 'whole' as Extent };
  const { score, pairs } = compareWords(words, wordsOf(name.key));
  const telling = pairs.filter(({ query }) => isTelling(words[query]!));
  const extent: Extent = pairs.length === words.length ? 'whole' : telling.length > 1 ? 'much' : 'part';
  return { score, more: name.spans.length - pairs.length, ranges: pairs.flatMap(sharedLetters(words, name)), extent };
}

/** The beginning and the end that a word of the query shares with the word of the name. */
function sharedLetters(words: readonly string[], { key, spans }: Name) {
  return ({ query, name }: WordPair): Range[] => {
    const word = words[query]!;
    const [start, end] = spans[name]!;
    let head = 0;
    while (head < word.length && head < end - start && word[head] === key[start + head]) head++;
    let tail = 0;
    const most = Math.min(word.length, end - start) - head;
    while (tail < most && word.at(-1 - tail) === key[end - 1 - tail]) tail++;
    const shared: Range[] = [
      [start, start + head],
      [end - tail, end],
    ];
    return shared.filter(([from, to]) => to > from);
  };
}

const isTelling = (word: string) => (languageMark(word, false) & IS_ENGLISH) === 0;
const wordsOf = (key: string): string[] => key.match(/\S+/g) ?? [];
const spansOf = (key: string): Range[] =>
  [...key.matchAll(/\S+/g)].map(({ 0: word, index }) => [index, index + word.length]);

/** From ranges in the folded key to ranges in the name as it is written, in order, neighbours joined. */
function rangesOf(name: Name, ranges: readonly Range[]): readonly Range[] {
  const { at, endAt } = fold(name.text);
  const joined: [number, number][] = [];
  for (const [start, end] of [...ranges].sort(([a], [b]) => a - b)) {
    const last = joined.at(-1);
    if (last && last[1] >= at(start)) last[1] = Math.max(last[1], endAt(end - 1));
    else joined.push([at(start), endAt(end - 1)]);
  }
  return joined;
}

function bestOfEach(results: readonly SearchResult[], limit: number): readonly SearchResult[] {
  const best = new Map<EntryNumber, SearchResult>();
  for (const result of results) {
    if (best.size >= limit) break;
    if (!best.has(result.entry)) best.set(result.entry, result);
  }
  return [...best.values()];
}
