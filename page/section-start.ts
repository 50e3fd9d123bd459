import { hostOrParent } from './around.ts';

/** A list of thousands without a heading is cut into sections of about so many siblings, so that looking back stays short. */
const MAX_STEPS_BACK = 2000;

const HEADING = 'h1,h2,h3,h4,h5,h6,[role=heading]';
const SECTION = 'article,section,[role=article],[role=region]';
const STARTS = `${HEADING},${SECTION}`;

/**
 * Tells the heading, section element or root that the section of a node begins with, and remembers it for all that was
 * passed on the way. A section goes from one heading to the next, or as far as an `article` or `section` element.
 * What follows an inner section belongs to the outer one again, as in the outline of HTML.
 */
export function createSectionStarts(): (node: Node) => Node {
  const starts = new WeakMap<Node, Node>();
  return (from) => {
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
  };
}

/**
 * Tells the heading that a node stands under, if any. A section without a heading of its own, as a comment under an
 * article, stands under the one before it.
 */
export function createHeadings(): (node: Node) => Element | undefined {
  const startOf = createSectionStarts();
  const headings = new Map<Node, Element | undefined>();
  const headingOf = (node: Node): Element | undefined => {
    const start = startOf(node);
    if (isHeading(start)) return start;
    if (!headings.has(start)) {
      const outer = before(start);
      headings.set(start, outer ? headingOf(outer) : undefined);
    }
    return headings.get(start);
  };
  return headingOf;
}

const isHeading = (node: Node): node is Element =>
  node.nodeType === Node.ELEMENT_NODE && (node as Element).matches(HEADING);

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
  // Most siblings are paragraphs of nothing but text.
  if (!element.firstElementChild) return undefined;
  const headings = [...element.querySelectorAll(HEADING)];
  return headings.findLast((heading) => !element.contains(heading.closest(SECTION)));
}
