/** What the reader has selected, and where, in viewport px. */
export interface SelectionTarget {
  readonly text: string;
  readonly rect: DOMRect;
}

/** More than a long name of a disease is not a question about a word. */
const MAX_SELECTED_CHARS = 300;

/** The selected text with its white space folded, or undefined where nothing, or nothing shown, is selected. Fields are not looked into. */
export function selectionTarget(document: Document): SelectionTarget | undefined {
  const selection = document.getSelection();
  if (!selection || selection.rangeCount === 0 || selection.isCollapsed) return undefined;
  const text = selection.toString().replace(/\s+/g, ' ').trim().slice(0, MAX_SELECTED_CHARS);
  const rect = selection.getRangeAt(0).getBoundingClientRect();
  return text && (rect.width > 0 || rect.height > 0) ? { text, rect } : undefined;
}
