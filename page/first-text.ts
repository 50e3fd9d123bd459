/** Shorter texts than three letters in a row (page numbers, bullets) are not worth loading a glossary for. */
const LETTERS = /\p{L}{3}/u;

const SILENT = new Set(['SCRIPT', 'STYLE', 'NOSCRIPT', 'TEMPLATE']);

/** Whether anything in a tree could be read: a text with letters in it, or a shadow root, which may hold some. */
function isWorthReading(root: Node): boolean {
  const walker = root.ownerDocument?.createTreeWalker(root, NodeFilter.SHOW_TEXT | NodeFilter.SHOW_ELEMENT);
  for (let node: Node | null | undefined = walker?.currentNode; node; node = walker?.nextNode()) {
    if (node instanceof Text) {
      if (!SILENT.has(node.parentElement?.tagName ?? '') && LETTERS.test(node.data)) return true;
    } else if (node instanceof Element && node.shadowRoot) {
      return true;
    }
  }
  return false;
}

/** Calls back once, as soon as the document holds something to read; many frames never do. */
export function onFirstText(document: Document, signal: AbortSignal, callback: () => void): void {
  const root = document.documentElement;
  if (isWorthReading(root)) {
    callback();
    return;
  }
  const observer = new MutationObserver((records) => {
    const changed = records.flatMap((record) =>
      [record.target, ...record.addedNodes].slice(record.type === 'childList' ? 1 : 0),
    );
    if (!changed.some(isWorthReading)) return;
    observer.disconnect();
    callback();
  });
  observer.observe(root, { childList: true, subtree: true, characterData: true });
  signal.addEventListener('abort', () => observer.disconnect(), { once: true });
}
