import type { Candidate, Match, Scan } from '../matching/matcher.ts';
import type { EntryNumber } from '../term-match.ts';
import type { Definition } from './definition.ts';
import { readLetterPlaces } from './letter-places.ts';
import { findLongForm } from './long-form.ts';
import { highestCost } from './short-form.ts';

/** A long form as the glossary would cut it, and what the glossary knows about it. */
export interface KnownLongForm {
  readonly long: string;
  /** May be empty. */
  readonly entries: readonly EntryNumber[];
}

// How far before a long form the glossary's own may begin, where the letters alone found too short a one.
const MAX_MORE_CHARS = 60;
// A word more in a name of two may make it anything.
const MIN_WORDS_OF_MORE = 4;

/**
 * Compares a long form, which was found by the letters of the short form alone, with what the glossary knows to end at the same place.
 * The first of these counts: a form of an entry that the short form belongs to as well; the long form itself, by any of its names; a
 * form of several words that the short form fits. Only one that begins earlier changes the long form. Where there is none, the
 * entries are those of the short form that are named within the long form, or by all of it but one word.
 */
export function standsFor(text: string, { short, long, longSpan }: Definition, match: Match): KnownLongForm {
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
  const words = own.size > 0 ? long.split(' ') : [];
  if (words.length < MIN_WORDS_OF_MORE) return [];
  for (let left = 0; left < words.length; left++) {
    const entries = entriesOf(wholeOf(match(words.toSpliced(left, 1).join(' '))));
    const agreed = entries.filter((entry) => own.has(entry));
    if (agreed.length > 0) return agreed;
  }
  return [];
}

/** The first place from `from` on where a word starts, but not after `last`. */
function wordStartAfter(text: string, from: number, last: number): number {
  let start = Math.max(0, from);
  while (start > 0 && start < last && !/\s/.test(text[start - 1]!)) start++;
  return start;
}

const wholeOf = ({ candidates, words }: Scan) => candidates.find((candidate) => candidate.words === words.count);

const entriesOf = (candidate: Candidate | undefined): readonly EntryNumber[] => [
  ...new Set(candidate?.readings.flatMap((reading) => reading.entries)),
];

const fits = (long: string, short: string) => {
  const found = findLongForm(short, readLetterPlaces(long), 'whole');
  return found !== null && found.cost <= highestCost(short);
};
