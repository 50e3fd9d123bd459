import { isPhrase, kindOf } from './element-kind.ts';

/** An area of the viewport, in px from its top left corner. */
export interface Area {
  readonly top: number;
  readonly bottom: number;
  readonly left: number;
  readonly right: number;
}

/** `inside` is wholly in, with the phrases in it. */
type Side = 'in' | 'inside' | 'above' | 'below' | 'aside';

/** Longer lists of children are measured by samples: reading the box of every child costs some 3 µs each. */
const MAX_MEASURED = 64;
/** Samples are never further apart than this, so that columns, which go down and up again, are not jumped over. */
const MAX_STRIDE = 64;

/** The viewport and `screens` times its height above and below. */
export function areaAround(window: Window, screens: number): Area {
  const { innerHeight: height, innerWidth: width } = window;
  return {
    top: -height * screens,
    bottom: height * (1 + screens),
    left: -width * screens,
    right: width * (1 + screens),
  };
}

function sideOf(element: Element, area: Area): Side {
  const { top, bottom, left, right } = element.getBoundingClientRect();
  if (top === bottom && left === right) return kindOf(element) === 'nothing' ? 'aside' : 'in';
  if (top > area.bottom) return 'below';
  // What is in a box of fixed height, as html and body often are, flows out of it below.
  if (bottom < area.top && !(element.firstElementChild && top + element.scrollHeight >= area.top)) return 'above';
  // So do the columns of a book at its side, whose box is moved out of the window to show a later page.
  if (right < area.left && !(element.firstElementChild && left + element.scrollWidth >= area.left)) return 'aside';
  if (left > area.right && !element.firstElementChild) return 'aside';
  const isInside = top >= area.top && bottom <= area.bottom && left >= area.left && right <= area.right;
  // Where something flows out of its box, or scrolls in it, all must be measured. Inline boxes say 0.
  return isInside && element.scrollHeight <= Math.ceil(bottom - top) && element.scrollWidth <= Math.ceil(right - left)
    ? 'inside'
    : 'in';
}

/**
 * The text nodes of elements whose boxes touch an area, found by leaving out whole subtrees that lie elsewhere.
 * A child placed far outside its parent (`position: fixed` in a scrolled-away section) can be missed, so this decides
 * what comes first and what is painted, never what is read at all. `isInside`: the root is, and with it the phrases in it.
 */
export function* textsNear(
  root: Node,
  area: Area,
  onShadow?: (shadow: ShadowRoot) => void,
  isInside = false,
): Generator<Text> {
  const children = (root as ParentNode).children;
  const stride = children.length > MAX_MEASURED ? Math.min(MAX_STRIDE, Math.ceil(Math.sqrt(children.length))) : 0;
  let skipTo: Element | undefined;
  let skipped: Side | undefined;
  let index = -1;
  const sideOfChild = (element: Element): Side => {
    if (isInside && isPhrase(element.localName)) return 'inside';
    return element === skipTo ? skipped! : sideOf(element, area);
  };
  for (let node = root.firstChild; node; node = node.nextSibling) {
    if (node.nodeType === Node.TEXT_NODE) yield node as Text;
    if (node.nodeType !== Node.ELEMENT_NODE) continue;
    const element = node as Element;
    index++;
    const side = sideOfChild(element);
    if (side === 'in' || side === 'inside') {
      const { shadowRoot } = element;
      if (shadowRoot) {
        onShadow?.(shadowRoot);
        yield* textsNear(shadowRoot, area, onShadow);
      }
      yield* textsNear(element, area, onShadow, side === 'inside');
    } else if (stride > 0 && index + stride < children.length) {
      const ahead = children[index + stride]!;
      const aheadSide = sideOf(ahead, area);
      if (aheadSide !== side) continue;
      skipTo = ahead;
      skipped = side;
      index += stride - 1;
      node = ahead.previousSibling!;
    }
  }
}
