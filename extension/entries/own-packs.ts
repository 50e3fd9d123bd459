import * as v from 'valibot';
import { storage } from 'wxt/utils/storage';
import type { CompiledPack } from '../../glossary/own-pack/own-pack-compile.ts';
import type { StoredEntry } from '../../glossary/store.ts';
import type { EntryNumber } from '../../glossary/term-match.ts';
import { browser } from '../browser.ts';
import { encodeBase64 } from './base64.ts';

export const Slot = v.pipe(v.number(), v.integer(), v.minValue(1));

/** What a pack was when it got its words. */
const About = v.object({
  name: v.string(),
  /** The only sites on which its words are marked; every site when there are none. */
  sites: v.array(v.string()),
  /** A digest of what the organization that manages the browser wrote, by which a changed pack is known; not there for a reader's own. */
  policy: v.optional(v.string()),
});
type About = Readonly<v.InferOutput<typeof About>>;

const Pack = v.object({
  ...About.entries,
  /** From 1, never used again: it tells entries of packs apart. */
  slot: Slot,
  on: v.boolean(),
  /** How many words it has. */
  words: v.number(),
  /** Whether it is out of sight, since its policy is not to be found: once that is, the pack is as it was. */
  aside: v.optional(v.boolean(), false),
  /** Which version of the compiler its words are compiled by; 0 where that was not kept yet. */
  version: v.optional(v.number(), 0),
  /** How often it was given other words. */
  edition: v.optional(v.number(), 0),
});

/** A pack as the lists name it, without its words. */
export type KeptPack = Readonly<v.InferOutput<typeof Pack>>;

/** What the words of a pack are known by: with other words, or compiled otherwise, it is another one. */
export type PackEdition = Pick<KeptPack, 'slot' | 'version' | 'edition'>;

/** A damaged part takes no other with it. */
const StoredShelf = v.fallback(v.object({ next: v.fallback(Slot, 1), packs: v.fallback(v.array(v.unknown()), []) }), {
  next: 1,
  packs: [],
});

interface Shelf {
  readonly next: number;
  readonly packs: readonly KeptPack[];
  /** Packs that are damaged, as they were found: their words are still there, so they are kept. */
  readonly unread: readonly unknown[];
}

/** Of stored words, what a damaged pack is told apart by; the rest of an entry goes through unread. */
const StoredWords = v.object({
  store: v.array(v.object({ term: v.string(), short: v.string(), also: v.array(v.string()) })),
  blocks: v.array(v.object({ first: v.number(), base64: v.string() })),
});

/** The words of one pack, as they are stored. */
interface PackWords extends Pick<CompiledPack, 'store'> {
  /** For the day on which the shelf is lost. */
  readonly about?: About;
  /** Not there in a pack of version 0. */
  readonly cues?: CompiledPack['cues'];
  readonly blocks: readonly { readonly first: number; readonly base64: string }[];
}

/** A part of a pack on its way to a page: the number of its first entry among all entries, and its packed words. */
export interface PackText {
  readonly first: EntryNumber;
  readonly base64: string;
}

/** The entry numbers of packs begin here, so many to a pack, far above the bundled glossary's. */
const PACK_STRIDE = 1_000_000;
const numberOf = (slot: number, entry: number): EntryNumber => slot * PACK_STRIDE + entry;
const placeOf = (number: EntryNumber) => ({ slot: Math.floor(number / PACK_STRIDE), entry: number % PACK_STRIDE });

/** Whether an entry is one of a pack, and not of the bundled glossary. */
export const isPackEntry = (number: EntryNumber): boolean => number >= PACK_STRIDE;

const stored = storage.defineItem<unknown>('local:packs');
const wordsKey = (slot: number) => `pack-${slot}`;
/** 0 for another key. */
const slotOfKey = (key: string) => Number(/^pack-(\d+)$/.exec(key)?.[1] ?? 0);

/** One change at a time, from whatever page it comes: each is made of what the one before has left. */
const inTurn = <T>(change: () => Promise<T>): Promise<T> => navigator.locks.request('packs', change) as Promise<T>;

async function readShelf(): Promise<Shelf> {
  const { next, packs: kept } = v.parse(StoredShelf, await stored.getValue());
  const packs: KeptPack[] = [];
  const unread: unknown[] = [];
  for (const pack of kept) {
    const result = v.safeParse(Pack, pack);
    if (result.success) packs.push(result.output);
    else unread.push(pack);
  }
  return { next: Math.max(next, ...packs.map(({ slot }) => slot + 1)), packs, unread };
}

