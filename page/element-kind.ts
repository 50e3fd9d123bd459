import { isFootnoteMark } from './footnote.ts';

/** The tag of our own host element: never read, so that a card does not explain itself. */
export const HOST_TAG = 'bedside-card';

/**
 * What an element means for the text around it.
 * - `inline`: its text belongs to the line it stands in (`display: contents` too).
 * - `block`: its text stands alone.
 * - `break`: a line break.
 * - `object`: shown within a line, but not as text that is ours to read: a picture, code, a drawing.
 * - `wall`: the same, standing alone: an editor, a field.
 * - `nothing`: not shown at all, or a note that interrupts no word (ruby, the mark of a footnote).
 */
export type ElementKind = 'inline' | 'block' | 'break' | 'object' | 'wall' | 'nothing';

/**
 * What a tag alone decides.
 * - `phrase`: nothing but its style; never a shadow root.
 * - `no text`: its text is not ours to read.
 * - `root`: nothing, unless the document as a whole is an editor.
 */
type TagKind = 'phrase' | 'break' | 'nothing' | 'no text' | 'slot' | 'root';

const TAG_KINDS = new Map<string, TagKind>([
  ['br', 'break'],
  ['slot', 'slot'],
  ['html', 'root'],
]);
const TAGS: Readonly<Partial<Record<TagKind, string>>> = {
  phrase: 'a b i em strong u s small mark sup sub abbr cite dfn q var kbd samp font bdi bdo del ins wbr time label',
  nothing: 'script style noscript template head datalist rt rp noembed noframes',
  'no text': `code textarea select input option optgroup svg math img canvas audio video iframe object embed meter progress ${HOST_TAG}`,
};
for (const [kind, list] of Object.entries(TAGS)) {
  for (const tag of list.split(' ')) TAG_KINDS.set(tag, kind as TagKind);
}

/** `display` values that leave an element's text in the line; `contents` has no box of its own. */
const IN_LINE = new Set(['inline', 'contents', 'ruby', 'ruby-base', 'ruby-base-container', 'math']);

export function isEditor(element: Element): boolean {
  const editable = element.getAttribute('contenteditable');
  if (editable !== null && editable.toLowerCase() !== 'false') return true;
  const role = element.getAttribute('role');
  return role === 'textbox' || role === 'searchbox';
}

/** Whether all of a document is one editor, as the frames of older ones are. */
export const isEditorAsWhole = (document: Document): boolean => document.designMode === 'on';

/** Only the first `summary` of closed details is shown; the rest still has its usual computed style. */
function isInClosedDetails(element: Element, parent: Element | null): boolean {
  if (parent?.localName !== 'details' || (parent as HTMLDetailsElement).open) return false;
  return element !== parent.querySelector(':scope > summary');
}

/** Whether a colour, as it is computed, is none. */
export const isClear = (color: string): boolean => /^rgba\(.*, 0\)$|\/ 0\)$/.test(color);

/**
 * Whether text is transparent, as it lies over the picture of a page: in the viewers of PDFs and of scanned papers.
 * Where it is a window onto a background, it is seen by that, and so is a line in it.
 */
export const isUnseen = ({ color, backgroundClip }: CSSStyleDeclaration): boolean =>
  isClear(color) && backgroundClip !== 'text';

/** A capital, and the letters of its word that stand behind it. */
const BEGINNING = /^\p{Lu}\p{Ll}/u;

/** Whether a box that stands alone is a piece of a line all the same: one of a picture of a page, or the large letter with which a text begins. */
function isPieceOfLine(element: Element, style: CSSStyleDeclaration): boolean {
  const tag = element.localName;
  if (tag !== 'span' && !isPhrase(tag)) return false;
  if (style.float === 'left') {
    const behind = (element.nextSibling as Partial<Text> | null)?.data ?? '';
    return element.textContent.length === 1 && BEGINNING.test(element.textContent + behind);
  }
  return style.position === 'absolute' && isUnseen(style);
}

/**
 * Judges one element by its computed style, not by its ancestors.
 * The tag alone would be quicker, but says nothing certain under a page's own styles.
 * `aria-hidden` is no reason to leave text out: it is hidden from assistive technology, not from the eye.
 */
export function kindOf(
  element: Element,
  style: CSSStyleDeclaration = getComputedStyle(element),
  parent: Element | null = element.parentElement,
): ElementKind {
  const byTag = TAG_KINDS.get(element.localName);
  if (byTag === 'break' || byTag === 'nothing') return byTag;
  if (byTag === 'root' && isEditorAsWhole(element.ownerDocument)) return 'wall';
  // The content of a slot stands in for what the slot holds itself.
  if ((byTag === 'slot' && isFilled(element)) || isFootnoteMark(element)) return 'nothing';
  return kindOfBox(element, style, parent, byTag);
}

/** Whether something of the page stands in a slot. In a drawing, what has that name is none. */
function isFilled(slot: Partial<HTMLSlotElement>): boolean {
  return slot.assignedNodes !== undefined && slot.assignedNodes().length > 0;
}

/** What its box says of an element; of a slot, what it means for the text that stands in it. */
function kindOfBox(
  element: Element,
  style: CSSStyleDeclaration,
  parent: Element | null,
  byTag: TagKind | undefined,
): ElementKind {
  if (isInClosedDetails(element, parent)) return 'nothing';
  const display = style.display;
  // Light children that no slot takes have no computed style.
  if (display === 'none' || display === '' || display === 'ruby-text') return 'nothing';
  const inLine = IN_LINE.has(display);
  if (byTag === 'no text' || (element.hasAttributes() && isEditor(element))) return inLine ? 'object' : 'wall';
  if (inLine || isPieceOfLine(element, style)) return 'inline';
  // Also `hidden="until-found"`. Inline boxes cannot skip their content.
  return style.contentVisibility === 'hidden' ? 'wall' : 'block';
}

/** Whether text that stands directly in this element, which is itself read, is shown. */
export function showsOwnText(element: Element, style: CSSStyleDeclaration): boolean {
  if (element.localName === 'details' && !(element as HTMLDetailsElement).open) return false;
  return style.visibility === 'visible';
}

/** Whether an element of this tag has no other meaning for the text around it than its style and attributes give it. */
export const isPhrase = (tag: string) => TAG_KINDS.get(tag) === 'phrase';

/** Whether no style shows what is in an element of this tag as text of the page. */
export const isNeverShown = (tag: string) => TAG_KINDS.get(tag) === 'nothing';

/** Whether an element of this kind is walked into. */
export function isRead(kind: ElementKind): kind is 'inline' | 'block' {
  return kind === 'inline' || kind === 'block';
}

/** Whether a slot takes a node and does not show it: a box around the slot, as far as the host, is not read. */
export function isFolded({ assignedSlot: slot }: Slottable): boolean {
  for (let at: Element | null = slot; at; at = at.parentElement) {
    const kind = at === slot ? kindOfBox(at, getComputedStyle(at), at.parentElement, 'slot') : kindOf(at);
    if (!isRead(kind) || isFolded(at)) return true;
  }
  return false;
}
