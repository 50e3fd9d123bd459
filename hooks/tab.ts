import { browser } from '../extension/browser.ts';
import { siteOf } from '../extension/sites.ts';

/** The tab that a page of the extension speaks about. */
export interface ReadTab {
  readonly id: number | undefined;
  readonly address: string | undefined;
  /** Undefined where no extension may read the page. */
  readonly site: string | undefined;
  readonly inPrivate: boolean;
}

/** `?tab=12` in the page's address names tab 12; without it, the tab of this window that is shown. */
export async function readTab(): Promise<ReadTab> {
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
