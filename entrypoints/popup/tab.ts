import { browser } from '../../extension/browser.ts';
import { siteOf } from '../../extension/sites.ts';

/** The tab that the popup speaks about. */
export interface PopupTab {
  readonly id: number | undefined;
  readonly address: string | undefined;
  /** Undefined where no extension may read the page. */
  readonly site: string | undefined;
  readonly inPrivate: boolean;
}

/** `popup.html?tab=12` speaks about tab 12; without it, the popup speaks about the tab it was opened over. */
export async function readTab(): Promise<PopupTab> {
  const named = Number(new URLSearchParams(location.search).get('tab'));
  const tab = named
    ? await browser.tabs.get(named)
    : (await browser.tabs.query({ active: true, currentWindow: true }))[0];
  return {
    id: tab?.id,
    address: tab?.url,
    site: siteOf(tab?.url),
    inPrivate: tab?.incognito ?? false,
  };
}
