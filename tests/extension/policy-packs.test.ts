import { beforeEach, describe, expect, onTestFinished, test, vi } from 'vitest';
import { fakeBrowser } from 'wxt/testing/fake-browser';
import {
  changePack,
  packEntryNumber,
  packsOn,
  readAllPackEntries,
  readPackEntries,
  readPacks,
} from '../../extension/entries/own-packs.ts';
import { keepPolicyPacks } from '../../extension/entries/policy-packs.ts';
import { pageSettingsOf } from '../../extension/settings/page-settings.ts';
import { DEFAULT_SETTINGS } from '../../extension/settings/settings.ts';
import { siteOf } from '../../extension/settings/sites.ts';
import { losePolicy, setPolicy } from './set-policy.ts';

beforeEach(() => fakeBrowser.reset());

interface Word {
  readonly term: string;
  readonly meaning: string;
}
/** Stands in for the compiler, which refuses a word without a meaning, and a list without words. */
const compile = (words: readonly unknown[]) =>
  words.length > 0 && words.every((word) => (word as { meaning?: string }).meaning)
    ? { version: 4, store: words.map((word, entry) => stored(word as Word, entry)), cues: [], blocks: [] }
    : undefined;
const stored = ({ term, meaning }: Word, entry: number) => ({ entry, term, short: meaning, also: [] }) as never;
const follow = () => keepPolicyPacks(compile);
const WARD = { name: 'clinic', sites: ['portal.example'], words: [{ term: 'ward', meaning: 'A room.' }] };

