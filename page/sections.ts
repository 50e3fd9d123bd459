import type { TermMatch } from '../glossary/term-match.ts';
import { hostOrParent } from './element-kind.ts';
import type { PageTerm, TermsOnPage } from './watch.ts';

/** Tells which terms stand first in their section, so that a word is marked once where it is read, not in every line. */
export interface Sections {
  /**
   * Whether no term of the same meaning stands before this one in its section, as far as it was asked about them:
   * only what comes near the screen is ever asked, so a page of any length costs the same.
   */
  isFirst(term: PageTerm): boolean;
}

/** A list of thousands without a heading is cut into sections of about so many siblings, so that looking back stays short. */
const MAX_STEPS_BACK = 2000;

const HEADING = 'h1,h2,h3,h4,h5,h6,[role=heading]';
const SECTION = 'article,section,[role=article],[role=region]';
const STARTS = `${HEADING},${SECTION}`;

/**
 * Makes a memory of sections: a section goes from one heading to the next, or as far as an `article` or `section` element.
 * What follows an inner section belongs to the outer one again, as in the outline of HTML.
 */
export function createSections({ has }: Pick<TermsOnPage, 'has'>): Sections {
  const starts = new WeakMap<Node, Node>();
  const firsts = new WeakMap<Node, Map<string, PageTerm>>();

  /** The heading, section element or root that the section of a node begins with. Remembered for all that was passed on the way. */
  function startOf(from: Node): Node {
    const passed: Node[] = [];
    let start: Node | undefined;
    for (let at: Node | null = from; at && !start; ) {
      const last: Node = at;
      passed.push(last);
      at = isStart(last) || passed.length > MAX_STEPS_BACK ? null : before(last);
      start = at ? starts.get(at) : last;
    }
    for (const node of passed) starts.set(node, start!);
    return start!;
  }

  return {
    isFirst(term) {
      const start = startOf(term.block.nodes[0]!);
      let section = firsts.get(start);
      if (!section) {
        section = new Map();
        firsts.set(start, section);
      }
      const key = keyOf(term);
      const first = section.get(key);
      if (first === term) return true;
      if (first && has(first) && !precedes(term, first)) return false;
      section.set(key, term);
      return true;
    },
  };
}

const isStart = (node: Node) => node.nodeType === Node.ELEMENT_NODE && (node as Element).matches(STARTS);

/** The next place to look at for the start of a section: the sibling before, or what is around. */
function before(node: Node): Node | null {
  for (let at = (node as Element | Text).previousElementSibling; at; at = at.previousElementSibling) {
    // What is in an inner section says nothing of what follows it.
    if (at.matches(SECTION)) continue;
    return lastHeadingIn(at) ?? at;
  }
  return hostOrParent(node);
}

/** A heading often stands in a box of its own, beside the box of what it heads. */
function lastHeadingIn(element: Element): Element | undefined {
  const headings = [...element.querySelectorAll(HEADING)];
  return headings.findLast((heading) => !element.contains(heading.closest(SECTION)));
}

/** What two terms share that tell a reader the same. */
function keyOf({ match, block }: PageTerm): string {
  const { entries, long, start, end }: TermMatch = match;
  return entries.length > 0 ? entries.join() : (long ?? block.text.slice(start, end)).toLowerCase();
}

function precedes(a: PageTerm, b: PageTerm): boolean {
  const [nodeA, nodeB] = [a.block.nodes[0]!, b.block.nodes[0]!];
  if (nodeA === nodeB) return a.match.start < b.match.start;
  const position = nodeA.compareDocumentPosition(nodeB);
  // Between trees there is no order to go by.
  return (position & Node.DOCUMENT_POSITION_FOLLOWING) !== 0 && (position & Node.DOCUMENT_POSITION_DISCONNECTED) === 0;
}
