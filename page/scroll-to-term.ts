import { hostOrParent } from './around.ts';
import { positionsOf } from './block.ts';
import { HOST_TAG } from './element-kind.ts';
import { rectsOf } from './ranges.ts';
import { isClearLink } from './term-at-point.ts';
import type { PageTerm } from './watch.ts';

/**
 * Brings a term into sight: its element first, which moves everything around this frame too, then the term itself, which
 * may lie far down or along in an element that is larger than the screen. At once: glides of pages would still be under way when
 * the place is measured.
 */
export function scrollToTerm(term: PageTerm, block: 'nearest' | 'center'): void {
  const { node } = positionsOf(term.block, term.match.start, term.match.end).start;
  const scrollElement = (to: ScrollLogicalPosition) =>
    node.parentElement?.scrollIntoView({ block: to, inline: 'nearest', behavior: 'instant' });
  scrollElement(block);
  // A header, of the page or of a box that scrolls, may lie over the edge.
  if (!isInSight(term)) scrollElement('center');
  for (let at: Node | null = hostOrParent(node); at; at = hostOrParent(at)) {
    if (at instanceof Element && scrolls(at)) at.scrollBy(wayTo(term, at.getBoundingClientRect()));
  }
  const window = node.ownerDocument.defaultView!;
  if (!isInSight(term)) window.scrollBy(wayTo(term, new DOMRect(0, window.innerHeight / 2, window.innerWidth, 0)));
}

/** Whether a term is on screen, with nothing of the page over it. Our own card does not count. */
function isInSight(term: PageTerm): boolean {
  const { node } = positionsOf(term.block, term.match.start, term.match.end).start;
  const [rect] = rectsOf(term);
  if (!rect || rect.top < 0 || rect.bottom > window.innerHeight) return false;
  const { left, top, width, height } = rect;
  const tree = node.getRootNode() as Document | ShadowRoot;
  const above = tree.elementsFromPoint(left + width / 2, top + height / 2);
  const isMet = (one: Element) => one.localName !== HOST_TAG && (one.contains(node) || !isClearLink(one));
  const met = above.find(isMet);
  const { parentElement: parent } = node;
  if (!met || !parent) return false;
  // What no pointer meets is not among them: what it stands in is, unless something lies over both.
  return parent.contains(met) || (getComputedStyle(parent).pointerEvents === 'none' && met.contains(parent));
}

/** What the window scrolls is left to it: mostly the root element, not a body with an overflow of its own. */
function scrolls(element: Element): boolean {
  if (element === element.ownerDocument.scrollingElement) return false;
  if (element.scrollHeight <= element.clientHeight && element.scrollWidth <= element.clientWidth) return false;
  return /auto|scroll|hidden/.test(getComputedStyle(element).overflowY);
}

/** How far to scroll, in px, for the term to stand in the middle; 0 where it is in view. */
function wayTo(term: PageTerm, view: DOMRect): ScrollToOptions {
  const [rect] = rectsOf(term);
  if (!rect) return {};
  return {
    top: toMiddle(rect.top, rect.bottom, view.top, view.bottom),
    left: toMiddle(rect.left, rect.right, view.left, view.right),
    behavior: 'instant',
  };
}

function toMiddle(start: number, end: number, from: number, to: number): number {
  return start >= from && end <= to ? 0 : (start + end - from - to) / 2;
}
