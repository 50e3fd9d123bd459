import { beforeEach, expect, test, vi } from 'vitest';
import { fakeBrowser } from 'wxt/testing/fake-browser';
import { DEFAULT_SETTINGS, readSettings } from '../../extension/settings/settings.ts';
import type { SettingsChange } from '../../extension/settings/settings-change.ts';

const { answers } = vi.hoisted(() => ({ answers: new Map<string, (message: object) => Promise<boolean>>() }));
vi.mock('../../extension/messages.ts', async (original) => ({
  ...(await original<typeof import('../../extension/messages.ts')>()),
  onMessage: (type: string, answer: (message: object) => Promise<boolean>) => answers.set(type, answer),
}));
const { answerSettingsChanges } = await import('../../extension/settings/settings-change.ts');

const ORIGIN = 'moz-extension://bedside';
const POPUP = { url: `${ORIGIN}/popup.html` };

const ask = (change: unknown, inPrivate: unknown = false, sender: object = POPUP) =>
  answers.get('changeSettings')!({ data: { change, inPrivate }, sender });

beforeEach(() => {
  fakeBrowser.reset();
  vi.spyOn(fakeBrowser.runtime, 'getURL').mockImplementation((path) => ORIGIN + path);
  answerSettingsChanges();
});

test('of changes that pages of the extension ask for at once, none is lost', async () => {
  const changes: readonly SettingsChange[] = [
    { kind: 'site', site: 'a.example', on: false },
    { kind: 'set', settings: { theme: 'dark' } },
    { kind: 'known', ids: ['biopsy'], known: true },
  ];
  expect(await Promise.all(changes.map((change) => ask(change)))).toEqual([true, true, true]);
  const changed = { ...DEFAULT_SETTINGS, sitesOff: ['a.example'], theme: 'dark', known: ['biopsy'] };
  expect(await readSettings(false)).toEqual(changed);
});

test('what a private window asks for stays in it', async () => {
  expect(await ask({ kind: 'set', settings: { on: false } }, true)).toBe(true);
  expect([(await readSettings(true)).on, (await readSettings(false)).on]).toEqual([false, true]);
});

test.each([
  ['no change', { kind: 'all' }, false, POPUP],
  ['a value that cannot be', { kind: 'set', settings: { theme: 'pink' } }, false, POPUP],
  ['half of a file', { kind: 'import', settings: { on: false } }, false, POPUP],
  ['neither private nor not', { kind: 'set', settings: { on: false } }, 'yes', POPUP],
  ['a script in a page', { kind: 'set', settings: { on: false } }, false, { url: 'https://a.example/' }],
])('%s changes nothing', async (_, change, inPrivate, sender) => {
  expect(await ask(change, inPrivate, sender)).toBe(false);
  expect(await fakeBrowser.storage.local.get()).toEqual({});
});

test('where the disk is full, that is told', async () => {
  const set = vi.spyOn(fakeBrowser.storage.local, 'set').mockRejectedValue(new Error('QUOTA_BYTES quota exceeded'));
  expect(await ask({ kind: 'set', settings: { on: false } })).toBe(false);
  set.mockRestore();
});
