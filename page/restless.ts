/** So many frames with changes, and a page is restless: a click that changes a page in a few steps is over by then. */
const FRAMES = 15;
/** Changes that lie closer together fall into one frame. */
const FRAME_MS = 8;
/** Changes that lie further apart do not come with every frame; those of a slow page do, and there it matters most. */
const PAUSE_MS = 150;
/** After so long without a change it has come to rest. */
const REST_MS = 500;

/**
 * Tells when a page begins to change with every frame, and when it rests again. The function given back is to be called with
 * every change; nothing is told after the signal.
 */
export function createRestlessness(onTurn: (isRestless: boolean) => void, signal: AbortSignal): () => void {
  let last = Number.NEGATIVE_INFINITY;
  let frames = 0;
  let timer: ReturnType<typeof setTimeout> | undefined;
  signal.addEventListener('abort', () => clearTimeout(timer), { once: true });

  function checkRest() {
    const left = last + REST_MS - performance.now();
    timer = left > 0 ? setTimeout(checkRest, left) : undefined;
    if (timer === undefined) onTurn(false);
  }

  return () => {
    const now = performance.now();
    const since = now - last;
    if (since < FRAME_MS || signal.aborted) return;
    last = now;
    frames = since > PAUSE_MS ? 1 : frames + 1;
    if (frames < FRAMES || timer !== undefined) return;
    timer = setTimeout(checkRest, REST_MS);
    onTurn(true);
  };
}
