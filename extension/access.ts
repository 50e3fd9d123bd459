import { browser } from './browser.ts';

const ALL_SITES = { origins: ['<all_urls>'] };

/** Whether the browser lets the extension read every site; people can withhold it. */
export function hasAccess(): Promise<boolean> {
  return browser.permissions.contains(ALL_SITES);
}

/** Asks for access to every site; must be called from a click. Resolves to whether it was given. */
export function askForAccess(): Promise<boolean> {
  return browser.permissions.request(ALL_SITES);
}
