import * as v from 'valibot';
import { storage } from 'wxt/utils/storage';
import { mergeWords } from './merge-words.ts';
import { packWordId, SavedWord } from './saved-word.ts';

const VERSION = 3;

const PackWord = v.looseObject({
  source: v.literal('pack'),
  shown: v.looseObject({ pack: v.string(), term: v.string(), standsFor: v.exactOptional(v.string()) }),
});

/** From one version to the next, each a pure step over the stored list. */
const MIGRATIONS: Readonly<Record<number, (words: readonly unknown[]) => readonly unknown[]>> = {
  2: (words) => words.map((word) => (v.is(v.looseObject({}), word) ? { ...word, learned: null } : word)),
  3: (words) =>
    mergedWithinPacks(
      words.map((word) => (v.is(PackWord, word) ? { ...word, id: packWordId(word.shown.pack, word.shown) } : word)),
    ),
};

const isOfPack = (word: unknown): word is SavedWord => v.is(PackWord, word) && v.is(SavedWord, word);

/** One word of a pack may have been saved from several places, as of a list that was deleted and added again. What is damaged stays as it is. */
function mergedWithinPacks(words: readonly unknown[]): readonly unknown[] {
  const merged = new Map(mergeWords([], words.filter(isOfPack)).words.map((word) => [word.id, word]));
  return words.flatMap((word) => {
    if (!isOfPack(word)) return [word];
    const first = merged.get(word.id);
    merged.delete(word.id);
    return first ? [first] : [];
  });
}

/**
 * The version is kept with the words: wxt's own migrations write when the extension starts, also where the store is damaged or a
 * later version wrote it, and only log what fails.
 */
const kept = storage.defineItem<unknown>('local:savedWords');
/** What could not be read, as it was found, the latest last. */
const aside = storage.defineItem<unknown>('local:savedWordsAside');

const LOCK = 'saved-words';

export interface SavedWords {
  /** In the order in which they were saved. */
  readonly words: readonly SavedWord[];
  /** What was stored and cannot be read, as it was found: for the reader to keep, never thrown away unasked. */
  readonly unreadable: readonly unknown[];
}

const Store = v.object({
  version: v.pipe(v.number(), v.integer(), v.minValue(1), v.maxValue(VERSION)),
  words: v.array(v.unknown()),
});

/** Reads whatever was stored. Words that are sound are read, and a store with anything else in it counts as damaged. */
export function openSavedWords(stored: unknown): { readonly words: readonly SavedWord[]; readonly isDamaged: boolean } {
  if (stored === null) return { words: [], isDamaged: false };
  const store = v.safeParse(Store, stored);
  if (!store.success) return { words: [], isDamaged: true };
  const { version, words } = store.output;
  let migrated: readonly unknown[] = words;
  for (let next = version + 1; next <= VERSION; next++) migrated = MIGRATIONS[next]!(migrated);
  const sound = new Map<string, SavedWord>();
  let isDamaged = false;
  for (const word of migrated) {
    const whole = v.safeParse(SavedWord, word);
    const one = whole.success ? whole.output : withoutLearning(word);
    isDamaged ||= !whole.success || sound.has(whole.output.id);
    if (one && !sound.has(one.id)) sound.set(one.id, one);
  }
  return { words: [...sound.values()], isDamaged };
}

/** A word of which only the learning is damaged, as if it was never asked. */
function withoutLearning(word: unknown): SavedWord | undefined {
  const rest = v.safeParse(v.omit(SavedWord, ['learned']), word);
  return rest.success ? { ...rest.output, learned: null } : undefined;
}

const listOf = (value: unknown): readonly unknown[] => (Array.isArray(value) ? value : value == null ? [] : [value]);

async function read() {
  const [stored, setAside] = await Promise.all([kept.getValue(), aside.getValue()]);
  const opened = openSavedWords(stored);
  return { words: opened.words, unreadable: [...listOf(setAside), ...(opened.isDamaged ? [stored] : [])] };
}

export const readSavedWords: () => Promise<SavedWords> = read;

/**
 * Stores what `change` makes of the words; what could not be read is put aside in the same step. One change at a time, from
 * whatever page it comes. Rejects when the browser cannot store it (a full disk); what was stored stays as it was then.
 */
export function changeSavedWords(change: (words: readonly SavedWord[]) => readonly SavedWord[]): Promise<void> {
  return write(({ words, unreadable }) => ({ words: change(words), unreadable }));
}

/** Throws away what could not be read. */
export function deleteUnreadable(): Promise<void> {
  return write(({ words }) => ({ words, unreadable: [] }));
}

function write(change: (saved: SavedWords) => SavedWords): Promise<void> {
  return navigator.locks.request(LOCK, async () => {
    const { words, unreadable } = change(await read());
    await storage.setItems([
      { item: kept, value: { version: VERSION, words } },
      { item: aside, value: unreadable },
    ]);
  });
}

/** Calls back after every change, also of another window, until the signal ends it. */
export function watchSavedWords(onChange: () => void, signal: AbortSignal): void {
  for (const item of [kept, aside]) {
    const unwatch = item.watch(onChange);
    signal.addEventListener('abort', unwatch, { once: true });
  }
}
