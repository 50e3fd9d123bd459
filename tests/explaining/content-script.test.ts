import { beforeEach, describe, expect, onTestFinished, test, vi } from 'vitest';
import type { ContentScriptContext } from 'wxt/utils/content-script-context';
import script from '../../entrypoints/content.ts';

type Listener = (message: { data: unknown }) => unknown;
const fake = vi.hoisted(() => ({
  listeners: new Map<string, Listener>(),
  /** Each answers a question for the explainer, in their order. */
  answers: [] as ((injected: boolean | Promise<boolean>) => void)[],
}));
// A page of a test is no content script: the background is played here.
vi.mock('../../extension/messages.ts', () => ({
  onMessage: (type: string, listener: Listener) => {
    fake.listeners.set(type, listener);
    return () => fake.listeners.delete(type);
  },
  sendMessage: () => new Promise((resolve) => fake.answers.push(resolve)),
}));

const asked = () => fake.answers.length;
const tell = (settings: object | undefined) => fake.listeners.get('applySettings')?.({ data: settings });

/** Answers what was asked last, and waits until the script has gone on. */
async function answer(injected: boolean | Promise<boolean>): Promise<void> {
  fake.answers.at(-1)?.(injected);
  await new Promise(requestAnimationFrame);
}

function start(): void {
  fake.answers = [];
  document.body.textContent = 'A myeloma.';
  const lifetime = new AbortController();
  onTestFinished(() => lifetime.abort());
  const { signal } = lifetime;
  const onInvalidated = (stop: () => void) => signal.addEventListener('abort', stop);
  void script.main({ signal, onInvalidated } as ContentScriptContext);
}

test('a page that is read ahead asks for nothing before it is shown: its tab shows another one', async () => {
  Object.defineProperty(document, 'prerendering', { value: true, configurable: true });
  onTestFinished(() => void Reflect.deleteProperty(document, 'prerendering'));
  start();
  await new Promise(requestAnimationFrame);
  document.body.append('A biopsy.');
  await new Promise(requestAnimationFrame);
  expect(asked()).toBe(0);
  document.dispatchEvent(new Event('prerenderingchange'));
  await expect.poll(asked).toBe(1);
});

describe('a page that is shown', () => {
  beforeEach(async () => {
    start();
    await expect.poll(asked).toBe(1);
  });

  test('a page of a site that is off asks again when the site is switched on', async () => {
    await answer(false);
    tell({});
    expect(asked()).toBe(2);
  });

  test('a site that is switched on while its page asks is marked, whatever the answer of before says', async () => {
    tell({});
    expect(asked()).toBe(1);
    await answer(false);
    expect(asked()).toBe(2);
    await answer(false);
    expect(asked()).toBe(2);
  });

  test('asks once more where the background ends while it is asked', async () => {
    const ended = () => Promise.reject(new Error('The message port closed before a response was received.'));
    await answer(ended());
    expect(asked()).toBe(2);
    await answer(ended());
    expect(asked()).toBe(2);
    tell({});
    expect(asked()).toBe(3);
  });

  test('a page that is marked already asks no more', async () => {
    tell({});
    await answer(true);
    tell({});
    expect(asked()).toBe(1);
  });

  test('a site that is switched off while its page asks stays as it is', async () => {
    tell(undefined);
    await answer(false);
    expect(asked()).toBe(1);
  });

  test('a page that is gone back to asks again: it was not told that its site was switched on', async () => {
    window.dispatchEvent(new PageTransitionEvent('pageshow', { persisted: false }));
    await answer(false);
    expect(asked()).toBe(1);
    window.dispatchEvent(new PageTransitionEvent('pageshow', { persisted: true }));
    expect(asked()).toBe(2);
  });

  test('whoever asks whose a window without an address is is told the origin of its page', () => {
    expect(fake.listeners.get('whoseIsThis')?.({ data: undefined })).toBe(location.origin);
  });
});
