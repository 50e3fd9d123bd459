import { browser } from './browser.ts';
import { MAX_WORDS_ASKED, onMessage, sendMessage } from './messages.ts';

const EXPLAIN = 'explain';

/**
 * Offers “Explain …” in the menu of a selection: the card opens beside it. Where nothing of ours is in the page, since the
 * site is switched off or no extension may read it, or the words stand in a field, the popup looks them up instead.
 */
export function offerContextMenu(title: string): void {
  // Firefox for Android has no such menus.
  const { contextMenus } = browser;
  if (!contextMenus) return;
  // Made anew each time: a private window's background is never told of an installation.
  void contextMenus.removeAll().then(() => contextMenus.create({ id: EXPLAIN, title, contexts: ['selection'] }));

  let asked = '';
  onMessage('takeAsked', () => {
    const words = asked;
    asked = '';
    return words;
  });

  contextMenus.onClicked.addListener(async ({ selectionText = '', frameId = 0 }, tab) => {
    if (tab?.id === undefined) return;
    const isExplained = await sendMessage('explainSelection', undefined, { tabId: tab.id, frameId }).catch(() => false);
    if (isExplained) return;
    asked = selectionText.trim().slice(0, MAX_WORDS_ASKED);
    // Some browsers open it only in a click of the extension's own; the words wait for the reader's.
    await browser.action.openPopup().catch(() => undefined);
  });
}
