import { beforeEach, expect, test, vi } from 'vitest';

/** The double of the extension API has no shortcuts; this one presses them, and notes what comes of it. */
const fake = vi.hoisted(() => ({
  press: undefined as ((name: string) => Promise<void>) | undefined,
  openPopup: vi.fn(async () => {}),
  place: undefined as string | undefined,
  /** Of each frame that lets scripts in: how deep it lies, where it has the focus. */
  frames: [] as { frameId: number; result?: number }[],
  /** Of the frames that explain. */
  explaining: [0],
  sent: [] as unknown[],
}));
vi.mock('../../extension/browser.ts', () => ({
  browser: {
    commands: { onCommand: { addListener: (listener: typeof fake.press) => (fake.press = listener) } },
    tabs: { query: async () => [{ id: 7, url: 'https://a.example/' }] },
    scripting: { executeScript: async () => fake.frames },
    action: { openPopup: fake.openPopup },
  },
}));
vi.mock('../../extension/messages.ts', () => ({
  COMMANDS: ['next-term'],
  sendMessage: async (type: string, data: unknown, to: { tabId: number; frameId: number }) => {
    if (type === 'whatIsHere' && fake.place) return fake.place;
    if (type === 'whatIsHere') throw new Error('Receiving end does not exist.');
    fake.sent.push([type, data, to]);
    return fake.explaining.includes(to.frameId);
  },
}));
const { followCommands } = await import('../../extension/commands.ts');
const { framesByFocus } = await import('../../extension/frames-by-focus.ts');

const follow = (isOff: boolean) =>
  followCommands({ isOff: async () => isOff, framesOf: (tabId) => framesByFocus(tabId, () => undefined) });

beforeEach(() => {
  fake.sent = [];
  fake.frames = [];
  fake.explaining = [0];
  fake.openPopup.mockClear();
});

test.each<[what: string, place: string | undefined, isOff: boolean, opens: 'card' | 'popup']>([
  ['a page', 'page', false, 'card'],
  ['a page of ours that explains, which is no site', 'own-page', true, 'card'],
  ['a page of a site that is off', 'page', true, 'popup'],
  ['the viewer of a PDF', 'pdf-viewer', false, 'popup'],
  ['an XML file', 'no-html', false, 'popup'],
  ['a page that no extension may read', undefined, false, 'popup'],
])('on %s, a shortcut asks for a card, or else opens the popup, which says why', async (_, place, isOff, opens) => {
  fake.place = place;
  follow(isOff);
  await fake.press?.('next-term');
  expect(fake.sent).toEqual(opens === 'card' ? [['runCommand', 'next-term', { tabId: 7, frameId: 0 }]] : []);
  expect(fake.openPopup).toHaveBeenCalledTimes(opens === 'popup' ? 1 : 0);
});

test('a command that is not ours does nothing', async () => {
  fake.place = 'page';
  follow(false);
  await fake.press?.('other');
  expect(fake.sent).toEqual([]);
  expect(fake.openPopup).not.toHaveBeenCalled();
});

test.each<[what: string, frames: typeof fake.frames, explaining: number[], asked: number[]]>([
  ['the page', [{ frameId: 0, result: 0 }, { frameId: 4 }], [0, 4], [0]],
  ['a frame', [{ frameId: 0, result: 0 }, { frameId: 4, result: 1 }, { frameId: 5 }], [0, 4, 5], [4]],
  [
    'a frame in a frame',
    [
      { frameId: 9, result: 2 },
      { frameId: 0, result: 0 },
      { frameId: 4, result: 1 },
    ],
    [0, 4, 9],
    [9],
  ],
  [
    'a frame without words',
    [
      { frameId: 0, result: 0 },
      { frameId: 4, result: 1 },
    ],
    [0],
    [4, 0],
  ],
  [
    'a page whose words all stand in frames',
    [{ frameId: 0, result: 0 }, { frameId: 4 }, { frameId: 5 }],
    [5],
    [0, 4, 5],
  ],
  ['a frame that lets no script in', [{ frameId: 0, result: 0 }], [0], [0]],
  ['the browser around the page', [{ frameId: 0 }, { frameId: 4 }], [0, 4], [0]],
])('where the focus is in %s', async (_, frames, explaining, asked) => {
  Object.assign(fake, { place: 'page', frames, explaining });
  follow(false);
  await fake.press?.('next-term');
  expect(fake.sent).toEqual(asked.map((frameId) => ['runCommand', 'next-term', { tabId: 7, frameId }]));
});

test('where no frame has text, the popup says so', async () => {
  Object.assign(fake, { place: 'page', frames: [{ frameId: 0, result: 0 }, { frameId: 4 }], explaining: [] });
  follow(false);
  await fake.press?.('next-term');
  expect(fake.openPopup).toHaveBeenCalledOnce();
});
