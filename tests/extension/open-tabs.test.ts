import { beforeEach, expect, test, vi } from 'vitest';
import { fakeBrowser } from 'wxt/testing/fake-browser';
import { changeSettings, DEFAULT_SETTINGS, type Settings } from '../../extension/settings/settings.ts';

const fake = vi.hoisted(() => ({
  pageSettingsOf: vi.fn(async (settings: Settings) => settings),
  told: [] as [amount: string | undefined, tab: number][],
  /** Of the tabs without an address in which a script of ours is. */
  origins: new Map<number, string>(),
}));
vi.mock('../../extension/settings/page-settings.ts', () => ({ pageSettingsOf: fake.pageSettingsOf }));
vi.mock('../../extension/messages.ts', () => ({
  sendMessage: async (type: string, settings: Settings | undefined, to: number | { tabId: number }) => {
    if (typeof to === 'number') return void fake.told.push([settings?.amount, to]);
    const origin = type === 'whoseIsThis' && fake.origins.get(to.tabId);
    if (!origin) throw new Error('Receiving end does not exist.');
    return origin;
  },
}));
const { tellOpenTabs } = await import('../../extension/open-tabs.ts');

const TABS = [
  { id: 1, url: 'https://a.example/' },
  { id: 2, url: 'https://b.example/' },
];
/** What was told, in the order of the tabs. */
const byTab = () => fake.told.toSorted(([, one], [, other]) => one - other);
const write = (change: Partial<Settings>) => changeSettings(() => ({ ...DEFAULT_SETTINGS, ...change }), false);

beforeEach(() => {
  fakeBrowser.reset();
  vi.spyOn(fakeBrowser.tabs, 'query').mockResolvedValue(TABS as never);
  fake.pageSettingsOf.mockClear();
  fake.told = [];
});

test('every tab is told what is wanted on its site', async () => {
  await write({ amount: 'more', sitesOff: ['b.example'] });
  await tellOpenTabs();
  expect(byTab()).toEqual([
    ['more', 1],
    [undefined, 2],
  ]);
});

test('a window that a page has opened and written is of the site of that page', async () => {
  fake.origins = new Map([
    [3, 'https://a.example'],
    [4, 'https://b.example'],
  ]);
  vi.spyOn(fakeBrowser.tabs, 'query').mockResolvedValue([{ id: 3 }, { id: 4 }, { id: 5 }] as never);
  await write({ amount: 'more', sitesOff: ['b.example'] });
  await tellOpenTabs();
  expect(byTab()).toEqual([
    ['more', 3],
    [undefined, 4],
    [undefined, 5],
  ]);
});

test('what is slow to read is not told after a later change', async () => {
  const { promise, resolve } = Promise.withResolvers<void>();
  fake.pageSettingsOf.mockImplementationOnce(async (settings) => {
    await promise;
    return settings;
  });
  await write({ amount: 'fewer' });
  const first = tellOpenTabs();
  await expect.poll(() => fake.told).toEqual([['fewer', 2]]);
  await write({ amount: 'more' });
  await tellOpenTabs();
  resolve();
  await first;
  expect(byTab()).toEqual([
    ['more', 1],
    ['fewer', 2],
    ['more', 2],
  ]);
});
