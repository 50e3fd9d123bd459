import { afterEach, beforeEach, expect, test, vi } from 'vitest';
import { fakeBrowser } from 'wxt/testing/fake-browser';
import { entrySearch } from '../../extension/entries/entry-search.ts';
import { addPack, changePack } from '../../extension/entries/own-packs.ts';
import { storeFiles } from '../../extension/entries/store-files.ts';
import { compileOwnPack } from '../../glossary/own-pack/own-pack-compile.ts';
import { createSearch } from '../../glossary/search.ts';
import { compile, entryOf } from '../glossary/small-glossary.ts';

const FILES = storeFiles(compile([entryOf({ term: 'vertebra' }), entryOf({ term: 'ward round' })]).store);
const PACK = compileOwnPack({ entries: [entryOf({ term: 'ward 7' }), entryOf({ term: 'blue form' })] });

let lifetime: AbortController;
beforeEach(() => {
  fakeBrowser.reset();
  lifetime = new AbortController();
  vi.stubEnv('ENTRY_FILES', '1');
  vi.stubGlobal('fetch', async (address: string) => new Response(FILES.get(address.replace(/^.*\/(?=entries)/, ''))));
});
afterEach(() => {
  lifetime.abort();
  vi.unstubAllGlobals();
  vi.unstubAllEnvs();
});

/** The search of a page of the extension, and of each answer the term and the word list that it is from. */
function start() {
  const create = vi.fn(async (store: Parameters<typeof createSearch>[0]) => createSearch(store));
  const open = entrySearch(create, lifetime.signal);
  const found = async (query: string) => {
    const { search, entryOf } = await open();
    return search(query).map(({ entry }) => [entryOf(entry)?.term, entryOf(entry)?.pack]);
  };
  return { create, found };
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

test('is made once, and anew when a word list is added or switched off', async () => {
  const { create, found } = start();
  expect(await found('blue')).toEqual([]);
  expect(await found('ward')).toEqual([['ward round', undefined]]);
  expect(create).toHaveBeenCalledOnce();
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
