import { findPatterns } from './codes/patterns.ts';
import { createPageDefinitions, type DefinedCandidate, type PageDefinition } from './definitions/page-definitions.ts';
import { isRomanNumeral } from './definitions/short-form.ts';
import { LEVELS, type Level } from './difficulty.ts';
import { type Candidate, createMatcher, type Match, type Scan } from './matching/matcher.ts';
import { EVERYDAY, EXACT_CASE, hasBit, type Packed, PLAIN } from './matching/packed.ts';
import { withSplitWords } from './matching/split-words.ts';
import { isCitedAuthor } from './meaning/cited-names.ts';
import { createEntryCues } from './meaning/entry-cues.ts';
import { isLength } from './meaning/measured.ts';
import { createPageContext } from './meaning/page-context.ts';
import { createPageMeanings, type PageMeanings } from './meaning/page-meanings.ts';
import { createSenses, isOfMedicine, isShouted, meaningUnaided, spellsWord } from './meaning/senses.ts';
import type { EntryNumber, FindTerms, TermMatch } from './term-match.ts';
import { endWithClosing } from './text/closing.ts';
import { createUnknownWords, type WordKnowledge } from './unknown/unknown-words.ts';

/** Finds terms, and remembers the short forms that the page itself defines. One for each page or frame. */
export interface Finder {
  readonly find: FindTerms;
  /** To be called when the next text does not stand behind the last one, with what it does stand behind, if anything: that is near it, and else nothing is. */
  readonly continueFrom: (before: string) => void;
  /** The short forms defined in what was read so far, by their exact letters, with all that they are defined as. */
  readonly definitions: ReadonlyMap<string, readonly PageDefinition[]>;
  /** How hard an entry is, 0 to 1. */
  readonly difficultyOf: (entry: EntryNumber) => number;
  /**
   * Whether a match counts on this page, as far as it was read: a tentative one only where the page is medical, one that is meant `byPage`
   * once the page speaks for something.
   */
  readonly isShown: (match: TermMatch) => boolean;
  /** Grows whenever `isShown` may answer otherwise than before. */
  readonly contextVersion: () => number;
}

type Writable<T> = { -readonly [Key in keyof T]: T[Key] };

const NONE: readonly TermMatch[] = [];

/** A longer text is read in pieces of so many units, each within a few milliseconds; terms and cues do not reach across. */
export const MAX_PIECE_CHARS = 20_000;

/**
 * Makes a finder with no memory of any page. Takes what openPacked gives.
 * With word knowledge, words that the glossary does not hold are guessed from their parts, and slips of the pen understood.
 */
