import { browser } from '../extension/browser.ts';
import { siteOfTab } from '../extension/open-tabs.ts';

/** The tab that a page of the extension speaks about. */
export interface ReadTab {
  readonly id: number | undefined;
  readonly windowId: number | undefined;
  readonly address: string | undefined;
  readonly title: string | undefined;
  /** Undefined where no extension may read the page. */
  readonly site: string | undefined;
  readonly inPrivate: boolean;
  /** Whether the page is still on its way. */
  readonly isLoading: boolean;
}

/** The number of the tab that the page's address names, as `?tab=12` does. */
const namedTab = Number(new URLSearchParams(location.search).get('tab'));

/** `?tab=12` in the page's address names tab 12; without it, the tab of this window that is shown. */
export async function readTab(): Promise<ReadTab> {
  const tab = namedTab
    ? await browser.tabs.get(namedTab).catch(() => undefined)
    : (await browser.tabs.query({ active: true, currentWindow: true }))[0];
  return {
    id: tab?.id,
    windowId: tab?.windowId,
    address: tab?.url,
    title: tab?.title,
    site: tab && (await siteOfTab(tab)),
    inPrivate: tab?.incognito ?? false,
    isLoading: tab?.status === 'loading',
  };
}

/** Calls back when another tab is shown, or when the one that is shown goes to another page, until the signal ends it. */
export function followTab(onChange: () => void, signal: AbortSignal): void {
  const { onActivated, onUpdated, onRemoved, onReplaced } = browser.tabs;
  for (const event of [onActivated, onUpdated, onRemoved, onReplaced] as (typeof onActivated)[]) {
    event?.addListener(onChange);
    signal.addEventListener('abort', () => event?.removeListener(onChange), { once: true });
  }
}
