import { activeElement } from './active-element.ts';
import { isShownIn } from './around.ts';

/** What keeps readers to itself while it is shown: a modal dialog or a fullscreen element, or what a page's own script makes one. */
export const MODAL = ':modal, [aria-modal="true"]';

/** A dialog of an older library says less of itself, and may fetch the focus back: it lies over the page, and has the focus in it. */
export function mayFetchFocus(element: Element): boolean {
  if (!element.matches('[role="dialog"], [role="alertdialog"]')) return false;
  // In Chromium, `:focus-within` does not count what a card in it has.
  const focused = activeElement(element.ownerDocument);
  return focused !== null && isShownIn(focused, element) && liesOverPage(element);
}

function liesOverPage(element: Element): boolean {
  for (let at: Element | null = element; at; at = at.parentElement)
    if (/^(?:fixed|absolute)$/.test(getComputedStyle(at).position)) return true;
  return false;
}
