/** The node above, out of a shadow root as well. */
const parentOf = (node: Node): Node | null => node.parentNode ?? (node instanceof ShadowRoot ? node.host : null);

/**
 * Where a card about a place has to be mounted to be seen and used: inside an open modal dialog, also one that scripts make, a fullscreen
 * element or a popover, since what is outside of one is inert or covered, or closes it when it is pressed, or loses the focus to it; at
 * the root of the document otherwise.
 */
export function mountPointOf(place: Node): Element {
  for (let node: Node | null = place; node; node = parentOf(node)) {
    if (node instanceof Element && node.matches(':modal, :fullscreen, :popover-open, [aria-modal="true"]')) return node;
  }
  return (place.ownerDocument ?? document).documentElement;
}
