interface Box {
  readonly left: number;
  readonly top: number;
  readonly right: number;
  readonly bottom: number;
}

interface Words {
  readonly node: Node;
  readonly text: string;
  readonly box: Box;
}

/** px by which letters may reach into the line above without anyone seeing it. */
const TOUCH = 2;

/** What is not seen as it is laid out, and what lies over a list by design. */
const NOT_LAID_OUT = '.unseen, [hidden], svg, option, .saved-outcome';

const common = (a: Box, b: Box): Box => ({
  left: Math.max(a.left, b.left),
  top: Math.max(a.top, b.top),
  right: Math.min(a.right, b.right),
  bottom: Math.min(a.bottom, b.bottom),
});

const isSeen = ({ left, top, right, bottom }: Box) => right - left > TOUCH && bottom - top > TOUCH;

/** What is left of a box inside everything that scrolls or cuts around an element. */
function cutBy(element: Element | null, box: Box): Box {
  if (!element) return box;
  const cuts = getComputedStyle(element).overflowY !== 'visible' && element !== document.documentElement;
  return cutBy(element.parentElement, cuts ? common(box, element.getBoundingClientRect()) : box);
}

function seenWords(root: Element): readonly Words[] {
  const shown = root.querySelector('dialog[open]') ?? root;
  const walker = document.createTreeWalker(shown, NodeFilter.SHOW_TEXT);
  const words: Words[] = [];
  for (let node = walker.nextNode(); node; node = walker.nextNode()) {
    const parent = node.parentElement!;
    if (parent.closest(NOT_LAID_OUT) || !parent.checkVisibility({ visibilityProperty: true })) continue;
    const range = document.createRange();
    range.selectNodeContents(node);
    for (const rect of range.getClientRects()) {
      const box = cutBy(parent, rect);
      if (isSeen(box)) words.push({ node, text: node.nodeValue!.slice(0, 40), box });
    }
  }
  return words;
}

/** Pairs of texts that lie over one another. */
export function overlaps(root: Element): readonly string[] {
  const words = seenWords(root);
  return words.flatMap((one, place) =>
    words
      .slice(place + 1)
      .filter((other) => other.node !== one.node && isSeen(common(one.box, other.box)))
      .map((other) => `“${one.text}” and “${other.text}”`),
  );
}
