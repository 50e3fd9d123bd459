import { beforeEach, expect, test, vi } from 'vitest';
import { fakeBrowser } from 'wxt/testing/fake-browser';
import { addPack, readPacks } from '../../extension/entries/own-packs.ts';
import { compileOwnPack } from '../../glossary/own-pack/own-pack-compile.ts';

const { answers } = vi.hoisted(() => ({ answers: new Map<string, (message: object) => Promise<unknown>>() }));
vi.mock('../../extension/messages.ts', async (original) => ({
  ...(await original<typeof import('../../extension/messages.ts')>()),
  onMessage: (type: string, answer: (message: object) => Promise<unknown>) => answers.set(type, answer),
}));
const { answerPacksChanges } = await import('../../extension/entries/packs-change.ts');

const ORIGIN = 'moz-extension://bedside';
const ask = (change: unknown, sender: object = { url: `${ORIGIN}/packs.html` }) =>
  answers.get('changePacks')!({ data: change, sender });

beforeEach(async () => {
  fakeBrowser.reset();
  vi.spyOn(fakeBrowser.runtime, 'getURL').mockImplementation((path) => ORIGIN + path);
  answerPacksChanges();
  await addPack({ name: 'Clinic', sites: [] }, compileOwnPack({ entries: [] }));
});

test('of changes that come at once, none is lost', async () => {
  const changes = [
    { kind: 'switch', slot: 1, on: false },
    { kind: 'sites', slot: 1, sites: ['a.example'] },
  ];
  expect(await Promise.all(changes.map((change) => ask(change)))).toEqual([true, true]);
  expect(await readPacks()).toMatchObject([{ on: false, sites: ['a.example'] }]);
  expect(await ask({ kind: 'remove', slot: 1 })).toBe(true);
  expect(await readPacks()).toEqual([]);
});

test.each([
  ['no change', { kind: 'all', slot: 1 }, undefined],
  ['what is no switch', { kind: 'switch', slot: 1, on: 'yes' }, undefined],
  ['a script in a page', { kind: 'remove', slot: 1 }, { url: 'https://a.example/' }],
])('%s changes nothing', async (_, change, sender) => {
  expect(await ask(change, sender)).toBe(false);
  expect(await readPacks()).toMatchObject([{ on: true, sites: [] }]);
});

test('where the disk is full, that is told', async () => {
  const set = vi.spyOn(fakeBrowser.storage.local, 'set').mockRejectedValue(new Error('QUOTA_BYTES quota exceeded'));
  expect(await ask({ kind: 'switch', slot: 1, on: false })).toBe(false);
  set.mockRestore();
});
