import { expect, onTestFinished, test } from 'vitest';
import { userEvent } from 'vitest/browser';
import { explained, explainPage, heardByPage, marked, overPage } from './explain-page.ts';

const POPOVER = '<div popover>Of a <b>myeloma</b>.</div>';
const scripted = (modal: string) =>
  `<div role="dialog" ${modal} tabindex="-1" style="position:fixed;top:40px">Of a <b>myeloma</b>.</div>`;

/** Opens the card of a word that is selected in what the page shows above itself. */
async function explainIn<Above extends HTMLElement>(html: string, show: (above: Above) => void): Promise<Above> {
  const session = await explainPage(`<p>A lymphoma.</p>${html}`);
  const above = document.querySelector<Above>('p + *')!;
  show(above);
  getSelection()!.selectAllChildren(above.querySelector('b')!);
  session.run('explain-selection');
  await expect.poll(explained).toBe('myeloma');
  return above;
}

const explainInPopover = () => explainIn(POPOVER, (popover) => popover.showPopover());

/** A real press, which alone closes popovers; what is in the card is out of the reach of locators. */
async function pressInCard(): Promise<void> {
  const layer = overPage()!.querySelector<HTMLElement>('[popover]')!;
  await expect.poll(() => layer.style.top).not.toBe('');
  const { x, y } = layer.getBoundingClientRect();
  const click = new Promise((resolve) => window.addEventListener('click', resolve, { once: true, capture: true }));
  await userEvent.click(document.documentElement, { position: { x: x + 20, y: y + 20 }, force: true });
  expect(await click).toMatchObject({ target: document.querySelector('bedside-card') });
}

/** Listens in the page until the test is over. */
function listen<Type extends keyof DocumentEventMap>(type: Type, listener: (event: DocumentEventMap[Type]) => void) {
  const listening = new AbortController();
  document.addEventListener(type, listener, { signal: listening.signal });
  onTestFinished(() => listening.abort());
}

test('a press in the card leaves the popover of the page open, and the card', async () => {
  const popover = await explainInPopover();
  await pressInCard();
  expect(popover.matches(':popover-open')).toBe(true);
  expect(explained()).toBe('myeloma');
});

test.each<[what: string, modal: string, around?: string]>([
  ['a scripted dialog', 'aria-modal="true"'],
  ['one of an older library', ''],
  ['one of an older library that a box around it places', '', 'position:absolute'],
])(
  'the card of a word in %s lies in it for what the page does with presses and the focus',
  async (_, modal, around) => {
    if (around) document.body.style.cssText = around;
    onTestFinished(() => document.body.removeAttribute('style'));
    const html = around ? scripted(modal).replace('position:fixed', '') : scripted(modal);
    const dialog = await explainIn(html, (dialog) => {
      dialog.focus();
      const isOutside = ({ target }: Event) => !dialog.contains(target as Node);
      listen('focusin', (event) => isOutside(event) && dialog.focus());
      const close = (event: Event) => isOutside(event) && dialog.remove();
      window.addEventListener('pointerdown', close, { capture: true });
      onTestFinished(() => window.removeEventListener('pointerdown', close, { capture: true }));
    });
    await expect.poll(() => document.activeElement?.localName).toBe('bedside-card');
    await pressInCard();
    expect(dialog.isConnected).toBe(true);
    expect(explained()).toBe('myeloma');
  },
);

test('a press in the card leaves a dialog open that closes on presses beyond its edge', async () => {
  const dialog = await explainIn<HTMLDialogElement>('<dialog>Of a <b>myeloma</b>.</dialog>', (dialog) => {
    dialog.showModal();
    dialog.addEventListener('click', ({ clientY }) => {
      if (clientY > dialog.getBoundingClientRect().bottom) dialog.close();
    });
  });
  await pressInCard();
  expect(dialog.open).toBe(true);
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

test.each([
  ['below it', 'top: 100px'],
  ['above it', 'bottom: 20px'],
])('between a word and its card %s lies nothing of the page', async (_, place) => {
  await explainPage(`<p style="position: fixed; ${place}">Of a <b>myeloma</b>.</p>`);
  const word = document.querySelector('b')!;
  await userEvent.hover(word);
  await expect.poll(() => overPage()?.querySelector<HTMLElement>('[popover]')?.style.left).toMatch(/px$/);
  const { x, top, bottom } = word.getBoundingClientRect();
  const card = overPage()!.querySelector('.card')!.getBoundingClientRect();
  const [from, to] = card.top > bottom ? ([bottom, card.top] as const) : ([card.bottom, top] as const);
  expect(from).toBeLessThan(to);
  for (let y = Math.ceil(from); y < to; y++)
    expect(document.elementFromPoint(x + 2, y)?.localName).toBe('bedside-card');
});
