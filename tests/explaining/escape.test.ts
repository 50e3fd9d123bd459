import { expect, test, vi } from 'vitest';
import { userEvent } from 'vitest/browser';
import { answer, explained, explainPage, heardByPage } from './explain-page.ts';

async function explain(html = '<p>A <b>myeloma</b>.</p>') {
  const closeCards = vi.fn(async () => {});
  answer('closeCards', closeCards);
  const session = await explainPage(html);
  return { session, closeCards };
}

test('Esc closes the card that has the focus, and is kept from the page', async () => {
  const { session, closeCards } = await explain();
  session.run('next-term');
  await expect.poll(explained).toBe('myeloma');
  const heard = heardByPage();
  await userEvent.keyboard('{Escape}');
  await expect.poll(explained).toBeUndefined();
  expect(heard).toEqual([]);
  expect(closeCards).not.toHaveBeenCalled();
});

test('the Esc that has closed the card is kept from the page until it is let go, and no other', async () => {
  const { session } = await explain();
  session.run('next-term');
  await expect.poll(explained).toBe('myeloma');
  const heard = heardByPage('keyup');
  await userEvent.keyboard('{Escape}');
  await expect.poll(explained).toBeUndefined();
  expect(heard).toEqual([]);
  await userEvent.keyboard('{Escape}');
  expect(heard).toEqual(['Escape']);
});

test('Esc in the card leaves the dialog open in which its word stands; the next one closes it', async () => {
  const { session } = await explain('<p>A lymphoma.</p><dialog>A <b>myeloma</b>.</dialog>');
  const dialog = document.querySelector('dialog')!;
  dialog.showModal();
  getSelection()!.selectAllChildren(dialog.querySelector('b')!);
  session.run('explain-selection');
  await expect.poll(explained).toBe('myeloma');
  await userEvent.keyboard('{Escape}');
  await expect.poll(explained).toBeUndefined();
  expect(dialog.open).toBe(true);
  await userEvent.keyboard('{Escape}');
  await expect.poll(() => dialog.open).toBe(false);
});

test('Esc where no card is open is left to the page, and passed on to the frames around it', async () => {
  const { closeCards } = await explain();
  const heard = heardByPage();
  await userEvent.keyboard('{Escape}');
  await expect.poll(() => closeCards.mock.calls).toHaveLength(1);
  expect(heard).toEqual(['Escape']);
});

test('an Esc or a press that a script of the page makes closes no card, here or elsewhere', async () => {
  const { session, closeCards } = await explain();
  const make = () => {
    window.dispatchEvent(new KeyboardEvent('keydown', { key: 'Escape' }));
    document.body.dispatchEvent(new PointerEvent('pointerdown', { bubbles: true }));
  };
  make();
  expect(closeCards).not.toHaveBeenCalled();
  session.run('next-term');
  await expect.poll(explained).toBe('myeloma');
  make();
  expect(explained()).toBe('myeloma');
});

test('an Esc in another frame closes the card that a pointer opened here', async () => {
  const { session } = await explain();
  await userEvent.hover(document.querySelector('b')!);
  await expect.poll(explained).toBe('myeloma');
  session.closeCard();
  await expect.poll(explained).toBeUndefined();
});

test('a press in a frame of the page closes the card', async () => {
  const { session } = await explain(
    '<p>A myeloma.</p><iframe srcdoc="a letter" style="position: fixed; bottom: 0"></iframe>',
  );
  session.run('next-term');
  await expect.poll(explained).toBe('myeloma');
  await userEvent.click(document.querySelector('iframe')!);
  await expect.poll(explained).toBeUndefined();
});
