import type { EntryNumber } from '../../glossary/term-match.ts';
import { loadEntries } from '../entries/entry-store.ts';
import { type PackEdition, packEntryNumber, packsOn } from '../entries/own-packs.ts';
import type { Settings } from './settings.ts';

/** What a page needs of the settings: never the list of sites. */
export interface PageSettings extends Omit<Settings, 'on' | 'where' | 'sitesOff' | 'sitesOn' | 'tagPages' | 'known'> {
  /** Numbers of the entries that are marked nowhere. */
  readonly known: readonly EntryNumber[];
  /** The packs whose words are marked here. */
  readonly packs: readonly PackEdition[];
}

/** The numbers of the entries that the reader knows; ids that the glossary no longer has are left out. */
async function knownNumbers({ known }: Settings): Promise<readonly EntryNumber[]> {
  if (known.length === 0) return [];
  const ids = new Set(known);
  const ours = (await loadEntries()).filter(({ id }) => ids.has(id)).map(({ entry }) => entry);
  return [...ours, ...known.flatMap((id) => packEntryNumber(id) ?? [])];
}

/** What the frames of a site get. Words of packs are left out, and known words marked, where these cannot be read. */
export async function pageSettingsOf(settings: Settings, site: string | undefined): Promise<PageSettings> {
  const { on, where, sitesOff, sitesOn, tagPages, ...forPages } = settings;
  const [known, packs] = await Promise.all([knownNumbers(settings).catch(() => []), packsOn(site).catch(() => [])]);
  return { ...forPages, known, packs };
}
