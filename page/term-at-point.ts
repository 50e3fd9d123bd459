import { offsetIn } from './block.ts';
import { isClear } from './element-kind.ts';
import { rectsOf } from './ranges.ts';
import type { PageTerm } from './watch.ts';

/** Viewport px. */
export interface Point {
  readonly x: number;
  readonly y: number;
}

/** How far beside its letters a word can still be pointed at, in px. */
const SLACK_PX = 1;

function isAt({ x, y }: Point, { left, right, top, bottom }: DOMRect): boolean {
  return x >= left - SLACK_PX && x <= right + SLACK_PX && y >= top - SLACK_PX && y <= bottom + SLACK_PX;
}

/** Whether an element is a link, or an empty part of one, that nothing can be seen of: so a whole card of a page is made one link. */
export function isClearLink(element: Element | undefined): boolean {
  if (!element?.matches('a, a span:empty')) return false;
  return [null, '::before', '::after'].every((part) => {
    const { backgroundColor, backgroundImage } = getComputedStyle(element, part);
    return isClear(backgroundColor) && backgroundImage === 'none';
  });
}

/** The texts that stand under a link which covers them: the caret is that of the link, else the page need not be asked for more. */
function textsUnderLink(document: Document, { x, y }: Point, caret: CaretPosition | null): readonly Text[] {
  const node = caret?.offsetNode;
  if (!(node instanceof Element ? node : node?.parentElement)?.closest('a')) return [];
  const stack = document.elementsFromPoint(x, y);
  const under = isClearLink(stack[0]) ? stack.find((element) => !isClearLink(element)) : undefined;
  return [...(under?.childNodes ?? [])].filter((node) => node instanceof Text);
}

/** The terms that a caret stands in. */
function termsAtCaret(
  caret: CaretPosition | null,
  matchesOf: (text: Text) => readonly PageTerm[],
): readonly PageTerm[] {
  if (caret?.offsetNode.nodeType !== Node.TEXT_NODE) return [];
  const text = caret.offsetNode as Text;
  return matchesOf(text).filter(({ block, match }) => {
    const offset = offsetIn(block, text, caret.offset);
    return offset !== undefined && offset >= match.start && offset <= match.end;
  });
}

/**
 * The term under a point of the viewport.
 * The caret alone is not enough: beside a line, or below the last one, it names the nearest word all the same.
 */
export function termAtPoint(
  document: Document,
  x: number,
  y: number,
  matchesOf: (text: Text) => readonly PageTerm[],
  shadowRoots: Iterable<ShadowRoot> = [],
): PageTerm | undefined {
  const isHere = (term: PageTerm) => rectsOf(term).some((rect) => isAt({ x, y }, rect));
  const caret = document.caretPositionFromPoint(x, y, { shadowRoots: [...shadowRoots] });
  return (
    termsAtCaret(caret, matchesOf).find(isHere) ??
    textsUnderLink(document, { x, y }, caret).flatMap(matchesOf).find(isHere)
  );
}
