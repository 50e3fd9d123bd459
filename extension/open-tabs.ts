import { browser } from './browser.ts';
import { sendMessage } from './messages.ts';
import { type PageSettings, pageSettingsOf } from './settings/page-settings.ts';
import { isOnAt, readSettings } from './settings/settings.ts';
import { siteOf } from './settings/sites.ts';

type Tab = { readonly incognito?: boolean; readonly url?: string | undefined };

/** How the frames of a tab are to mark and explain; nothing where its site is switched off. */
export async function settingsFor(tab: Tab): Promise<PageSettings | undefined> {
  const settings = await readSettings(tab.incognito ?? false);
  const site = siteOf(tab.url);
  return isOnAt(settings, site) ? pageSettingsOf(settings, site) : undefined;
}

let tellings = 0;

/** Tells every open tab what is wanted there, so that a setting acts at once. */
export async function tellOpenTabs(): Promise<void> {
  const mine = ++tellings;
  for (const tab of await browser.tabs.query({})) {
    const settings = await settingsFor(tab);
    // A later change is told to all of them: what was read before it must not come after.
    if (mine !== tellings) return;
    // Pages that no content script may enter do not answer; there is nothing to switch in them.
    if (tab.id !== undefined) void sendMessage('applySettings', settings, tab.id).catch(() => undefined);
  }
}
