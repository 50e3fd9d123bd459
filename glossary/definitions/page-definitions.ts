import type { Candidate, Match, Scan } from '../matching/matcher.ts';
import type { MeaningOf } from '../meaning/senses.ts';
import type { EntryNumber } from '../term-match.ts';
import { fold } from '../text/fold.ts';
import { isWordUnit } from '../text/units.ts';
import { findDefinitions } from './abbreviations.ts';
import type { Definition } from './definition.ts';
import { isUnmistakable } from './short-form.ts';
import { standsFor } from './stands-for.ts';

/** What a page defines a short form as. */
export interface PageDefinition {
  readonly long: string;
  /** What the glossary knows about the long form; may be empty. */
  readonly entries: readonly EntryNumber[];
  /** Whether the long form holds a word that the glossary is sure of: a page about anything else defines short forms too. */
  readonly medical: boolean;
}

/** Where it was defined: in which of the texts that were read, and where its short form stands there. */
interface Placed {
  readonly meaning: PageDefinition;
  readonly inText: number;
  readonly from: number;
}

/** A short form that the page defines, where it stands in a text. */
export interface DefinedCandidate extends Candidate {
  readonly defined: PageDefinition;
}

/** The short forms that a page defines, as far as it was read. */
export interface PageDefinitions {
  /** By the exact letters of a short form all that it is defined as, in the order of reading. */
  readonly known: ReadonlyMap<string, readonly PageDefinition[]>;
  /** Adds the short forms that the next text defines and that cannot be taken for a word; returns where in it they stand. */
  readonly learn: (scan: Scan) => ReadonlySet<number>;
  /** To be called when the next text does not stand behind the last one, with what it does stand behind. */
  readonly continueFrom: (before: Scan) => void;
  /**
   * Where the text that was learned from last uses them, in their exact letters or with a plural s. Each means what it was defined as last before, in
   * this text or one that this stands behind; where it was not, what the page defined it as first.
   */
  readonly usesIn: (scan: Scan) => readonly DefinedCandidate[];
}

// A page that defines more is a list of abbreviations or means harm; what is defined first is kept.
const MAX_DEFINITIONS = 500;
// "HER2-neu", "PET/CT"; hardly any short form has more.
const MAX_SHORT_WORDS = 3;

const PLURAL = /[A-Z]s$/;
const NOWHERE: ReadonlySet<number> = new Set();
const NO_USES: readonly DefinedCandidate[] = [];
const [UNASKED, NO, YES] = [0, 1, 2];

/**
 * Starts with no definition. Where a page of several articles defines a short form as another thing, that counts from there on, for as long as one text
 * stands behind the other: what is on screen is read before what stands above it. Takes the matcher that long forms are looked up with: it must not be
 * the one that made the scans.
 */
