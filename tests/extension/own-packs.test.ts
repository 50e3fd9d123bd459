import { beforeEach, describe, expect, test, vi } from 'vitest';
import { fakeBrowser } from 'wxt/testing/fake-browser';
import {
  addPack,
  changePack,
  packsOn,
  readAllPackEntries,
  readPackEntries,
  readPacks,
  readPackTexts,
  removePack,
  renewPacks,
} from '../../extension/entries/own-packs.ts';
import type { CompiledPack } from '../../glossary/own-pack/own-pack-compile.ts';

beforeEach(() => fakeBrowser.reset());

const word = (entry: number, term: string) =>
  ({
    entry,
    id: `own-${entry}`,
    term,
    kind: 'idea',
    also: [],
    see: [],
    short: `${term}.`,
    reviewed: false,
    difficulty: 1,
  }) as const;
const VERSION = 4;
const compiled = (...terms: string[]): CompiledPack => ({
  version: VERSION,
  cues: terms.map((term) => [`${term} round`]),
  store: terms.map((term, entry) => word(entry, term)),
  blocks: [{ first: 0, packed: Uint8Array.of(1, 2, 3) }],
});
const about = (name: string, sites: string[] = []) => ({ name, sites });

test('a pack is kept with its words, and its entries name it', async () => {
  const pack = await addPack(about('clinic'), compiled('ward', 'bay'));
  expect(await readPacks()).toEqual([pack]);
  expect(pack).toMatchObject({ name: 'clinic', on: true, words: 2 });
  const [ward] = await readAllPackEntries();
  expect(ward).toMatchObject({ term: 'ward', pack: 'clinic' });
  expect(await readPackEntries([ward!.entry, 7])).toEqual([ward]);
  const [text] = await readPackTexts([pack.slot], VERSION);
  expect(text).toEqual({ first: ward!.entry, base64: 'AQID' });
});

test('two packs never share a number, nor does a new one with one that was deleted', async () => {
  const first = await addPack(about('a'), compiled('ward'));
  await removePack(first.slot);
  const second = await addPack(about('b'), compiled('bay'));
  expect(second.slot).not.toBe(first.slot);
  expect((await readAllPackEntries()).map(({ term }) => term)).toEqual(['bay']);
});

test('the entries of a pack that is off are read only where all are asked for', async () => {
  const { slot } = await addPack(about('a'), compiled('ward'));
  await changePack(slot, { on: false });
  expect(await readAllPackEntries()).toEqual([]);
  expect(await readAllPackEntries('all')).toMatchObject([{ term: 'ward', pack: 'a' }]);
});

test('what is deleted leaves nothing behind', async () => {
  const { slot } = await addPack(about('a'), compiled('ward'));
  await removePack(slot);
  expect(JSON.stringify(await fakeBrowser.storage.local.get())).not.toContain('ward');
});

test.each(['remove', 'set'] as const)(
  'what cannot be deleted, since the browser fails to %s, can be again',
  async (step) => {
    const { slot } = await addPack(about('a'), compiled('ward'));
    const failing = vi.spyOn(fakeBrowser.storage.local, step).mockRejectedValue(new Error('The disk is gone.'));
    await expect(removePack(slot)).rejects.toThrow('disk');
    failing.mockRestore();
    expect(await readPacks()).toMatchObject([{ name: 'a' }]);
    await removePack(slot);
    expect(await readPacks()).toEqual([]);
    expect(JSON.stringify(await fakeBrowser.storage.local.get())).not.toContain('ward');
  },
);

describe('at the same time, as from two pages', () => {
  test('two packs are both kept, each with its words', async () => {
    const [a, b] = await Promise.all([addPack(about('a'), compiled('ward')), addPack(about('b'), compiled('bay'))]);
    expect(await readPacks()).toEqual([a, b]);
    expect((await readAllPackEntries()).map(({ pack, term }) => [pack, term])).toEqual([
      ['a', 'ward'],
      ['b', 'bay'],
    ]);
  });

  test('one is added, another changed and a third deleted', async () => {
    const [a, b] = [await addPack(about('a'), compiled('ward')), await addPack(about('b'), compiled('bay'))];
    await Promise.all([changePack(a.slot, { on: false }), removePack(b.slot), addPack(about('c'), compiled('wing'))]);
    expect((await readPacks()).map(({ name, on }) => [name, on])).toEqual([
      ['a', false],
      ['c', true],
    ]);
  });

  test('one that is deleted while it is compiled again leaves nothing behind', async () => {
    const { slot } = await addPack(about('a'), compiled('ward'));
    let removed: Promise<void> | undefined;
    await renewPacks(VERSION + 1, () => {
      removed = removePack(slot);
      return { ...compiled('ward'), version: VERSION + 1 };
    });
    await removed;
    expect(await readPacks()).toEqual([]);
    expect(JSON.stringify(await fakeBrowser.storage.local.get())).not.toContain('ward');
  });
});

