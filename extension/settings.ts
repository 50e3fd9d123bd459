import * as v from 'valibot';
import { storage } from 'wxt/utils/storage';

const VERSION = 2;

/** How much is marked: which terms, each where it comes first in a section; `every` marks all of them wherever they stand. */
export const AMOUNTS = ['fewer', 'normal', 'more', 'every'] as const;
/** What opens a card: a pointer at rest, a click, or a pointer at rest while Alt is held. */
export const STARTS = ['rest', 'click', 'modifier'] as const;
export const THEMES = ['auto', 'light', 'dark'] as const;
export const TEXT_SIZES = ['normal', 'large', 'largest'] as const;
export const UNDERLINES = ['dotted', 'dashed', 'solid', 'wavy'] as const;
/** Everywhere but on the sites that are off, or only on those that are on. */
export const WHERE = ['everywhere', 'chosen'] as const;
/** Bounds of the rest before a card opens, in ms. */
export const DELAYS = { least: 100, usual: 250, most: 2000 } as const;

const Sites = v.array(v.string());

const Settings = v.object({
  /** Whether anything is marked anywhere. */
  on: v.fallback(v.boolean(), true),
  where: v.fallback(v.picklist(WHERE), 'everywhere'),
  /** Sites on which nothing is marked, where everything else is. */
  sitesOff: v.fallback(Sites, []),
  /** The only sites with marks, where sites are chosen. */
  sitesOn: v.fallback(Sites, []),
  amount: v.fallback(v.picklist(AMOUNTS), 'normal'),
  start: v.fallback(v.picklist(STARTS), 'rest'),
  /** ms */
  delay: v.fallback(v.pipe(v.number(), v.minValue(DELAYS.least), v.maxValue(DELAYS.most)), DELAYS.usual),
  theme: v.fallback(v.picklist(THEMES), 'auto'),
  textSize: v.fallback(v.picklist(TEXT_SIZES), 'normal'),
  underline: v.fallback(v.picklist(UNDERLINES), 'dotted'),
  /** Ids of entries that the reader knows: they are marked nowhere. */
  known: v.fallback(v.array(v.string()), []),
  /** Whether cards offer to say the word. */
  hear: v.fallback(v.boolean(), true),
  /** BCP 47 tag of the interface, or the browser's own language. */
  language: v.fallback(v.string(), 'auto'),
  /** Whether the toolbar button counts the terms of the page. */
  badge: v.fallback(v.boolean(), false),
});

export type Settings = Readonly<v.InferOutput<typeof Settings>>;

export const DEFAULT_SETTINGS: Settings = v.parse(Settings, {
  on: null,
  where: null,
  sitesOff: null,
  sitesOn: null,
  amount: null,
  start: null,
  delay: null,
  theme: null,
  textSize: null,
  underline: null,
  known: null,
  hear: null,
  language: null,
  badge: null,
});

/** Reads whatever was stored; a damaged or missing field heals to its default, the others stay. */
export function healSettings(stored: unknown): Settings {
  const result = v.safeParse(Settings, { ...DEFAULT_SETTINGS, ...(v.is(v.looseObject({}), stored) ? stored : {}) });
  return result.success ? result.output : DEFAULT_SETTINGS;
}

/** Version 1 had only `on` and `sitesOff`; healing fills in what is new. */
const kept = storage.defineItem<unknown>('local:settings', {
  fallback: DEFAULT_SETTINGS,
  version: VERSION,
  migrations: { 2: healSettings },
});
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
  if (!settings.on || site === undefined) return false;
  return settings.where === 'chosen' ? settings.sitesOn.includes(site) : !settings.sitesOff.includes(site);
}

/** The settings with one site switched on or off. */
export function withSite(settings: Settings, site: string, on: boolean): Settings {
  const listed = settings.where === 'chosen' ? 'sitesOn' : 'sitesOff';
  const others = settings[listed].filter((other) => other !== site);
  return { ...settings, [listed]: on === (listed === 'sitesOn') ? [...others, site] : others };
}
