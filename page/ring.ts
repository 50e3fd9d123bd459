import { createMarkStyle, RING_HIGHLIGHT, supportsHighlights } from './mark-style.ts';
import { staticRangeOf } from './ranges.ts';
import type { PageTerm, TermsOnPage } from './watch.ts';

export interface RingOptions {
  readonly document: Document;
  readonly signal: AbortSignal;
  readonly terms: Pick<TermsOnPage, 'has' | 'readAnew'>;
}

export interface Ring {
  /** Rings this term in the place of another; it stays until the reader clicks or types in the page. */
  show(term: PageTerm): void;
  /** To be called when terms have changed: the ring goes with its term, and stays where its text was only read anew. */
  refresh(): void;
}

/** Sets one term apart so that it is found at a glance; like the marks, without changing the page. */
export function createRing({ document, signal, terms }: RingOptions): Ring {
  if (!supportsHighlights() || signal.aborted) return { show() {}, refresh() {} };
  const highlight = new Highlight();
  highlight.priority = 2;
  CSS.highlights.set(RING_HIGHLIGHT, highlight);
  const style = createMarkStyle(document, signal);
  let ringed: PageTerm | undefined;

  function ring(term: PageTerm | undefined): void {
    highlight.clear();
    ringed = term;
    if (!term) return;
    const range = staticRangeOf(term);
    highlight.add(range);
    style(range.startContainer);
  }

  const clear = () => ring(undefined);
  document.addEventListener('pointerdown', clear, { signal, capture: true, passive: true });
  document.addEventListener('keydown', clear, { signal, capture: true, passive: true });
  signal.addEventListener('abort', () => CSS.highlights.delete(RING_HIGHLIGHT), { once: true });
  return {
    show: ring,
    refresh() {
      if (ringed && !terms.has(ringed)) ring(terms.readAnew(ringed));
    },
  };
}
