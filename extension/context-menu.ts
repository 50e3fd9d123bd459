import { browser } from './browser.ts';
import { MAX_WORDS_ASKED, onMessage, sendMessage } from './messages.ts';

const EXPLAIN = 'explain';

/** ms for which words wait for the popup: long enough to go and press the toolbar button. */
const PATIENCE = 60_000;

interface Asked {
  readonly words: string;
  /** Whose popup gets them; no two tabs share a number, in private windows neither. */
  readonly tabId: number | undefined;
}

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

  let asked: Asked | undefined;
  let forgetting: ReturnType<typeof setTimeout> | undefined;
  onMessage('takeAsked', ({ data: tabId }) => {
    if (asked === undefined || asked.tabId !== tabId) return '';
    const { words } = asked;
    asked = undefined;
    return words;
  });

  contextMenus.onClicked.addListener(async ({ selectionText = '', frameId = 0 }, tab) => {
    if (tab?.id === undefined) return;
    const isExplained = await sendMessage('explainSelection', undefined, { tabId: tab.id, frameId }).catch(() => false);
    if (isExplained) return;
    asked = { words: selectionText.trim().slice(0, MAX_WORDS_ASKED), tabId: await tabOf(tab.id) };
    clearTimeout(forgetting);
    forgetting = setTimeout(() => {
      asked = undefined;
    }, PATIENCE);
    // Some browsers open it only in a click of the extension's own; the words wait for the reader's.
    await browser.action.openPopup().catch(() => undefined);
  });
}

/**
 * Chrome has been seen to give -1 for a selection in its viewer of a PDF (https://github.com/aboodman/open-frame/issues/8): what is meant
 * then is the tab that is shown.
 */
async function tabOf(tabId: number): Promise<number | undefined> {
  if (tabId >= 0) return tabId;
  const [shown] = await browser.tabs.query({ active: true, lastFocusedWindow: true });
  return shown?.id;
}
