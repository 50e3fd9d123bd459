import { beforeEach, describe, expect, onTestFinished, test, vi } from 'vitest';
import { fakeBrowser } from 'wxt/testing/fake-browser';
import {
  changeSettings,
  DEFAULT_SETTINGS,
  forgetWithPrivateWindows,
  healSettings,
  isOnAt,
  readSettings,
  resetSettings,
  type Settings,
  watchSettings,
  withKnown,
  withSite,
} from '../../extension/settings/settings.ts';

beforeEach(() => fakeBrowser.reset());

test('nothing that a reader may not want is on without being asked for', () => {
  expect(DEFAULT_SETTINGS).toMatchObject({ badge: false, tagPages: false, sitesOff: [], sitesOn: [], known: [] });
});

describe('healing what was stored', () => {
  test.each([
    ['nothing', null, {}],
    ['not an object', 'on', {}],
    ['a damaged switch', { on: 'yes', sitesOff: ['a.example'] }, { sitesOff: ['a.example'] }],
    ['a damaged list', { on: false, sitesOff: { 0: 'a.example' } }, { on: false }],
    ['one damaged site', { on: false, sitesOff: ['a.example', 7] }, { on: false }],
    ['the settings of version 1', { on: false, sitesOff: ['a.example'] }, { on: false, sitesOff: ['a.example'] }],
    ['a choice that is none', { theme: 'pink', amount: 'more' }, { amount: 'more' }],
    ['a delay out of bounds', { delay: 5 }, {}],
    ['a field of a later version', { sound: 'loud' }, {}],
  ])('%s', (_, stored, healed) => expect(healSettings(stored)).toEqual({ ...DEFAULT_SETTINGS, ...healed }));

  test.each([
    ['1', { on: true, sitesOff: ['a.example'] }],
    ['that is still to come', { version: 99, on: true, sitesOff: ['a.example'], theme: { hue: 7 } }],
  ])('what a version %s stored is kept, and nothing is written before a change', async (_, settings) => {
    const stored = { settings, settings$: { v: 99 } };
    await fakeBrowser.storage.local.set(stored);
    const logged = vi.spyOn(console, 'error');
    onTestFinished(() => logged.mockRestore());
    vi.resetModules();
    const fresh = await import('../../extension/settings/settings.ts');
    expect(await fresh.readSettings(false)).toEqual({ ...DEFAULT_SETTINGS, sitesOff: ['a.example'] });
    expect(await fakeBrowser.storage.local.get()).toEqual(stored);
    expect(logged).not.toHaveBeenCalled();
  });
});

describe('where marks are wanted', () => {
  const chosen = withSite({ ...DEFAULT_SETTINGS, where: 'chosen' }, 'a.example', true);
  const off = withSite(DEFAULT_SETTINGS, 'a.example', false);
  test.each([
    ['a site nobody touched', DEFAULT_SETTINGS, 'a.example', true],
    ['a site that is off', off, 'a.example', false],
    ['another site', off, 'b.example', true],
    ['a site switched on again', withSite(off, 'a.example', true), 'a.example', true],
    ['everywhere off', { ...DEFAULT_SETTINGS, on: false }, 'a.example', false],
    ['a page that is no site', DEFAULT_SETTINGS, undefined, false],
    ['a site that nobody chose', chosen, 'b.example', false],
    ['a site that was chosen', chosen, 'a.example', true],
    ['a chosen site switched off again', withSite(chosen, 'a.example', false), 'a.example', false],
  ])('%s', (_, settings, site, on) => expect(isOnAt(settings, site)).toBe(on));

  test('switching a site off twice keeps it once', () => {
    expect(withSite(off, 'a.example', false).sitesOff).toEqual(['a.example']);
  });
});

test('a word is known once, and no longer when that is taken back', () => {
  const known = withKnown(withKnown(DEFAULT_SETTINGS, ['biopsy', 'lesion'], true), ['lesion'], true);
  expect(known.known).toEqual(['biopsy', 'lesion']);
  expect(withKnown(known, ['biopsy', 'sepsis'], false).known).toEqual(['lesion']);
});

