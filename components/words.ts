import type { Kind } from '../glossary/entry.ts';
import type { UnreadableReason } from './page-state.ts';

/** Every text that the components show, in one language. */
export interface Words {
  /** BCP 47 tag of the texts and of the glossary: pages in other languages surround the card. */
  readonly language: string;
  readonly direction: 'ltr' | 'rtl';
  readonly kinds: Readonly<Record<Kind, string>>;
  readonly card: CardWords;
  readonly search: SearchWords;
  readonly page: PageWords;
  readonly switches: SwitchWords;
}

export interface CardWords {
  readonly close: string;
  readonly backTo: (term: string) => string;
  /** Spoken before the respelling, not shown. */
  readonly sayIt: string;
  readonly hear: string;
  readonly standsFor: string;
  readonly pageSays: string;
  readonly severalMeanings: (count: number) => string;
  readonly likelier: (because: string) => string;
  readonly likeliest: string;
  readonly canAlsoMean: string;
  readonly more: string;
  readonly ask: string;
  readonly related: string;
  readonly loading: string;
  readonly failed: string;
  readonly retry: string;
  readonly unknown: string;
  /** Over what the parts of an unknown word seem to say. */
  readonly guess: string;
  readonly guessOnly: string;
  /** Over what the letters and numbers of a code say. */
  readonly code: string;
  readonly didYouMean: (name: string) => string;
  /** Before the page's words that deny something: of what can be found or not, and of anything else. */
  readonly textSaysNotThere: string;
  readonly textSays: string;
  readonly general: string;
  readonly reviewed: string;
  readonly notReviewed: string;
}

export interface SearchWords {
  readonly label: string;
  readonly placeholder: string;
  readonly clear: string;
  readonly results: string;
  readonly found: (count: number) => string;
  readonly nearOnly: (query: string) => string;
  readonly nothing: (query: string) => string;
  readonly nothingHint: string;
  /** Under a result that matched by another name of the term. */
  readonly otherNameOf: (term: string) => string;
  readonly backToResults: string;
}

export interface PageWords {
  readonly heading: (count: number) => string;
  readonly headingUncounted: string;
  readonly times: (count: number) => string;
  readonly reading: string;
  readonly none: string;
  readonly noneHint: string;
  readonly unreadable: Readonly<Record<UnreadableReason, string>>;
  readonly unreadableTitle: string;
  readonly unreadableHint: string;
  readonly withheldTitle: string;
  readonly withheld: string;
  readonly askAccess: string;
  readonly offHereTitle: string;
  readonly offHere: string;
  readonly offEverywhereTitle: string;
  readonly offEverywhere: string;
  readonly back: string;
}

export interface SwitchWords {
  readonly group: string;
  readonly thisSite: string;
  readonly everywhere: string;
  readonly everywhereHint: string;
}
