/** The element that has the focus, in open shadow roots too: the document itself knows only their host. */
export function activeElement(document: Document): Element | null {
  let active = document.activeElement;
  while (active?.shadowRoot?.activeElement) active = active.shadowRoot.activeElement;
  return active;
}
