import { beforeEach, expect, test, vi } from 'vitest';
import { fakeBrowser } from 'wxt/testing/fake-browser';
import { DEFAULT_SETTINGS, type Settings, writeSettings } from '../../extension/settings/settings.ts';

const fake = vi.hoisted(() => ({
  pageSettingsOf: vi.fn(async (settings: Settings) => settings),
  told: [] as [amount: string | undefined, tab: number][],
}));
vi.mock('../../extension/settings/page-settings.ts', () => ({ pageSettingsOf: fake.pageSettingsOf }));
vi.mock('../../extension/messages.ts', () => ({
  sendMessage: async (_: string, settings: Settings | undefined, tab: number) =>
    void fake.told.push([settings?.amount, tab]),
}));
const { tellOpenTabs } = await import('../../extension/open-tabs.ts');

const TABS = [
  { id: 1, url: 'https://a.example/' },
  { id: 2, url: 'https://b.example/' },
];
const write = (change: Partial<Settings>) => writeSettings({ ...DEFAULT_SETTINGS, ...change }, false);

beforeEach(() => {
  fakeBrowser.reset();
  vi.spyOn(fakeBrowser.tabs, 'query').mockResolvedValue(TABS as never);
  fake.pageSettingsOf.mockClear();
  fake.told = [];
});

test('every tab is told what is wanted on its site', async () => {
  await write({ amount: 'more', sitesOff: ['b.example'] });
  await tellOpenTabs();
  expect(fake.told).toEqual([
    ['more', 1],
    [undefined, 2],
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
  await expect.poll(() => fake.pageSettingsOf.mock.calls).toHaveLength(1);
  await write({ amount: 'more' });
  await tellOpenTabs();
  resolve();
  await first;
  expect(fake.told).toEqual([
    ['more', 1],
    ['more', 2],
  ]);
});
