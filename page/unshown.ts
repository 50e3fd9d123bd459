/** More are not asked: each takes about a microsecond with every change of the page. */
const MAX_ASKED = 500;

/** Whether an element, as far as its style and what is around it say, is shown. One without a box of its own may be. */
function isShown(element: Element): boolean {
  return element.checkVisibility({ visibilityProperty: true }) || getComputedStyle(element).display === 'contents';
}

/** The outermost element with which this one is hidden, or undefined where it is shown. */
export function hiddenAround(element: Element): Element | undefined {
  let hidden: Element | undefined;
  for (let at: Element | null = element; at && !isShown(at); at = at.parentElement) hidden = at;
  return hidden;
}

/**
 * Remembers elements that were not shown, to notice when a change elsewhere shows them, and when one hides them again: the state of a
 * button (`.open + .panel`), what stands in a box (`:has(:checked) > .panel`).
 */
export function createUnshown() {
  const wasShown = new Map<Element, boolean>();
  return {
    add(element: Element) {
      if (wasShown.size < MAX_ASKED || wasShown.has(element)) wasShown.set(element, false);
    },
    /** Those that are shown or hidden otherwise than they were when this was last asked. */
    takeTurned(): Element[] {
      const turned: Element[] = [];
      for (const [element, was] of wasShown) {
        if (!element.isConnected) wasShown.delete(element);
        else if (isShown(element) !== was) turned.push(element);
      }
      for (const element of turned) wasShown.set(element, !wasShown.get(element));
      return turned;
    },
    clear: () => wasShown.clear(),
  };
}
