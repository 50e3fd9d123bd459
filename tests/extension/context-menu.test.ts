import { beforeEach, expect, test, vi } from 'vitest';
import { fakeBrowser } from 'wxt/testing/fake-browser';

/** The double of the extension API has no menus; this one notes what is made, and calls back. */
const fake = vi.hoisted(() => ({
  /** The entry as it stands in the menu. */
  entries: new Map<string, object>(),
  click: undefined as ((info: object, tab?: object) => Promise<void>) | undefined,
  openPopup: vi.fn(async () => {}),
  answers: new Map<string, (message: { data: unknown; sender: object }) => unknown>(),
  explains: true,
  sent: [] as unknown[],
}));
vi.mock('../../extension/browser.ts', () => ({
  browser: {
    contextMenus: {
      removeAll: async () => fake.entries.clear(),
      create: ({ id, ...entry }: { id: string }) => fake.entries.set(id, entry),
      update: async (id: string, change: object) => {
        if (!fake.entries.has(id)) throw new Error(`Cannot find menu item with id ${id}`);
        fake.entries.set(id, { ...fake.entries.get(id), ...change });
      },
      onClicked: { addListener: (listener: typeof fake.click) => (fake.click = listener) },
    },
    action: { openPopup: fake.openPopup },
    runtime: { getURL: (path: string) => `chrome-extension://bedside${path}` },
    tabs: { query: async () => [{ id: 9 }] },
  },
}));
vi.mock('../../extension/messages.ts', () => ({
  MAX_WORDS_ASKED: 20,
  onMessage: (type: string, answer: (message: { data: unknown; sender: object }) => unknown) =>
    fake.answers.set(type, answer),
  sendMessage: async (type: string, _: unknown, to: unknown) => {
    fake.sent.push([type, to]);
    return fake.explains;
  },
}));
const { offerContextMenu } = await import('../../extension/context-menu.ts');

const takeAsked = (tabId: number | undefined, url = 'chrome-extension://bedside/popup.html') =>
  fake.answers.get('takeAsked')?.({ data: tabId, sender: { url } });

/** ms */
let now = 0;
let title = '';
let rename: () => void;

beforeEach(() => {
  fakeBrowser.reset();
  now = 0;
  title = 'Explain “%s”';
  fake.sent = [];
  fake.openPopup.mockReset();
  rename = offerContextMenu(
    async () => title,
    () => now,
  );
});

test('one entry, for a selection, in the language that is spoken now', async () => {
  const entries = () => [...fake.entries];
  await expect.poll(entries).toEqual([['explain', { title: 'Explain “%s”', contexts: ['selection'] }]]);
  title = 'Explicar «%s»';
  rename();
  await expect.poll(entries).toEqual([['explain', { title: 'Explicar «%s»', contexts: ['selection'] }]]);
});

test('the frame with the selection explains it', async () => {
  fake.explains = true;
  await fake.click?.({ selectionText: 'vertebra', frameId: 3 }, { id: 7 });
  expect(fake.sent).toEqual([['explainSelection', { tabId: 7, frameId: 3 }]]);
  expect(fake.openPopup).not.toHaveBeenCalled();
  expect(await takeAsked(7)).toBe('');
});

test('where no card can open, the popup gets the words, once', async () => {
  fake.explains = false;
  await fake.click?.({ selectionText: ' vertebra, and much more of the text ' }, { id: 7 });
  expect(fake.openPopup).toHaveBeenCalledOnce();
  expect(await takeAsked(7)).toBe('vertebra, and much m');
  expect(await takeAsked(7)).toBe('');
});

test('only the popup of the same tab gets them, and nobody after a minute', async () => {
  fake.explains = false;
  fake.openPopup.mockRejectedValue(new Error('openPopup requires a user gesture'));
  const ask = () => fake.click?.({ selectionText: 'viral load' }, { id: 7, incognito: true });
  await ask();
  expect(await takeAsked(8)).toBe('');
  expect(await takeAsked(undefined)).toBe('');
  expect(await takeAsked(7, 'https://portal.example/')).toBe('');
  expect(await takeAsked(7)).toBe('viral load');
  await ask();
  now += 40_000;
  await ask();
  now += 40_000;
  expect(await takeAsked(7)).toBe('viral load');
  await ask();
  now += 60_000;
  expect(await takeAsked(7)).toBe('');
});

test('words that nobody took in that minute are kept no longer', async () => {
  fake.explains = false;
  await fake.click?.({ selectionText: 'vertebra' }, { id: 7 });
  now += 60_000;
  offerContextMenu(
    async () => title,
    () => now,
  );
  await expect.poll(() => fakeBrowser.storage.session.get()).toEqual({});
});

test('the words also wait while the browser stops the background', async () => {
  fake.explains = false;
  await fake.click?.({ selectionText: 'vertebra' }, { id: 7 });
  vi.resetModules();
  const restarted = await import('../../extension/context-menu.ts');
  restarted.offerContextMenu(
    async () => title,
    () => now,
  );
  expect(await takeAsked(7)).toBe('vertebra');
});

test('words from the viewer of a PDF, which is no tab of its own, go to the popup of the tab that is shown', async () => {
  fake.explains = false;
  await fake.click?.({ selectionText: 'vertebra' }, { id: -1 });
  expect(await takeAsked(-1)).toBe('');
  expect(await takeAsked(9)).toBe('vertebra');
});
