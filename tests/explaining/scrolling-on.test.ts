import { expect, test } from 'vitest';
import { cdp, userEvent } from 'vitest/browser';
import { explained, explainPage, overPage } from './explain-page.ts';

const LONG = '<p style="margin: 120px 40px">The <b>myeloma</b>.</p><div style="height: 5000px"></div>';
const word = () => document.querySelector('b')!;
const card = () => overPage()?.querySelector('.card');

/** Turns the wheel where the pointer is, as far as it scrolls so many px. */
async function wheel(over: Element, deltaY: number): Promise<void> {
  const { left, top, width, height } = over.getBoundingClientRect();
  // What the protocol calls a place is one of the page around the frame of the test, which may show it smaller.
  const frame = window.frameElement!.getBoundingClientRect();
  const scale = frame.width / window.innerWidth;
  const x = frame.left + (left + width / 2) * scale;
  const y = frame.top + (top + height / 2) * scale;
  await cdp().send('Input.dispatchMouseEvent', { type: 'mouseMoved', x, y });
  await cdp().send('Input.dispatchMouseEvent', { type: 'mouseWheel', x, y, deltaX: 0, deltaY: deltaY * scale });
}

test('the card that a pointer has opened goes when a key scrolls its word away', async () => {
  await explainPage(LONG);
  await userEvent.hover(word());
  await expect.poll(explained).toBe('myeloma');
  await userEvent.keyboard('{PageDown}');
  await expect.poll(() => window.scrollY).toBeGreaterThan(100);
  await expect.poll(explained).toBeUndefined();
});

test('the card in which the pointer is scrolls with its word, and goes with it out of the window', async () => {
  await explainPage(LONG);
  await userEvent.hover(word());
  await expect.poll(explained).toBe('myeloma');
  const before = window.scrollY;
  await wheel(card()!, 600);
  await expect.poll(() => window.scrollY).toBeGreaterThan(before + 300);
  await expect.poll(explained).toBeUndefined();
});
