import { expect, onTestFinished, test, vi } from 'vitest';
import { userEvent } from 'vitest/browser';
import { answer, explainPage, overPage } from './explain-page.ts';

test('a key in the card presses its button, and none of the shortcuts that the page has', async () => {
  const save = vi.fn(() => 'saved');
  answer('saveWord', save);
  const session = await explainPage('<p>A lymphoma.</p>');
  const pressed: string[] = [];
  const listening = new AbortController();
  onTestFinished(() => listening.abort());
  for (const type of ['keydown', 'keypress', 'keyup'] as const) {
    const play = (event: KeyboardEvent) => {
      pressed.push(type);
      event.preventDefault();
    };
    document.addEventListener(type, play, { signal: listening.signal });
  }
  session.run('next-term');
  const button = () => overPage()?.querySelector<HTMLElement>('.word-action');
  await expect.poll(() => button()?.textContent).toBe('Save');
  button()?.focus();
  await userEvent.keyboard(' ');
  await expect.poll(() => button()?.textContent).toBe('Saved');
  expect(save).toHaveBeenCalledOnce();
  expect(pressed).toEqual([]);
});

test.each(['click', 'mousedown', 'pointerdown', 'touchmove', 'wheel'])(
  'the page hears no %s that is meant for the card',
  async (type) => {
    const session = await explainPage('<p>A lymphoma.</p>');
    const heard = vi.fn();
    document.addEventListener(type, heard);
    onTestFinished(() => document.removeEventListener(type, heard));
    session.run('next-term');
    await expect.poll(() => overPage()?.querySelector('.word-action')).toBeTruthy();
    overPage()!
      .querySelector('.word-action')!
      .dispatchEvent(new Event(type, { bubbles: true, composed: true }));
    expect(heard).not.toHaveBeenCalled();
  },
);