const writeShelf = ({ next, packs, unread }: Shelf) => stored.setValue({ next, packs: [...packs, ...unread] });

/** The slot for a new pack: above all whose words are still stored, also where a damaged shelf no longer names them. */
async function freeSlot({ next }: Shelf): Promise<number> {
  const keys = Object.keys(await storage.snapshot('local'));
  return Math.max(next, ...keys.map((key) => slotOfKey(key) + 1));
}

export async function readPacks(): Promise<readonly KeptPack[]> {
  return (await readShelf()).packs.filter(({ aside }) => !aside);
}

/** The packs that a policy has set, also those that are out of sight. */
export async function readPolicyPacks(): Promise<readonly KeptPack[]> {
  return (await readShelf()).packs.filter(({ policy }) => policy !== undefined);
}

/** Calls back after every change of the packs until the signal ends it. */
export function watchPacks(onChange: () => void, signal: AbortSignal): void {
  signal.addEventListener('abort', stored.watch(onChange), { once: true });
}

/** Stores a pack, last of all its name: a full disk rejects and leaves nothing half done. */
export function addPack(about: About, compiled: CompiledPack): Promise<KeptPack> {
  return inTurn(async () => {
    const shelf = await readShelf();
    const slot = await freeSlot(shelf);
    const { version, store } = compiled;
    const pack: KeptPack = { ...about, slot, on: true, aside: false, words: store.length, version, edition: 0 };
    try {
      await browser.storage.local.set({ [wordsKey(slot)]: wordsOf(about, compiled) });
      await writeShelf({ ...shelf, next: slot + 1, packs: [...shelf.packs, pack] });
    } catch (error) {
      await browser.storage.local.remove(wordsKey(slot));
      throw error;
    }
    return pack;
  });
}

/**
 * Gives a pack other words; whether it is on stays. It stays in its slot, by which the words that the reader knows are kept, only
 * where each word that it had stands where it stood: elsewhere its id would name another.
 */
export function replaceWords(slot: number, about: About, compiled: CompiledPack): Promise<void> {
  return inTurn(async () => {
    const shelf = await readShelf();
    const { version, store } = compiled;
    const [[, old] = []] = await readWords([slot]);
    const keepsPlaces = old?.store.every(({ term }, place) => store[place]?.term === term) ?? false;
    const into = keepsPlaces ? slot : await freeSlot(shelf);
    const changed = { ...about, slot: into, words: store.length, version };
    await browser.storage.local.set({ [wordsKey(into)]: wordsOf(about, compiled) });
    await writeShelf({
      ...shelf,
      next: Math.max(shelf.next, into + 1),
      packs: shelf.packs.map((pack) =>
        pack.slot === slot ? { ...pack, ...changed, edition: pack.edition + 1 } : pack,
      ),
    });
    if (into !== slot) await browser.storage.local.remove(wordsKey(slot));
  });
}

const wordsOf = ({ name, sites, policy }: About, { store, cues, blocks }: CompiledPack): PackWords => ({
  about: { name, sites, ...(policy === undefined ? {} : { policy }) },
  store,
  cues,
  blocks: blocks.map(({ first, packed }) => ({ first, base64: encodeBase64(packed) })),
});

/**
 * Compiles again the packs that another version of the extension compiled, or that the shelf has lost. One that cannot be renewed stays as
 * it was and stops no other; once all were tried, it rejects with an AggregateError of what went wrong.
 */
export async function renewPacks(
  version: number,
  compile: (words: Pick<CompiledPack, 'store' | 'cues'>) => CompiledPack,
): Promise<void> {
  await inTurn(recoverShelf);
  const errors: unknown[] = [];
  for (const { slot } of (await readShelf()).packs) {
    await inTurn(() => renewPack(slot, version, compile)).catch((error: unknown) => errors.push(error));
  }
  if (errors.length > 0) throw new AggregateError(errors, `${errors.length} word lists could not be compiled again`);
}

/** Makes a shelf that is damaged as a whole anew of what stands beside the words. A reader's own packs are off: their sites may be other ones. */
async function recoverShelf(): Promise<void> {
  const shelf = await stored.getValue();
  if (shelf === null || v.is(v.object({ packs: v.array(v.unknown()) }), shelf)) return;
  const kept = Object.entries(await browser.storage.local.get());
  const packs = kept.flatMap(([key, words]): KeptPack[] => {
    const slot = slotOfKey(key);
    if (slot === 0 || !isWords(words) || !v.is(About, words.about)) return [];
    const on = words.about.policy !== undefined;
    return [{ ...words.about, slot, on, aside: false, words: words.store.length, version: 0, edition: 0 }];
  });
  await writeShelf({ next: 1, packs, unread: [] });
}

