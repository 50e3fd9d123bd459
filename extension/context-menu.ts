import { storage } from 'wxt/utils/storage';
import { browser } from './browser.ts';
import { MAX_WORDS_ASKED, onMessage, sendMessage } from './messages.ts';
import { isOwnPage } from './own-page.ts';

const EXPLAIN = 'explain';

/** ms for which words wait for the popup: long enough to go and press the toolbar button. */
const PATIENCE = 60_000;

interface Asked {
  readonly words: string;
  /** Whose popup gets them; no two tabs share a number, in private windows neither. */
  readonly tabId: number | undefined;
  /** ms since 1970 */
  readonly until: number;
}

/** In memory, as a variable is; but browsers stop the background, with its variables, after half a minute without an event. */
const asked = storage.defineItem<Asked>('session:asked');

/**
 * Offers “Explain …” in the menu of a selection: the card opens beside it. Where nothing of ours is in the page, since the
 * site is switched off or no extension may read it, or the words stand in a field, the popup looks them up instead.
 * Gives what names it anew, as in another language.
 */
export function offerContextMenu(readTitle: () => Promise<string>, now: () => number): () => void {
  // Firefox for Android has no such menus.
  const { contextMenus } = browser;
  if (!contextMenus) return () => undefined;
  // Made anew each time: a private window's background is never told of an installation.
  let named: Promise<unknown> = contextMenus
    .removeAll()
    .then(async () => contextMenus.create({ id: EXPLAIN, title: await readTitle(), contexts: ['selection'] }));

  const readAsked = async () => {
    const waiting = await asked.getValue();
    if (waiting === null || waiting.until > now()) return waiting;
    await asked.removeValue();
    return null;
  };
  // What nobody has taken from the background before.
  void readAsked();
  onMessage('takeAsked', async ({ data: tabId, sender }) => {
    if (!isOwnPage(sender)) return '';
    const waiting = await readAsked();
    if (waiting === null || waiting.tabId !== tabId) return '';
    await asked.removeValue();
    return waiting.words;
  });

  contextMenus.onClicked.addListener(async ({ selectionText = '', frameId = 0 }, tab) => {
    if (tab?.id === undefined) return;
    const isExplained = await sendMessage('explainSelection', undefined, { tabId: tab.id, frameId }).catch(() => false);
    if (isExplained) return;
    const words = selectionText.trim().slice(0, MAX_WORDS_ASKED);
    await asked.setValue({ words, tabId: await tabOf(tab.id), until: now() + PATIENCE });
    // Some browsers open it only in a click of the extension's own; the words wait for the reader's.
    await browser.action.openPopup().catch(() => undefined);
  });

  return () => {
    named = named.then(async () => contextMenus.update(EXPLAIN, { title: await readTitle() }));
  };
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
