import type { Page } from 'puppeteer-core';
import type { Command } from '../../extension/messages.ts';
import type { ExtensionPage } from '../../scripts/launch.ts';

/**
 * Sends a page what the background sends it when a shortcut is pressed.
 * Shortcuts of extensions belong to the browser's window, where no driver can press them.
 */
export async function runCommand(popup: Page, about: Page, command: Command): Promise<void> {
  await popup.evaluate(
    async (address, name) => {
      const page = globalThis as unknown as ExtensionPage;
      const { tabs } = page.browser ?? page.chrome;
      const tab = (await tabs.query({})).find(({ url }) => url === address);
      if (!tab) throw new Error(`no tab shows ${address}`);
      const message = { id: 1, type: 'runCommand', data: name, timestamp: Date.now() };
      await tabs.sendMessage(tab.id, message, { frameId: 0 });
    },
    // Puppeteer does not know the address of an extension's page in Firefox.
    await about.evaluate(() => location.href),
    command,
  );
}
