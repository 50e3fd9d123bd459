/** Shorter texts than three letters in a row (page numbers, bullets) are not worth loading a glossary for. */
const LETTERS = /\p{L}{3}/u;

const SILENT = new Set(['SCRIPT', 'STYLE', 'NOSCRIPT', 'TEMPLATE', 'TITLE']);

/**
 * Whether anything in a tree could be read: a text with letters in it, or a shadow root, which may hold some. Elements that may get one
 * yet are put into `unopened`.
 */
function isWorthReading(root: Node, unopened: Set<Element>): boolean {
  const document = root.ownerDocument ?? (root as Document);
  const walker = document.createTreeWalker(root, NodeFilter.SHOW_TEXT | NodeFilter.SHOW_ELEMENT);
  for (let node: Node | null = walker.currentNode; node; node = walker.nextNode()) {
    if (node.nodeType === Node.TEXT_NODE) {
      const { parentElement, data } = node as Text;
      if (!SILENT.has(parentElement?.tagName ?? '') && LETTERS.test(data)) return true;
    } else if (node.nodeType === Node.ELEMENT_NODE) {
      const element = node as Element;
      if (element.shadowRoot) return true;
      if (element.localName.includes('-')) unopened.add(element);
    }
  }
  return false;
}

/** Whether one of these has got a shadow root by now; those that the page has taken away are forgotten. */
function hasOpened(unopened: Set<Element>): boolean {
  for (const element of unopened) {
    if (!element.isConnected) unopened.delete(element);
    else if (element.shadowRoot) return true;
  }
  return false;
}

/** Calls back once, as soon as the document holds something to read; many frames never do. */
export function onFirstText(document: Document, signal: AbortSignal, callback: () => void): void {
  const unopened = new Set<Element>();
  if (isWorthReading(document, unopened)) {
    callback();
    return;
  }
  const stop = new AbortController();
  const observer = new MutationObserver((records) => {
    look(records.flatMap(({ type, target, addedNodes }) => (type === 'childList' ? [...addedNodes] : [target])));
  });
  function look(changed: readonly Node[]) {
    if (!changed.some((node) => isWorthReading(node, unopened)) && !hasOpened(unopened)) return;
    stop.abort();
    callback();
  }
  // The document itself: `document.open()`, with which frames are filled, puts another root into it.
  observer.observe(document, { childList: true, subtree: true, characterData: true });
  // No change of the page tells of a shadow root; most have come by the time that all scripts have run.
  document.defaultView?.addEventListener('load', () => look([]), { signal: stop.signal });
  stop.signal.addEventListener('abort', () => observer.disconnect(), { once: true });
  signal.addEventListener('abort', () => stop.abort(), { once: true });
}
