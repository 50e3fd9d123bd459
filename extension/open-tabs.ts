import { browser } from './browser.ts';
import { sendMessage } from './messages.ts';
import { type PageSettings, pageSettingsOf } from './settings/page-settings.ts';
import { isOnAt, readSettings } from './settings/settings.ts';
import { siteOf } from './settings/sites.ts';

type Tab = { readonly id?: number | undefined; readonly incognito?: boolean; readonly url?: string | undefined };

/** The site of a tab. A window that a page has opened and written itself has no address: what is in it is asked whose it is. */
export async function siteOfTab({ id, url }: Tab): Promise<string | undefined> {
  const site = siteOf(url);
  if (site !== undefined || id === undefined) return site;
  return siteOf(await sendMessage('whoseIsThis', undefined, { tabId: id, frameId: 0 }).catch(() => undefined));
}

/** How the frames of a tab are to mark and explain; nothing where its site is switched off. */
export async function settingsFor(tab: Tab): Promise<PageSettings | undefined> {
  const [settings, site] = await Promise.all([readSettings(tab.incognito ?? false), siteOfTab(tab)]);
  return isOnAt(settings, site) ? pageSettingsOf(settings, site) : undefined;
}

let tellings = 0;

/** Tells every open tab what is wanted there, so that a setting acts at once. */
export async function tellOpenTabs(): Promise<void> {
  const mine = ++tellings;
  const tell = async (tab: Tab) => {
    const settings = await settingsFor(tab);
    // A later change is told to all of them: what was read before it must not come after.
    if (mine !== tellings) return;
    // Pages that no content script may enter do not answer; there is nothing to switch in them.
    if (tab.id !== undefined) void sendMessage('applySettings', settings, tab.id).catch(() => undefined);
  };
  // Together: one page that is busy and does not answer must not keep a change from the others.
  await Promise.all((await browser.tabs.query({})).map(tell));
}
