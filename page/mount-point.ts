import { shownIn } from './element-kind.ts';

/**
 * Where a card about a place has to be mounted to be seen and used: inside an open modal dialog, also one that scripts make, a fullscreen
 * element or a popover, since what is outside of one is inert or covered, or closes it when it is pressed, or loses the focus to it; at
 * the root of the document otherwise. In the shadow root of one that has a root around the place: what stands in it otherwise is shown only
 * where a slot takes it.
 */
export function mountPointOf(place: Node): Element | ShadowRoot {
  let inside: Node = place;
  for (let node: Node | null = place; node; node = shownIn(node)) {
    if (node instanceof Element && node.matches(':modal, :fullscreen, :popover-open, [aria-modal="true"]'))
      return inside instanceof ShadowRoot ? inside : node;
    inside = node;
  }
  return (place.ownerDocument ?? document).documentElement;
}
