import { isShownIn } from './around.ts';
import { MODAL } from './modal.ts';
import type { PageTerm } from './term-index.ts';

/**
 * Those of `terms` that the reader can get at: where a modal dialog is open its own, since what is behind it is inert, and a card with it.
 * All of them where it has none.
 */
export function termsInReach(
  terms: readonly PageTerm[],
  trees: readonly (Document | ShadowRoot)[],
): readonly PageTerm[] {
  const isShown = (modal: Element) =>
    modal.checkVisibility({ opacityProperty: true, visibilityProperty: true }) &&
    (modal.matches(':modal') || [modal, ...modal.querySelectorAll('*')].some(isInView));
  const open = trees.flatMap((tree) => [...tree.querySelectorAll(MODAL)]).filter(isShown);
  const modal = open.findLast((one) => one.matches(':modal')) ?? open.at(-1);
  const within = modal ? terms.filter(({ block }) => isShownIn(block.anchor, modal)) : [];
  return within.length > 0 ? within : terms;
}

/** Pages move a closed drawer out of the window with all that is in it, and leave it modal by its attribute; an open dialog may be an empty box around what is shown. */
function isInView(element: Element): boolean {
  const { top, right, bottom, left } = element.getBoundingClientRect();
  return bottom > 0 && right > 0 && top < window.innerHeight && left < window.innerWidth;
}
