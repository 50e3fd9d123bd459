import * as v from 'valibot';
import { storage } from 'wxt/utils/storage';
import { browser } from '../browser.ts';
import { readPolicy, watchPolicy } from './policy.ts';
import { siteNamed } from './sites.ts';

export const VERSION = 2;

/** How much is marked: which terms, each where it comes first in a section; `every` marks all of them wherever they stand. */
export const AMOUNTS = ['fewer', 'normal', 'more', 'every'] as const;
/** What opens a card: a pointer at rest, a click, or a pointer at rest while Alt is held. */
const STARTS = ['rest', 'click', 'modifier'] as const;
const THEMES = ['auto', 'light', 'dark'] as const;
const TEXT_SIZES = ['normal', 'large', 'largest'] as const;
export const UNDERLINES = ['dotted', 'dashed', 'solid', 'wavy'] as const;
/** Everywhere but on the sites that are off, or only on those that are on. */
const WHERE = ['everywhere', 'chosen'] as const;
/** Bounds of the rest before a card opens, in ms. */
export const DELAYS = { least: 100, usual: 250, most: 2000 } as const;

const Sites = v.pipe(v.array(v.string()), v.readonly());

/** What each setting may be. */
export const FIELDS = {
  /** Whether anything is marked anywhere. */
  on: v.boolean(),
  where: v.picklist(WHERE),
  /** Sites on which nothing is marked, where everything else is. */
  sitesOff: Sites,
  /** The only sites with marks, where sites are chosen. */
  sitesOn: Sites,
  amount: v.picklist(AMOUNTS),
  start: v.picklist(STARTS),
  /** ms */
  delay: v.pipe(v.number(), v.minValue(DELAYS.least), v.maxValue(DELAYS.most)),
  theme: v.picklist(THEMES),
  textSize: v.picklist(TEXT_SIZES),
  underline: v.picklist(UNDERLINES),
  /** Ids of entries that the reader knows: they are marked nowhere. */
  known: v.pipe(v.array(v.string()), v.readonly()),
  /** Whether cards offer to say the word. */
  hear: v.boolean(),
  /** BCP 47 tag of the interface, or the browser's own language. */
  language: v.string(),
  /** Whether the toolbar button counts the terms of the page. */
  badge: v.boolean(),
  /** Whether a saved word keeps the title of its page. */
  tagPages: v.boolean(),
};

const Settings = v.object(FIELDS);
export type Settings = Readonly<v.InferOutput<typeof Settings>>;

export const DEFAULT_SETTINGS: Settings = {
  on: true,
  where: 'everywhere',
  sitesOff: [],
  sitesOn: [],
  amount: 'normal',
  start: 'rest',
  delay: DELAYS.usual,
  theme: 'auto',
  textSize: 'normal',
  underline: 'dotted',
  known: [],
  hear: true,
  language: 'auto',
  badge: false,
  tagPages: false,
};

/** Reads whatever was stored; a damaged or missing field heals to its default, the others stay. */
export function healSettings(stored: unknown): Settings {
  const fields: Readonly<Record<string, unknown>> = v.is(v.looseObject({}), stored) ? stored : {};
  const sound = Object.entries(FIELDS).filter(([name, field]) => v.is(field, fields[name]));
  return { ...DEFAULT_SETTINGS, ...Object.fromEntries(sound.map(([name]) => [name, fields[name]])) };
}

/**
 * Null until the reader changes a setting. Version 1 had only `on` and `sitesOff`; healing fills in what is new. The version is kept with the
 * settings, for the day on which a name means something else: wxt's own migrations write as soon as a page starts, over what another changes
 * meanwhile, and where a later version has stored them, log that as an error each time.
 */
const kept = storage.defineItem<unknown>('local:settings');
/** What was changed in a private window lives in memory only, and ends with the last private window. */
const unkept = storage.defineItem<unknown>('session:private-settings');

/**
 * The settings in force: in a private window what was changed there, else what is stored, else what the organization that
 * manages the browser has set.
 */
export async function readSettings(inPrivate: boolean): Promise<Settings> {
  const override = inPrivate ? await unkept.getValue() : null;
  return healSettings(override ?? (await kept.getValue()) ?? (await initialSettings()));
}

/** The settings of someone who has changed none: those of the policy, and the defaults for the rest. */
async function initialSettings(): Promise<Settings> {
  const settings = healSettings((await readPolicy())?.settings);
  return { ...settings, sitesOff: sitesNamed(settings.sitesOff), sitesOn: sitesNamed(settings.sitesOn) };
}

/** The sites as pages are told apart by them. What names none stays, to be seen among the options. */
const sitesNamed = (sites: readonly string[]) => [...new Set(sites.map((site) => siteNamed(site) ?? site))];

/** One change at a time, from whatever page it comes: each is made of what the one before has left. */
const inTurn = (change: () => Promise<void>): Promise<void> => navigator.locks.request('settings', change);

/** Rejects when the browser cannot store it (a full disk), or read what is there; nothing else is lost then. */
export function changeSettings(change: (now: Settings) => Settings, inPrivate: boolean): Promise<void> {
  return inTurn(async () => {
    const settings = change(await readSettings(inPrivate));
    await (inPrivate ? unkept : kept).setValue({ ...settings, version: VERSION });
  });
}

/**
 * Takes back what the reader has changed: what the organization sets is in force again, also what it sets later. A private window is reset
 * for itself, above what is stored.
 */
export function resetSettings(inPrivate: boolean): Promise<void> {
  return inTurn(async () => (inPrivate ? unkept.setValue(await initialSettings()) : kept.removeValue()));
}

/** Forgets what was changed in private windows when the last of them closes. Chrome does so by itself; Firefox has one memory for all windows. */
export function forgetWithPrivateWindows(): void {
  // Firefox for Android has no windows.
  browser.windows?.onRemoved.addListener(async () => {
    const windows = await browser.windows.getAll();
    if (!windows.some(({ incognito }) => incognito)) await unkept.removeValue();
  });
}

/** Calls back after every change, also of another window or of the policy, until the signal ends it. */
export function watchSettings(onChange: () => void, signal: AbortSignal): void {
  watchPolicy(onChange, signal);
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

/** The settings with some entries, by their ids, known to the reader, or no longer. */
export function withKnown(settings: Settings, ids: readonly string[], known: boolean): Settings {
  const others = settings.known.filter((id) => !ids.includes(id));
  return { ...settings, known: known ? [...others, ...ids] : others };
}
