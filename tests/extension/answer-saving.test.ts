import { beforeEach, expect, test, vi } from 'vitest';
import { fakeBrowser } from 'wxt/testing/fake-browser';
import { readSavedWords } from '../../extension/saved/saved-words.ts';

const { answers } = vi.hoisted(() => ({ answers: new Map<string, (message: object) => Promise<unknown>>() }));
vi.mock('../../extension/messages.ts', async (original) => ({
  ...(await original<typeof import('../../extension/messages.ts')>()),
  onMessage: (type: string, answer: (message: object) => Promise<unknown>) => answers.set(type, answer),
}));
const { answerSaving } = await import('../../extension/saved/answer-saving.ts');

const ORIGIN = 'moz-extension://bedside';
const POPUP = { url: `${ORIGIN}/popup.html` };
/** A script in a page of an ordinary window. */
const SCRIPT = { url: 'https://portal.example/', tab: { id: 1, incognito: false } };
const SEPSIS = { id: 'sepsis', source: 'entry', shown: { term: 'sepsis', short: 'A strong reaction.' } };

const save = (sender: object, tab?: number) => answers.get('saveWord')!({ data: { word: SEPSIS, tab }, sender });
const read = (sender: object, tab?: number) => answers.get('readSaveState')!({ data: { id: 'sepsis', tab }, sender });
const kept = async () => (await readSavedWords()).words.map(({ id }) => id);

beforeEach(async () => {
  fakeBrowser.reset();
  vi.spyOn(fakeBrowser.runtime, 'getURL').mockImplementation((path) => ORIGIN + path);
  // Firefox has one background, for private windows too.
  Object.assign(fakeBrowser, { extension: { inIncognitoContext: false } });
  vi.spyOn(fakeBrowser.tabs, 'get').mockImplementation(async (id) => {
    if (id === 7) return { incognito: true } as never;
    throw new Error(`Invalid tab ID: ${id}`);
  });
  answerSaving(() => 1);
});

test('a page of the extension saves for the tab that it speaks about, and in a private one nothing', async () => {
  expect(await read(POPUP, 7)).toBe('private');
  expect(await save(POPUP, 7)).toBe('private');
  expect(await kept()).toEqual([]);
  expect(await save(POPUP)).toBe('saved');
  expect(await read(POPUP)).toBe('saved');
});

test('nothing is kept for a tab that has gone meanwhile, which may have been private', async () => {
  expect(await save(POPUP, 8)).toBe('failed');
  expect(await kept()).toEqual([]);
  expect(await read(POPUP, 8)).toBe('unsaved');
});

test('a script in a page saves for its own tab alone', async () => {
  expect(await save({ ...SCRIPT, tab: { id: 7, incognito: true } }, 1)).toBe('private');
  expect(await save(SCRIPT, 7)).toBe('saved');
});

test('in a private window of its own, the background saves nothing', async () => {
  Object.assign(fakeBrowser, { extension: { inIncognitoContext: true } });
  expect(await save(POPUP)).toBe('private');
  expect(await read(POPUP)).toBe('private');
  expect(await kept()).toEqual([]);
});

test.each(['readSaveState', 'saveWord'])('%s of what is no word fails, and says so', async (type) => {
  expect(await answers.get(type)!({ data: { word: 'sepsis' }, sender: POPUP })).toBe('failed');
  expect(await answers.get(type)!({ data: undefined, sender: POPUP })).toBe('failed');
});
