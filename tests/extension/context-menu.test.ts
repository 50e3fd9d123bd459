import { beforeEach, expect, test, vi } from 'vitest';

/** The double of the extension API has no menus; this one notes what is made, and calls back. */
const fake = vi.hoisted(() => ({
  created: [] as unknown[],
  click: undefined as ((info: object, tab?: object) => Promise<void>) | undefined,
  openPopup: vi.fn(async () => {}),
  answers: new Map<string, () => unknown>(),
  explains: true,
  sent: [] as unknown[],
}));
vi.mock('../../extension/browser.ts', () => ({
  browser: {
    contextMenus: {
      removeAll: async () => {},
      create: (item: unknown) => fake.created.push(item),
      onClicked: { addListener: (listener: typeof fake.click) => (fake.click = listener) },
    },
    action: { openPopup: fake.openPopup },
  },
}));
vi.mock('../../extension/messages.ts', () => ({
  MAX_WORDS_ASKED: 20,
  onMessage: (type: string, answer: () => unknown) => fake.answers.set(type, answer),
  sendMessage: async (type: string, _: unknown, to: unknown) => {
    fake.sent.push([type, to]);
    return fake.explains;
  },
}));
const { offerContextMenu } = await import('../../extension/context-menu.ts');

beforeEach(() => {
  fake.created = [];
  fake.sent = [];
  fake.openPopup.mockClear();
  offerContextMenu('Explain “%s”');
});

test('one entry, for a selection', async () => {
  await expect.poll(() => fake.created).toEqual([{ id: 'explain', title: 'Explain “%s”', contexts: ['selection'] }]);
});

test('the frame with the selection explains it', async () => {
  fake.explains = true;
  await fake.click?.({ selectionText: 'vertebra', frameId: 3 }, { id: 7 });
  expect(fake.sent).toEqual([['explainSelection', { tabId: 7, frameId: 3 }]]);
  expect(fake.openPopup).not.toHaveBeenCalled();
  expect(fake.answers.get('takeAsked')?.()).toBe('');
});

test('where no card can open, the popup gets the words, once', async () => {
  fake.explains = false;
  await fake.click?.({ selectionText: ' vertebra, and much more of the text ' }, { id: 7 });
  expect(fake.openPopup).toHaveBeenCalledOnce();
  expect(fake.answers.get('takeAsked')?.()).toBe('vertebra, and much m');
  expect(fake.answers.get('takeAsked')?.()).toBe('');
});
