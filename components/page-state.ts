import type { OutlineTerm } from './outline.ts';

/** Why no extension may read this page. */
export type UnreadableReason = 'browser-page' | 'extension-store' | 'pdf' | 'no-html' | 'local-file' | 'unknown';

/** What is known of the words of a page. */
export type PageState =
  | { readonly kind: 'reading' }
  | { readonly kind: 'read'; readonly terms: readonly OutlineTerm[] }
  | { readonly kind: 'unreadable'; readonly reason: UnreadableReason }
  /** The browser holds back access that the reader can still give. */
  | { readonly kind: 'withheld' };
