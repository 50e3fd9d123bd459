import type { EntryNumber } from '../glossary/term-match.ts';

/** A name that answers a query: the term, another name of it or its short form. */
export interface SearchResult {
  readonly entry: EntryNumber;
  readonly name: string;
  readonly how: 'exact' | 'prefix' | 'words' | 'near';
  /** The stretches of `name` that match, as [start, end) in UTF-16 code units, in order. */
  readonly ranges: readonly (readonly [number, number])[];
}
