import { keyOf } from './same-term.ts';
import { createSectionStarts } from './section-start.ts';
import { createSight } from './seen.ts';
import type { PageTerm, TermsOnPage } from './watch.ts';

/** Tells which terms stand first in their section, so that a word is marked once where it is read, not in every line. */
export interface Sections {
  /**
   * Whether no term of the same meaning stands before this one in its section, as far as it was asked about them:
   * only what comes near the screen is ever asked, so a page of any length costs the same.
   * One that nobody can see is first only where it is alone.
   */
  isFirst(term: PageTerm): boolean;
}

/** Makes a memory of sections, as `createSectionStarts` tells them apart. `has` tells whether a term still is one to mark. */
export function createSections({ has }: Pick<TermsOnPage, 'has'>): Sections {
  const startOf = createSectionStarts();
  const canSee = createSight();
  const isSeen = ({ block }: PageTerm) => canSee(block.element);
  const firsts = new WeakMap<Node, Map<string, PageTerm>>();

  return {
    isFirst(term) {
      const start = startOf(term.block.anchor);
      let section = firsts.get(start);
      if (!section) {
        section = new Map();
        firsts.set(start, section);
      }
      const key = keyOf(term);
      const first = section.get(key);
      if (first === term) return true;
      // What the page decides may have given it another meaning.
      const stands = first && has(first) && keyOf(first) === key;
      // They are looked at only where there are two: most words stand in a section once, and most others behind one that is seen.
      if (stands && !((precedes(term, first) || !isSeen(first)) && isSeen(term))) return false;
      section.set(key, term);
      return true;
    },
  };
}

function precedes(a: PageTerm, b: PageTerm): boolean {
  const [nodeA, nodeB] = [a.block.anchor, b.block.anchor];
  if (nodeA === nodeB) return a.match.start < b.match.start;
  const position = nodeA.compareDocumentPosition(nodeB);
  // Between trees there is no order to go by.
  return (position & Node.DOCUMENT_POSITION_FOLLOWING) !== 0 && (position & Node.DOCUMENT_POSITION_DISCONNECTED) === 0;
}
