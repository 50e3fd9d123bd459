/** Position of an entry in the entry store; what the packed block carries instead of ids. */
export type EntryNumber = number;

/** A stretch of text that is a medical term. Offsets are UTF-16 code units into the text that was searched. */
export interface TermMatch {
  readonly start: number;
  readonly end: number;
  /** The meanings in play, likeliest first; empty only for a short form whose long form the glossary does not know. */
  readonly entries: readonly EntryNumber[];
  /** The word near it that decided the meaning, where one did. */
  readonly because?: string;
  /** For a short form that the page itself defines: its long form in the page's words. */
  readonly long?: string;
}

/** Finds the terms of one block of text: in order, never overlapping. */
export type FindTerms = (text: string) => readonly TermMatch[];
