import type { EntryNumber } from '../glossary/term-match.ts';

/** One term of the page: its likely meanings, likeliest first, and how often it stands there. */
export interface PageTerm {
  readonly entries: readonly [EntryNumber, ...EntryNumber[]];
  readonly count: number;
}

/** Why no extension may read this page. */
export type UnreadableReason = 'browser-page' | 'extension-store' | 'pdf' | 'no-html' | 'local-file' | 'unknown';

/** What is known of the words on the page that the popup was opened over. */
export type PageState =
  | { readonly kind: 'reading' }
  | { readonly kind: 'read'; readonly terms: readonly PageTerm[] }
  | { readonly kind: 'unreadable'; readonly reason: UnreadableReason }
  /** The browser holds back access that the reader can still give. */
  | { readonly kind: 'withheld' };
