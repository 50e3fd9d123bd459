import { browser } from './browser.ts';
import { checkIds, onMessage, sendMessage } from './messages.ts';

/** More would not fit on the button. */
const MOST = 999;
/** A page with terms has counted them within so many ms of being asked. */
const ANSWER_MS = 1000;
/** The accent of the light look; white on it has 7:1. */
const COLORS = { back: '#175a52', text: '#ffffff' } as const;

/**
 * Counts the terms of each tab on the toolbar button, each once however many frames it stands in. Frames count only where
 * the reader wants it, and count nothing once they are switched off or left.
 */
export function followBadge(): void {
  /** For each tab, what its frames last counted. */
  const tabs = new Map<number, Map<number, readonly string[]>>();
  const { action } = browser;
  // Firefox for Android has a menu entry in the place of a button, without a badge.
  if (!action.setBadgeText) return;
  void action.setBadgeBackgroundColor({ color: COLORS.back });
  void action.setBadgeTextColor?.({ color: COLORS.text });

  onMessage('countTerms', ({ data, sender }) => {
    const { tab, frameId } = sender;
    if (tab?.id === undefined || frameId === undefined) return;
    let frames = tabs.get(tab.id);
    if (!frames) {
      frames = new Map();
      tabs.set(tab.id, frames);
      // The background was stopped and has forgotten the other frames.
      ask(tab.id);
    }
    frames.set(frameId, checkIds(data));
    show(tab.id);
  });

  const ask = (tabId: number) => void sendMessage('askForTerms', undefined, tabId).catch(() => undefined);

  function show(tabId: number): void {
    const frames = tabs.get(tabId) ?? new Map<number, readonly string[]>();
    const count = new Set([...frames.values()].flat()).size;
    const text = count === 0 ? '' : count > MOST ? `${MOST}+` : String(count);
    // The tab may be closed by now.
    void action.setBadgeText({ tabId, text }).catch(() => undefined);
  }

  // What a page says while it is left is easily lost, or comes when the next one is there already, so each new page is counted from nothing.
  browser.tabs.onUpdated.addListener((tabId, { status }) => {
    if (status !== 'complete' || !tabs.has(tabId)) return;
    tabs.set(tabId, new Map());
    ask(tabId);
    // Not at once, so that the button of a page that counts anew does not blink.
    setTimeout(() => show(tabId), ANSWER_MS);
  });
  browser.tabs.onRemoved.addListener((tabId) => tabs.delete(tabId));
}
