import { useLayoutEffect, useRef } from 'preact/hooks';

/**
 * Focus for a card that covers what opened it: when the card closes, what had the focus when `remember` was called gets
 * it back, unless the focus has gone elsewhere meanwhile. `root` is around both.
 */
export function useOpener(isOpen: boolean) {
  const root = useRef<HTMLElement>(null);
  const opener = useRef<HTMLElement | undefined>(undefined);
  useLayoutEffect(() => {
    if (!isOpen && !focusedIn(root.current)) opener.current?.focus({ preventScroll: true });
  }, [isOpen]);
  const remember = () => {
    opener.current = focusedIn(root.current);
  };
  return { root, remember };
}

/** The element inside `root` that has the focus. */
function focusedIn(root: HTMLElement | null): HTMLElement | undefined {
  const focused = document.activeElement;
  return focused instanceof HTMLElement && root?.contains(focused) ? focused : undefined;
}
