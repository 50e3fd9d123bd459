/** Position of an entry in the entry store; what the packed block carries instead of ids. */
export type EntryNumber = number;

/** What explains a term, and how that was found out. */
export interface Explanation {
  /**
   * The meanings in play, likeliest first; empty for a word that only the page, its own parts or its letters explain.
   * Of one that is meant `byPage` they are what they were when `Finder.isShown` was asked last.
   */
  readonly entries: readonly EntryNumber[];
  /** The word near it that decided the meaning, where one did. */
  readonly because?: string;
  /** Its usual meaning, of which no word near it speaks. */
  readonly unaided?: true;
  /** No word near it decides its meaning, the page as a whole may. */
  readonly byPage?: true;
  /** For a short form that the page itself defines: its long form in the page's words. */
  readonly long?: string;
  /** For a word that the glossary does not hold: what it looks like from its parts, in a sentence. */
  readonly guess?: string;
  /** For a code such as T3N1M0, which no glossary lists: what its letters and numbers say. */
  readonly code?: string;
  /** For a word that is spelled wrong on the page: the name of the glossary that it was taken for. */
  readonly meant?: string;
}

/** What `Finder.isShown` asks before a term counts on a page. */
interface Conditions {
  /** Meant only if the page as a whole is medical. */
  readonly tentative?: true;
  /** Of one that is `unaided`: shown only once the page speaks of it anywhere. */
  readonly awaitsPage?: true;
  /** Here under a name that everyone understands, though the term may have harder ones: "heart attack", "sore shoulder". */
  readonly plain?: true;
  /** Here under a name made of common words, which may be hard all the same: "bone survey", "no apparent distress". */
  readonly everyday?: true;
}

/** A stretch of text that is a medical term. Offsets are UTF-16 code units into the text that was searched. */
export interface TermMatch extends Explanation, Conditions {
  readonly start: number;
  readonly end: number;
}

/** Finds the terms of one block of text: in order, never overlapping. */
export type FindTerms = (text: string) => readonly TermMatch[];
