import { browser } from '../extension/browser.ts';
import { hasSidePanel, openSidePanel } from '../extension/side-panel.ts';
import type { ReadTab } from './tab.ts';

/** Opens the list of a tab's page beside it, or in the place of this page where nothing can stand beside a page. Call it at once in a click. */
export function openList({ id, windowId }: ReadTab): void {
  if (hasSidePanel && windowId !== undefined) void openSidePanel(windowId).then(() => window.close());
  else location.assign(browser.runtime.getURL(`/sidepanel.html?tab=${id}`));
}
