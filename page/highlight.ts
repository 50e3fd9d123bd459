import { staticRangeOf } from './ranges.ts';
import type { PageTerm, TermsOnPage } from './watch.ts';

export const TERM_HIGHLIGHT = 'bedside-term';
export const CURRENT_HIGHLIGHT = 'bedside-current';

/** In Chromium any change to a page rebuilds every painted range: with 20,000 a frame costs 49 ms, with these 8. */
const MAX_PAINTED = 250;
/** How far beyond the viewport is painted ahead of scrolling, in screens. */
const AHEAD_SCREENS = 1;
/** A fast fling moves half a screen in this time, so what is painted ahead lasts. */
const REPAINT_MS = 100;

/** Until the first mark stands, each frame may bring it: a page turns out to be medical only as it is read. */
const FRAME_MS = 16;

/** As in CSS `text-decoration-style`. */
export type Underline = 'dotted' | 'dashed' | 'solid' | 'wavy';

export interface HighlighterOptions {
  readonly document: Document;
  readonly signal: AbortSignal;
  readonly terms: TermsOnPage;
  /** Which terms get a mark; every one if left out. */
  readonly wants?: (term: PageTerm) => boolean;
  /** The line under a term; dots if left out. */
  readonly underline?: Underline;
  readonly name?: string;
  readonly currentName?: string;
}

export interface Highlighter {
  /** To be called when terms or wishes have changed: takes away at once what no longer stands, and paints soon. */
  repaint(): void;
  /** Sets apart the term whose card is open. */
  setCurrent(term: PageTerm | undefined): void;
}

/** Whether this browser can paint text without changing the page; where not, terms are still found by pointing. */
export function supportsHighlights(): boolean {
  return typeof Highlight === 'function' && typeof CSS !== 'undefined' && 'highlights' in CSS;
}

/**
 * In Chromium a rule on the root is enough, since highlight styles inherit, into shadow trees too; one on every element
 * restyles the whole document: 127 ms on a page of 78,000 text nodes, 10 on the root. Firefox does not inherit them.
 * Percentages are of the font where the mark is, an inherited `em` would be of the root's; so would a tint mixed from
 * `currentColor`, which is why that is a grey that shows on light and on dark.
 */
type Reach = 'root' | 'every element';

function rulesFor(name: string, currentName: string, underline: Underline, reach: Reach): string {
  const marked = (highlight: string) =>
    reach === 'root' ? `:root::highlight(${highlight}), :host::highlight(${highlight})` : `::highlight(${highlight})`;
  return `
    ${marked(name)} {
      text-decoration: underline ${underline} currentColor;
      text-decoration-thickness: max(1px, 9%);
      text-underline-offset: 22%;
    }
    ${marked(currentName)} {
      text-decoration: underline solid currentColor;
      text-decoration-thickness: max(2px, 12%);
      text-underline-offset: 22%;
      background-color: rgb(128 128 128 / 22%);
    }
    @media (forced-colors: active) {
      ${marked(currentName)} {
        color: HighlightText;
        background-color: Highlight;
      }
    }`;
}

/** One sheet, adopted where there is something to paint. */
export function createSheet(rules: (reach: Reach) => string, name: string, signal: AbortSignal) {
  const sheet = new CSSStyleSheet();
  sheet.replaceSync(rules('root'));
  const adopters = new Set<DocumentOrShadowRoot>();
  let isReaching = false;
  signal.addEventListener('abort', () => {
    for (const root of adopters) root.adoptedStyleSheets = root.adoptedStyleSheets.filter((other) => other !== sheet);
    adopters.clear();
  });
  return (text: Node) => {
    const root = text.getRootNode() as Document | ShadowRoot;
    adopters.add(root);
    // Looked up each time: a page that sets its own list takes ours away.
    if (!root.adoptedStyleSheets.includes(sheet)) root.adoptedStyleSheets = [...root.adoptedStyleSheets, sheet];
    if (isReaching || !text.parentElement) return;
    isReaching = true;
    const style = getComputedStyle(text.parentElement, `::highlight(${name})`);
    if (!style.textDecorationLine.includes('underline')) sheet.replaceSync(rules('every element'));
  };
}

/** Marks the terms near the screen with CSS custom highlights: nothing in the document's tree changes. Leaves no trace after the signal. */
export function createHighlighter({
  document,
  signal,
  terms,
  wants = () => true,
  underline = 'dotted',
  name = TERM_HIGHLIGHT,
  currentName = CURRENT_HIGHLIGHT,
}: HighlighterOptions): Highlighter {
  if (!supportsHighlights() || signal.aborted) return { repaint() {}, setCurrent() {} };

  const marks = new Highlight();
  const currentMark = new Highlight();
  currentMark.priority = 1;
  CSS.highlights.set(name, marks);
  CSS.highlights.set(currentName, currentMark);
  const adopt = createSheet((reach) => rulesFor(name, currentName, underline, reach), name, signal);
  const painted = new Map<PageTerm, StaticRange>();
  const followed = new WeakSet<Document | ShadowRoot>();
  let current: PageTerm | undefined;
  let timer: ReturnType<typeof setTimeout> | undefined;
  let lastPaint = Number.NEGATIVE_INFINITY;

  function erase(keep: (term: PageTerm) => boolean) {
    for (const [term, range] of painted) {
      if (keep(term)) continue;
      marks.delete(range);
      painted.delete(term);
    }
    if (current && !terms.has(current)) setCurrent(undefined);
  }

  /** The terms to paint: those on screen first where there are too many. */
  function wanted(): Set<PageTerm> {
    const ahead = terms.near(AHEAD_SCREENS).filter(wants);
    if (ahead.length <= MAX_PAINTED) return new Set(ahead);
    return new Set([...terms.near(0).filter(wants), ...ahead].slice(0, MAX_PAINTED));
  }

  /** Scrolling stays within its tree, so each shadow root is listened to. */
  function followScrolling() {
    for (const root of [document, ...terms.shadowRoots]) {
      if (followed.has(root)) continue;
      followed.add(root);
      root.addEventListener('scroll', paintSoon, { signal, capture: true, passive: true });
    }
  }

  function paint() {
    timer = undefined;
    followScrolling();
    lastPaint = performance.now();
    const next = wanted();
    erase((term) => next.has(term));
    for (const term of next) {
      if (painted.has(term)) continue;
      const range = staticRangeOf(term);
      marks.add(range);
      painted.set(term, range);
      adopt(range.startContainer);
    }
  }

  /** Paints now where it is due: while a page is read in slices that yield, a timer alone would wait until all is read. */
  function paintSoon() {
    const due = lastPaint + (painted.size === 0 ? FRAME_MS : REPAINT_MS) - performance.now();
    if (due <= 0) {
      clearTimeout(timer);
      paint();
    } else {
      timer ??= setTimeout(paint, due);
    }
  }

  function setCurrent(term: PageTerm | undefined) {
    currentMark.clear();
    current = term && terms.has(term) ? term : undefined;
    if (!current) return;
    const range = staticRangeOf(current);
    currentMark.add(range);
    adopt(range.startContainer);
  }

  followScrolling();
  document.defaultView?.addEventListener('resize', paintSoon, { signal, passive: true });
  signal.addEventListener('abort', () => {
    clearTimeout(timer);
    painted.clear();
    CSS.highlights.delete(name);
    CSS.highlights.delete(currentName);
  });
  return {
    repaint() {
      if (signal.aborted) return;
      erase((term) => terms.has(term));
      paintSoon();
    },
    setCurrent(term) {
      if (!signal.aborted) setCurrent(term);
    },
  };
}
