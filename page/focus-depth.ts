/**
 * How deep in the page this frame lies, 0 for the page itself; nothing while the focus is elsewhere. Of the frames that have it, the
 * deepest is the one in use. Is run by itself in a frame, so that it can use nothing around it.
 */
export function focusDepth(): number | undefined {
  if (!document.hasFocus()) return undefined;
  let depth = 0;
  for (let at: Window = window; at !== at.parent; at = at.parent) depth++;
  return depth;
}
