import { isDigit } from '../text/letters.ts';
import { comparable, type LetterPlaces, PART_START, WORD_START } from './letter-places.ts';
import { saysDigit, startOfName } from './name-parts.ts';
import { chargeWords, STOP_WORDS, type WordCharges } from './word-charges.ts';

/** Where a long form stands in a text, in UTF-16 code units, and how far-fetched it is: 0 if the initials of its words are the short form. */
export interface LongForm {
  readonly start: number;
  readonly end: number;
  readonly cost: number;
}

/** Which part of a text a long form may be: it begins anywhere and ends with the text, begins with it and ends anywhere, or is all of it. */
export type Extent = 'end' | 'start' | 'whole';

// What each departure from plain initials costs. Found by trial on published abstracts; around these the results hardly change.
const NEXT_LETTER = 0.15; // of the same word: GABApentin
const LATER_PART = 0.1; // the start of another part of the same word: Alpha-FetoProtein
const FIRST_SKIPPED = 0.5; // the start of a part, in a word whose own start is no letter of the short form
const FURTHER_IN = 0.5; // ElectroCardioGram
const STRAY = 3; // inside a word that gave no letter before
const STARTS_IN_WORD = 0.5; // non-High-Density lipoprotein
const STARTS_AT_STOP_WORD = 2.3; // too much for three letters: "has a skin lesion (ASL)"
const STARTING_STOP_WORDS = new Set(['in', 'per']); // in vitro fertilization, per os
const LOST_DIGIT = 0.8; // estradiol (E2)
const LOST_PLURAL = 0.3;

/** For each unit of the text the cheapest way to find the letters so far, the last of them there: its cost (infinite for none), and where its long form starts. */
interface Ways {
  readonly costs: Float64Array;
  readonly starts: Int32Array;
}

interface Sought {
  /** As `comparable` gives it. */
  readonly letter: string;
  /** Whether it may be the s of a plural: "CVCs". */
  readonly isPlural: boolean;
  /** What it costs where the long form does not have it; infinite where it must. */
  readonly lost: number;
}

/**
 * Finds the likeliest long form of a short form, which must have a letter or digit, in a text of a few hundred units; null where its
 * letters are not there in order, the first of them at the start of a word or of a part of one.
 *
 * Of all alignments the cheapest is taken, by dynamic programming in letters × units: as in D. Movshovitz-Attias and W. W. Cohen,
 * "Alignment-HMM-based extraction of abbreviations from biomedical text", BioNLP 2012, but with fixed costs. Their order is that of
 * the strategies of S. Sohn et al., "Abbreviation definition identification based on automatic precision estimates", BMC
 * Bioinformatics 9:402, 2008: initials of all words, then of parts of words, then with stop words skipped, then letters inside
 * words, then with words skipped.
 */
export function findLongForm(short: string, places: LetterPlaces, extent: Extent): LongForm | null {
  const wanted = short.split('').filter((unit) => comparable(unit) !== null);
  const charges = chargeWords(places);
  const lastLetter = wanted.length - 1;
  /** Where the digits at its end begin. */
  const digitsFrom = wanted.findLastIndex((unit) => !isDigit(unit)) + 1;
  let ways = createWays(places.text.length);
  let next = createWays(places.text.length);
  if (!findFirst(comparable(wanted[0]!)!, places, extent, ways)) return null;
  for (let w = 1; w <= lastLetter; w++) {
    const isPlural = w === lastLetter && wanted[w] === 's';
    const lost = w >= digitsFrom ? LOST_DIGIT : isPlural ? LOST_PLURAL : Number.POSITIVE_INFINITY;
    next.costs.fill(Number.POSITIVE_INFINITY);
    if (!findNext(ways, { letter: comparable(wanted[w]!)!, isPlural, lost }, places, charges, next)) return null;
    [ways, next] = [next, ways];
  }
  return cheapest(ways, places, charges, extent);
}

