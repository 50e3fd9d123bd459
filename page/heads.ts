import type { Block } from './block.ts';
import { createHeadings } from './section-start.ts';

/** What is longer heads nothing: it is a paragraph, or a part of the page. */
const MAX_HEAD_CHARS = 60;
/** The text of a long one is not read. */
const MAX_CHILDREN = 2;

/**
 * Tells the words that a block stands under: its heading, the first cell of its row, the name of its description, and the line
 * above it or above its list, which many pages set in bold instead of making it a heading.
 */
export function createHeads(): (block: Block) => string[] {
  const headingOf = createHeadings();
  return ({ anchor, element }) =>
    [headingOf(anchor), rowHead(element), lineAbove(element)].flatMap((head) => {
      const words = head && head.childElementCount <= MAX_CHILDREN ? (head.textContent ?? '').trim() : '';
      return words !== '' && words.length <= MAX_HEAD_CHARS ? [words] : [];
    });
}

function rowHead(element: Element): Element | null | undefined {
  const cell = element.closest('td,dd');
  if (!cell?.matches('dd')) return cell?.parentElement?.firstElementChild;
  let at = cell.previousElementSibling;
  while (at?.matches('dd')) at = at.previousElementSibling;
  return at;
}

/** Of a list, what stands before the outermost one. */
function lineAbove(element: Element): Element | null {
  let under = element;
  for (let at: Element | null = element; at; at = at.parentElement?.closest('ul,ol') ?? null) under = at;
  const above = under.previousElementSibling;
  return above?.matches('p,div,b,strong,span') ? above : null;
}
