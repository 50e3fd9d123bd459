import { withoutFootnoteMark } from './footnote.ts';
import type { Anchor } from './place.ts';

/** What the reader has selected, and where. */
export interface SelectionTarget extends Anchor {
  readonly text: string;
}

/** More than a long name of a disease is not a question about a word. */
const MAX_SELECTED_CHARS = 300;

/**
 * The selected text with its white space folded, in the given shadow roots too; undefined where nothing, or nothing shown, is selected.
 * Fields are not looked into.
 */
export function selectionTarget(
  document: Document,
  shadowRoots: Iterable<ShadowRoot> = [],
): SelectionTarget | undefined {
  const selection = document.getSelection();
  const range = selection && rangeOf(selection, [...shadowRoots]);
  if (!range || range.collapsed || isField(range)) return undefined;
  const selected = selection.toString().replace(/\s+/g, ' ').trim();
  const text = withoutFootnoteMark(selected, range).slice(0, MAX_SELECTED_CHARS);
  const rects = shownRectsOf(range);
  return text && rects().length > 0
    ? { text, rects, element: elementOf(range), start: () => range.startContainer }
    : undefined;
}

/** A range of our own: the selection's goes elsewhere with it. */
function rangeOf(selection: Selection, shadowRoots: ShadowRoot[]): Range | undefined {
  // Drop the question when the oldest supported Chrome is 137 and the oldest Firefox 142; before, what is in shadow roots is not found.
  const [composed] = 'getComposedRanges' in selection ? selection.getComposedRanges({ shadowRoots }) : [];
  if (!composed || composed.startContainer.getRootNode() !== composed.endContainer.getRootNode())
    return selection.rangeCount > 0 ? selection.getRangeAt(0).cloneRange() : undefined;
  const range = new Range();
  range.setStart(composed.startContainer, composed.startOffset);
  range.setEnd(composed.endContainer, composed.endOffset);
  return range;
}

/** Whether it is all of a field, as a selection in one looks from outside. */
function isField({ startContainer, startOffset, endContainer, endOffset }: Range): boolean {
  if (startContainer !== endContainer || endOffset !== startOffset + 1) return false;
  const inside = startContainer.childNodes[startOffset];
  return inside instanceof HTMLInputElement || inside instanceof HTMLTextAreaElement;
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
  if (node instanceof Element) return node;
  return node instanceof ShadowRoot ? node.host : (node.parentElement ?? document.documentElement);
}
