import { useLayoutEffect, useRef } from 'preact/hooks';

/**
 * Focus for buttons that vanish when they are pressed: the next heading takes it, or it would fall back to the page.
 * Wrap each such callback in `moving`.
 */
export function useMovingFocus() {
  const headingRef = useRef<HTMLHeadingElement>(null);
  const moves = useRef(false);
  useLayoutEffect(() => {
    if (!moves.current) return;
    moves.current = false;
    headingRef.current?.focus({ preventScroll: true });
  });
  const moving =
    <Args extends unknown[]>(callback: (...args: Args) => void) =>
    (...args: Args) => {
      moves.current = true;
      callback(...args);
    };
  return { headingRef, moving };
}
