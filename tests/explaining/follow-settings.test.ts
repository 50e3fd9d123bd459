import { beforeEach, expect, onTestFinished, test, vi } from 'vitest';
import { followSettings } from '../../explaining/follow-settings.ts';
import type { PageSettings } from '../../extension/settings/page-settings.ts';

type Settings = PageSettings | undefined;
const fake = vi.hoisted(() => ({
  tell: (_: { data: Settings }): void => {},
  /** Each answers a question for the settings, in their order. */
  answers: [] as ((settings: Settings | Promise<Settings>) => void)[],
}));
// A page of a test is no content script: the background is played here.
vi.mock('../../extension/messages.ts', () => ({
  onMessage: (_: string, listener: typeof fake.tell) => {
    fake.tell = listener;
    return () => {};
  },
  sendMessage: () => new Promise((resolve) => fake.answers.push(resolve)),
}));

const ON = { amount: 'more' } as PageSettings;
let applied: Settings[];
const goBackTo = (persisted: boolean) => window.dispatchEvent(new PageTransitionEvent('pageshow', { persisted }));

beforeEach(async () => {
  applied = [];
  fake.answers = [];
  const lifetime = new AbortController();
  onTestFinished(() => lifetime.abort());
  const apply = async (settings: Settings) => void applied.push(settings);
  void followSettings({ apply }, { isValid: true, signal: lifetime.signal });
});

test('a page that is gone back to is as the reader has set it meanwhile', async () => {
  fake.answers[0]?.(ON);
  await expect.poll(() => applied).toEqual([ON]);
  goBackTo(true);
  fake.answers[1]?.(undefined);
  await expect.poll(() => applied).toEqual([ON, undefined]);
});

test('a page that is shown for the first time asks once', () => {
  goBackTo(false);
  expect(fake.answers).toHaveLength(1);
});

test('asks once more where the background ends while it is asked', async () => {
  fake.answers[0]?.(Promise.reject(new Error('The message port closed before a response was received.')));
  await expect.poll(() => fake.answers).toHaveLength(2);
  fake.answers[1]?.(ON);
  await expect.poll(() => applied).toEqual([ON]);
});

test('what is told while a page asks is newer than the answer', async () => {
  fake.tell({ data: undefined });
  fake.answers[0]?.(ON);
  await new Promise(requestAnimationFrame);
  expect(applied).toEqual([undefined]);
});
