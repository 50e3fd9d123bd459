import * as v from 'valibot';
import { browser } from './browser.ts';
import { MAX_NAME_CHARS } from './saved-word.ts';

const PackName = v.pipe(
  v.string(),
  v.transform((name) => name.slice(0, MAX_NAME_CHARS)),
);

/** What an organization that manages the browser has set; see public/managed-schema.json. */
const Policy = v.object({
  /** In force until the reader changes the settings. */
  settings: v.fallback(v.record(v.string(), v.unknown()), {}),
  packs: v.fallback(
    v.array(v.object({ name: PackName, sites: v.fallback(v.array(v.string()), []), words: v.array(v.unknown()) })),
    [],
  ),
});

export type Policy = v.InferOutput<typeof Policy>;

const NONE: Policy = { settings: {}, packs: [] };

/** The policy in force; none where the browser is not managed, or has no managed storage at all. */
export async function readPolicy(): Promise<Policy> {
  try {
    const result = v.safeParse(Policy, await browser.storage.managed.get());
    return result.success ? result.output : NONE;
  } catch {
    return NONE;
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
