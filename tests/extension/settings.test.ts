import { beforeEach, describe, expect, test, vi } from 'vitest';
import { fakeBrowser } from 'wxt/testing/fake-browser';
import {
  DEFAULT_SETTINGS,
  healSettings,
  isOnAt,
  readSettings,
  watchSettings,
  withSite,
  writeSettings,
} from '../../extension/settings.ts';

beforeEach(() => fakeBrowser.reset());

describe('healing what was stored', () => {
  test.each([
    ['nothing', null, DEFAULT_SETTINGS],
    ['not an object', 'on', DEFAULT_SETTINGS],
    ['a damaged switch', { on: 'yes', sitesOff: ['a.example'] }, { on: true, sitesOff: ['a.example'] }],
    ['a damaged list', { on: false, sitesOff: { 0: 'a.example' } }, { on: false, sitesOff: [] }],
    ['one damaged site', { on: false, sitesOff: ['a.example', 7] }, { on: false, sitesOff: [] }],
    ['whole settings', { on: false, sitesOff: ['a.example'] }, { on: false, sitesOff: ['a.example'] }],
    ['a field of a later version', { on: true, sitesOff: [], theme: 'dark' }, DEFAULT_SETTINGS],
  ])('%s', (_, stored, healed) => expect(healSettings(stored)).toEqual(healed));
});

describe('where marks are wanted', () => {
  const off = withSite(DEFAULT_SETTINGS, 'a.example', false);
  test.each([
    ['a site nobody touched', DEFAULT_SETTINGS, 'a.example', true],
    ['a site that is off', off, 'a.example', false],
    ['another site', off, 'b.example', true],
    ['a site switched on again', withSite(off, 'a.example', true), 'a.example', true],
    ['everywhere off', { ...DEFAULT_SETTINGS, on: false }, 'a.example', false],
    ['a page that is no site', DEFAULT_SETTINGS, undefined, false],
  ])('%s', (_, settings, site, on) => expect(isOnAt(settings, site)).toBe(on));

  test('switching a site off twice keeps it once', () => {
    expect(withSite(off, 'a.example', false).sitesOff).toEqual(['a.example']);
  });
});

describe('storing', () => {
  const changed = withSite(DEFAULT_SETTINGS, 'a.example', false);

  test('what was written is read again', async () => {
    await writeSettings(changed, false);
    expect(await readSettings(false)).toEqual(changed);
  });

  test('a private window starts from what is stored, and leaves nothing behind in it', async () => {
    await writeSettings({ ...DEFAULT_SETTINGS, on: false }, false);
    expect(await readSettings(true)).toEqual({ on: false, sitesOff: [] });
    await writeSettings(changed, true);
    expect(await readSettings(true)).toEqual(changed);
    expect(await readSettings(false)).toEqual({ on: false, sitesOff: [] });
    expect(JSON.stringify(await fakeBrowser.storage.local.get())).not.toContain('a.example');
  });

  test('a full disk is told to the caller, and what was stored stays', async () => {
    await writeSettings(changed, false);
    const set = vi.spyOn(fakeBrowser.storage.local, 'set').mockRejectedValue(new Error('QUOTA_BYTES quota exceeded'));
    await expect(writeSettings(DEFAULT_SETTINGS, false)).rejects.toThrow('quota');
    set.mockRestore();
    expect(await readSettings(false)).toEqual(changed);
  });

  test('whoever watches hears of changes until the signal', async () => {
    const controller = new AbortController();
    const heard = vi.fn();
    watchSettings(heard, controller.signal);
    await writeSettings(changed, false);
    await vi.waitFor(() => expect(heard).toHaveBeenCalledTimes(1));
    controller.abort();
    await writeSettings(DEFAULT_SETTINGS, false);
    expect(heard).toHaveBeenCalledTimes(1);
  });
});
