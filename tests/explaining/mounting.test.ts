import { expect, test } from 'vitest';
import { userEvent } from 'vitest/browser';
import { explained, explainPage, overPage } from './explain-page.ts';

/** Rests on the word in the page's popover, until its card is there. */
async function explainInPopover(): Promise<HTMLElement> {
  await explainPage('<p>A lymphoma.</p><div popover>Of a <b>myeloma</b>.</div>');
  const popover = document.querySelector<HTMLElement>('[popover]')!;
  popover.showPopover();
  await userEvent.hover(popover.querySelector('b')!);
  await expect.poll(() => overPage()?.querySelector('.short')).toBeTruthy();
  return popover;
}

test('a press in the card leaves the popover of the page open, and the card', async () => {
  const popover = await explainInPopover();
  const { x, y } = overPage()!.querySelector('.short')!.getBoundingClientRect();
  const click = new Promise((resolve) => document.addEventListener('click', resolve, { once: true }));
  // A real press, which alone closes popovers; the card's own elements are out of the reach of locators.
  await userEvent.click(document.documentElement, { position: { x: x + 1, y: y + 1 }, force: true });
  expect(await click).toMatchObject({ target: document.querySelector('bedside-card') });
  expect(popover.matches(':popover-open')).toBe(true);
  expect(explained()).toBe('myeloma');
});

test.each([
  ['closes the popover', (popover: HTMLElement) => popover.hidePopover()],
  ['takes the card away', () => document.querySelector('bedside-card')!.remove()],
])('where the page %s, the card is closed: the next Esc is the page’s own', async (_, change) => {
  change(await explainInPopover());
  await expect.poll(() => CSS.highlights.get('bedside-current')?.size).toBe(0);
  expect(overPage()).toBeUndefined();
  const heard = new Promise((resolve) => document.addEventListener('keydown', resolve, { once: true }));
  await userEvent.keyboard('{Escape}');
  expect(await heard).toMatchObject({ key: 'Escape' });
});
