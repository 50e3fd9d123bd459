import { sendMessage } from '../extension/messages.ts';

/** Less than the 30 s after which a background that hears nothing goes to sleep, in ms. */
const AWAKE_MS = 20_000;

/**
 * Wakes the background as soon as the reader does anything in this page of the extension. In Chrome, what is asked of one that sleeps is lost
 * where the page closes before it has woken, as a popup does with the next click beside it.
 */
export function wakeBackground(document: Document, signal: AbortSignal): void {
  let until = 0;
  const wake = () => {
    const now = performance.now();
    if (now < until) return;
    until = now + AWAKE_MS;
    void sendMessage('wake', undefined).catch(() => undefined);
  };
  for (const type of ['pointermove', 'pointerdown', 'keydown', 'focusin'])
    document.addEventListener(type, wake, { signal, capture: true, passive: true });
}
