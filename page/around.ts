/** One step outwards, out of shadow roots too. */
export function hostOrParent(node: Node): Node | null {
  return node.parentNode ?? (node as Partial<ShadowRoot>).host ?? null;
}

/** One step outwards as it is shown: what stands in a slot is part of what is around that. */
export const shownIn = (node: Node): Node | null => (node as Partial<Slottable>).assignedSlot ?? hostOrParent(node);

/** Whether a node is shown as part of an element. */
export function isShownIn(node: Node, element: Element): boolean {
  for (let at: Node | null = node; at; at = shownIn(at)) if (at === element) return true;
  return false;
}

/** Whether a node is `root` or inside it, shadow roots included, wherever it is shown. */
export function isUnder(root: Node, node: Node): boolean {
  for (let at: Node | null = node; at; at = hostOrParent(at)) if (at === root) return true;
  return false;
}
