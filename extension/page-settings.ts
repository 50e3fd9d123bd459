import type { Settings } from './settings.ts';

/** What a page needs of the settings: never the list of sites. */
export type PageSettings = Omit<Settings, 'on' | 'where' | 'sitesOff' | 'sitesOn' | 'badge'>;

export function pageSettingsOf(settings: Settings): PageSettings {
  const { on, where, sitesOff, sitesOn, badge, ...forPages } = settings;
  return forPages;
}
