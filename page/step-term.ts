import { positionsOf } from './block.ts';
import { rectsOf } from './ranges.ts';
import type { PageTerm } from './term-index.ts';
import type { TermsOnPage } from './watch.ts';

type Step = 1 | -1;

/** A place among the terms: in a text, or in an element whose text has been replaced. */
interface Place {
  readonly node: Text | Element;
  readonly offset: number;
}

/** Steps from term to term, and remembers where the reader is. */
export interface TermSteps {
  /** The reader looks at this term, however they came to it. */
  at(term: PageTerm): void;
  /** This term stands for the one where the reader was, which has been read again. */
  follow(term: PageTerm): void;
  /** The next (`+1`) or previous (`-1`) of `terms` that has a place; from what is on screen where the reader has scrolled away from the last one. */
  next(terms: readonly PageTerm[], step: Step): PageTerm | undefined;
}

export function createTermSteps({ has, readAnew }: Pick<TermsOnPage, 'has' | 'readAnew'>): TermSteps {
  let last: PageTerm | undefined;
  let wasOnScreen = false;
  return {
    at(term) {
      last = term;
      wasOnScreen = isOnScreen(term);
    },
    follow(term) {
      last = term;
    },
    next(terms, step) {
      if (last && !has(last)) last = readAnew(last) ?? last;
      // One that never was on screen, as a text for screen readers alone, must not send the reader back time and again.
      const hasLeft = last !== undefined && wasOnScreen && !isOnScreen(last);
      const next = stepTerm(terms, hasLeft ? undefined : last, step);
      return next && firstPlaced(terms, terms.indexOf(next), step);
    },
  };
}

/** The first of `terms` from one on that is shown: what is hidden by a change elsewhere is known until it is read again. */
function firstPlaced(terms: readonly PageTerm[], from: number, step: Step): PageTerm | undefined {
  const ordered = [...terms.slice(from), ...terms.slice(0, from)];
  if (step === -1) ordered.push(...ordered.splice(1).reverse());
  return ordered.find((term) => rectsOf(term).length > 0);
}

/**
 * The next (`+1`) or previous (`-1`) of `terms`, which are in document order; goes on at the other end.
 * A `from` whose text has been read anew counts as the place where it stands.
 * Without `from`, or once its place has left the page, the first or the last on screen. Undefined where there are no terms.
 */
export function stepTerm(terms: readonly PageTerm[], from: PageTerm | undefined, step: Step): PageTerm | undefined {
  const end = terms.at(step === 1 ? 0 : -1);
  const index = from ? terms.indexOf(from) : -1;
  if (index >= 0) return terms[(index + step + terms.length) % terms.length];
  if (!from || !placeOf(from).node.isConnected) return fromScreen(terms, step) ?? end;
  const next = step === 1 ? terms.find((term) => isBefore(from, term)) : terms.findLast((term) => isBefore(term, from));
  return next ?? end;
}

function placeOf({ block, match }: PageTerm): Place {
  const { start } = positionsOf(block, match.start, match.end);
  return start.node.isConnected ? start : { node: block.element, offset: match.start };
}

/** Whether `a` comes before `b` in the document. */
function isBefore(a: PageTerm, b: PageTerm): boolean {
  const [from, to] = [placeOf(a), placeOf(b)];
  if (from.node === to.node) return from.offset < to.offset;
  // Where text has been replaced there are only its letters to go by.
  const isReplaced = from.node instanceof Element || to.node instanceof Element;
  if (isReplaced && a.block.element === b.block.element) return a.match.start < b.match.start;
  return (from.node.compareDocumentPosition(to.node) & Node.DOCUMENT_POSITION_FOLLOWING) !== 0;
}

/** The first term on screen, else the first behind it; backwards, the last on screen, else the last before it. */
function fromScreen(terms: readonly PageTerm[], step: Step): PageTerm | undefined {
  const ordered = step === 1 ? terms : terms.toReversed();
  const isAhead = ({ top, bottom }: DOMRect) => (step === 1 ? top >= window.innerHeight : bottom <= 0);
  return ordered.find(isOnScreen) ?? ordered.find((term) => rectsOf(term).some(isAhead));
}

/** Whether any of a term lies in the viewport; once its text has been replaced, whether its element does. */
function isOnScreen(term: PageTerm): boolean {
  const { node } = placeOf(term);
  const rects = node instanceof Element ? node.getClientRects() : rectsOf(term);
  return [...rects].some(
    ({ top, bottom, left, right }) => bottom > 0 && top < window.innerHeight && right > 0 && left < window.innerWidth,
  );
}
