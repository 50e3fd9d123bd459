import type { Candidate, Match, Scan } from '../matching/matcher.ts';
import type { Passage } from '../meaning/page-context.ts';
import type { MeaningOf } from '../meaning/senses.ts';
import type { EntryNumber } from '../term-match.ts';
import { fold } from '../text/fold.ts';
import { isWordUnit } from '../text/units.ts';
import { findDefinitions } from './abbreviations.ts';
import type { Definition } from './definition.ts';
import { isUnmistakable } from './short-form.ts';
import { standsFor } from './stands-for.ts';

export interface PageDefinition {
  readonly long: string;
  /** What the glossary knows about the long form; may be empty. */
  readonly entries: readonly EntryNumber[];
  /** Whether the long form holds a word that the glossary is sure of: a page about anything else defines short forms too. */
  readonly medical: boolean;
}

/** Where on the page it was defined: by the order in which texts were first read, and from where on in that text. */
interface Placed {
  readonly page: PageDefinition;
  readonly order: number;
  readonly from: number;
}

/** A short form that the page defines, where it stands in a text. */
export interface DefinedCandidate extends Candidate {
  readonly page: PageDefinition;
}

/** The short forms that a page defines, as far as it was read. */
export interface PageDefinitions {
  readonly known: ReadonlyMap<string, PageDefinition>;
  /**
   * Adds the short forms that the text defines and that cannot be taken for a word, from there on in the place of what they stood for before; returns where in it
   * they stand. A text that is read again has told already.
   */
  readonly learn: (scan: Scan, passage: Pick<Passage, 'order' | 'isNew'>) => ReadonlySet<number>;
  /** Where a text uses them, in their exact letters or with a plural s: as what was defined last before, or first of all where nothing was. */
  readonly usesIn: (scan: Scan, passage: Pick<Passage, 'order'>) => readonly DefinedCandidate[];
}

// A page that defines more is a list of abbreviations or means harm; what is defined first is kept.
const MAX_DEFINITIONS = 500;
// "HER2-neu", "PET/CT"; hardly any short form has more.
const MAX_SHORT_WORDS = 3;

const NOWHERE: ReadonlySet<number> = new Set();
const [UNASKED, NO, YES] = [0, 1, 2];

/**
 * Starts with no definition. Where a page of several articles defines a short form as another thing, that counts from there on. Takes the matcher that long forms are looked
 * up with: it must not be the one that made the scans.
 */
export function createPageDefinitions(match: Match, meaningOf: MeaningOf): PageDefinitions {
  const known = new Map<string, PageDefinition>();
  /** All that each short form was ever defined as, in order. */
  const placed = new Map<string, Placed[]>();
  let count = 0;
  /** What uses may begin with, in exact letters, and for each type of word whether it is one of these: most are not. */
  const beginnings = new Set<string>();
  let mayBegin = new Uint8Array(0);
  let version = 0;

  const define = (key: string, text: string, definition: Definition, order: number) => {
    const { long, entries } = standsFor(text, definition, match);
    const before = known.get(key);
    if (count >= MAX_DEFINITIONS || (before && !isAnother(entries, before.entries))) return;
    count++;
    const scan = match(long);
    const medical = entries.length > 0 || scan.candidates.some((candidate) => meaningOf(scan, candidate));
    const page = { long, entries, medical };
    known.set(key, page);
    const from = Math.min(definition.at, definition.longSpan.start);
    placed.set(key, [...(placed.get(key) ?? []), { page, order, from }]);
    let end = 0;
    while (end < key.length && isWordUnit(key.toLowerCase().charCodeAt(end))) end++;
    beginnings.add(key.slice(0, end));
    if (end === key.length) beginnings.add(`${key}s`);
    mayBegin.fill(UNASKED);
  };

  const definedAt = (short: string, order: number, start: number): PageDefinition | undefined => {
    const all = placed.get(short);
    const last = all?.findLast((one) => one.order < order || (one.order === order && one.from <= start));
    return (last ?? all?.[0])?.page;
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

  return {
    known,
    learn: ({ text, words }, { order, isNew }) => {
      const definitions = findDefinitions(text, words);
      if (definitions.length === 0) return NOWHERE;
      const places = new Set<number>();
      for (const definition of definitions) {
        if (!isUnmistakable(definition.short)) continue;
        places.add(definition.at);
        if (isNew) define(fold(definition.short).cased, text, definition, order);
      }
      return places;
    },
    usesIn: ({ text, words, types }, { order }) => {
      if (known.size === 0) return NO_USES;
      if (version !== words.version) mayBegin.fill(UNASKED);
      version = words.version;
      const uses: DefinedCandidate[] = [];
      for (let word = 0; word < words.count; word++) {
        if (!isBeginning(words.types[word]!, types)) continue;
        const start = words.starts[word]!;
        for (let count = 1; count <= MAX_SHORT_WORDS && word + count <= words.count; count++) {
          const end = words.ends[word + count - 1]!;
          const short = fold(text.slice(start, end)).cased;
          const page =
            definedAt(short, order, start) ??
            (short.endsWith('s') ? definedAt(short.slice(0, -1), order, start) : undefined);
          if (page) uses.push({ word, words: count, start, end, readings: [], page });
        }
      }
      return uses;
    },
  };
}

/** A second long form counts only where the glossary knows it, and as another thing. */
const isAnother = (entries: readonly EntryNumber[], before: readonly EntryNumber[]) =>
  entries.length > 0 && !entries.some((entry) => before.includes(entry));

const NO_USES: readonly DefinedCandidate[] = [];
