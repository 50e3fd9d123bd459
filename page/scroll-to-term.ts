import { positionsOf } from './block.ts';
import { hostOrParent } from './element-kind.ts';
import { rectsOf } from './ranges.ts';
import type { PageTerm } from './watch.ts';

interface View {
  readonly top: number;
  readonly bottom: number;
}

/**
 * Brings a term into sight: its element first, which moves everything around this frame too, then the term itself, which
 * may lie far down in an element that is larger than the screen. At once: glides of pages would still be under way when
 * the place is measured.
 */
export function scrollToTerm(term: PageTerm, block: ScrollLogicalPosition): void {
  const { node } = positionsOf(term.block, term.match.start, term.match.end).start;
  node.parentElement?.scrollIntoView({ block, inline: 'nearest', behavior: 'instant' });
  for (let at: Node | null = hostOrParent(node); at; at = hostOrParent(at)) {
    if (at instanceof Element && scrolls(at))
      at.scrollBy({ top: wayTo(term, at.getBoundingClientRect()), behavior: 'instant' });
  }
  const window = node.ownerDocument.defaultView!;
  window.scrollBy({ top: wayTo(term, { top: 0, bottom: window.innerHeight }), behavior: 'instant' });
}

/** The window scrolls the root elements, whatever their own style says. */
function scrolls(element: Element): boolean {
  const { documentElement, body } = element.ownerDocument;
  if (element === documentElement || element === body || element.scrollHeight <= element.clientHeight) return false;
  return /auto|scroll|hidden/.test(getComputedStyle(element).overflowY);
}

/** How far to scroll, in px, for the term to stand in the middle; 0 where it is in view. */
function wayTo(term: PageTerm, { top, bottom }: View): number {
  const [rect] = rectsOf(term);
  if (!rect || (rect.top >= top && rect.bottom <= bottom)) return 0;
  return (rect.top + rect.bottom - top - bottom) / 2;
}
