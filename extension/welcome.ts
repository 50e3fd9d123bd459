import { browser } from './browser.ts';
import { isInPrivate } from './settings/private.ts';

/** Shows the welcome page once, after the installation: not after an update, and not for a private window of its own. */
export function welcomeOnce(): void {
  browser.runtime.onInstalled.addListener(({ reason }) => {
    if (reason === 'install' && !isInPrivate())
      void browser.tabs.create({ url: browser.runtime.getURL('/welcome.html') });
  });
}
