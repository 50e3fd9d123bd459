import type { Anchor } from './place.ts';

/** What the reader has selected, and where. */
export interface SelectionTarget extends Anchor {
  readonly text: string;
}

/** More than a long name of a disease is not a question about a word. */
const MAX_SELECTED_CHARS = 300;

/** The selected text with its white space folded, or undefined where nothing, or nothing shown, is selected. Fields are not looked into. */
export function selectionTarget(document: Document): SelectionTarget | undefined {
  const selection = document.getSelection();
  if (!selection || selection.rangeCount === 0 || selection.isCollapsed) return undefined;
  const text = selection.toString().replace(/\s+/g, ' ').trim().slice(0, MAX_SELECTED_CHARS);
  // The selection's own goes elsewhere with it.
  const range = selection.getRangeAt(0).cloneRange();
  const rectsOf = shownRectsOf(range);
  return text && rectsOf().length > 0 ? { text, rects: rectsOf, element: elementOf(range) } : undefined;
}

/** One rectangle around the range, wherever it moves; where it was last once it is shown no more, and none before it ever was. */
function shownRectsOf(range: Range): () => readonly DOMRect[] {
  let shown: readonly DOMRect[] = [];
  return () => {
    const rect = range.getBoundingClientRect();
    if (rect.width > 0 || rect.height > 0) shown = [rect];
    return shown;
  };
}

function elementOf({ commonAncestorContainer: node }: Range): Element {
  return node instanceof Element ? node : (node.parentElement ?? node.ownerDocument!.documentElement);
}
