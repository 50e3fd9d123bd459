import { makeMeaningSearch } from './search/meanings.ts';
import {
  isTelling,
  type Name,
  namesOf,
  placeOf,
  type Range,
  rangesOf,
  spansOf,
  unspaced,
  wordsOf,
} from './search/names.ts';
import { type NearName, nearNames, roughly } from './search/near.ts';
import { keyOf, partCodes, readQuery } from './search/query.ts';
import { makeNameWords, type NameWords } from './search/words.ts';
import type { StoredEntry } from './store.ts';
import type { EntryNumber } from './term-match.ts';

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

const DEFAULT_LIMIT = 20;
// Fewer letters are near to too much.
const MIN_NEAR_CHARS = 4;
// Fewer letters begin too much.
const MIN_BEGINNING_CHARS = 3;
/** A name that is nearer than this, and has no other words, may well be what was meant. */
const SLIP = 0.8;
// Words of a sentence that are shorter are near to too much.
const MIN_SLIP_CHARS = 7;
const MOST_SLIPS = 2;

/**
 * Makes a search over the names of all entries and the forms made from them. The best name of each entry, best first: exact, then
 * names that begin with the query, those that hold its words, and slips of the whole name, before these where none begins so. Only where no name
 * begins so or holds its words: names that are near it or most of it and those that stand in it, whichever have more of it; words of it that may be
 * slips; and those whose meaning speaks of its words. Empty when nothing is alike. One keystroke is answered in some milliseconds: names are
 * found by their words, of which each is compared once, and no more answers are made than asked for.
 *
 * To make it takes seconds: in steps, each of some milliseconds at most, between which a popup hears its reader.
 */
export function* makeSearch(store: readonly StoredEntry[]): Generator<void, Search> {
  const names = yield* sortedNames(store);
  const words = yield* makeNameWords(names.filter(({ from }) => from !== 'made'));
  const byMeaning = yield* makeMeaningSearch(store);
  const termOf = new Map(store.map(({ entry, term }) => [entry, term]));
  const meaning = (key: string): readonly SearchResult[] =>
    byMeaning(key).map((entry) => ({ entry, name: termOf.get(entry) ?? '', how: 'meaning', ranges: [] }));

  function* answers(key: string): Iterable<SearchResult> {
    const { exact, longer } = beginningWith(names, key);
    const asBeginning = (name: Name) => beginning(name, key);
    yield* shown(exact, asBeginning);
    const isNearAsked = key.length >= MIN_NEAR_CHARS;
    const sounding = isNearAsked ? words.solid(key) : [];
    const isItself = (name: Name) => unspaced(name.key) === unspaced(key);
    // "gall bladder" is nothing else. What only sounds so, lysine while one types "lisin", waits for the best that begins so, but for no more: "cist".
    yield* shown(sounding.filter(isItself), wholly);
    yield* shown(longer.slice(0, 1), asBeginning);
    yield* shown(sounding, wholly);
    yield* shown(longer, asBeginning);
    if (exact.length > 0 || !isNearAsked) return yield* holdingWords(words, key);

    const { whole, much, part } = nearNames(words, key);
    // A slip of the whole name, "stoke", is meant sooner than one that holds the word: Cheyne-Stokes.
    yield* shown(whole.filter(isSlip), near);
    let isHeld = false;
    for (const result of holdingWords(words, key)) {
      isHeld = true;
      yield result;
    }
    if (isHeld || longer.length > 0) return;

    const among = standingIn(names, key);
    const isMost = shareOf(among, key) >= ([...whole, ...much][0]?.score ?? 0);
    if (isMost) {
      yield* shown(inAnotherOrder([...whole, ...much], among, key), near);
      yield* among;
    }
    yield* shown([...whole, ...much], near);
    if (whole.length === 0) yield* among;
    yield* shown(part, near);
    if (whole.length === 0) yield* slipsIn(words, key, among);
    yield* meaning(key);
  }

  return (query, limit = DEFAULT_LIMIT) => {
    const { asked, bare } = readQuery(query);
    const isName = beginsName(names, asked) || words.solid(asked).length > 0;
    // A few names begin so, "A-fib", and words that a slip has parted: "an eurysm".
    const key = isName ? asked : beginsName(names, bare) ? bare : partCodes(asked);
    return key === '' ? [] : bestOfEach(answers(key), limit);
  };
}

/** The same in one go. */
export function createSearch(store: readonly StoredEntry[]): Search {
  const making = makeSearch(store);
  for (;;) {
    const step = making.next();
    if (step.done) return step.value;
  }
}

/** All names by their keys. Those that begin with the same letter are sorted in one step. */
function* sortedNames(store: readonly StoredEntry[]): Generator<void, readonly Name[]> {
  const byLetter = new Map<string, Name[]>();
  const own = new Set<string>();
  for (const entry of store) {
    for (const name of namesOf(entry)) {
      if (name.from === 'name') own.add(name.key);
      const letter = name.key.slice(0, 1);
      const begun = byLetter.get(letter);
      if (begun) begun.push(name);
      else byLetter.set(letter, [name]);
    }
    yield;
  }
  const sorted: Name[][] = [];
  for (const letter of [...byLetter.keys()].sort()) {
    // What a short form stands for is found under its own entry, where it has one.
    const names = byLetter.get(letter)!.filter(({ from, key }) => from !== 'long-form' || !own.has(key));
    sorted.push(names.sort((a, b) => (a.key < b.key ? -1 : a.key > b.key ? 1 : 0)));
    yield;
  }
  return sorted.flat();
}