describe('storing', () => {
  const changed = withSite(DEFAULT_SETTINGS, 'a.example', false);

  test('what was written is read again', async () => {
    await changeSettings(() => changed, false);
    expect(await readSettings(false)).toEqual(changed);
  });

  test('a private window starts from what is stored, and leaves nothing behind in it', async () => {
    await changeSettings(() => ({ ...DEFAULT_SETTINGS, on: false }), false);
    expect(await readSettings(true)).toEqual({ ...DEFAULT_SETTINGS, on: false });
    await changeSettings(() => changed, true);
    expect(await readSettings(true)).toEqual(changed);
    expect(await readSettings(false)).toEqual({ ...DEFAULT_SETTINGS, on: false });
    expect(JSON.stringify(await fakeBrowser.storage.local.get())).not.toContain('a.example');
  });

  test('what was changed in private windows ends with the last of them', async () => {
    forgetWithPrivateWindows();
    const first = await fakeBrowser.windows.create({ incognito: true });
    const last = await fakeBrowser.windows.create({ incognito: true });
    await changeSettings(() => changed, true);
    await fakeBrowser.windows.remove(first?.id ?? 0);
    expect(await readSettings(true)).toEqual(changed);
    await fakeBrowser.windows.remove(last?.id ?? 0);
    await expect.poll(() => readSettings(true)).toEqual(DEFAULT_SETTINGS);
  });

  test('a browser without windows, as Firefox for Android, starts all the same', () => {
    const { windows } = fakeBrowser;
    onTestFinished(() => void Object.assign(fakeBrowser, { windows }));
    Object.assign(fakeBrowser, { windows: undefined });
    expect(forgetWithPrivateWindows).not.toThrow();
  });

  test('a full disk is told to the caller, and what was stored stays', async () => {
    await changeSettings(() => changed, false);
    const set = vi.spyOn(fakeBrowser.storage.local, 'set').mockRejectedValue(new Error('QUOTA_BYTES quota exceeded'));
    await expect(changeSettings(() => DEFAULT_SETTINGS, false)).rejects.toThrow('quota');
    set.mockRestore();
    expect(await readSettings(false)).toEqual(changed);
  });

  test('of changes that several windows make at once, none is lost', async () => {
    await Promise.all([
      changeSettings((now) => withSite(now, 'a.example', false), false),
      changeSettings((now) => ({ ...now, theme: 'dark' }), false),
      changeSettings((now) => withKnown(now, ['biopsy'], true), false),
    ]);
    const all: Partial<Settings> = { theme: 'dark', known: ['biopsy'], sitesOff: ['a.example'] };
    expect(await readSettings(false)).toMatchObject(all);
  });

  test.each([false, true])(
    'a reset takes back the change that is still being stored (private: %s)',
    async (inPrivate) => {
      await Promise.all([changeSettings((now) => ({ ...now, theme: 'dark' }), inPrivate), resetSettings(inPrivate)]);
      expect(await readSettings(inPrivate)).toEqual(DEFAULT_SETTINGS);
    },
  );

  test('where what is there cannot be read, it is not written over', async () => {
    await changeSettings(() => changed, false);
    const get = vi.spyOn(fakeBrowser.storage.local, 'get').mockRejectedValue(new Error('corruption'));
    await expect(changeSettings((now) => ({ ...now, theme: 'dark' }), false)).rejects.toThrow('corruption');
    get.mockRestore();
    expect(await readSettings(false)).toEqual(changed);
  });

  test('whoever watches hears of changes until the signal', async () => {
    const controller = new AbortController();
    const heard = vi.fn();
    watchSettings(heard, controller.signal);
    await changeSettings(() => changed, false);
    await vi.waitFor(() => expect(heard).toHaveBeenCalledTimes(1));
    controller.abort();
    await changeSettings(() => DEFAULT_SETTINGS, false);
    expect(heard).toHaveBeenCalledTimes(1);
  });
});

describe('a reset', () => {
  const setPolicy = (settings: Partial<Settings>) => fakeBrowser.storage.managed.set({ settings });

  test.each([
    ['', false],
    [' in a private window', true],
  ])('brings back what the organization sets%s', async (_, inPrivate) => {
    await setPolicy({ amount: 'fewer' });
    await changeSettings(() => ({ ...DEFAULT_SETTINGS, amount: 'more' }), inPrivate);
    await resetSettings(inPrivate);
    expect(await readSettings(inPrivate)).toEqual({ ...DEFAULT_SETTINGS, amount: 'fewer' });
  });

  test('leaves what the organization sets later in force, and tells who watches', async () => {
    await setPolicy({ amount: 'fewer' });
    await resetSettings(false);
    const heard = vi.fn();
    watchSettings(heard, new AbortController().signal);
    await setPolicy({ amount: 'every' });
    await vi.waitFor(() => expect(heard).toHaveBeenCalledOnce());
    expect((await readSettings(false)).amount).toBe('every');
  });

  test('of a private window leaves the others alone', async () => {
    await changeSettings(() => ({ ...DEFAULT_SETTINGS, theme: 'dark' }), false);
    await resetSettings(true);
    expect(await readSettings(true)).toEqual(DEFAULT_SETTINGS);
    expect((await readSettings(false)).theme).toBe('dark');
  });
});