describe('where a pack is used', () => {
  test.each([
    ['everywhere', [], true, 'a.example', 1],
    ['off', [], false, 'a.example', 0],
    ['on its site', ['a.example'], true, 'a.example', 1],
    ['on another site', ['a.example'], true, 'b.example', 0],
    ['on a page without a site', ['a.example'], true, undefined, 0],
  ] as const)('%s', async (_, sites, on, site, count) => {
    const { slot } = await addPack(about('a', [...sites]), compiled('ward'));
    await changePack(slot, { on });
    expect(await packsOn(site)).toHaveLength(count);
  });
});

describe('after an update that compiles otherwise', () => {
  const later = ({ store, cues }: Pick<CompiledPack, 'store' | 'cues'>): CompiledPack => ({
    version: VERSION + 1,
    store,
    cues,
    blocks: [{ first: 0, packed: new TextEncoder().encode(JSON.stringify(cues)) }],
  });

  test('a pack is compiled again with its cues, once, and stays what it was', async () => {
    const { slot } = await addPack(about('clinic', ['a.example']), compiled('ward'));
    await changePack(slot, { on: false });
    const compile = vi.fn(later);
    await renewPacks(VERSION + 1, compile);
    await renewPacks(VERSION + 1, compile);
    expect(compile).toHaveBeenCalledOnce();
    const [{ base64 } = { base64: '' }] = await readPackTexts([slot], VERSION + 1);
    expect(atob(base64)).toBe('[["ward round"]]');
    expect(await readPacks()).toMatchObject([{ slot, name: 'clinic', sites: ['a.example'], on: false, words: 1 }]);
  });

  test('pages that asked too early are told of a pack that can be opened now', async () => {
    await addPack(about('clinic'), compiled('ward'));
    const before = await packsOn('a.example');
    await renewPacks(VERSION + 1, later);
    expect(await packsOn('a.example')).not.toEqual(before);
  });

  test('a pack that was kept before versions were is not lost', async () => {
    const { slot } = await addPack(about('clinic'), compiled('ward'));
    const { packs, [`pack-${slot}`]: words } = await fakeBrowser.storage.local.get();
    const { version: _, ...unversioned } = (packs as { packs: { version: number }[] }).packs[0]!;
    const { cues: __, ...uncued } = words as { cues: unknown };
    await fakeBrowser.storage.local.set({ packs: { next: slot + 1, packs: [unversioned] }, [`pack-${slot}`]: uncued });
    await renewPacks(VERSION + 1, later);
    expect(await readPacks()).toMatchObject([{ slot, name: 'clinic' }]);
    expect(await readPackTexts([slot], VERSION + 1)).toHaveLength(1);
  });

  test('a pack that cannot be compiled again stops no other, and is told', async () => {
    const [bad, good] = [await addPack(about('a'), compiled('ward')), await addPack(about('b'), compiled('bay'))];
    const renewed = renewPacks(VERSION + 1, (words) => {
      if (words.store.some(({ term }) => term === 'ward')) throw new Error('no room for ward');
      return later(words);
    });
    await expect(renewed).rejects.toMatchObject({ errors: [new Error('no room for ward')] });
    expect(await readPackTexts([bad.slot], VERSION + 1)).toEqual([]);
    expect(await readPackTexts([good.slot], VERSION + 1)).toHaveLength(1);
  });

  test('no page gets what it could not open, and nothing is lost on a full disk', async () => {
    const { slot } = await addPack(about('clinic'), compiled('ward'));
    const set = vi.spyOn(fakeBrowser.storage.local, 'set').mockRejectedValue(new Error('QUOTA_BYTES quota exceeded'));
    await expect(renewPacks(VERSION + 1, later)).rejects.toMatchObject({
      errors: [new Error('QUOTA_BYTES quota exceeded')],
    });
    set.mockRestore();
    expect(await readPackTexts([slot], VERSION + 1)).toEqual([]);
    expect(await readPackTexts([slot], VERSION)).toHaveLength(1);
    expect((await readAllPackEntries()).map(({ term }) => term)).toEqual(['ward']);
  });
});

