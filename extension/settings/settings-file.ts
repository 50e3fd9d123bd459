import * as v from 'valibot';
import { packEntryNumber } from '../entries/own-packs.ts';
import { Site } from './policy.ts';
import { DEFAULT_SETTINGS, FIELDS, type Settings, VERSION } from './settings.ts';

/** What a file of settings says of itself, so that no other JSON is taken for one. */
const KIND = 'settings';

/** The longest list of sites and words, many times over. */
export const MAX_SETTINGS_FILE_BYTES = 2_000_000;
/** Twice as many words as the glossary holds. */
const MAX_ITEMS = 50_000;
/** The longest host name there can be, and more than any id. */
const MAX_ITEM_CHARS = 253;

const Envelope = v.object({ bedside: v.literal(KIND), version: v.number(), settings: v.looseObject({}) });

/** Whether it is the id of a word of a list: in another browser the same id is another word's, since it tells only the place. */
const isOfPack = (id: string): boolean => packEntryNumber(id) !== undefined;
const withoutPackWords = (known: readonly string[]) => known.filter((id) => !isOfPack(id));

const Item = v.pipe(v.string(), v.minLength(1), v.maxLength(MAX_ITEM_CHARS));
const SiteItem = v.pipe(Site, v.maxLength(MAX_ITEM_CHARS));
const Items = v.pipe(v.array(Item), v.maxLength(MAX_ITEMS), v.readonly());
const Sites = v.pipe(
  v.array(SiteItem),
  v.maxLength(MAX_ITEMS),
  v.transform((sites) => [...new Set(sites)]),
  v.readonly(),
);
/** A file comes from anywhere: its lists are bounded, and its language is at least shaped like one. */
const FILE_FIELDS = {
  ...FIELDS,
  sitesOff: Sites,
  sitesOn: Sites,
  known: v.pipe(Items, v.transform(withoutPackWords)),
  language: v.pipe(v.string(), v.regex(/^(?:auto|[a-z]{2,3}(?:-[a-z0-9]{2,8}){0,3})$/i)),
};
const NAMES = Object.keys(FILE_FIELDS) as readonly (keyof Settings)[];

export type SettingsFile =
  | { readonly kind: 'read'; readonly settings: Settings }
  | { readonly kind: 'not-settings' }
  /** Written by a later Bedside, which may mean other things by the same names. */
  | { readonly kind: 'newer' }
  /** These settings have values that they cannot have. */
  | { readonly kind: 'wrong'; readonly fields: readonly [keyof Settings, ...(keyof Settings)[]] };

/**
 * The settings as a file that `readSettingsFile` reads: JSON. What it would refuse is left out: a policy may have set what is no site, or too many.
 * Known words of lists stay with the browser that has the lists.
 */
export function writeSettingsFile(settings: Settings): string {
  const sound: Settings = {
    ...settings,
    sitesOff: accepted(settings.sitesOff, SiteItem),
    sitesOn: accepted(settings.sitesOn, SiteItem),
    known: accepted(withoutPackWords(settings.known), Item),
  };
  const names = NAMES.filter((name) => v.is(FILE_FIELDS[name], sound[name]));
  const written = Object.fromEntries(names.map((name) => [name, sound[name]]));
  return `${JSON.stringify({ bedside: KIND, version: VERSION, settings: written }, null, 2)}\n`;
}

const accepted = (items: readonly string[], item: typeof Item | typeof SiteItem): readonly string[] =>
  items.filter((one) => v.is(item, one)).slice(0, MAX_ITEMS);

/** Reads what may be a file of settings, whole or not at all. Settings that it lacks have their defaults, unknown ones are left out. */
export function readSettingsFile(text: string): SettingsFile {
  const envelope = v.safeParse(Envelope, parsed(text));
  if (!envelope.success) return { kind: 'not-settings' };
  const { version, settings } = envelope.output;
  if (version > VERSION) return { kind: 'newer' };
  const given = NAMES.filter((name) => Object.hasOwn(settings, name));
  const fields = given.map((name) => [name, v.safeParse(FILE_FIELDS[name], settings[name])] as const);
  const [first, ...others] = fields.flatMap(([name, { success }]) => (success ? [] : [name]));
  if (first) return { kind: 'wrong', fields: [first, ...others] };
  return {
    kind: 'read',
    settings: { ...DEFAULT_SETTINGS, ...Object.fromEntries(fields.map(([name, { output }]) => [name, output])) },
  };
}

/** Settings of a file in place of those that are here. What is known here of the lists stays, since no file tells of it. */
export const withImported = (here: Settings, file: Settings): Settings => ({
  ...file,
  known: [...file.known, ...here.known.filter(isOfPack)],
});

function parsed(text: string): unknown {
  try {
    // Editors put a byte order mark in front.
    return JSON.parse(text.replace(/^\uFEFF/, ''));
  } catch {
    return undefined;
  }
}