const placeIn = (names: readonly Name[], key: string) => placeOf(names, key, (name) => name.key);

function beginsName(names: readonly Name[], key: string): boolean {
  const first = names[placeIn(names, key)]?.key;
  return first === key || (key.length >= MIN_BEGINNING_CHARS && first?.startsWith(key) === true);
}

/** Names that are the key, and those that begin so: first what most people mean; of a short form PET-CT before PETCT, which few write. */
function beginningWith(
  names: readonly Name[],
  key: string,
): { readonly exact: readonly Name[]; readonly longer: readonly Name[] } {
  const found: Name[] = [];
  for (let at = placeIn(names, key); names[at]?.key.startsWith(key); at++) found.push(names[at]!);
  const isMade = (name: Name) => Number(name.from === 'made');
  found.sort((a, b) => isMade(a) - isMade(b) || a.remoteness - b.remoteness);
  return { exact: found.filter((name) => name.key === key), longer: found.filter((name) => name.key !== key) };
}

function beginning(name: Name, key: string): SearchResult {
  const how = name.key === key ? 'exact' : 'prefix';
  return { entry: name.entry, name: name.text, how, ranges: rangesOf(name, [[0, key.length]]) };
}

/** Names that have for every word of the query a word that begins so; first what most people mean. */
function* holdingWords(index: NameWords, key: string): Iterable<SearchResult> {
  const words = wordsOf(key);
  if (!words.some(isTelling)) return;
  // "U/S" begins words of half the glossary.
  const areLetters = words.every((word) => word.length === 1);
  const rarest = words.reduce((a, b) => (index.count(b, areLetters) < index.count(a, areLetters) ? b : a));
  for (const name of [...index.beginning(rarest, areLetters)].sort((a, b) => a.remoteness - b.remoteness)) {
    const ranges = placesIn(name, words, areLetters);
    if (ranges) yield { entry: name.entry, name: name.text, how: 'words', ranges: rangesOf(name, ranges) };
  }
}

/** Where each of the words begins one of a name; none is taken twice. */
function placesIn(name: Name, words: readonly string[], areLetters: boolean): readonly Range[] | undefined {
  const spans = [...name.spans];
  const ranges: Range[] = [];
  for (const [i, word] of words.entries()) {
    // Nobody begins a word with one or two letters and goes on with the next: "r/o PE".
    const isWhole = areLetters || (word.length < MIN_BEGINNING_CHARS && i < words.length - 1);
    const at = spans.findIndex(
      ([start, end]) => name.key.startsWith(word, start) && (!isWhole || end - start === word.length),
    );
    if (at < 0) return undefined;
    const [start] = spans.splice(at, 1)[0]!;
    ranges.push([start, start + word.length]);
  }
  return ranges;
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
      const place = placeIn(names, words);
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
        wordsIn(b.text) - wordsIn(a.text) ||
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

/** Near names of which every word is asked for, but not in their order, and that are longer than any that stands there: "spine fracture compression". */
function inAnotherOrder(found: readonly NearName[], among: readonly SearchResult[], key: string): readonly NearName[] {
  const asked = new Set(wordsOf(key));
  const longest = Math.max(0, ...among.map(({ name }) => lettersIn(keyOf(name))));
  return found.filter(
    ({ name }) => lettersIn(name.key) > longest && wordsOf(name.key).every((word) => asked.has(word)),
  );
}

/** Words that no name of these holds, as what they may be a slip for: "symptoms of fibromialgia". */
const slipsIn = (index: NameWords, key: string, among: readonly SearchResult[]): readonly SearchResult[] =>
  wordsOf(key)
    .filter((word) => word.length >= MIN_SLIP_CHARS && index.count(word, true) === 0)
    .filter((word) => !among.some(({ name }) => keyOf(name).includes(word)))
    .flatMap((word) => nearNames(index, word).whole.filter(isSlip).slice(0, MOST_SLIPS))
    .map(near);

const isSlip = ({ score, more }: NearName) => more === 0 && score >= SLIP;

/** A unit is one word: g/dL. */
const wordsIn = (text: string) => text.split(/[\s-]+/).length;

/** What part of the letters of a query stands in names. */
const shareOf = (among: readonly SearchResult[], key: string): number =>
  lettersIn([...new Set(among.map(({ name }) => keyOf(name)))].join('')) / lettersIn(key);

/** One after the other, as long as more are asked for: a letter begins thousands of names. */
function* shown<Found>(found: readonly Found[], show: (one: Found) => SearchResult): Iterable<SearchResult> {
  for (const one of found) yield show(one);
}

const wholly = (name: Name) => near({ name, ranges: name.spans });
const near = ({ name, ranges }: Pick<NearName, 'name' | 'ranges'>): SearchResult => ({
  entry: name.entry,
  name: name.text,
  how: 'near',
  ranges: rangesOf(name, ranges),
});

const lettersIn = (text: string) => unspaced(text).length;

function bestOfEach(results: Iterable<SearchResult>, limit: number): readonly SearchResult[] {
  const best = new Map<EntryNumber, SearchResult>();
  for (const result of results) {
    if (best.size >= limit) break;
    if (!best.has(result.entry)) best.set(result.entry, result);
  }
  return [...best.values()];
}
