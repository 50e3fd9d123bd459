import { positionsOf } from './block.ts';
import type { PageTerm } from './term-index.ts';

/** A range that does not follow changes: live ones slow down every change that the page makes to itself. */
export function staticRangeOf({ block, match }: PageTerm): StaticRange {
  const { start, end } = positionsOf(block, match.start, match.end);
  return new StaticRange({
    startContainer: start.node,
    startOffset: start.offset,
    endContainer: end.node,
    endOffset: end.offset,
  });
}

/** One rectangle for each line that a term stands on, in viewport px; none where it is not shown any more. */
export function rectsOf({ block, match }: PageTerm): DOMRect[] {
  const { start, end } = positionsOf(block, match.start, match.end);
  if (!start.node.isConnected || !end.node.isConnected) return [];
  const range = start.node.ownerDocument.createRange();
  range.setStart(start.node, start.offset);
  range.setEnd(end.node, end.offset);
  const rects = [...range.getClientRects()].filter(({ width, height }) => width > 0 && height > 0);
  // A range stays live until it is collected, and taxes the page's changes where it lies; out of the way it costs nothing.
  range.selectNodeContents(start.node.ownerDocument);
  range.collapse(true);
  return rects;
}
