import { shownIn } from './around.ts';
import { MODAL, mayFetchFocus } from './modal.ts';

/** What shows nothing of what is mounted in it: over one of them, the root of the document serves. */
const REPLACED = 'audio, canvas, embed, iframe, img, object, video';

const liesAbove = (element: Element): boolean =>
  element.matches(`:fullscreen, :popover-open, ${MODAL}`) || mayFetchFocus(element);

/**
 * Where a card about a place has to be mounted to be seen and used: inside an open modal dialog, also one that scripts make, a fullscreen
 * element or a popover, since what is outside of one is inert or covered, or closes it when it is pressed, or loses the focus to it; at
 * the root of the document otherwise. In the shadow root of one that has a root around the place: what stands in it otherwise is shown only
 * where a slot takes it.
 */
export function mountPointOf(place: Node): Element | ShadowRoot {
  let inside: Node = place;
  for (let node: Node | null = place; node; node = shownIn(node)) {
    if (node instanceof Element && liesAbove(node) && !node.matches(REPLACED))
      return inside instanceof ShadowRoot ? inside : node;
    inside = node;
  }
  return (place.ownerDocument ?? document).documentElement;
}
