import * as v from 'valibot';
import { storage } from 'wxt/utils/storage';

const VERSION = 1;

const Settings = v.object({
  /** Whether anything is marked anywhere. */
  on: v.fallback(v.boolean(), true),
  /** Sites on which nothing is marked. */
  sitesOff: v.fallback(v.array(v.string()), []),
});

export type Settings = Readonly<v.InferOutput<typeof Settings>>;

export const DEFAULT_SETTINGS: Settings = { on: true, sitesOff: [] };

/** Reads whatever was stored; a damaged field heals to its default, the others stay. */
export function healSettings(stored: unknown): Settings {
  const result = v.safeParse(Settings, stored);
  return result.success ? result.output : DEFAULT_SETTINGS;
}

const kept = storage.defineItem<unknown>('local:settings', { fallback: DEFAULT_SETTINGS, version: VERSION });
/** What was changed in a private window lives in memory only, and ends with the browser session. */
const unkept = storage.defineItem<unknown>('session:private-settings');

/** The settings in force; in a private window, what was changed there stands above what is stored. */
export async function readSettings(inPrivate: boolean): Promise<Settings> {
  const override = inPrivate ? await unkept.getValue() : null;
  return healSettings(override ?? (await kept.getValue()));
}

/** Rejects when the browser cannot store it (a full disk); nothing else is lost then. */
export async function writeSettings(settings: Settings, inPrivate: boolean): Promise<void> {
  await (inPrivate ? unkept : kept).setValue(settings);
}

/** Calls back after every change, also of another window, until the signal ends it. */
export function watchSettings(onChange: () => void, signal: AbortSignal): void {
  for (const item of [kept, unkept]) {
    const unwatch = item.watch(onChange);
    signal.addEventListener('abort', unwatch, { once: true });
  }
}

export function isOnAt(settings: Settings, site: string | undefined): boolean {
  return settings.on && site !== undefined && !settings.sitesOff.includes(site);
}

/** The settings with one site switched on or off. */
export function withSite(settings: Settings, site: string, on: boolean): Settings {
  const others = settings.sitesOff.filter((other) => other !== site);
  return { ...settings, sitesOff: on ? others : [...others, site] };
}
