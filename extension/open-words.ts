import { browser } from './browser.ts';

/** Opens the page of saved words in a tab: their list, or learning them. */
export async function openWords(view: 'list' | 'learn'): Promise<void> {
  await browser.tabs.create({ url: browser.runtime.getURL(`/words.html#${view}` as never) });
}
