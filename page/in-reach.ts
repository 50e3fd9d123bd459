import { shownIn } from './element-kind.ts';
import type { PageTerm } from './term-index.ts';

/** What keeps readers to itself while it is shown: a modal dialog or a fullscreen element, or what a page's own script makes one. */
const MODAL = ':modal, [aria-modal="true"]';

function isShownIn(node: Node, element: Element): boolean {
  for (let at: Node | null = node; at; at = shownIn(at)) if (at === element) return true;
  return false;
}

/**
 * Those of `terms` that the reader can get at: where a modal dialog is open its own, since what is behind it is inert, and a card with it.
 * All of them where it has none.
 */
export function termsInReach(
  terms: readonly PageTerm[],
  trees: readonly (Document | ShadowRoot)[],
): readonly PageTerm[] {
  const isShown = (modal: Element) => modal.checkVisibility({ opacityProperty: true, visibilityProperty: true });
  const open = trees.flatMap((tree) => [...tree.querySelectorAll(MODAL)]).filter(isShown);
  const modal = open.findLast((one) => one.matches(':modal')) ?? open.at(-1);
  const within = modal ? terms.filter(({ block }) => isShownIn(block.anchor, modal)) : [];
  return within.length > 0 ? within : terms;
}
