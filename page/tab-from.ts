/** What can take the focus, and leaves what is selected as it is: fields would take that too. */
const STOP = `a[href], area[href], button, select, summary, [type="checkbox"], [type="radio"], [type="submit"],
  [tabindex]:not(input, textarea, [contenteditable])`;

/**
 * Lets the next press of Tab go on from a node, where nothing has the focus. Browsers go on from what had it last, also once it is blurred:
 * what stands before the node has it for a moment, which the page hears only where it has listened at its window, capturing, before.
 */
export function tabFrom(node: Node): void {
  const quiet = new AbortController();
  for (const type of ['focus', 'focusin', 'blur', 'focusout'])
    window.addEventListener(type, (event) => event.stopImmediatePropagation(), {
      capture: true,
      signal: quiet.signal,
    });
  for (const stop of stopsBefore(node)) {
    stop.focus({ preventScroll: true });
    // What is not shown, disabled or inert has not got it.
    if ((stop.getRootNode() as Document | ShadowRoot).activeElement !== stop) continue;
    stop.blur();
    break;
  }
  quiet.abort();
}

/** What may take the focus before a node, the nearest first, out of shadow roots too. */
function* stopsBefore(node: Node): Generator<HTMLElement> {
  for (let at: Node | undefined = node; at; at = (at.getRootNode() as Partial<ShadowRoot>).host) {
    const walker = document.createTreeWalker(at.getRootNode(), NodeFilter.SHOW_ELEMENT);
    walker.currentNode = at;
    while (walker.previousNode()) {
      const element = walker.currentNode as HTMLElement;
      if (element.matches(STOP)) yield element;
    }
  }
}
