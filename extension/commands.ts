import { browser } from './browser.ts';
import { COMMANDS, sendMessage } from './messages.ts';

interface Tab {
  readonly incognito?: boolean;
  readonly url?: string | undefined;
}

export interface CommandOptions {
  /** Whether a tab's site is switched off. */
  readonly isOff: (tab: Tab) => Promise<boolean>;
  /** The frame of a tab that the reader is in. */
  readonly frameOf: (tabId: number) => Promise<number>;
}

/**
 * Hands each shortcut to the page that is shown; its frame with the focus acts on it, or the page itself where nothing of ours is in
 * that one. Where no card can open, since the site is switched off or no extension may read the page, the popup says why.
 */
export function followCommands({ isOff, frameOf }: CommandOptions): void {
  // Phones have no shortcuts.
  browser.commands?.onCommand.addListener(async (name) => {
    const command = COMMANDS.find((known) => known === name);
    const [tab] = await browser.tabs.query({ active: true, currentWindow: true });
    if (!command || tab?.id === undefined) return;
    const tabId = tab.id;
    const run = (frameId: number) => sendMessage('runCommand', command, { tabId, frameId }).catch(() => false);
    const place = await sendMessage('whatIsHere', undefined, { tabId, frameId: 0 }).catch(() => undefined);
    const canExplain = place === 'own-page' || (place === 'page' && !(await isOff(tab)));
    if (canExplain) {
      const frame = await frameOf(tabId);
      if (!(await run(frame)) && frame !== 0) await run(0);
    }
    // Some browsers open it only in a click of the extension's own.
    else await browser.action.openPopup().catch(() => undefined);
  });
}
