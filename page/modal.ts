import { activeElement } from './active-element.ts';
import { isShownIn } from './element-kind.ts';

/** What keeps readers to itself while it is shown: a modal dialog or a fullscreen element, or what a page's own script makes one. */
const SAID = ':modal, [aria-modal="true"]';
/** What says less of itself may be a dialog of an older library, which fetches the focus back. */
const MAYBE = '[role="dialog"], [role="alertdialog"]';

/** Whether it lies over the page and has the focus in it; in Chromium, `:focus-within` does not count what a card in it has. */
function holdsFocus(element: Element): boolean {
  const focused = activeElement(element.ownerDocument);
  const { position } = getComputedStyle(element);
  return (position === 'fixed' || position === 'absolute') && focused !== null && isShownIn(focused, element);
}

export const isModal = (element: Element): boolean =>
  element.matches(SAID) || (element.matches(MAYBE) && holdsFocus(element));

/** Those in a tree, without its shadow roots. */
export const modalsIn = (tree: Document | ShadowRoot): readonly Element[] =>
  [...tree.querySelectorAll(`${SAID}, ${MAYBE}`)].filter(isModal);
