import { findDefinitions } from './abbreviations.ts';
import { fold } from './fold.ts';
import { type Candidate, createMatcher, type Match, type Scan } from './matcher.ts';
import type { Packed } from './packed.ts';
import { createSenses, type Meaning } from './senses.ts';
import type { EntryNumber, FindTerms, TermMatch } from './term-match.ts';

/** Finds terms, and remembers the short forms that the page itself defines. One for each page or frame. */
export interface Finder {
  readonly find: FindTerms;
  /** The short forms defined in what was read so far, by their exact letters. */
  readonly definitions: ReadonlyMap<string, PageDefinition>;
  /** How hard an entry is, 0 to 1. */
  readonly difficultyOf: (entry: EntryNumber) => number;
}

export interface PageDefinition {
  readonly long: string;
  /** What the glossary knows about the long form; may be empty. */
  readonly entries: readonly EntryNumber[];
  /** Whether the long form holds a word of the glossary: a page about anything else defines short forms too. */
  readonly medical: boolean;
}

/** A longer text is read in pieces of so many units, each within a few milliseconds; terms and cues do not reach across. */
export const MAX_PIECE_CHARS = 20_000;
// A page that defines more is a list of abbreviations or means harm; what is defined first is kept.
const MAX_DEFINITIONS = 500;

/** Makes a finder with no memory of any page. Takes what openPacked gives. */
export function createFinder(packed: Packed): Finder {
  const match = createMatcher(packed);
  const meaningOf = createSenses(packed);
  const definitions = new Map<string, PageDefinition>();

  const findInPiece = (text: string): TermMatch[] => {
    const defining = learnDefinitions(text, match, definitions);
    const scan = match(text);
    const found: TermMatch[] = [];
    let free = 0;
    for (const candidate of withDefined(scan, definitions)) {
      if (candidate.word < free) continue;
      const meaning = candidate.page ?? meaningOf(scan, candidate);
      if (!meaning) continue;
      free = candidate.word + candidate.words;
      const start = scan.folded.at(candidate.start);
      if (candidate.page && !isWorthMarking(candidate.page, defining.has(start))) continue;
      found.push(toMatch(start, scan.folded.endAt(candidate.end - 1), meaning));
    }
    return found;
  };

  return {
    definitions,
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

/** Where the page defines it, the long form stands beside it: there only what the glossary adds is worth a mark. */
const isWorthMarking = ({ entries, medical }: PageDefinition, isDefinedHere: boolean) =>
  medical && (entries.length > 0 || !isDefinedHere);

const toMatch = (start: number, end: number, meaning: Meaning | PageDefinition): TermMatch =>
  'long' in meaning ? { start, end, entries: meaning.entries, long: meaning.long } : { start, end, ...meaning };

/** The last white space before the bound, so that no word is cut, or the bound where there is none. */
function endOfPiece(text: string, from: number): number {
  const bound = from + MAX_PIECE_CHARS;
  if (bound >= text.length) return text.length;
  for (let i = bound; i > from + MAX_PIECE_CHARS / 2; i--) if (/\s/.test(text[i]!)) return i;
  return bound;
}

/** Adds what the text defines; returns where in the text the short forms are defined. */
function learnDefinitions(text: string, match: Match, definitions: Map<string, PageDefinition>): Set<number> {
  const defining = new Set<number>();
  for (const { short, long, at } of findDefinitions(text)) {
    defining.add(at);
    const key = fold(short).cased;
    if (definitions.has(key) || definitions.size >= MAX_DEFINITIONS) continue;
    const { candidates, words } = match(long);
    const whole = candidates.find((candidate) => candidate.words === words.count);
    const entries = [...new Set(whole?.readings.flatMap((reading) => reading.entries))];
    definitions.set(key, { long, entries, medical: candidates.length > 0 });
  }
  return defining;
}

interface Defined extends Candidate {
  readonly page?: PageDefinition;
}

/** The candidates with the short forms that the page defines among them, before the glossary's of the same words. */
function withDefined(scan: Scan, definitions: ReadonlyMap<string, PageDefinition>): readonly Defined[] {
  if (definitions.size === 0) return scan.candidates;
  const { words, folded } = scan;
  const lengths = new Set([...definitions.keys()].map((short) => short.length));
  const defined: Defined[] = [];
  for (let word = 0; word < words.count; word++) {
    const start = words.starts[word]!;
    for (let count = 1; count <= MAX_SHORT_WORDS && word + count <= words.count; count++) {
      const end = words.ends[word + count - 1]!;
      if (!lengths.has(end - start)) continue;
      const page = definitions.get(folded.cased.slice(start, end));
      if (page) defined.push({ word, words: count, start, end, readings: [], page });
    }
  }
  return [...defined, ...scan.candidates].sort((a, b) => a.word - b.word || b.words - a.words);
}

// "HER2-neu", "PET/CT"; findDefinitions takes no longer ones.
const MAX_SHORT_WORDS = 3;
