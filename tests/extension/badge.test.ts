import { afterEach, beforeEach, expect, test, vi } from 'vitest';

/** The double of the extension API has no button; this one notes what it says, and tells of frames and tabs. */
const fake = vi.hoisted(() => ({
  count: (_: { data: unknown; sender: object }) => {},
  update: (_tab: number, _change: { status?: string }) => {},
  remove: (_tab: number) => {},
  said: new Map<number, string>(),
  asked: [] as unknown[],
}));
vi.mock('../../extension/browser.ts', () => ({
  browser: {
    action: {
      setBadgeBackgroundColor: async () => {},
      setBadgeText: async ({ tabId, text }: { tabId: number; text: string }) => void fake.said.set(tabId, text),
    },
    tabs: {
      onUpdated: { addListener: (listener: typeof fake.update) => (fake.update = listener) },
      onRemoved: { addListener: (listener: typeof fake.remove) => (fake.remove = listener) },
    },
  },
}));
vi.mock('../../extension/messages.ts', () => ({
  checkIds: (data: readonly string[]) => data,
  onMessage: (_: string, listener: typeof fake.count) => (fake.count = listener),
  sendMessage: async (_: string, __: undefined, tab: number) => void fake.asked.push(tab),
}));
const { followBadge } = await import('../../extension/badge.ts');

const TAB = 7;
/** Longer than any page takes to answer. */
const LATER_MS = 10_000;
const countIn = (frameId: number, ...ids: string[]) => fake.count({ data: ids, sender: { tab: { id: TAB }, frameId } });

beforeEach(() => {
  vi.useFakeTimers();
  fake.said.clear();
  fake.asked = [];
  followBadge();
});
afterEach(() => vi.useRealTimers());

test('a term counts once, however many frames it stands in', () => {
  countIn(0, 'spine', 'myeloma');
  countIn(3, 'spine', 'biopsy');
  expect(fake.said.get(TAB)).toBe('3');
  countIn(3);
  expect(fake.said.get(TAB)).toBe('2');
});

test('more than fit are told as that', () => {
  countIn(0, ...Array.from({ length: 1_000 }, (_, n) => `${n}`));
  expect(fake.said.get(TAB)).toBe('999+');
});

test('the frames of a tab that a new background knows nothing of are asked', () => {
  countIn(0, 'spine');
  expect(fake.asked).toEqual([TAB]);
});

test('a page that counts anew does not make the button blink', async () => {
  countIn(0, 'spine', 'myeloma');
  fake.update(TAB, { status: 'complete' });
  expect(fake.asked).toEqual([TAB, TAB]);
  expect(fake.said.get(TAB)).toBe('2');
  countIn(0, 'spine');
  await vi.advanceTimersByTimeAsync(LATER_MS);
  expect(fake.said.get(TAB)).toBe('1');
});

test('what a page says when the next one is there already does not stay on the button', async () => {
  countIn(0, 'spine');
  fake.said.delete(TAB); // as the browser does for a new page
  countIn(0, 'spine', 'myeloma');
  fake.update(TAB, { status: 'complete' });
  await vi.advanceTimersByTimeAsync(LATER_MS);
  expect(fake.said.get(TAB)).toBe('');
});

test('nothing is said of a tab that never counted', async () => {
  fake.update(TAB, { status: 'complete' });
  await vi.advanceTimersByTimeAsync(LATER_MS);
  expect(fake.said.has(TAB)).toBe(false);
});
