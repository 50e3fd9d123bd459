import type { Candidate, Match, Scan } from '../matching/matcher.ts';
import type { EntryNumber } from '../term-match.ts';
import type { Definition } from './definition.ts';
import { readLetterPlaces } from './letter-places.ts';
import { findLongForm } from './long-form.ts';
import { highestCost } from './short-form.ts';

/** What a short form stands for, as far as the glossary knows it. */
export interface KnownLongForm {
  /** The long form, from where the glossary's own name for it begins. */
  readonly long: string;
  /** What the glossary says that this is; may be empty. */
  readonly entries: readonly EntryNumber[];
}

// How far before a long form a name of the glossary may begin that holds it, where the letters alone found too short a one.
const MAX_MORE_CHARS = 60;
// A name of three words and one more. In a name of two, one word more may make it anything.
const MIN_WORDS_WITH_ONE_MORE = 4;

/**
 * Compares a long form, which was found by the letters of the short form alone, with the names in the glossary that end at the same place.
 * The first of these counts: a name of what the short form means too; one that begins where the long form does; one of several words
 * that the letters fit. Only one that begins earlier changes the long form. Where there is none, the entries are those of the short form
 * that are named within the long form, or by all of it but one word. Takes a matcher that made no scan which is still in use.
 */
export function standsFor(text: string, { short, long, longSpan }: Definition, match: Match): KnownLongForm {
  /** What the short form means by itself. */
  const own = new Set(entriesOf(wholeOf(match(short))));
  const from = wordStartAfter(text, longSpan.start - MAX_MORE_CHARS, longSpan.start);
  const scan = match(text.slice(from, longSpan.end));
  const written = (candidate: Candidate) => scan.text.slice(candidate.start, candidate.end);
  const isOwn = (candidate: Candidate) => entriesOf(candidate).some((entry) => own.has(entry));

  const ending = scan.candidates.filter(({ word, words }) => word + words === scan.words.count);
  const known =
    ending.find(isOwn) ??
    ending.find(({ start }) => start === longSpan.start - from) ??
    ending.find((candidate) => candidate.words > 1 && fits(written(candidate), short));
  if (known) {
    const entries = entriesOf(known);
    const agreed = entries.filter((entry) => own.has(entry));
    const isLonger = known.start < longSpan.start - from;
    return {
      long: isLonger ? written(known).replace(/\s+/g, ' ') : long,
      entries: agreed.length > 0 ? agreed : entries,
    };
  }
  const within = scan.candidates.filter(({ start }) => start >= longSpan.start - from);
  const agreed = within.flatMap(entriesOf).filter((entry) => own.has(entry));
  return { long, entries: agreed.length > 0 ? [...new Set(agreed)] : withOneWordLess(long, own, match) };
}

/** What the short form means by a name into which the page puts one word more, as into "minimum alveolar anesthetic concentration". */
function withOneWordLess(long: string, own: ReadonlySet<EntryNumber>, match: Match): readonly EntryNumber[] {
  const words = long.split(' ');
  if (own.size === 0 || words.length < MIN_WORDS_WITH_ONE_MORE) return [];
  for (let left = 0; left < words.length; left++) {
    const entries = entriesOf(wholeOf(match(words.toSpliced(left, 1).join(' '))));
    const agreed = entries.filter((entry) => own.has(entry));
    if (agreed.length > 0) return agreed;
  }
  return [];
}

/** The first place from `from` on behind a white space, but not after `last`. */
function wordStartAfter(text: string, from: number, last: number): number {
  let start = Math.max(0, from);
  while (start > 0 && start < last && !/\s/.test(text[start - 1]!)) start++;
  return start;
}

/** The name that all words of a text are, if they are one. */
const wholeOf = ({ candidates, words }: Scan) => candidates.find((candidate) => candidate.words === words.count);

const entriesOf = (candidate: Candidate | undefined): readonly EntryNumber[] => [
  ...new Set(candidate?.readings.flatMap((reading) => reading.entries)),
];

/** Whether a name may be the long form of a short form by its letters. */
const fits = (long: string, short: string) => {
  const found = findLongForm(short, readLetterPlaces(long), 'whole');
  return found !== null && found.cost <= highestCost(short);
};
