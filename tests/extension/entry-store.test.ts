import { afterEach, beforeEach, expect, test, vi } from 'vitest';
import { fakeBrowser } from 'wxt/testing/fake-browser';
import { ENTRIES_A_FILE, storeFiles } from '../../extension/store-files.ts';
import type { StoredEntry } from '../../glossary/store.ts';

const COUNT = 2 * ENTRIES_A_FILE + 3;
const STORE = Array.from({ length: COUNT }, (_, entry) => ({ entry, id: `word-${entry}` }) as unknown as StoredEntry);
const FILES = storeFiles(STORE);

/** A background that has just started, and the files that it asks for. */
async function start() {
  vi.resetModules();
  const asked: string[] = [];
  const answer = vi.fn(async (address: string) => {
    const file = address.replace(/^.*\/(?=entries)/, '');
    asked.push(file);
    return Response.json(FILES.get(file));
  });
  vi.stubGlobal('fetch', answer);
  return { ...(await import('../../extension/entry-store.ts')), asked, answer };
}

beforeEach(() => fakeBrowser.reset());
afterEach(() => vi.unstubAllGlobals());

test('a card reads only the file of its entry, and once', async () => {
  const { readEntries, asked } = await start();
  const last = COUNT - 1;
  expect((await readEntries([last, ENTRIES_A_FILE * 2])).map(({ id }) => id)).toEqual([
    `word-${last}`,
    `word-${2 * ENTRIES_A_FILE}`,
  ]);
  await readEntries([last]);
  expect(asked).toEqual(['entries/2.json']);
});

test('a list reads all, in the order of the numbers', async () => {
  const { loadEntries, asked } = await start();
  expect(await loadEntries()).toEqual(STORE);
  await loadEntries();
  expect(asked).toEqual([...FILES.keys()]);
});

test('what could not be read is asked for again', async () => {
  const { loadEntries, readEntries, answer } = await start();
  answer.mockRejectedValueOnce(new Error('gone'));
  await expect(readEntries([0])).rejects.toThrow('gone');
  answer.mockRejectedValueOnce(new Error('gone'));
  await expect(loadEntries()).rejects.toThrow('gone');
  expect(await loadEntries()).toHaveLength(COUNT);
});

test('a word of a pack is none of ours', async () => {
  const { readEntries, asked } = await start();
  expect(await readEntries([1_000_007])).toEqual([]);
  expect(asked).toEqual([]);
});
