/** What may take the focus in place of something inside it. */
const AROUND = '.page-section, [tabindex]';

/**
 * Whatever goes with the focus on it leaves the focus nowhere, and a screen reader at the top without a word. It then goes to the
 * section around it, or to the title of the page.
 */
export function keepFocus(root: HTMLElement, signal: AbortSignal): void {
  /** What has the focus and all that is around it, from the inside out. */
  let path: readonly Element[] = [];
  root.addEventListener(
    'focusin',
    (event) => {
      path = event.composedPath().filter((target) => target instanceof Element);
    },
    { signal },
  );
  root.addEventListener(
    'focusout',
    () =>
      // Some browsers say so for what is taken away, too: by then, that is gone.
      queueMicrotask(() => {
        if (path[0]?.isConnected && document.activeElement === document.body) path = [];
      }),
    { signal },
  );
  const observer = new MutationObserver(() => {
    const [last, ...around] = path;
    if (!last || last.isConnected || document.activeElement !== document.body) return;
    const next = around.find((one) => one.isConnected && one.matches(AROUND)) ?? root.querySelector<HTMLElement>('h1');
    if (!(next instanceof HTMLElement)) return;
    if (!next.hasAttribute('tabindex')) next.tabIndex = -1;
    next.focus({ preventScroll: true });
  });
  observer.observe(root, { childList: true, subtree: true });
  signal.addEventListener('abort', () => observer.disconnect(), { once: true });
}
