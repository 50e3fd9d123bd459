import type { TermMatch } from '../glossary/term-match.ts';
import type { PageTerm } from './term-index.ts';

/** What two terms share that tell a reader the same. */
export function keyOf({ match, block }: PageTerm): string {
  const { entries, long, code, start, end }: TermMatch = match;
  return entries.length > 0 ? entries.join() : (long ?? code ?? block.text.slice(start, end)).toLowerCase();
}

/**
 * The term that stands for one whose text has been read again: of those in its element that tell the same, the one nearest to where it stood.
 * Where the page has put another element in the place of that one, as chats do while they write an answer, the only one that reads the same
 * up to the term. `blocks` are the terms of each block of the page.
 */
export function readAnew(term: PageTerm, blocks: Iterable<readonly PageTerm[]>): PageTerm | undefined {
  const all = [...blocks];
  const { element } = term.block;
  return nearestIn(element, term, all) ?? (element.isConnected ? undefined : writtenAgain(term, all));
}

function nearestIn(element: Element, term: PageTerm, blocks: readonly (readonly PageTerm[])[]): PageTerm | undefined {
  const key = keyOf(term);
  let nearest: PageTerm | undefined;
  let least = Number.POSITIVE_INFINITY;
  for (const terms of blocks) {
    if (terms[0]?.block.element !== element) continue;
    for (const other of terms) {
      const away = Math.abs(other.match.start - term.match.start);
      if (away >= least || keyOf(other) !== key) continue;
      nearest = other;
      least = away;
    }
  }
  return nearest;
}

function writtenAgain(term: PageTerm, blocks: readonly (readonly PageTerm[])[]): PageTerm | undefined {
  const { match, block } = term;
  const upTo = block.text.slice(0, match.end);
  const key = keyOf(term);
  const readsTheSame = (other: PageTerm) =>
    other.match.end === match.end && other.block.text.startsWith(upTo) && keyOf(other) === key;
  const alike = blocks.flatMap((terms) => terms.filter(readsTheSame));
  return alike.length === 1 ? alike[0] : undefined;
}
