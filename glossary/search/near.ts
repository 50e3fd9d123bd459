import { compareWords, type NearWords, type WordPair } from './closeness.ts';
import type { NameWords } from './name-words.ts';
import { isTelling, type Name, type Range, wordsOf } from './names.ts';

/** How much of the words of a query a name is near to: all; several that tell something; or one, however long. */
export type Extent = 'whole' | 'much' | 'part';

export interface NearName {
  readonly name: Name;
  readonly ranges: readonly Range[];
  /** How near, 0 to 1. */
  readonly score: number;
  /** How many words it has besides. */
  readonly more: number;
}

/** What part of a query a name must be near to: two words of three, but not one of two. */
const NEAR_ENOUGH = 0.65;
/** How near a single word must be to one of several: "thanks" is none of "more than expected". */
const NEAR_ENOUGH_WITHIN = 0.8;
/** Names whose nearness, or difficulty, differs by less are as near, or as hard. */
const SAME = 0.05;
export const roughly = (share: number) => Math.round(share / SAME);
/** So many names are compared word by word, those first that have most of the query. */
const PROPOSALS = 200;
/** No name is near to most of a longer query. */
const MAX_WORDS = 12;
/** Phones part words where there are two: "high pertension". A longer query is a sentence. */
const MAX_PARTED_WORDS = 4;

interface Compared extends NearName {
  readonly extent: Extent;
}

/** Names that are near to a query, or to most of its letters; best first. */
export function nearNames(index: NameWords, key: string): Record<Extent, readonly NearName[]> {
  const best = new Map<Name, Compared>();
  // "backpain" is back pain, whatever its words
  for (const name of index.solid(key)) best.set(name, { name, score: 1, more: 0, ranges: name.spans, extent: 'whole' });
  const asked = wordsOf(key);
  for (const words of asked.length > MAX_WORDS ? [] : readings(asked)) {
    for (const found of comparedWith(index, words)) {
      const other = best.get(found.name);
      if (!other || found.score > other.score) best.set(found.name, found);
    }
  }
  const compared = [...best.values()].sort(
    (a, b) =>
      roughly(b.score) - roughly(a.score) ||
      a.more - b.more ||
      a.name.difficulty - b.name.difficulty ||
      b.score - a.score ||
      a.name.key.length - b.name.key.length,
  );
  const shown = (extent: Extent) => compared.filter((found) => found.extent === extent);
  return { whole: shown('whole'), much: shown('much'), part: shown('part') };
}

/** The words of a query, and those with two neighbours as one: "neuro pathy". No slip has parted "clot in" from clotting. */
function readings(words: readonly string[]): readonly (readonly string[])[] {
  if (words.length > MAX_PARTED_WORDS) return [words];
  const joined = words
    .slice(1)
    .flatMap((word, i) =>
      isTelling(word) || word.length === 1 ? [[...words.slice(0, i), words[i]! + word, ...words.slice(i + 2)]] : [],
    );
  return [words, ...joined];
}

function comparedWith(index: NameWords, words: readonly string[]): readonly Compared[] {
  const near = words.map((word) => index.near(word));
  return proposed(index, words, near).flatMap((name) => {
    const numbers = index.of(name);
    const { score, pairs } = compareWords(words, numbers.length, (q, n) => near[q]!.get(numbers[n]!) ?? 0);
    const more = numbers.length - pairs.length;
    if (score < (words.length === 1 && more > 0 ? NEAR_ENOUGH_WITHIN : NEAR_ENOUGH)) return [];
    const telling = pairs.filter(({ query }) => isTelling(words[query]!));
    const extent: Extent = pairs.length === words.length ? 'whole' : telling.length > 1 ? 'much' : 'part';
    // "Lump in breast" is no breast cancer in men.
    if (
      extent === 'part' &&
      lettersIn(telling.map(({ query }) => words[query]!)) < NEAR_ENOUGH * lettersIn(words.filter(isTelling))
    )
      return [];
    const ranges = pairs.flatMap(sharedLetters(words, name));
    return [{ name, score, more, ranges, extent }];
  });
}

const lettersIn = (words: readonly string[]) => words.join('').length;

/** The names that have most of the query's letters in words near its words; "of" and numbers propose none. */
function proposed(index: NameWords, words: readonly string[], near: readonly NearWords[]): readonly Name[] {
  const shares = new Map<Name, number>();
  for (const [q, word] of words.entries()) {
    if (!isTelling(word) || /^\d+$/.test(word)) continue;
    const here = new Map<Name, number>();
    for (const [number, closeness] of near[q]!) {
      for (const name of index.holding(number)) here.set(name, Math.max(here.get(name) ?? 0, closeness * word.length));
    }
    for (const [name, share] of here) shares.set(name, (shares.get(name) ?? 0) + share);
  }
  return [...shares]
    .sort(([a, share], [b, other]) => other - share || a.spans.length - b.spans.length)
    .slice(0, PROPOSALS)
    .map(([name]) => name);
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
