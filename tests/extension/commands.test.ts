import { beforeEach, expect, test, vi } from 'vitest';

/** The double of the extension API has no shortcuts; this one presses them, and notes what comes of it. */
const fake = vi.hoisted(() => ({
  press: undefined as ((name: string) => Promise<void>) | undefined,
  openPopup: vi.fn(async () => {}),
  place: undefined as string | undefined,
  sent: [] as unknown[],
}));
vi.mock('../../extension/browser.ts', () => ({
  browser: {
    commands: { onCommand: { addListener: (listener: typeof fake.press) => (fake.press = listener) } },
    tabs: { query: async () => [{ id: 7, url: 'https://a.example/' }] },
    action: { openPopup: fake.openPopup },
  },
}));
vi.mock('../../extension/messages.ts', () => ({
  COMMANDS: ['next-term'],
  sendMessage: async (type: string, data: unknown, to: unknown) => {
    if (type !== 'whatIsHere') fake.sent.push([type, data, to]);
    else if (fake.place) return fake.place;
    else throw new Error('Receiving end does not exist.');
  },
}));
const { followCommands } = await import('../../extension/commands.ts');

beforeEach(() => {
  fake.sent = [];
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
  followCommands(async () => isOff);
  await fake.press?.('next-term');
  expect(fake.sent).toEqual(opens === 'card' ? [['runCommand', 'next-term', 7]] : []);
  expect(fake.openPopup).toHaveBeenCalledTimes(opens === 'popup' ? 1 : 0);
});

test('a command that is not ours does nothing', async () => {
  fake.place = 'page';
  followCommands(async () => false);
  await fake.press?.('other');
  expect(fake.sent).toEqual([]);
  expect(fake.openPopup).not.toHaveBeenCalled();
});
