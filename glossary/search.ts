import { type IsMeant, isMeantIn, namesAmong } from './search/among.ts';
import { createGistSearch, type GistName } from './search/gist.ts';
import { createMeaningSearch } from './search/meanings.ts';
import { indexNames, type NameIndex, namesIn } from './search/name-index.ts';
import { type NameWords, openNameWords } from './search/name-words.ts';
import {
  isTelling,
  type Name,
  namesOf,
  type Range,
  rangesOf,
  unspaced,
  type WrittenName,
  wordsOf,
} from './search/names.ts';
import { type NearName, nearNames } from './search/near.ts';
import { keyOf, partCodes, readQuery } from './search/query.ts';
import { type Names, openNames } from './search/sorted-names.ts';
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

/** A search by names, and what makes it search the meanings too: they take longer to read, and are answered last. */
export interface OpenSearch {
  readonly search: Search;
  /** In steps, between which a popup hears its reader. Asked again after them, the search gives the same answers, and may have more behind them. */
  readonly prepare: () => Generator<void, void>;
}

/**
 * Opens a search over the names of all entries and the forms made from them. The best name of each entry, best first: exact, then
 * names that begin with the query, those that hold its words, and slips of the whole name, before these where none begins so. Only where no name
 * begins so or holds its words: names that are near it or most of it and those that stand in it, whichever have more of it; words of it that may be
 * slips; and those whose meaning speaks of its words. Empty when nothing is alike. One keystroke is answered in some milliseconds: names are
 * found by their words, of which each is compared once, and no more answers are made than asked for.
 *
 * @param entryOf finds each entry that the index names
 */
export function openSearch(index: NameIndex, entryOf: (entry: EntryNumber) => StoredEntry): OpenSearch {
  const names = openNames(index, entryOf);
  const words = openNameWords(index, names);
  const meanings = createMeaningSearch();
  const ordinary = new Set(index.ordinary);
  const gist = createGistSearch(words, index.readings, ({ entry }) => entryOf(entry).short);
  const meaning = (key: string): readonly SearchResult[] =>
    meanings.find(key).map((entry) => ({ entry, name: entryOf(entry).term, how: 'meaning', ranges: [] }));

  function* opened(numbers: readonly number[]): Iterable<Name> {
    for (const number of numbers) yield names.at(number);
  }
  function* answers(key: string, isMeant: IsMeant): Iterable<SearchResult> {
    const exact = names.called(key);
    const longer = names.longerThan(key);
    const asBeginning = (name: Name) => beginning(name, key);
    yield* shown(opened(exact), asBeginning);
    const isNearAsked = key.length >= MIN_NEAR_CHARS;
    const sounding = isNearAsked ? words.solid(key) : [];
    const isItself = (name: Name) => unspaced(name.key) === unspaced(key);
    // "gall bladder" is nothing else. What only sounds so, lysine while one types "lisin", waits for the best that begins so, but for no more: "cist".
    yield* shown(sounding.filter(isItself), wholly);
    yield* shown(opened(longer.slice(0, 1)), asBeginning);
    yield* shown(sounding, wholly);
    yield* shown(opened(longer), asBeginning);
    if (exact.length > 0 || !isNearAsked) return yield* holdingWords(words, key);

    const { whole, much, part } = nearNames(words, key);
    // A slip of the whole name, "stoke", is meant sooner than one that holds the word: Cheyne-Stokes.
    yield* shown(whole.filter(isSlip), near);
    // "Inflammation of the eye" is eye inflammation before that of the nerve in the eye.
    const said = gist(key);
    yield* shown(said.filter(saysJustThat), saying);
    let isHeld = false;
    for (const result of holdingWords(words, key)) {
      isHeld = true;
      yield result;
    }
    if (isHeld || longer.length > 0) return;

    yield* shown(said.filter(saysNoMore), saying);
    const among = namesAmong(names, key, isMeant).map(asAmong);
    const isMost = shareOf(among, key) >= ([...whole, ...much][0]?.score ?? 0);
    if (isMost) {
      yield* shown(inAnotherOrder([...whole, ...much], among, key), near);
      yield* among;
    }
    yield* shown(said, saying);
    yield* shown([...whole, ...much], near);
    if (whole.length === 0) yield* among;
    yield* shown(part, near);
    if (whole.length === 0) yield* slipsIn(words, key, among);
    yield* meaning(key);
  }

  const search: Search = (query, limit = DEFAULT_LIMIT) => {
    const { asked, bare } = readQuery(query);
    const isName = beginsName(names, asked) || words.solid(asked).length > 0;
    // A few names begin so, "A-fib", and words that a slip has parted: "an eurysm".
    const key = isName ? asked : beginsName(names, bare) ? bare : partCodes(asked);
    return key === '' ? [] : bestOfEach(answers(key, isMeantIn(query, ordinary)), limit);
  };
  return {
    search,
    *prepare() {
      words.prepare();
      yield* meanings.read(entriesOf(index, entryOf));
    },
  };
}

/**
 * Opens a search over an index and entries that are not in it. Where there are such, another index is made, which takes seconds: in steps,
 * each of some milliseconds at most, between which a popup hears its reader.
 */
export function* makeSearch(
  names: NameIndex,
  more: readonly StoredEntry[],
  entryOf: (entry: EntryNumber) => StoredEntry,
): Generator<void, OpenSearch> {
  if (more.length === 0) return openSearch(names, entryOf);
  return openSearch(
    { ...(yield* indexNames(withMore(names, more))), readings: names.readings, ordinary: names.ordinary },
    entryOf,
  );
}

function* withMore(names: NameIndex, more: readonly StoredEntry[]): Generator<WrittenName, void> {
  yield* namesIn(names);
  for (const entry of more) yield* namesOf(entry);
}

/** The entries that an index names, by their numbers. */
function* entriesOf(
  { entries }: NameIndex,
  entryOf: (entry: EntryNumber) => StoredEntry,
): Generator<StoredEntry, void> {
  for (const entry of [...new Set(entries)].sort((a, b) => a - b)) yield entryOf(entry);
}

const beginsName = (names: Names, key: string) =>
  names.called(key).length > 0 || (key.length >= MIN_BEGINNING_CHARS && names.longerThan(key).length > 0);

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

/** What part of the letters of a query stands in names. */
const shareOf = (among: readonly SearchResult[], key: string): number =>
  lettersIn([...new Set(among.map(({ name }) => keyOf(name)))].join('')) / lettersIn(key);

/** One after the other, as long as more are asked for: a letter begins thousands of names. */
function* shown<Found>(found: Iterable<Found>, show: (one: Found) => SearchResult): Iterable<SearchResult> {
  for (const one of found) yield show(one);
}

const asAmong = (name: Name): SearchResult => ({
  entry: name.entry,
  name: name.text,
  how: 'among',
  ranges: rangesOf(name, [[0, name.key.length]]),
});
const wholly = (name: Name) => near({ name, ranges: name.spans });
const near = ({ name, ranges }: Pick<NearName, 'name' | 'ranges'>): SearchResult => ({
  entry: name.entry,
  name: name.text,
  how: 'near',
  ranges: rangesOf(name, ranges),
});

const saysNoMore = ({ more }: GistName) => more === 0;
const saysJustThat = ({ distance, more }: GistName) => distance + more === 0;
const saying = (found: GistName): SearchResult => ({
  entry: found.name.entry,
  name: found.name.text,
  how: saysJustThat(found) ? 'words' : 'meaning',
  ranges: rangesOf(found.name, found.ranges),
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
