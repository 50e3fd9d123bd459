import { isUnseen } from './element-kind.ts';
import {
  CURRENT_HIGHLIGHT,
  createMarkStyle,
  supportsHighlights,
  TINT_HIGHLIGHT,
  termHighlight,
  type Underline,
  unseenHighlight,
} from './mark-style.ts';
import { staticRangeOf } from './ranges.ts';
import type { PageTerm, TermsOnPage } from './watch.ts';

/** In Chromium any change to a page rebuilds every painted range: with 20,000 a frame costs 49 ms, with these 8. */
const MAX_PAINTED = 250;
/** How far beyond the viewport is painted ahead of scrolling, in screens. */
const AHEAD_SCREENS = 1;
/** The same while a large page changes with every frame, and each range costs each frame. */
const AHEAD_RESTLESS_SCREENS = 0.25;
/** On pages of fewer elements, changing with every frame, a line under words costs less than 1 ms. */
const LARGE_ELEMENTS = 5_000;
/** A fast fling moves half a screen in this time, so what is painted ahead lasts. */
const REPAINT_MS = 100;

/** What scrolls a page, or has it turn one by moving a box, which nothing else tells. */
const MOVES = ['scroll', 'wheel', 'click', 'touchend', 'keyup', 'transitionend'];
const MOVING = /^(?:transform|translate|left|right|top|bottom|inset|margin)/;

/** Until the first mark stands, each frame may bring it: a page turns out to be medical only as it is read. */
const FRAME_MS = 16;

export interface HighlighterOptions {
  readonly document: Document;
  readonly signal: AbortSignal;
  readonly terms: TermsOnPage;
  /** Which terms get a mark; every one if left out. */
  readonly wants?: (term: PageTerm) => boolean;
  /** The line under a term; dots if left out. */
  readonly underline?: Underline;
}

export interface Highlighter {
  /** To be called when terms or wishes have changed: takes away at once what no longer stands, and paints soon. */
  repaint(): void;
  /**
   * While a large page changes with every frame, words are tinted instead of underlined. A mark must not be told by colour alone,
   * so that ends when the page rests.
   */
  setRestless(isRestless: boolean): void;
  /** Sets apart the term whose card is open. */
  setCurrent(term: PageTerm | undefined): void;
}

/** Marks the terms near the screen with CSS custom highlights: nothing in the document's tree changes. Leaves no trace after the signal. */
export function createHighlighter({
  document,
  signal,
  terms,
  wants = () => true,
  underline = 'dotted',
}: HighlighterOptions): Highlighter {
  if (!supportsHighlights() || signal.aborted) return { repaint() {}, setRestless() {}, setCurrent() {} };

  const marks = new Highlight();
  const unseenMarks = new Highlight();
  const currentMark = new Highlight();
  currentMark.priority = 1;
  let name = termHighlight(underline);
  CSS.highlights.set(name, marks);
  CSS.highlights.set(CURRENT_HIGHLIGHT, currentMark);
  const style = createMarkStyle(document, signal);
  const painted = new Map<PageTerm, StaticRange>();
  const followed = new WeakSet<Document | ShadowRoot>();
  let current: PageTerm | undefined;
  let timer: ReturnType<typeof setTimeout> | undefined;
  let lastPaint = Number.NEGATIVE_INFINITY;

  function erase(keep: (term: PageTerm) => boolean) {
    for (const [term, range] of painted) {
      if (keep(term)) continue;
      for (const highlight of [marks, unseenMarks]) highlight.delete(range);
      painted.delete(term);
    }
    if (current && !terms.has(current)) setCurrent(undefined);
  }

  /** The terms to paint: where there are too many those on screen, then what comes next, then what is nearest before. */
  function wanted(isFirst: boolean): Set<PageTerm> {
    // The first time what is on screen is enough: more is painted when the page has been read on.
    const screens = isFirst ? 0 : name === TINT_HIGHLIGHT ? AHEAD_RESTLESS_SCREENS : AHEAD_SCREENS;
    const ahead = terms.near(screens).filter(wants);
    if (ahead.length <= MAX_PAINTED) return new Set(ahead);
    const onScreen = new Set(terms.near(0).filter(wants));
    const next = ahead.slice(ahead.findLastIndex((term) => onScreen.has(term)) + 1);
    return new Set([...new Set([...onScreen, ...next, ...ahead.toReversed()])].slice(0, MAX_PAINTED));
  }

  /** Scrolling stays within its tree, so each shadow root is listened to. */
  function followMoves() {
    for (const root of [document, ...terms.shadowRoots]) {
      if (followed.has(root)) continue;
      followed.add(root);
      for (const type of MOVES) root.addEventListener(type, onMove, { signal, capture: true, passive: true });
    }
  }

  function onMove(event: Event) {
    if (event instanceof TransitionEvent && !MOVING.test(event.propertyName)) return;
    // Typing turns no page.
    if (event instanceof KeyboardEvent && event.key.length === 1 && event.key !== ' ') return;
    paintSoon();
  }

  function add(range: StaticRange, element: Element) {
    if (!isUnseen(getComputedStyle(element))) return void marks.add(range);
    unseenMarks.add(range);
    CSS.highlights.set(unseenHighlight(underline), unseenMarks);
  }

  function paint() {
    timer = undefined;
    followMoves();
    const next = wanted(lastPaint === Number.NEGATIVE_INFINITY);
    lastPaint = performance.now();
    erase((term) => next.has(term));
    for (const term of next) {
      if (painted.has(term)) continue;
      const range = staticRangeOf(term);
      add(range, range.startContainer.parentElement ?? term.block.element);
      painted.set(term, range);
      style(range.startContainer);
    }
  }

  /** The first time paints at once, what follows in a task of its own: finding what is near the screen takes some milliseconds. */
  function paintSoon() {
    if (lastPaint === Number.NEGATIVE_INFINITY) return paint();
    const due = lastPaint + (painted.size === 0 ? FRAME_MS : REPAINT_MS) - performance.now();
    timer ??= setTimeout(paint, Math.max(0, due));
  }

  function setCurrent(term: PageTerm | undefined) {
    currentMark.clear();
    current = term && terms.has(term) ? term : undefined;
    if (!current) return;
    const range = staticRangeOf(current);
    currentMark.add(range);
    style(range.startContainer);
  }

  followMoves();
  document.defaultView?.addEventListener('resize', paintSoon, { signal, passive: true });
  signal.addEventListener('abort', () => {
    clearTimeout(timer);
    painted.clear();
    for (const painting of [name, unseenHighlight(underline), CURRENT_HIGHLIGHT]) CSS.highlights.delete(painting);
  });
  return {
    repaint() {
      if (signal.aborted) return;
      erase((term) => terms.has(term));
      paintSoon();
    },
    setRestless(isRestless) {
      const isLarge = () => document.getElementsByTagName('*').length > LARGE_ELEMENTS;
      const next = isRestless && isLarge() ? TINT_HIGHLIGHT : termHighlight(underline);
      if (signal.aborted || next === name) return;
      // The same ranges under another name: nothing is made anew.
      CSS.highlights.delete(name);
      CSS.highlights.set(next, marks);
      name = next;
    },
    setCurrent(term) {
      if (!signal.aborted) setCurrent(term);
    },
  };
}