/** Fills in the ways to find the first letter; returns whether there are any. */
function findFirst(letter: string, places: LetterPlaces, extent: Extent, ways: Ways): boolean {
  const { text, kinds, wordOf, wordStarts, wordEnds } = places;
  let found = false;
  for (let i = 0; i < text.length; i++) {
    if (kinds[i]! < PART_START || !isAt(places, i, letter)) continue;
    // No long form begins where only a capital or a digit begins a part, as in "McBurney".
    if (kinds[i] === PART_START && comparable(text[i - 1]!) !== null) continue;
    const word = wordOf[i]!;
    const wordStart = wordStarts[word]!;
    const start = kinds[i] === WORD_START ? wordStart : startOfName(text, wordStart, i);
    if (extent !== 'end' && start > 0) continue;
    const first = text.slice(wordStart, wordEnds[word]).toLowerCase();
    const isStopWord = STOP_WORDS.has(first) && !STARTING_STOP_WORDS.has(first);
    ways.costs[i] = (start === wordStart ? 0 : STARTS_IN_WORD) + (isStopWord ? STARTS_AT_STOP_WORD : 0);
    ways.starts[i] = start;
    found = true;
  }
  return found;
}

/** Fills in the ways that go on from those of the letters before; returns whether there are any. */
function findNext(
  { costs, starts }: Ways,
  { letter, isPlural, lost }: Sought,
  places: LetterPlaces,
  { upTo, comma }: WordCharges,
  ways: Ways,
): boolean {
  const { text, kinds, wordOf, wordStarts } = places;
  let found = false;
  const take = (i: number, cost: number, start: number) => {
    if (cost >= ways.costs[i]!) return;
    ways.costs[i] = cost;
    ways.starts[i] = start;
    found = true;
  };
  // The cheapest of the ways passed so far whose last letter stands in this word, and in a word before it. Of the latter the charges of all words up to
  // its own are taken off, so that to go on in another word only adds what all words before that one are charged.
  let here = { cost: Number.POSITIVE_INFINITY, start: 0 };
  let hereUncharged = here;
  let earlier = here;
  for (let i = 0; i < text.length; i++) {
    const word = wordOf[i]!;
    if (i === wordStarts[word]) {
      if (hereUncharged.cost <= earlier.cost) earlier = hereUncharged;
      here = { cost: Number.POSITIVE_INFINITY, start: 0 };
      hereUncharged = here;
    }
    const kind = kinds[i]!;
    if (isAt(places, i, letter)) {
      const endsWord = isPlural && (i + 1 === text.length || comparable(text[i + 1]!) === null);
      if (i > 0 && wordOf[i - 1] === word) take(i, costs[i - 1]! + (endsWord ? 0 : NEXT_LETTER), starts[i - 1]!);
      take(i, here.cost + (endsWord ? 0 : kind === PART_START ? LATER_PART : FURTHER_IN), here.start);
      const jump = kind === WORD_START ? 0 : kind === PART_START ? FIRST_SKIPPED : endsWord ? FURTHER_IN : STRAY;
      take(i, earlier.cost + upTo[word]! + jump, earlier.start);
    }
    const cost = costs[i]!;
    if (cost === Number.POSITIVE_INFINITY) continue;
    take(i, cost + lost, starts[i]!);
    if (cost <= here.cost) {
      here = { cost, start: starts[i]! };
      hereUncharged = { cost: cost - upTo[word + 1]! + comma[word]!, start: starts[i]! };
    }
  }
  return found;
}

/** The cheapest of the ways to find all letters, with what the words behind the last of them cost. */
function cheapest({ costs, starts }: Ways, places: LetterPlaces, { upTo }: WordCharges, extent: Extent): LongForm {
  const { text, wordOf, wordStarts, wordEnds } = places;
  let best: LongForm = { start: 0, end: 0, cost: Number.POSITIVE_INFINITY };
  for (let i = 0; i < text.length; i++) {
    const word = wordOf[i]!;
    const behind = extent === 'start' ? 0 : upTo[wordStarts.length]! - upTo[word + 1]!;
    const cost = costs[i]! + behind;
    // Of two as good the shorter: at the end of a text the later one, at its start the earlier one.
    if (cost < best.cost || (cost === best.cost && extent !== 'start')) {
      best = { start: starts[i]!, end: extent === 'start' ? wordEnds[word]! : text.length, cost };
    }
  }
  return best;
}

/** Whether a letter stands at a place, or a digit as a word. */
const isAt = ({ text, letters, kinds }: LetterPlaces, i: number, letter: string) =>
  letters[i] === letter || (kinds[i]! >= PART_START && saysDigit(text, i, letter));

const createWays = (length: number): Ways => ({
  costs: new Float64Array(length).fill(Number.POSITIVE_INFINITY),
  starts: new Int32Array(length),
});
