import { offsetIn } from './block.ts';
import { rectsOf } from './ranges.ts';
import type { PageTerm } from './watch.ts';

/** Viewport px. */
export interface Point {
  readonly x: number;
  readonly y: number;
}

/** How far beside its letters a word can still be pointed at, in px. */
const SLACK_PX = 1;

function isAt({ x, y }: Point, { left, right, top, bottom }: DOMRect): boolean {
  return x >= left - SLACK_PX && x <= right + SLACK_PX && y >= top - SLACK_PX && y <= bottom + SLACK_PX;
}

/**
 * The term under a point of the viewport.
 * The caret alone is not enough: beside a line, or below the last one, it names the nearest word all the same.
 */
export function termAtPoint(
  document: Document,
  x: number,
  y: number,
  matchesOf: (text: Text) => readonly PageTerm[],
  shadowRoots: Iterable<ShadowRoot> = [],
): PageTerm | undefined {
  const caret = document.caretPositionFromPoint(x, y, { shadowRoots: [...shadowRoots] });
  if (caret?.offsetNode.nodeType !== Node.TEXT_NODE) return undefined;
  const text = caret.offsetNode as Text;
  return matchesOf(text).find((term) => {
    const offset = offsetIn(term.block, text, caret.offset);
    if (offset === undefined || offset < term.match.start || offset > term.match.end) return false;
    return rectsOf(term).some((rect) => isAt({ x, y }, rect));
  });
}
