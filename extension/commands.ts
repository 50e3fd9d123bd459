import { browser } from './browser.ts';
import { COMMANDS, sendMessage } from './messages.ts';

interface Tab {
  readonly incognito?: boolean;
  readonly url?: string | undefined;
}

/**
 * Hands each shortcut to the page that is shown; its frame with the focus acts on it. Where no card can open, since the site is
 * switched off or no extension may read the page, the popup says why. `isOff` tells whether a tab's site is switched off.
 */
export function followCommands(isOff: (tab: Tab) => Promise<boolean>): void {
  // Phones have no shortcuts.
  browser.commands?.onCommand.addListener(async (name) => {
    const command = COMMANDS.find((known) => known === name);
    const [tab] = await browser.tabs.query({ active: true, currentWindow: true });
    if (!command || tab?.id === undefined) return;
    const top = { tabId: tab.id, frameId: 0 };
    const place = await sendMessage('whatIsHere', undefined, top).catch(() => undefined);
    const canExplain = place === 'own-page' || (place === 'page' && !(await isOff(tab)));
    if (canExplain) void sendMessage('runCommand', command, tab.id).catch(() => undefined);
    // Some browsers open it only in a click of the extension's own.
    else await browser.action.openPopup().catch(() => undefined);
  });
}
