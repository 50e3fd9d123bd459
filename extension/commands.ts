import { browser } from './browser.ts';
import { COMMANDS, sendMessage } from './messages.ts';

interface Tab {
  readonly incognito?: boolean;
  readonly url?: string | undefined;
}

export interface CommandOptions {
  /** Whether a tab's site is switched off. */
  readonly isOff: (tab: Tab) => Promise<boolean>;
  /** The frames of a tab, that which the reader is in before the others. */
  readonly framesOf: (tabId: number) => Promise<readonly number[]>;
}

/**
 * Hands each shortcut to the page that is shown; its frame with the focus acts on it, or where nothing of ours is in that one, the page
 * itself or the first of its other frames. Where no card can open, since the site is switched off or no extension may read the page or
 * nothing has text, the popup says why.
 */
export function followCommands({ isOff, framesOf }: CommandOptions): void {
  // Phones have no shortcuts.
  browser.commands?.onCommand.addListener(async (name) => {
    const command = COMMANDS.find((known) => known === name);
    const [tab] = await browser.tabs.query({ active: true, currentWindow: true });
    if (!command || tab?.id === undefined) return;
    const tabId = tab.id;
    const place = await sendMessage('whatIsHere', undefined, { tabId, frameId: 0 }).catch(() => undefined);
    const canExplain = place === 'own-page' || (place === 'page' && !(await isOff(tab)));
    for (const frameId of canExplain ? await framesOf(tabId) : []) {
      if (await sendMessage('runCommand', command, { tabId, frameId }).catch(() => false)) return;
    }
    // Some browsers open it only in a click of the extension's own.
    await browser.action.openPopup().catch(() => undefined);
  });
}
