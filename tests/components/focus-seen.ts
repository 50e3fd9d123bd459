/** How much of an edge may be cut: an outline or a rounded corner, but no line of text. */
const EDGE_PX = 3;

/** The name of the element with the focus where something lies over its upper or lower edge; nothing where it is seen whole. */
export function coveredFocus(): readonly string[] {
  const focused = document.activeElement ?? document.body;
  // A link may go on in the next line.
  const isSeen = [...focused.getClientRects()].every(({ left, width, top, bottom }) =>
    [top + EDGE_PX, bottom - EDGE_PX].every((y) => focused.contains(document.elementFromPoint(left + width / 2, y))),
  );
  return isSeen ? [] : [focused.getAttribute('aria-label') ?? focused.textContent];
}