export function createFinder(packed: Packed, level: Level = 'normal', knowledge?: WordKnowledge): Finder {
  const match = createMatcher(packed);
  const cuesOf = createEntryCues(packed);
  const meaningOf = createSenses(cuesOf);
  const pageMeanings = createPageMeanings(cuesOf);
  /** The version of the page's meanings when they counted last: only where the page is medical. */
  let meaningsVersion = 0;
  // What is looked up on the way must not end the scan of the page's text, so that it has a matcher of its own.
  let second: Match | undefined;
  const lookUp: Match = (text) => {
    second ??= createMatcher(packed);
    return second(text);
  };
  const definitions = createPageDefinitions(lookUp, meaningOf);
  const context = createPageContext();
  const explainUnknown = knowledge && createUnknownWords(knowledge, packed, lookUp);

  /** What a word means here it means on the whole page, unless it is one of everyday life. */
  const learn = (candidate: Candidate, entry: EntryNumber) => {
    if (candidate.readings.some((reading) => reading.entries.includes(entry) && isOfMedicine(packed, reading, entry)))
      pageMeanings.learn(candidate, entry);
  };

  const findInPiece = (text: string): readonly TermMatch[] => {
    const scan = withSplitWords(match(text), lookUp);
    pageMeanings.read(scan.cues);
    const { language, isMedicalAt, isNew } = context.read(scan);
    const defining = definitions.learn(scan);
    if (language === 'other') return NONE;
    const found: TermMatch[] = [];
    const undecided: Candidate[] = [];
    let free = 0;
    for (const candidate of withDefined(scan, definitions.usesIn(scan))) {
      if (candidate.word < free || isCitedAuthor(scan, candidate) || isLength(scan, candidate)) continue;
      const defined = 'defined' in candidate ? candidate.defined : undefined;
      const sure = defined ?? meaningOf(scan, candidate);
      const meaning = sure ?? meaningUnaided(packed, candidate);
      if (!meaning) {
        if (!mayBeOther(scan, candidate)) undecided.push(candidate);
        continue;
      }
      free = candidate.word + candidate.words;
      if (defined && !isWorthMarking(defined, defining.has(candidate.start))) continue;
      const { start } = candidate;
      const end = endWithClosing(text, start, candidate.end);
      const term: Writable<TermMatch> = { start, end, entries: meaning.entries };
      if (defined) term.long = defined.long;
      else if ('because' in meaning && meaning.because !== undefined) {
        term.because = meaning.because;
        if (isNew) learn(candidate, meaning.entries[0]!);
      }
      if (!sure) {
        term.unaided = true;
        if (!speaksForItself(packed, scan, candidate, meaning.entries[0]!)) {
          term.awaitsPage = true;
          pageMeanings.await(meaning.entries[0]!);
        }
      }
      if (!sure || language !== 'english' || !isMedicalAt(candidate)) term.tentative = true;
      if (isUnderName(candidate, meaning.entries, isPlain)) term.plain = true;
      else if (isUnderName(candidate, meaning.entries, isEveryday)) term.everyday = true;
      found.push(term);
    }
    const withCodes = withPatterns(scan, withUndecided(found, undecided, pageMeanings.entriesOf));
    const unknown = explainUnknown?.(scan, withCodes, context.isMedical) ?? NONE;
    return unknown.length === 0 ? withCodes : [...withCodes, ...unknown].sort((a, b) => a.start - b.start);
  };

  return {
    definitions: definitions.known,
    continueFrom: (before) => {
      const scan = match(before.slice(-MAX_PIECE_CHARS));
      context.continueFrom(scan);
      definitions.continueFrom(scan);
    },
    isShown: ({ tentative, plain, everyday, awaitsPage, byPage, entries }) => {
      if (tentative && !context.isMedical) return false;
      if (byPage && !pageMeanings.settle(entries)) return false;
      const [entry] = entries;
      if (awaitsPage && !pageMeanings.speaksOf(entry!)) return false;
      if (plain) return level === 'more';
      if (everyday && level === 'fewer') return false;
      return entry === undefined || packed.difficulties[entry]! / 255 >= LEVELS[level];
    },
    contextVersion: () => {
      if (context.isMedical) meaningsVersion = pageMeanings.version;
      return context.version + meaningsVersion;
    },
    difficultyOf: (entry) => packed.difficulties[entry]! / 255,
    find: (text) => {
      if (text.length <= MAX_PIECE_CHARS) return findInPiece(text);
      const found: TermMatch[] = [];
      for (let from = 0; from < text.length; ) {
        const to = endOfPiece(text, from);
        for (const term of findInPiece(text.slice(from, to))) {
          found.push({ ...term, start: term.start + from, end: term.end + from });
        }
        from = to;
      }
      return found;
    },
  };
}

