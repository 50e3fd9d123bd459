import { afterEach, beforeEach, expect, test, vi } from 'vitest';
import { fakeBrowser } from 'wxt/testing/fake-browser';
import { entrySearch } from '../../extension/entries/entry-search.ts';
import { addPack, changePack } from '../../extension/entries/own-packs.ts';
import { NAMES_PATH, namesFile, storeFiles } from '../../extension/entries/store-files.ts';
import { compileOwnPack } from '../../glossary/own-pack/own-pack-compile.ts';
import { createNameIndex } from '../../glossary/search/name-index.ts';
import { makeSearch } from '../../glossary/search.ts';
import { inSlices } from '../../page/in-slices.ts';
import { compile, entryOf } from '../glossary/small-glossary.ts';

const { store } = compile([entryOf({ term: 'vertebra' }), entryOf({ term: 'ward round' })]);
const FILES = new Map([...storeFiles(store), [NAMES_PATH, namesFile(createNameIndex(store))]]);
const PACK = compileOwnPack({ entries: [entryOf({ term: 'ward 7' }), entryOf({ term: 'blue form' })] });

let lifetime: AbortController;
beforeEach(() => {
  fakeBrowser.reset();
  lifetime = new AbortController();
  vi.stubEnv('ENTRY_FILES', '1');
  vi.stubGlobal(
    'fetch',
    async (address: string) => new Response(FILES.get(address.replace(/^.*\/(?=entries|names)/, ''))),
  );
});
afterEach(() => {
  lifetime.abort();
  vi.unstubAllGlobals();
  vi.unstubAllEnvs();
});

/** The search of a page of the extension, and of each answer the term and the word list that it is from. */
function start() {
  const open = entrySearch((...entries) => inSlices(makeSearch(...entries)), lifetime.signal);
  const found = async (query: string) => {
    const { search, entryOf } = await open();
    return search(query).map(({ entry }) => [entryOf(entry)?.term, entryOf(entry)?.pack]);
  };
  return { open, found };
}

test('finds our entries and the reader’s own words, as one list', async () => {
  await addPack({ name: 'clinic', sites: [] }, PACK);
  const { found } = start();
  expect(await found('ward')).toEqual([
    ['ward 7', 'clinic'],
    ['ward round', undefined],
  ]);
  expect(await found('vertabra')).toEqual([['vertebra', undefined]]);
});

test('is opened once, and anew when a word list is added or switched off', async () => {
  const { open, found } = start();
  expect(await found('blue')).toEqual([]);
  expect(await found('ward')).toEqual([['ward round', undefined]]);
  expect(await open()).toBe(await open());
  const { slot } = await addPack({ name: 'clinic', sites: [] }, PACK);
  expect(await found('blue')).toEqual([['blue form', 'clinic']]);
  await changePack(slot, { on: false });
  expect(await found('blue')).toEqual([]);
});

test('what could not be read is asked for again', async () => {
  const get = vi.spyOn(fakeBrowser.storage.local, 'get').mockRejectedValueOnce(new Error('gone'));
  const { found } = start();
  await expect(found('ward')).rejects.toThrow('gone');
  get.mockRestore();
  expect(await found('ward')).toHaveLength(1);
});