async function renewPack(slot: number, version: number, compile: Parameters<typeof renewPacks>[1]): Promise<void> {
  const pack = (await readShelf()).packs.find((pack) => pack.slot === slot);
  if (!pack || pack.version === version) return;
  const [[, words] = []] = await readWords([slot]);
  if (!words) return;
  await browser.storage.local.set({ [wordsKey(slot)]: wordsOf(pack, compile({ ...words, cues: words.cues ?? [] })) });
  await writeChange(slot, { version });
}

type PackChange = Partial<Pick<KeptPack, 'on' | 'sites' | 'aside' | 'version'>>;

export function changePack(slot: number, change: PackChange): Promise<void> {
  return inTurn(() => writeChange(slot, change));
}

async function writeChange(slot: number, change: PackChange): Promise<void> {
  const shelf = await readShelf();
  const packs = shelf.packs.map((pack) => (pack.slot === slot ? { ...pack, ...change } : pack));
  await writeShelf({ ...shelf, packs });
}

/** Removes a pack, last of all its name: where that fails, it is still there to be removed. */
export function removePack(slot: number): Promise<void> {
  return inTurn(async () => {
    const shelf = await readShelf();
    await browser.storage.local.remove(wordsKey(slot));
    await writeShelf({ ...shelf, packs: shelf.packs.filter((pack) => pack.slot !== slot) });
  });
}

/** The packs whose words are marked on a site. */
export async function packsOn(site: string | undefined): Promise<readonly PackEdition[]> {
  const packs = await readPacks();
  return packs
    .filter(({ on, sites }) => on && (sites.length === 0 || (site !== undefined && sites.includes(site))))
    .map(({ slot, version, edition }) => ({ slot, version, edition }));
}

const isWords = (stored: unknown): stored is PackWords => v.is(StoredWords, stored);

/** Those of packs whose words are lost or damaged are left out, and stay as they were found. */
async function readWords(slots: readonly number[]): Promise<readonly (readonly [number, PackWords])[]> {
  if (slots.length === 0) return [];
  const stored = await browser.storage.local.get(slots.map(wordsKey));
  return slots.flatMap((slot) => {
    const words = stored[wordsKey(slot)];
    return isWords(words) ? [[slot, words] as const] : [];
  });
}

/** What a page needs to find the words of these packs; nothing of one that another version compiled, which no page can open. */
export async function readPackTexts(slots: readonly number[], version: number): Promise<readonly PackText[]> {
  const readable = (await readPacks()).filter((pack) => pack.version === version).map(({ slot }) => slot);
  const all = await readWords(slots.filter((slot) => readable.includes(slot)));
  return all.flatMap(([slot, { blocks }]) =>
    blocks.map(({ first, base64 }) => ({ first: numberOf(slot, first), base64 })),
  );
}

/** The number of the entry with this id, where it is the id of an entry of a pack. */
export function packEntryNumber(id: string): EntryNumber | undefined {
  const [, slot, entry] = /^pack-(\d+)-(\d+)$/.exec(id) ?? [];
  return slot === undefined ? undefined : numberOf(Number(slot), Number(entry));
}

/** The entries of packs, as cards and lists show them: each with the name of its pack, so that it is never taken for ours. */
export async function readPackEntries(numbers: readonly EntryNumber[]): Promise<readonly StoredEntry[]> {
  const wanted = numbers.map((number) => ({ number, ...placeOf(number) })).filter(({ slot }) => slot > 0);
  if (wanted.length === 0) return [];
  const names = new Map((await readPacks()).map(({ slot, name }) => [slot, name]));
  const words = new Map(await readWords([...new Set(wanted.map(({ slot }) => slot))]));
  return wanted.flatMap(({ number, slot, entry }) => {
    const pack = names.get(slot);
    const stored = words.get(slot)?.store[entry];
    return stored && pack !== undefined ? [{ ...stored, id: `${wordsKey(slot)}-${entry}`, entry: number, pack }] : [];
  });
}

/** Every entry of the packs that are on, or of all of them. */
export async function readAllPackEntries(of: 'on' | 'all' = 'on'): Promise<readonly StoredEntry[]> {
  const slots = (await readPacks()).filter(({ on }) => on || of === 'all').map(({ slot }) => slot);
  const words = await readWords(slots);
  return readPackEntries(words.flatMap(([slot, { store }]) => store.map((_, entry) => numberOf(slot, entry))));
}
