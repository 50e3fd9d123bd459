import { positionsOf } from './block.ts';
import type { PageTerm } from './watch.ts';

/** Whether `term` begins after the first character of `other`. */
function isAfter(term: PageTerm, other: PageTerm): boolean {
  const a = positionsOf(term.block, term.match.start, term.match.end).start;
  const b = positionsOf(other.block, other.match.start, other.match.end).start;
  if (a.node === b.node) return a.offset > b.offset;
  return (b.node.compareDocumentPosition(a.node) & Node.DOCUMENT_POSITION_FOLLOWING) !== 0;
}

/**
 * The next (`+1`) or previous (`-1`) of `terms`, which are in document order; goes on at the other end.
 * A `from` that has left the page meanwhile counts from the place where it stood, if that is still there, or else from the start.
 * Without `from`, the first or the last. Undefined where there are no terms.
 */
export function stepTerm(terms: readonly PageTerm[], from: PageTerm | undefined, step: 1 | -1): PageTerm | undefined {
  if (!from) return terms.at(step === 1 ? 0 : -1);
  const index = terms.indexOf(from);
  if (index >= 0) return terms[(index + step + terms.length) % terms.length];
  const after = terms.findIndex((term) => isAfter(term, from));
  if (after < 0) return terms.at(step === 1 ? 0 : -1);
  return terms.at(step === 1 ? after : after - 1);
}
