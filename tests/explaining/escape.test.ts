import { expect, test, vi } from 'vitest';
import { userEvent } from 'vitest/browser';
import { answer, explained, explainPage } from './explain-page.ts';

async function explain() {
  const closeCards = vi.fn(async () => {});
  answer('closeCards', closeCards);
  const session = await explainPage('<p>A <b>myeloma</b>.</p>');
  return { session, closeCards };
}

test('Esc closes the card, and is kept from the page', async () => {
  const { session, closeCards } = await explain();
  session.run('next-term');
  await expect.poll(explained).toBe('myeloma');
  const heard = vi.fn();
  document.addEventListener('keydown', heard, { once: true });
  await userEvent.keyboard('{Escape}');
  await expect.poll(explained).toBeUndefined();
  expect(heard).not.toHaveBeenCalled();
  expect(closeCards).not.toHaveBeenCalled();
});

test('Esc where no card is open is left to the page, and passed on to the frames around it', async () => {
  const { closeCards } = await explain();
  const heard = vi.fn();
  document.addEventListener('keydown', heard, { once: true });
  await userEvent.keyboard('{Escape}');
  await expect.poll(() => closeCards.mock.calls).toHaveLength(1);
  expect(heard).toHaveBeenCalledOnce();
});

test('an Esc in another frame closes the card that a pointer opened here', async () => {
  const { session } = await explain();
  await userEvent.hover(document.querySelector('b')!);
  await expect.poll(explained).toBe('myeloma');
  session.closeCard();
  await expect.poll(explained).toBeUndefined();
});