export function createPageDefinitions(match: Match, meaningOf: MeaningOf): PageDefinitions {
  const known = new Map<string, PageDefinition[]>();
  /** What was defined since the last gap, in order. */
  const placed = new Map<string, Placed[]>();
  let texts = 0;
  let count = 0;
  /** The first words of short forms, in exact letters, and for each type of word whether it is one of these: most are not. */
  const beginnings = new Set<string>();
  let mayBegin = new Uint8Array(0);
  let version = 0;

  /** What a definition says: what is known already where it says the same thing, and nothing where it does not count. */
  const meaningIn = (key: string, text: string, definition: Definition): PageDefinition | undefined => {
    const { long, entries } = standsFor(text, definition, match);
    const all = known.get(key) ?? [];
    const same = all.find((one) => one.entries.some((entry) => entries.includes(entry)));
    // A second long form counts only where the glossary knows it.
    if (same || (all.length > 0 && entries.length === 0) || count >= MAX_DEFINITIONS) return same;
    count++;
    const scan = match(long);
    const medical = entries.length > 0 || scan.candidates.some((candidate) => meaningOf(scan, candidate));
    const meaning = { long, entries, medical };
    known.set(key, [...all, meaning]);
    addBeginnings(key);
    return meaning;
  };

  /** Notes what its uses may begin with: its first word and, where that is all of it, its singular or its plural. */
  const addBeginnings = (key: string) => {
    beginnings.add(firstWordOf(key));
    beginnings.add(PLURAL.test(key) ? key.slice(0, -1) : `${key}s`);
    mayBegin.fill(UNASKED);
  };

  const define = (key: string, text: string, definition: Definition) => {
    const meaning = meaningIn(key, text, definition);
    const before = placed.get(key) ?? [];
    // Said once more it adds nothing, but on an endless page it would fill the memory.
    if (!meaning || before.at(-1)?.meaning === meaning) return;
    before.push({ meaning, inText: texts, from: definition.at });
    placed.set(key, before);
  };

  const meaningAt = (short: string, start: number, isInBrackets: boolean): PageDefinition | undefined => {
    const last = placed.get(short)?.findLast(({ inText, from }) => inText < texts || from <= start);
    // "Aspirin (ASA)" is not what only later is defined as ASA.
    return last?.meaning ?? (isInBrackets ? undefined : known.get(short)?.[0]);
  };

  /** Of several, as CTs, one is meant by its singular, unless the glossary alone knows anything of that, or tells by a cue that it is another. */
  const asOneOf = (several: PageDefinition | undefined, scan: Scan, candidate: Candidate | undefined) => {
    if (!several) return undefined;
    const meaning = candidate && meaningOf(scan, candidate);
    return meaning && (meaning.because !== undefined || several.entries.length === 0) ? undefined : several;
  };

  /** Whether a use may begin with a word, by its type. */
  const isBeginning = (type: number, types: Scan['types']): boolean => {
    if (type >= mayBegin.length) {
      const larger = new Uint8Array(types.cased.length * 2);
      larger.set(mayBegin);
      mayBegin = larger;
    }
    if (mayBegin[type] === UNASKED) mayBegin[type] = beginnings.has(types.cased[type]!) ? YES : NO;
    return mayBegin[type] === YES;
  };

  const learn: PageDefinitions['learn'] = ({ text, words }) => {
    texts++;
    const definitions = findDefinitions(text, words);
    if (definitions.length === 0) return NOWHERE;
    const places = new Set<number>();
    for (const definition of definitions) {
      if (!isUnmistakable(definition.short)) continue;
      places.add(definition.at);
      define(fold(definition.short).cased, text, definition);
    }
    return places;
  };

  return {
    known,
    learn,
    continueFrom: (before) => {
      placed.clear();
      learn(before);
    },
    usesIn: (scan) => {
      const { text, words, types, candidates } = scan;
      if (known.size === 0) return NO_USES;
      if (version !== words.version) mayBegin.fill(UNASKED);
      version = words.version;
      const uses: DefinedCandidate[] = [];
      let next = 0;
      /** What the glossary knows of some words; asked in the order of the text. */
      const candidateAt = (word: number, count: number) => {
        while (next < candidates.length && candidates[next]!.word < word) next++;
        for (let c = next; candidates[c]?.word === word; c++) if (candidates[c]!.words === count) return candidates[c];
        return undefined;
      };
      for (let word = 0; word < words.count; word++) {
        if (!isBeginning(words.types[word]!, types)) continue;
        const start = words.starts[word]!;
        for (let count = 1; count <= MAX_SHORT_WORDS && word + count <= words.count; count++) {
          const end = words.ends[word + count - 1]!;
          const short = fold(text.slice(start, end)).cased;
          const isInBrackets = text[start - 1] === '(' && text[end] === ')';
          const defined =
            meaningAt(short, start, isInBrackets) ??
            (short.endsWith('s')
              ? meaningAt(short.slice(0, -1), start, isInBrackets)
              : asOneOf(meaningAt(`${short}s`, start, isInBrackets), scan, candidateAt(word, count)));
          if (defined) uses.push({ word, words: count, start, end, readings: [], defined });
        }
      }
      return uses;
    },
  };
}

function firstWordOf(key: string): string {
  let end = 0;
  while (end < key.length && isWordUnit(key.charCodeAt(end))) end++;
  return key.slice(0, end);
}
