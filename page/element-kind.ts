/** The tag of our own host element: never read, so that a card does not explain itself. */
export const HOST_TAG = 'bedside-card';

/**
 * What an element means for the text around it.
 * - `inline`: its text belongs to the line it stands in (`display: contents` too).
 * - `block`: its text stands alone.
 * - `break`: a line break.
 * - `object`: shown within a line, but not as text that is ours to read: a picture, code, a drawing.
 * - `wall`: the same, standing alone: an editor, a field.
 * - `nothing`: not shown at all, or a note that interrupts no word (ruby).
 */
export type ElementKind = 'inline' | 'block' | 'break' | 'object' | 'wall' | 'nothing';

const NOT_SHOWN = new Set([
  'script',
  'style',
  'noscript',
  'template',
  'head',
  'datalist',
  'rt',
  'rp',
  'noembed',
  'noframes',
]);
const NOT_TEXT = new Set(
  `code textarea select input option optgroup svg math img canvas audio video iframe object embed meter progress ${HOST_TAG}`.split(
    ' ',
  ),
);
/** `display` values that leave an element's text in the line; `contents` has no box of its own. */
const IN_LINE = new Set(['inline', 'contents', 'ruby', 'ruby-base', 'ruby-base-container', 'math']);

function isEditor(element: Element): boolean {
  if (!element.hasAttributes()) return false;
  const editable = element.getAttribute('contenteditable');
  if (editable !== null && editable.toLowerCase() !== 'false') return true;
  const role = element.getAttribute('role');
  return role === 'textbox' || role === 'searchbox';
}

/** Only the first `summary` of closed details is shown; the rest still has its usual computed style. */
function isInClosedDetails(element: Element): boolean {
  const parent = element.parentNode;
  if (parent?.nodeName !== 'DETAILS' || (parent as HTMLDetailsElement).open) return false;
  return element !== (parent as HTMLDetailsElement).querySelector(':scope > summary');
}

/** The content of a slot stands in for what the slot holds itself. */
function isFilledSlot(element: Element): boolean {
  return element.localName === 'slot' && (element as HTMLSlotElement).assignedNodes().length > 0;
}

/**
 * Judges one element by its computed style, not by its ancestors.
 * The tag alone would be quicker, but says nothing certain under a page's own styles.
 * `aria-hidden` is no reason to leave text out: it is hidden from assistive technology, not from the eye.
 */
export function kindOf(element: Element, style: CSSStyleDeclaration = getComputedStyle(element)): ElementKind {
  const tag = element.localName;
  if (tag === 'br') return 'break';
  if (NOT_SHOWN.has(tag) || isFilledSlot(element) || isInClosedDetails(element)) return 'nothing';
  const display = style.display;
  // Light children that no slot takes have no computed style.
  if (display === 'none' || display === '' || display === 'ruby-text') return 'nothing';
  const inLine = IN_LINE.has(display);
  if (NOT_TEXT.has(tag) || isEditor(element)) return inLine ? 'object' : 'wall';
  if (inLine) return 'inline';
  // Also `hidden="until-found"`. Inline boxes cannot skip their content.
  return style.contentVisibility === 'hidden' ? 'wall' : 'block';
}

/** Whether text that stands directly in this element, which is itself read, is shown. */
export function showsOwnText(element: Element, style: CSSStyleDeclaration): boolean {
  if (element.localName === 'details' && !(element as HTMLDetailsElement).open) return false;
  return style.visibility === 'visible';
}

/** Whether an element of this kind is walked into. */
export function isRead(kind: ElementKind): kind is 'inline' | 'block' {
  return kind === 'inline' || kind === 'block';
}

/** One step outwards, out of shadow roots too. */
export function hostOrParent(node: Node): Node | null {
  return node.parentNode ?? (node as Partial<ShadowRoot>).host ?? null;
}
