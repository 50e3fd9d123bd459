import { expect, test } from 'vitest';
import { userEvent } from 'vitest/browser';
import { explained, explainPage, heardByPage, marked, overPage } from './explain-page.ts';

/** Opens the card of a word that is selected in the page's popover. */
async function explainInPopover(): Promise<HTMLElement> {
  const session = await explainPage('<p>A lymphoma.</p><div popover>Of a <b>myeloma</b>.</div>');
  const popover = document.querySelector<HTMLElement>('[popover]')!;
  popover.showPopover();
  getSelection()!.selectAllChildren(popover.querySelector('b')!);
  session.run('explain-selection');
  await expect.poll(explained).toBe('myeloma');
  return popover;
}

test('a press in the card leaves the popover of the page open, and the card', async () => {
  const popover = await explainInPopover();
  const layer = overPage()!.querySelector<HTMLElement>('[popover]')!;
  await expect.poll(() => layer.style.left).not.toBe('');
  const { x, y } = layer.getBoundingClientRect();
  const click = new Promise((resolve) => document.addEventListener('click', resolve, { once: true }));
  // A real press, which alone closes popovers; what is in the card is out of the reach of locators.
  await userEvent.click(document.documentElement, { position: { x: x + 20, y: y + 20 }, force: true });
  expect(await click).toMatchObject({ target: document.querySelector('bedside-card') });
  expect(popover.matches(':popover-open')).toBe(true);
  expect(explained()).toBe('myeloma');
});

test.each([
  ['closes the popover around it', (popover: HTMLElement) => popover.hidePopover()],
  ['takes it away', () => document.querySelector('bedside-card')!.remove()],
])('a card is closed where the page %s: the next Esc is the page’s own', async (_, change) => {
  change(await explainInPopover());
  // That is seen in the next frame.
  for (let frames = 0; frames < 2; frames++) await new Promise(requestAnimationFrame);
  expect(overPage()).toBeUndefined();
  const heard = heardByPage();
  await userEvent.keyboard('{Escape}');
  expect(heard).toEqual(['Escape']);
});

test('the card of a word in a popover that is a web component is shown', async () => {
  const session = await explainPage(
    '<p>A lymphoma.</p><my-tip popover><template shadowrootmode="open">Of a <b>myeloma</b>.</template></my-tip>',
  );
  document.querySelector<HTMLElement>('my-tip')!.showPopover();
  await expect.poll(marked).toContain('myeloma');
  session.run('previous-term');
  await expect.poll(explained).toBe('myeloma');
  expect(overPage()?.querySelector('[popover]')?.checkVisibility()).toBe(true);
});
