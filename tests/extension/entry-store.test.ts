import { afterEach, beforeEach, expect, test, vi } from 'vitest';
import { fakeBrowser } from 'wxt/testing/fake-browser';
import { ENTRIES_A_FILE, storeFiles } from '../../extension/entries/store-files.ts';
import type { StoredEntry } from '../../glossary/store.ts';

const COUNT = 2 * ENTRIES_A_FILE + 3;
const STORE = Array.from(
  { length: COUNT },
  (_, entry): StoredEntry => ({
    entry,
    id: `word-${entry}`,
    term: entry % 3 === 0 ? `Word ${entry}` : 'another',
    kind: 'condition',
    short: entry % 6 === 0 ? 'Sjögren’s “β”, 𝛽 and 🫀.' : 'What happens.',
    also: entry % 2 === 0 ? [] : ['this', 'that'],
    see: entry % 5 === 0 ? [] : [{ entry: 0, term: 'word' }],
    difficulty: 0.25,
    reviewed: entry % 7 === 0,
    ...(entry % 4 === 0 ? { standsFor: 'a word' } : {}),
  }),
);
const FILES = storeFiles(STORE);

/** A background that has just started, and the files that it asks for. */
async function start() {
  vi.resetModules();
  vi.stubEnv('ENTRY_FILES', '3');
  const asked: string[] = [];
  const answer = vi.fn(async (address: string) => {
    const file = address.replace(/^.*\/(?=entries)/, '');
    asked.push(file);
    if (!FILES.has(file)) throw new TypeError('Failed to fetch');
    return new Response(FILES.get(file));
  });
  vi.stubGlobal('fetch', answer);
  return { ...(await import('../../extension/entries/entry-store.ts')), asked, answer };
}

beforeEach(() => fakeBrowser.reset());
afterEach(() => {
  vi.unstubAllGlobals();
  vi.unstubAllEnvs();
});

test('a card reads only the file of its entry, and once', async () => {
  const { readEntries, asked } = await start();
  const last = COUNT - 1;
  expect((await readEntries([last, ENTRIES_A_FILE * 2])).map(({ id }) => id)).toEqual([
    `word-${last}`,
    `word-${2 * ENTRIES_A_FILE}`,
  ]);
  await readEntries([last]);
  expect(asked).toEqual(['entries/2.jsonl']);
});

test('a list reads all, in the order of the numbers', async () => {
  const { loadEntries, asked } = await start();
  expect(await loadEntries()).toEqual(STORE);
  await loadEntries();
  expect(asked).toEqual([...FILES.keys()]);
});

test('the files hold no letter beyond ASCII, which would make each twice as large in memory', () => {
  for (const contents of FILES.values()) expect(contents).toMatch(/^[\n -~]+$/);
});

test('what could not be read is asked for again', async () => {
  const { loadEntries, readEntries, answer } = await start();
  answer.mockRejectedValueOnce(new Error('gone'));
  await expect(readEntries([0])).rejects.toThrow('gone');
  answer.mockRejectedValueOnce(new Error('gone'));
  await expect(loadEntries()).rejects.toThrow('gone');
  expect(await loadEntries()).toHaveLength(COUNT);
});

test('a list of some reads only their files, and finds nothing for numbers that there are none of', async () => {
  const { openEntries, asked } = await start();
  const numbers = [ENTRIES_A_FILE, 1, COUNT, 1_000_007, 2];
  const entryOf = await openEntries(numbers);
  expect(numbers.map((number) => entryOf(number)?.id)).toEqual([
    `word-${ENTRIES_A_FILE}`,
    'word-1',
    undefined,
    undefined,
    'word-2',
  ]);
  expect(asked).not.toContain('entries/3.jsonl');
  expect((await openEntries([1]))(1)).toBe(entryOf(1));
});

test('what has been prepared is not asked for again', async () => {
  const { prepareEntries, openEntries, loadEntries, asked } = await start();
  await prepareEntries();
  expect((await openEntries([0, COUNT - 1]))(COUNT - 1)).toEqual(STORE[COUNT - 1]);
  expect(await loadEntries()).toEqual(STORE);
  expect(asked).toEqual([...FILES.keys()]);
});

test.each([
  ['beyond the last entry', COUNT],
  ['beyond the last file', 3 * ENTRIES_A_FILE],
  ['of a pack that has gone', 1_000_007],
])('a number %s is left out, and the others are read', async (_, unknown) => {
  const { readEntries } = await start();
  expect((await readEntries([1, unknown])).map(({ id }) => id)).toEqual(['word-1']);
});

test('a word of a pack is none of ours', async () => {
  const { readEntries, asked } = await start();
  expect(await readEntries([1_000_007])).toEqual([]);
  expect(asked).toEqual([]);
});
