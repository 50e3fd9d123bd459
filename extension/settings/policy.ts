import * as v from 'valibot';
import { browser } from '../browser.ts';
import { MAX_NAME_CHARS } from '../saved/saved-word.ts';
import { siteNamed } from './sites.ts';

const PackName = v.pipe(
  v.string(),
  v.nonEmpty(),
  v.transform((name) => name.slice(0, MAX_NAME_CHARS)),
);

/** A site, by any of its names or addresses, as pages are told apart by it. */
export const Site = v.pipe(v.string(), v.transform(siteNamed), v.string());

const Pack = v.object({ name: PackName, sites: v.optional(v.array(Site), []), words: v.array(v.unknown()) });
const NO_WORDS: v.InferOutput<typeof Pack> = { name: '', sites: [], words: [] };
/**
 * A list that cannot be read stands without words beside the others, and without a name where it has none: who follows the policy leaves
 * it alone, and tells.
 */
const UnreadablePack = v.fallback(
  v.pipe(
    v.object({ name: PackName }),
    v.transform(({ name }) => ({ ...NO_WORDS, name })),
  ),
  NO_WORDS,
);

/** What an organization that manages the browser has set; see public/managed-schema.json. */
const Policy = v.object({
  /** In force until the reader changes the settings. */
  settings: v.fallback(v.record(v.string(), v.unknown()), {}),
  packs: v.fallback(v.optional(v.array(v.union([Pack, UnreadablePack])), []), [NO_WORDS]),
});

export type Policy = v.InferOutput<typeof Policy>;

const NONE: Policy = { settings: {}, packs: [] };

/**
 * The policy in force, an empty one in Chrome and Edge where there is none. Undefined where the browser finds none: Firefox says the same
 * of one that is not there and of one that has a slip in its JSON, or is just being written.
 */
export async function readPolicy(): Promise<Policy | undefined> {
  try {
    const result = v.safeParse(Policy, await browser.storage.managed.get());
    return result.success ? result.output : NONE;
  } catch {
    return undefined;
  }
}

/** Calls back when the policy changes, until the signal ends it. */
export function watchPolicy(onChange: () => void, signal: AbortSignal): void {
  const listener = (_: object, area: string) => {
    if (area === 'managed') onChange();
  };
  browser.storage.onChanged.addListener(listener);
  signal.addEventListener('abort', () => browser.storage.onChanged.removeListener(listener), { once: true });
}
