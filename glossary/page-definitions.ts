import { findDefinitions } from './abbreviations.ts';
import type { Definition } from './definition.ts';
import { fold } from './fold.ts';
import type { Candidate, Match, Scan } from './matcher.ts';
import type { MeaningOf } from './senses.ts';
import { isUnmistakable } from './short-form.ts';
import { standsFor } from './stands-for.ts';
import type { EntryNumber } from './term-match.ts';

export interface PageDefinition {
  readonly long: string;
  /** What the glossary knows about the long form; may be empty. */
  readonly entries: readonly EntryNumber[];
  /** Whether the long form holds a word that the glossary is sure of: a page about anything else defines short forms too. */
  readonly medical: boolean;
}

/** A short form that the page defines, where it stands in a text. */
export interface DefinedCandidate extends Candidate {
  readonly page: PageDefinition;
}

/** The short forms that a page defines, as far as it was read. */
export interface PageDefinitions {
  readonly known: ReadonlyMap<string, PageDefinition>;
  /** Adds the short forms that the text defines and that cannot be taken for a word; returns where in it they stand. */
  readonly learn: (text: string) => ReadonlySet<number>;
  /** Where a text uses them, in their exact letters or with a plural s. */
  readonly usesIn: (scan: Scan) => readonly DefinedCandidate[];
}

// A page that defines more is a list of abbreviations or means harm; what is defined first is kept.
const MAX_DEFINITIONS = 500;
// "HER2-neu", "PET/CT"; hardly any short form has more.
const MAX_SHORT_WORDS = 3;

/** Starts with no definition. The first definition of a short form is the one that counts. */
export function createPageDefinitions(match: Match, meaningOf: MeaningOf): PageDefinitions {
  const known = new Map<string, PageDefinition>();
  // Most words of a page are longer than any short form, and need not be looked up.
  const lengths = new Set<number>();

  const define = (key: string, text: string, definition: Definition) => {
    const { long, entries } = standsFor(text, definition, match);
    const scan = match(long);
    const medical = entries.length > 0 || scan.candidates.some((candidate) => meaningOf(scan, candidate));
    known.set(key, { long, entries, medical });
    lengths.add(key.length).add(key.length + 1);
  };

  return {
    known,
    learn: (text) => {
      const places = new Set<number>();
      for (const definition of findDefinitions(text)) {
        if (!isUnmistakable(definition.short)) continue;
        places.add(definition.at);
        const key = fold(definition.short).cased;
        if (!known.has(key) && known.size < MAX_DEFINITIONS) define(key, text, definition);
      }
      return places;
    },
    usesIn: ({ words, folded }) => {
      const uses: DefinedCandidate[] = [];
      for (let word = 0; lengths.size > 0 && word < words.count; word++) {
        const start = words.starts[word]!;
        for (let count = 1; count <= MAX_SHORT_WORDS && word + count <= words.count; count++) {
          const end = words.ends[word + count - 1]!;
          if (!lengths.has(end - start)) continue;
          const short = folded.cased.slice(start, end);
          const page = known.get(short) ?? (short.endsWith('s') ? known.get(short.slice(0, -1)) : undefined);
          if (page) uses.push({ word, words: count, start, end, readings: [], page });
        }
      }
      return uses;
    },
  };
}
