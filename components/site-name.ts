import type { Translate } from './texts.ts';

/** What the settings call the files of this device. */
const FILES = 'file';

/** A site as readers know it. */
export const siteName = (site: string, t: Translate): string => (site === FILES ? t('options.sites.file') : site);

/** A site as they would type it: a host of the local network is taken only as an address. */
export function siteAddress(site: string, siteTyped: (text: string) => string | undefined): string {
  if (site === FILES) return 'file:///';
  return siteTyped(site) === site ? site : `http://${site}/`;
}