describe('when it cannot be stored', () => {
  test('a full disk is told, and the other packs stay', async () => {
    await addPack(about('a'), compiled('ward'));
    const set = vi.spyOn(fakeBrowser.storage.local, 'set').mockRejectedValue(new Error('QUOTA_BYTES quota exceeded'));
    await expect(addPack(about('b'), compiled('bay'))).rejects.toThrow('quota');
    set.mockRestore();
    expect((await readPacks()).map(({ name }) => name)).toEqual(['a']);
    expect(JSON.stringify(await fakeBrowser.storage.local.get())).not.toContain('bay');
  });

  test('a disk that is full only for the name takes the words away again', async () => {
    const store = fakeBrowser.storage.local.set.bind(fakeBrowser.storage.local);
    const set = vi.spyOn(fakeBrowser.storage.local, 'set');
    let calls = 0;
    set.mockImplementation(async (items) => {
      if (++calls > 1) throw new Error('QUOTA_BYTES quota exceeded');
      await store(items);
    });
    await expect(addPack(about('b'), compiled('bay'))).rejects.toThrow('quota');
    set.mockRestore();
    expect(await readPacks()).toEqual([]);
    expect(JSON.stringify(await fakeBrowser.storage.local.get())).not.toContain('bay');
  });
});

describe('when what is kept of the packs is damaged', () => {
  interface Shelf {
    next: unknown;
    packs: { words: unknown }[];
  }
  async function damage(change: (shelf: Shelf) => unknown): Promise<void> {
    const { packs } = await fakeBrowser.storage.local.get();
    await fakeBrowser.storage.local.set({ packs: change(packs as Shelf) });
  }
  const terms = async () => (await readAllPackEntries()).map(({ term }) => term);
  const halfKnown = ({ next, packs: [first, ...others] }: Shelf) => ({
    next,
    packs: [{ ...first, words: '12' }, ...others],
  });

  test('one that cannot be read takes no other with it, and is kept as it was found', async () => {
    await addPack(about('a'), compiled('ward'));
    const b = await addPack(about('b'), compiled('bay'));
    await damage(halfKnown);
    expect(await readPacks()).toEqual([b]);
    await changePack(b.slot, { on: false });
    await removePack(b.slot);
    await addPack(about('c'), compiled('wing'));
    expect(await terms()).toEqual(['wing']);
    await damage(({ next, packs }) => ({ next, packs: packs.map((pack) => ({ ...pack, words: 1 })) }));
    expect((await terms()).toSorted()).toEqual(['ward', 'wing']);
  });

  test.each<[string, (shelf: Shelf) => unknown]>([
    ['of one pack', halfKnown],
    ['of the number of the next', (shelf) => ({ ...shelf, next: 'x' })],
    ['of the list', (shelf) => ({ ...shelf, packs: 7 })],
    ['of everything', () => 7],
    ['that lost everything', () => ({ next: 1, packs: [] })],
  ])('no number is given again after damage %s', async (_, change) => {
    const old = [await addPack(about('a'), compiled('ward')), await addPack(about('b'), compiled('bay'))];
    await damage(change);
    await Promise.all((await readPacks()).map(({ slot }) => removePack(slot)));
    const { slot } = await addPack(about('c'), compiled('wing'));
    expect(old.map((pack) => pack.slot)).not.toContain(slot);
    expect(await terms()).toContain('wing');
  });

  test.each<[string, unknown]>([
    ['all of them', {}],
    ['their list', { store: 7, blocks: [] }],
    ['one of them', { store: [null], blocks: [] }],
    ['what pages get of them', { store: [word(0, 'bay')], blocks: [{ first: 0 }] }],
  ])('one whose words are damaged, %s, takes no other with it', async (_, words) => {
    const [a, b] = [await addPack(about('a'), compiled('ward')), await addPack(about('b'), compiled('bay'))];
    const [ward, bay] = await readAllPackEntries();
    await fakeBrowser.storage.local.set({ [`pack-${b.slot}`]: words });
    expect(await terms()).toEqual(['ward']);
    expect(await readPackEntries([bay!.entry, ward!.entry])).toEqual([ward]);
    expect(await readPackTexts([a.slot, b.slot], VERSION)).toHaveLength(1);
  });

  test.each<[string, (shelf: Shelf) => unknown]>([
    ['of the list', (shelf) => ({ ...shelf, packs: 7 })],
    ['of everything', () => 7],
  ])('all are there again after the next start, a reader’s own switched off, after damage %s', async (_, change) => {
    const mine = await addPack(about('mine'), compiled('ward'));
    const theirs = await addPack({ ...about('theirs', ['a.example']), policy: 'digest' }, compiled('bay'));
    await damage(change);
    await renewPacks(VERSION, () => compiled('ward'));
    expect(await readPacks()).toEqual([{ ...mine, on: false }, theirs]);
  });

  test('it is no pack, and stops nothing', async () => {
    await fakeBrowser.storage.local.set({ packs: { next: 'x', packs: 7 } });
    expect(await readPacks()).toEqual([]);
    expect(await packsOn('a.example')).toEqual([]);
  });
});