/** The terms, and what the page as a whole may decide where none of them stands. */
function withUndecided(
  found: readonly TermMatch[],
  undecided: readonly Candidate[],
  entriesOf: PageMeanings['entriesOf'],
): readonly TermMatch[] {
  const waiting: TermMatch[] = [];
  let next = 0;
  let free = 0;
  for (const candidate of undecided) {
    const { start, end } = candidate;
    while (next < found.length && found[next]!.end <= start) next++;
    if (start < free || (next < found.length && found[next]!.start < end)) continue;
    const entries = entriesOf(candidate);
    if (!entries) continue;
    free = end;
    waiting.push({ start, end, entries, byPage: true, tentative: true });
  }
  return waiting.length === 0 ? found : [...found, ...waiting].sort((a, b) => a.start - b.start);
}

/** The terms with the codes of the text among them; a code is longer than the terms in it, as T3N1M0 is than T3, or gives way. */
function withPatterns({ text, words }: Scan, found: readonly TermMatch[]): readonly TermMatch[] {
  const patterns = findPatterns(text, words);
  if (patterns.length === 0) return found;
  const codes = patterns.filter(({ start, end }) =>
    found.every(
      (term) =>
        term.end <= start ||
        end <= term.start ||
        (start <= term.start && term.end <= end && end - start > term.end - term.start),
    ),
  );
  if (codes.length === 0) return found;
  const others = found.filter((term) => codes.every(({ start, end }) => term.end <= start || end <= term.start));
  const explained = codes.flatMap(({ start, end, explanation, tentative }): TermMatch | [] =>
    explanation === '' ? [] : { start, end, entries: [], code: explanation, ...(tentative ? { tentative } : {}) },
  );
  return [...others, ...explained].sort((a, b) => a.start - b.start);
}

/** Whether a short form may be an ordinary word here, in a stretch of capitals, or a number. */
const mayBeOther = (scan: Scan, candidate: Candidate) =>
  candidate.readings.some(spellsWord) &&
  (isRomanNumeral(scan.text.slice(candidate.start, candidate.end)) || isShouted(scan, candidate));

/** Where the page defines it, the long form stands beside it: there only what the glossary adds is worth a mark. */
const isWorthMarking = ({ entries, medical }: PageDefinition, isDefinedHere: boolean) =>
  medical && (entries.length > 0 || !isDefinedHere);

/**
 * Whether a name of one meaning is meant on a medical page though nothing there speaks of it: several words seldom mean anything else, but for one with a
 * letter or a digit beside it that is no short form, as "type C".
 */
function speaksForItself({ isUsual }: Packed, scan: Scan, candidate: Candidate, entry: EntryNumber): boolean {
  if (hasBit(isUsual, entry)) return true;
  const { starts, ends } = scan.words;
  const { word, words, readings } = candidate;
  if (readings[0]!.flags & EXACT_CASE) return words > 1;
  let long = 0;
  for (let w = word; w < word + words; w++) if (ends[w]! - starts[w]! > 1) long++;
  return long > 1;
}

/** Whether a term stands here under a name for which this holds. */
const isUnderName = ({ readings }: Candidate, [entry]: readonly EntryNumber[], holds: (flags: number) => boolean) =>
  entry !== undefined && readings.some(({ flags, entries }) => holds(flags) && entries.includes(entry));

const isPlain = (flags: number) => (flags & PLAIN) !== 0;
const isEveryday = (flags: number) => (flags & (EVERYDAY | EXACT_CASE)) === EVERYDAY;

/** The last white space before the bound, so that no word is cut, or the bound where there is none. */
function endOfPiece(text: string, from: number): number {
  const bound = from + MAX_PIECE_CHARS;
  if (bound >= text.length) return text.length;
  for (let i = bound; i > from + MAX_PIECE_CHARS / 2; i--) if (/\s/.test(text[i]!)) return i;
  return bound;
}

/** All candidates in order, those that the page defines before the glossary's of the same words. */
function withDefined(
  { candidates }: Scan,
  uses: readonly DefinedCandidate[],
): readonly (Candidate | DefinedCandidate)[] {
  if (uses.length === 0) return candidates;
  return [...uses, ...candidates].sort((a, b) => a.word - b.word || b.words - a.words);
}