describe('word lists of a policy', () => {
  test('are kept once, on their sites, however often the browser starts', async () => {
    await setPolicy({ packs: [WARD] });
    await follow();
    await follow();
    expect(await readPacks()).toMatchObject([{ name: 'clinic', sites: ['portal.example'], words: 1, on: true }]);
  });

  test.each([
    ['an address', 'https://Portal.example:8443/visits', 'https://portal.example:8443/visits/7'],
    ['letters beyond ASCII', 'münchen.example', 'https://münchen.example/'],
    ['a host of its network', 'intranet', 'http://intranet/'],
  ])('are marked on a site that is given as %s', async (_, site, address) => {
    await setPolicy({ packs: [{ ...WARD, sites: [site] }] });
    await follow();
    expect(await packsOn(siteOf(address))).toHaveLength(1);
    expect(await packsOn('other.example')).toEqual([]);
  });

  test.each([
    ['two sites are marked on both', ['a.example'], ['b.example'], [1, 1, 0]],
    ['every site and for one are marked everywhere', [], ['a.example'], [1, 1, 1]],
  ])('that are given for %s', async (_, sites, others, marked) => {
    await setPolicy({
      packs: [
        { ...WARD, sites },
        { ...WARD, sites: others },
      ],
    });
    await follow();
    await follow();
    const on = ['a.example', 'b.example', 'c.example'].map(packsOn);
    expect((await Promise.all(on)).map((slots) => slots.length)).toEqual(marked);
    expect(await readPacks()).toHaveLength(1);
  });

  test('are kept once when a new policy comes while the one before is still followed', async () => {
    await setPolicy({ packs: [WARD] });
    const first = follow();
    await setPolicy({ packs: [WARD, { ...WARD, name: 'hospital' }] });
    await Promise.all([first, follow()]);
    expect((await readPacks()).map(({ name }) => name)).toEqual(['clinic', 'hospital']);
  });

  test('that are as they were are not stored again', async () => {
    await setPolicy({ packs: [WARD, { ...WARD, name: 'hospital', sites: [] }] });
    await follow();
    const set = vi.spyOn(fakeBrowser.storage.local, 'set');
    onTestFinished(() => set.mockRestore());
    await follow();
    expect(set).not.toHaveBeenCalled();
  });

  test('make what every frame reads of the packs no longer, however long they are', async () => {
    const shelfOf = async (words: readonly Word[]) => {
      await setPolicy({ packs: [{ ...WARD, words }] });
      await follow();
      return JSON.stringify((await fakeBrowser.storage.local.get('packs')).packs).length;
    };
    const words = Array.from({ length: 9 }, (_, i) => ({ term: `ward ${i}`, meaning: 'A room.' }));
    expect(await shelfOf(words)).toBe(await shelfOf(words.slice(1)));
  });

  test('go when the policy no longer names them, and are renewed when their words change', async () => {
    await setPolicy({ packs: [WARD] });
    await follow();
    await setPolicy({ packs: [{ ...WARD, words: [...WARD.words, { term: 'bay', meaning: 'A part of it.' }] }] });
    await follow();
    expect(await readPacks()).toMatchObject([{ words: 2 }]);
    await setPolicy({ packs: [] });
    await follow();
    expect(await readPacks()).toEqual([]);
  });

  test('tell pages that are open when their words change, and not before', async () => {
    const told = async () => (await pageSettingsOf(DEFAULT_SETTINGS, 'portal.example')).packs;
    await setPolicy({ packs: [WARD] });
    await follow();
    const first = await told();
    await follow();
    expect(await told()).toEqual(first);
    await setPolicy({ packs: [{ ...WARD, words: [{ term: 'ward', meaning: 'A room with beds.' }] }] });
    await follow();
    const second = await told();
    expect(second.map(({ slot }) => slot)).toEqual(first.map(({ slot }) => slot));
    expect(second).not.toEqual(first);
  });

  test('are out of sight while the policy is not to be found, and then as they were', async () => {
    await setPolicy({ packs: [WARD] });
    await follow();
    await changePack((await readPacks())[0]!.slot, { on: false });
    const before = await readPacks();
    const get = losePolicy();
    await follow();
    expect(await readPacks()).toEqual([]);
    get.mockRestore();
    await follow();
    expect(await readPacks()).toEqual(before);
  });

  test('for which there is no room stop no other, and those that go make room first', async () => {
    await setPolicy({ packs: [WARD] });
    await follow();
    const { get, set } = fakeBrowser.storage.local;
    const full = vi.spyOn(fakeBrowser.storage.local, 'set').mockImplementation(async (items) => {
      const isEarly = 'pack-2' in items && 'pack-1' in (await get());
      if (isEarly || JSON.stringify(items).includes('bay')) throw new Error('QUOTA_BYTES quota exceeded');
      await set(items);
    });
    onTestFinished(() => full.mockRestore());
    const large = { name: 'large', words: [{ term: 'bay', meaning: 'A part of a ward.' }] };
    await setPolicy({ packs: [large, { ...WARD, name: 'hospital' }] });
    await expect(follow()).rejects.toMatchObject({ errors: [new Error('QUOTA_BYTES quota exceeded')] });
    expect((await readPacks()).map(({ name }) => name)).toEqual(['hospital']);
  });

  test('stay switched off by a reader who has done so, and follow new sites', async () => {
    await setPolicy({ packs: [WARD] });
    await follow();
    await changePack((await readPacks())[0]!.slot, { on: false });
    await setPolicy({ packs: [{ ...WARD, sites: ['b.example'] }] });
    await follow();
    expect(await readPacks()).toMatchObject([{ on: false, sites: ['b.example'] }]);
  });

  test('stay switched off when their words change, and another list of that name stays on', async () => {
    const other = { ...WARD, words: [{ term: 'bay', meaning: 'A part of a ward.' }] };
    await setPolicy({ packs: [WARD, other] });
    await follow();
    await changePack((await readPacks())[0]!.slot, { on: false });
    await setPolicy({ packs: [{ ...WARD, words: [{ term: 'ward', meaning: 'A room with beds.' }] }, other] });
    await follow();
    expect(await readPacks()).toMatchObject([{ on: false }, { on: true }]);
  });

  test('with a change that cannot be read stay as they were', async () => {
    const warn = vi.spyOn(console, 'warn').mockImplementation(() => undefined);
    await setPolicy({ packs: [WARD] });
    await follow();
    const before = await readPacks();
    await setPolicy({ packs: [{ ...WARD, words: [{ term: 'x' }] }] });
    await follow();
    expect(await readPacks()).toEqual(before);
    expect(warn).toHaveBeenCalledWith(expect.stringContaining('clinic'));
    warn.mockRestore();
  });

  describe('that change keep the ids, which known and saved words have, of words that', () => {
    const [ward, bay] = ['ward', 'bay'].map((term) => ({ term, meaning: 'A place.' }));
    const wing = { term: 'wing', meaning: 'A side of the house.' };
    test.each([
      ['have another meaning', [{ ...ward, meaning: 'A room.' }, bay], 'ward'],
      ['have others behind them', [ward, bay, wing], 'ward'],
      ['now stand elsewhere', [wing, ward, bay], undefined],
      ['are there no longer', [wing, bay], undefined],
      ['have lost those behind them', [ward], undefined],
    ])('%s', async (_, words, term) => {
      await setPolicy({ packs: [{ ...WARD, words: [ward, bay] }] });
      await follow();
      const [{ id } = { id: '' }] = await readAllPackEntries();
      await setPolicy({ packs: [{ ...WARD, words }] });
      await follow();
      const named = await readPackEntries([packEntryNumber(id)!]);
      expect(named[0]?.term).toBe(term);
      expect((await readAllPackEntries()).map(({ term }) => term)).toEqual(words.map((word) => word?.term));
      expect(Object.keys(await fakeBrowser.storage.local.get())).toHaveLength(2);
    });
  });

  test('with a word that cannot be read are left out, and the others kept', async () => {
    const warn = vi.spyOn(console, 'warn').mockImplementation(() => undefined);
    await setPolicy({ packs: [{ name: 'bad', words: [{ term: 'x' }] }, WARD] });
    await follow();
    expect((await readPacks()).map(({ name }) => name)).toEqual(['clinic']);
    expect(warn).toHaveBeenCalledWith(expect.stringContaining('bad'));
    warn.mockRestore();
  });

  test.each([
    ['are no list', WARD],
    ['have lost a name', [{ ...WARD, name: undefined }]],
    ['have an empty name', [{ ...WARD, name: '' }]],
  ])('stay as they were while those of the policy %s, and that is told', async (_, packs) => {
    const warn = vi.spyOn(console, 'warn').mockImplementation(() => undefined);
    await setPolicy({ packs: [WARD] });
    await follow();
    await changePack((await readPacks())[0]!.slot, { on: false });
    const before = await readPacks();
    await setPolicy({ packs });
    await follow();
    expect(await readPacks()).toEqual(before);
    expect(warn).toHaveBeenCalledOnce();
    warn.mockRestore();
  });

  describe('beside one that is none', () => {
    test.each([
      ['has no words', { name: 'bay' }],
      ['has something else for words', { name: 'bay', words: null }],
      ['is for what is no site', { name: 'bay', sites: ['portal example'], words: WARD.words }],
      ['is for sites that are no list', { name: 'bay', sites: 'portal.example', words: WARD.words }],
      ['has no name', { words: WARD.words }],
      ['is no list at all', 7],
    ])('which %s are kept, and that is told', async (_, none) => {
      const warn = vi.spyOn(console, 'warn').mockImplementation(() => undefined);
      await setPolicy({ packs: [WARD] });
      await follow();
      const before = await readPacks();
      await setPolicy({ packs: [none, WARD] });
      await follow();
      expect(await readPacks()).toEqual(before);
      expect(warn).toHaveBeenCalledOnce();
      warn.mockRestore();
    });
  });

  test('stay as they were, with what is known and saved of them, while their words are lost from the policy', async () => {
    const warn = vi.spyOn(console, 'warn').mockImplementation(() => undefined);
    await setPolicy({ packs: [WARD] });
    await follow();
    const before = await readAllPackEntries();
    await setPolicy({ packs: [{ ...WARD, words: null }] });
    await follow();
    expect(await readAllPackEntries()).toEqual(before);
    await setPolicy({ packs: [WARD] });
    await follow();
    expect(await readAllPackEntries()).toEqual(before);
    warn.mockRestore();
  });
});
