import rules from './marks.css?inline';

/** As in CSS `text-decoration-style`. */
export type Underline = 'dotted' | 'dashed' | 'solid' | 'wavy';

export const TERM_HIGHLIGHT = 'bedside-term';
/** Terms while the page changes with every frame. */
export const TINT_HIGHLIGHT = 'bedside-term-tint';
export const CURRENT_HIGHLIGHT = 'bedside-current';
export const RING_HIGHLIGHT = 'bedside-ring';

/** The name under which marks.css gives terms this underline: one sheet for every choice, since a new one restyles the page. */
export const termHighlight = (underline: Underline) =>
  underline === 'dotted' ? TERM_HIGHLIGHT : `${TERM_HIGHLIGHT}-${underline}`;

/** The name of the same line on text that cannot be seen, which has no colour to draw a line in. */
export const unseenHighlight = (underline: Underline) => `${termHighlight(underline)}-unseen`;

/** Whether this browser can paint text without changing the page; where not, terms are still found by pointing. */
export function supportsHighlights(): boolean {
  return typeof Highlight === 'function' && typeof CSS !== 'undefined' && 'highlights' in CSS;
}

/**
 * Where the rules come from.
 * - `page`: they were there before, from the manifest.
 * - `root`: adopted by the document, from whose root they inherit.
 * - `every element`: adopted by every tree, for every element: Firefox does not inherit highlight styles.
 */
type Source = 'page' | 'root' | 'every element';

const isStyled = (element: Element) =>
  getComputedStyle(element, `::highlight(${TERM_HIGHLIGHT})`).textDecorationLine.includes('underline');

/** Gives a function to be called with the text of every mark, after which marks.css applies there until the signal. */
export function createMarkStyle(document: Document, signal: AbortSignal): (text: Node) => void {
  let source: Source | undefined;
  let sheet: CSSStyleSheet | undefined;
  const adopters = new Set<DocumentOrShadowRoot>();
  signal.addEventListener('abort', () => {
    for (const root of adopters) root.adoptedStyleSheets = root.adoptedStyleSheets.filter((other) => other !== sheet);
    adopters.clear();
  });

  function adopt(root: DocumentOrShadowRoot) {
    sheet ??= new CSSStyleSheet();
    adopters.add(root);
    // Looked up each time: a page that sets its own list takes ours away.
    if (!root.adoptedStyleSheets.includes(sheet)) root.adoptedStyleSheets = [...root.adoptedStyleSheets, sheet];
  }

  function findSource(element: Element): Source {
    if (isStyled(element)) return 'page';
    adopt(document);
    sheet?.replaceSync(rules);
    if (isStyled(element)) return 'root';
    sheet?.replaceSync(rules.replaceAll(':root::', '::'));
    return 'every element';
  }

  return (text) => {
    // The page has taken it away since it was read: it stands in no tree that could adopt a sheet, and nobody sees it.
    if (!text.isConnected) return;
    const root = text.getRootNode() as Document | ShadowRoot;
    source ??= findSource(text.parentElement ?? (root as ShadowRoot).host);
    if (source !== 'page') adopt(source === 'root' ? document : root);
  };
}
