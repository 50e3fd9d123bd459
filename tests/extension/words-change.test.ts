import { beforeEach, expect, test, vi } from 'vitest';
import { fakeBrowser } from 'wxt/testing/fake-browser';
import type { SavedWord } from '../../extension/saved/saved-word.ts';
import { changeSavedWords, readSavedWords } from '../../extension/saved/saved-words.ts';

const { answers } = vi.hoisted(() => ({ answers: new Map<string, (message: object) => Promise<unknown>>() }));
vi.mock('../../extension/messages.ts', async (original) => ({
  ...(await original<typeof import('../../extension/messages.ts')>()),
  onMessage: (type: string, answer: (message: object) => Promise<unknown>) => answers.set(type, answer),
}));
const { gradings } = await import('../../extension/saved/learning.ts');
const { answerWordsChanges } = await import('../../extension/saved/words-change.ts');

const ORIGIN = 'moz-extension://bedside';
const PAGE = { url: `${ORIGIN}/words.html` };
const NOT_STORED = { isStored: false };

const word = (id: string): SavedWord => ({
  id,
  source: 'entry',
  shown: { term: id, short: 'A meaning.' },
  note: '',
  page: '',
  savedAt: 1,
  learned: null,
});
const [SEPSIS, ANEMIA] = [word('sepsis'), word('anemia')];
const WELL = gradings(null, 1_000_000).good;

const ask = (change: unknown, sender: object = PAGE) => answers.get('changeWords')!({ data: change, sender });
const kept = async () => (await readSavedWords()).words;

beforeEach(async () => {
  fakeBrowser.reset();
  vi.spyOn(fakeBrowser.runtime, 'getURL').mockImplementation((path) => ORIGIN + path);
  answerWordsChanges();
  await changeSavedWords(() => [SEPSIS, ANEMIA]);
});

test('what is removed is handed back, and brought back to its place', async () => {
  expect(await ask({ kind: 'remove', id: 'sepsis' })).toEqual({ isStored: true, before: { word: SEPSIS, place: 0 } });
  expect(await kept()).toEqual([ANEMIA]);
  await ask({ kind: 'bringBack', word: SEPSIS, place: 0 });
  expect(await kept()).toEqual([SEPSIS, ANEMIA]);
  await ask({ kind: 'bringBack', word: { ...SEPSIS, note: 'ask Ann' }, place: 1 });
  expect(await kept()).toEqual([{ ...SEPSIS, note: 'ask Ann' }, ANEMIA]);
});

test('a word is graded once as it was asked, and its grade taken back', async () => {
  const grade = { kind: 'learn', id: 'sepsis', asked: null, learned: WELL };
  expect(await ask(grade)).toMatchObject({ before: { place: 0 } });
  expect(await ask({ ...grade, learned: gradings(null, 2_000_000).easy })).toEqual({ isStored: true, before: null });
  expect(await kept()).toEqual([{ ...SEPSIS, learned: WELL }, ANEMIA]);
  await ask({ ...grade, asked: WELL.last, learned: null });
  expect(await kept()).toEqual([SEPSIS, ANEMIA]);
});

test('of changes that come at once, none is lost', async () => {
  await Promise.all([
    ask({ kind: 'note', id: 'anemia', note: 'ask Ann' }),
    ask({ kind: 'remove', id: 'sepsis' }),
    ask({ kind: 'learn', id: 'anemia', asked: null, learned: WELL }),
  ]);
  expect(await kept()).toEqual([{ ...ANEMIA, note: 'ask Ann', learned: WELL }]);
});

test('all of them are deleted, and what cannot be read', async () => {
  await fakeBrowser.storage.local.set({ savedWordsAside: ['?'] });
  await ask({ kind: 'deleteAll' });
  expect(await readSavedWords()).toEqual({ words: [], unreadable: ['?'] });
  await ask({ kind: 'deleteUnreadable' });
  expect(await readSavedWords()).toEqual({ words: [], unreadable: [] });
});

test.each([
  ['no change', { kind: 'all' }, PAGE],
  ['a note that is too long', { kind: 'note', id: 'sepsis', note: 'x'.repeat(1_001) }, PAGE],
  ['learning that cannot be', { kind: 'learn', id: 'sepsis', asked: null, learned: { ...WELL, days: -1 } }, PAGE],
  ['a script in a page', { kind: 'deleteAll' }, { url: 'https://a.example/' }],
])('%s changes nothing', async (_, change, sender) => {
  expect(await ask(change, sender)).toEqual(NOT_STORED);
  expect(await kept()).toEqual([SEPSIS, ANEMIA]);
});

test('where the disk is full, that is told', async () => {
  const set = vi.spyOn(fakeBrowser.storage.local, 'set').mockRejectedValue(new Error('QUOTA_BYTES quota exceeded'));
  expect(await ask({ kind: 'remove', id: 'sepsis' })).toEqual(NOT_STORED);
  set.mockRestore();
});
