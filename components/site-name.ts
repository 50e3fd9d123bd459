import type { Translate } from './texts.ts';

/** What the settings call the files of this device. */
const FILES = 'file';

/** A site as readers know it. */
export const siteName = (site: string, t: Translate): string => (site === FILES ? t('options.sites.file') : site);

/** A site as they would type it. */
export const siteAddress = (site: string): string => (site === FILES ? 'file:///' : site);
