import { alikeTo, gistOf, saysMuch, stemOf } from './lay-words.ts';
import type { NameWords } from './name-words.ts';
import type { Name, Range } from './names.ts';
import { keyOf } from './query.ts';

/** What each part of a word means, of the words that are made of known parts: splenectomy, the spleen, an operation to take out. */
export type Readings = Readonly<Record<string, readonly string[]>>;

/** A name that says all that is asked for. */
export interface GistName {
  readonly name: Name;
  readonly ranges: readonly Range[];
  /** How far it is from the words of the query: 0 where it has the same, in another order or another form. */
  readonly distance: number;
  /** How much it says besides. */
  readonly more: number;
}

/** Finds the names that say, in other words or in another order, what a query of several words asks for; nearest first. */
export type FindGist = (key: string) => readonly GistName[];

/** Of a longer query hardly a name says all. */
const MAX_WORDS = 8;
const ANOTHER_WORD = 0.5;
const BY_PARTS = 0.25;
/** For each word that a part means and nobody asked for: the bone behind the ear. */
const HALF_MEANT = 0.4;
/** Of a name that says more than this besides, or in other words, it is not the gist. */
const MOST_BESIDES = 1;
const MAX_DISTANCE = 1.25;

/** How a word of a name says what a word of the query asks for: itself, or one of its parts, by its place. */
interface Said {
  readonly distance: number;
  readonly parts?: ReadonlySet<number>;
}

/** @param meaningOf what an entry says; a word may mean another thing than its parts: an endometrioma is no growth in the lining of the womb */
export function createGistSearch(index: NameWords, readings: Readings, meaningOf: (name: Name) => string): FindGist {
  let parts: ReadonlyMap<string, readonly PartPlace[]> | undefined;
  const placesOf = (stem: string): readonly PartPlace[] => {
    parts ??= partsByStem(index, readings);
    return parts.get(stem) ?? [];
  };

  /** The words of names that say what a word asks for. */
  const saying = (word: string): ReadonlyMap<number, Said> => {
    const stem = stemOf(word);
    const found = new Map<number, Said>();
    for (const other of alikeTo(stem)) {
      const distance = other === stem ? 0 : ANOTHER_WORD;
      for (const number of index.withStem(other, stemOf)) found.set(number, { distance });
      for (const { number, part } of placesOf(other)) {
        const said = found.get(number);
        if (said && !said.parts) continue;
        found.set(number, {
          distance: Math.min(distance, said?.distance ?? 1),
          parts: new Set([...(said?.parts ?? []), part]),
        });
      }
    }
    return found;
  };

  return (key) => {
    const asked = [...new Map(gistOf(key).map((word) => [stemOf(word), word])).values()];
    if (asked.filter((word) => word.length > 1).length < 2 || asked.length > MAX_WORDS) return [];
    const said = asked.map(saying);
    return namesWithAll(index, said)
      .flatMap((name) => {
        const found = compare(name, index.of(name), said, readings, asked);
        return found.more <= MOST_BESIDES &&
          found.distance <= MAX_DISTANCE &&
          (found.unproven.length === 0 || found.unproven.some(isSaidIn(meaningOf(name))))
          ? [found]
          : [];
      })
      .sort((a, b) => a.more - b.more || a.distance - b.distance || a.name.remoteness - b.name.remoteness);
  };
}

interface PartPlace {
  readonly number: number;
  readonly part: number;
}

function partsByStem(index: NameWords, readings: Readings): ReadonlyMap<string, readonly PartPlace[]> {
  const places = new Map<string, PartPlace[]>();
  for (const [word, means] of Object.entries(readings)) {
    const number = index.numberOf(word);
    for (const [part, meaning] of means.entries()) {
      for (const stem of stemsOf(meaning)) {
        const list = places.get(stem);
        if (list) list.push({ number, part });
        else places.set(stem, [{ number, part }]);
      }
    }
  }
  return places;
}

const kept = new Map<string, readonly string[]>();
/** Parts have some hundred meanings, that words of names repeat. */
function stemsOf(meaning: string): readonly string[] {
  const stems = kept.get(meaning) ?? [...new Set(gistOf(meaning.replace(/[^\p{L}]+/gu, ' ')).map(stemOf))];
  kept.set(meaning, stems);
  return stems;
}

/** Names that have a word for each word of the query. */
function namesWithAll(index: NameWords, said: readonly ReadonlyMap<number, Said>[]): readonly Name[] {
  const counts = new Map<number, number>();
  for (const [i, words] of said.entries()) {
    for (const word of words.keys()) {
      for (const name of index.numbersHolding(word)) if ((counts.get(name) ?? 0) === i) counts.set(name, i + 1);
    }
  }
  return [...counts]
    .filter(([, count]) => count === said.length)
    .map(([name]) => index.nameAt(name))
    .filter(({ isShort }) => !isShort);
}

function compare(
  name: Name,
  numbers: readonly number[],
  said: readonly ReadonlyMap<number, Said>[],
  readings: Readings,
  asked: readonly string[],
): GistName & { readonly unproven: readonly string[] } {
  let distance = 0;
  let more = 0;
  const proven = new Set<ReadonlyMap<number, Said>>();
  const ranges: Range[] = [];
  for (const [at, number] of numbers.entries()) {
    const [start, end] = name.spans[at]!;
    const word = name.key.slice(start, end);
    const by = said.flatMap((words) => words.get(number) ?? []);
    for (const words of said) if (words.has(number) && !words.get(number)!.parts) proven.add(words);
    const itself = by.filter(({ parts }) => !parts);
    if (itself.length > 0) {
      const nearest = Math.min(...itself.map((one) => one.distance));
      distance += nearest;
      if (nearest === 0) ranges.push([start, end]);
    } else if (by.length > 0) {
      const read = compareParts(readings[word] ?? [], by, asked);
      distance += BY_PARTS + read.distance;
      more += read.more;
    } else if (saysMuch(word)) more++;
  }
  return { name, ranges, distance, more, unproven: asked.filter((_, i) => !proven.has(said[i]!)) };
}

/** Whether a meaning says a word too, or another that may stand for it. */
function isSaidIn(meaning: string): (word: string) => boolean {
  const stems = new Set(gistOf(keyOf(meaning)).map(stemOf));
  return (word) => [...alikeTo(stemOf(word))].some((stem) => stems.has(stem));
}

/** Ends the names of illnesses that the parts before it tell: a sideways curve of the spine. */
const SAYS_LITTLE = /^a condition$/;

function compareParts(means: readonly string[], by: readonly Said[], asked: readonly string[]) {
  const wanted = new Set(asked.flatMap((word) => [...alikeTo(stemOf(word))]));
  let distance = 0;
  let more = 0;
  for (const [part, meaning] of means.entries()) {
    const nearest = Math.min(...by.filter(({ parts }) => parts!.has(part)).map((one) => one.distance));
    if (nearest <= ANOTHER_WORD) {
      distance += nearest + HALF_MEANT * stemsOf(meaning).filter((stem) => !wanted.has(stem)).length;
    } else if (!SAYS_LITTLE.test(meaning) && stemsOf(meaning).length > 0) {
      // The last part says what it is at all: an endocarditis is no valve, though it is in the heart.
      more += part === means.length - 1 ? Number.POSITIVE_INFINITY : 1;
    }
  }
  return { distance, more };
}
