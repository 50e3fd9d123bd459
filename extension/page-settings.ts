import type { EntryNumber } from '../glossary/term-match.ts';
import { loadEntries } from './entry-store.ts';
import type { Settings } from './settings.ts';

/** What a page needs of the settings: never the list of sites. */
export interface PageSettings
  extends Omit<Settings, 'on' | 'where' | 'sitesOff' | 'sitesOn' | 'badge' | 'tagPages' | 'known'> {
  /** Numbers of the entries that are marked nowhere. */
  readonly known: readonly EntryNumber[];
}

/** The numbers of the entries that the reader knows; ids that the glossary no longer has are left out. */
async function knownNumbers({ known }: Settings): Promise<readonly EntryNumber[]> {
  if (known.length === 0) return [];
  const ids = new Set(known);
  return (await loadEntries()).filter(({ id }) => ids.has(id)).map(({ entry }) => entry);
}

export async function pageSettingsOf(settings: Settings): Promise<PageSettings> {
  const { on, where, sitesOff, sitesOn, badge, tagPages, ...forPages } = settings;
  // Words that are marked although they are known are better than none marked at all.
  return { ...forPages, known: await knownNumbers(settings).catch(() => []) };
}
