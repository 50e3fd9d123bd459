import { type Position, positionsOf } from './block.ts';
import type { PageTerm } from './term-index.ts';

function startOf({ block, match }: PageTerm): Position {
  return positionsOf(block, match.start, match.end).start;
}

/** Whether `a` comes before `b` in the document. */
function isBefore(a: Position, b: Position): boolean {
  if (a.node === b.node) return a.offset < b.offset;
  return (a.node.compareDocumentPosition(b.node) & Node.DOCUMENT_POSITION_FOLLOWING) !== 0;
}

/**
 * The next (`+1`) or previous (`-1`) of `terms`, which are in document order; goes on at the other end.
 * A `from` whose text has been read anew counts as the place where it stands.
 * Without `from`, or once its place has left the page, the first or the last. Undefined where there are no terms.
 */
export function stepTerm(terms: readonly PageTerm[], from: PageTerm | undefined, step: 1 | -1): PageTerm | undefined {
  const end = terms.at(step === 1 ? 0 : -1);
  if (!from) return end;
  const index = terms.indexOf(from);
  if (index >= 0) return terms[(index + step + terms.length) % terms.length];
  const place = startOf(from);
  if (!place.node.isConnected) return end;
  const next =
    step === 1
      ? terms.find((term) => isBefore(place, startOf(term)))
      : terms.findLast((term) => isBefore(startOf(term), place));
  return next ?? end;
}
