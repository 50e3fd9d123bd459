import { beforeEach, expect, onTestFinished, test, vi } from 'vitest';
import { fakeBrowser } from 'wxt/testing/fake-browser';
import { pageSettingsOf } from '../../extension/settings/page-settings.ts';
import { DEFAULT_SETTINGS } from '../../extension/settings/settings.ts';

const STORE_FILE = '{"term":"biopsy"}\n{"term":"lesion"}';

beforeEach(() => {
  fakeBrowser.reset();
  vi.stubEnv('ENTRY_FILES', '1');
  fakeBrowser.runtime.getURL = (path) => `chrome-extension://bedside${path}`;
});

const known = ['lesion', 'pack-2-7', 'a-word-of-an-older-glossary'];

test('while the glossary cannot be read, pages are marked all the same', async () => {
  vi.stubGlobal('fetch', () => Promise.reject(new Error('gone')));
  expect((await pageSettingsOf({ ...DEFAULT_SETTINGS, known }, 'a.example')).known).toEqual([]);
});

test('while the packs cannot be read, pages get their settings all the same', async () => {
  const get = vi.spyOn(fakeBrowser.storage.local, 'get').mockRejectedValue(new Error('corruption'));
  onTestFinished(() => get.mockRestore());
  expect(await pageSettingsOf(DEFAULT_SETTINGS, 'a.example')).toMatchObject({
    packs: [],
    theme: DEFAULT_SETTINGS.theme,
  });
});

test('a page gets the numbers of known words, and neither their ids nor any site', async () => {
  vi.stubGlobal('fetch', async () => new Response(STORE_FILE));
  const settings = await pageSettingsOf({ ...DEFAULT_SETTINGS, known, sitesOff: ['a.example'] }, 'a.example');
  expect(settings.known).toEqual([1, 2_000_007]);
  expect(JSON.stringify(settings)).not.toContain('a.example');
});
