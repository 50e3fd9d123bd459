/**
 * Every text node under a node or the node itself, shown or not, in document order; open shadow roots come before what is
 * in their host. A NodeIterator, since it alone keeps its place when the page removes nodes between two steps.
 */
export function* textsUnder(node: Node, onShadow?: (shadow: ShadowRoot) => void): Generator<Text> {
  const iterator = document.createNodeIterator(node, NodeFilter.SHOW_TEXT | NodeFilter.SHOW_ELEMENT);
  for (let at = iterator.nextNode(); at; at = iterator.nextNode()) {
    if (at.nodeType === Node.TEXT_NODE) {
      yield at as Text;
    } else if ((at as Element).shadowRoot) {
      const shadow = (at as Element).shadowRoot!;
      onShadow?.(shadow);
      yield* textsUnder(shadow, onShadow);
    }
  }
}
