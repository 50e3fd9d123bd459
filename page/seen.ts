import { shownIn } from './around.ts';

/** A box that is no wider or higher hides what it holds: a label for screen readers has one px, a closed panel none. */
const MAX_CLOSED_PX = 1;

/** Inline boxes say 0 to all of these, as does a box of which everything stands elsewhere. */
function isClosed(element: Element): boolean {
  const isNarrow = element.clientWidth <= MAX_CLOSED_PX && element.scrollWidth > MAX_CLOSED_PX;
  const isLow = element.clientHeight <= MAX_CLOSED_PX && element.scrollHeight > MAX_CLOSED_PX;
  return (isNarrow || isLow) && getComputedStyle(element).overflow !== 'visible';
}

/**
 * Tells whether what stands in an element, which is itself shown, can be seen: not where it is wholly transparent, nor in a closed box.
 * Each element is looked at once in a piece of work, while nothing can change.
 */
export function createSight(): (element: Element) => boolean {
  const seen = new Map<Element, boolean>();
  const open = new Map<Element, boolean>();

  function isInOpen(element: Element): boolean {
    const known = open.get(element);
    if (known !== undefined) return known;
    const around = shownIn(element);
    const outer = around instanceof ShadowRoot ? around.host : around;
    // What overflows the body is seen all the same.
    const isOpen =
      element.localName === 'body' || (!isClosed(element) && (!(outer instanceof Element) || isInOpen(outer)));
    open.set(element, isOpen);
    return isOpen;
  }

  return (element) => {
    const known = seen.get(element);
    if (known !== undefined) return known;
    if (seen.size === 0) {
      queueMicrotask(() => {
        seen.clear();
        open.clear();
      });
    }
    const isSeen = element.checkVisibility({ opacityProperty: true, visibilityProperty: true }) && isInOpen(element);
    seen.set(element, isSeen);
    return isSeen;
  };
}
