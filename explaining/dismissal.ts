import { sendMessage } from '../extension/messages.ts';
import { activeElement } from '../page/active-element.ts';
import type { CardHost } from './card-host.tsx';

/**
 * Closes the card on Esc and on a press beside it, also one in a frame of the page. Not on those that scripts make: a frame that closes
 * its own menus so would close every card of the page around it.
 */
export function followDismissal(card: CardHost, signal: AbortSignal): void {
  const listen = { signal, capture: true };
  /** Whether the key that is down has closed the card. */
  let hasClosed = false;
  window.addEventListener('keydown', onKey, listen);
  window.addEventListener('keyup', onKeyUp, listen);
  window.addEventListener('pointerdown', onPress, listen);
  window.addEventListener('blur', onBlur, { signal });

  function onKey(event: KeyboardEvent): void {
    if (!event.isTrusted) return;
    hasClosed = false;
    if (event.key !== 'Escape' || event.isComposing) return;
    if (!card.isOpen) {
      closeElsewhere();
      return;
    }
    // The card is what the reader means to close, wherever the focus is, not the page's own dialog behind it.
    event.preventDefault();
    event.stopImmediatePropagation();
    card.close();
    hasClosed = true;
  }

  /** Some dialogs close when the key is let go. */
  function onKeyUp(event: KeyboardEvent): void {
    if (hasClosed && event.key === 'Escape') event.stopImmediatePropagation();
  }

  function onPress(event: PointerEvent): void {
    if (event.isTrusted && card.isOpen && !card.holds(event)) card.close();
  }

  /** A press in a frame is heard there alone, but brings the focus into it. */
  function onBlur(): void {
    if (card.isOpen && activeElement(document)?.matches('iframe, object, embed')) card.close();
  }
}

/** A pointer may have opened a card in a frame, while the keys go to another one (WCAG 1.4.13: dismissible without moving the pointer). */
function closeElsewhere(): void {
  const hasFrames = window.length > 0 || window.parent !== window;
  if (hasFrames) void sendMessage('closeCards', undefined).catch(() => undefined);
}
