import type { Page } from 'puppeteer-core';
import { afterAll, beforeAll, describe, expect, test } from 'vitest';
import { type Journey, PATIENCE, startJourney, waitForCard, waitForMark } from './journey.ts';

/** The parts of the extension API that these tests need. */
interface Api {
  readonly action: { getBadgeText(about: { tabId: number }): Promise<string> };
  readonly storage: {
    readonly local: { get(key: string): Promise<Record<string, object>>; set(items: object): Promise<void> };
  };
  readonly tabs: { sendMessage(tab: number, message: object, options?: object): Promise<unknown> };
}

/** Runs in a page of the extension: what the button of its tab says. */
const readBadge = (popup: Page) =>
  popup.evaluate(() => {
    const page = globalThis as unknown as { browser?: Api; chrome: Api };
    const tabId = Number(new URLSearchParams(location.search).get('tab'));
    return (page.browser ?? page.chrome).action.getBadgeText({ tabId });
  });

const set = (popup: Page, change: object) =>
  popup.evaluate(async (changed) => {
    const page = globalThis as unknown as { browser?: Api; chrome: Api };
    const { local } = (page.browser ?? page.chrome).storage;
    const { settings = {} } = await local.get('settings');
    await local.set({ settings: { ...settings, ...changed } });
  }, change);

describe.each(['chromium', 'firefox'] as const)('the toolbar button and the menu in %s', (name) => {
  let journey: Journey;
  beforeAll(async () => {
    journey = await startJourney(name);
  });
  afterAll(() => journey.close());

  test('the button counts what the popup counts, only where that is wanted and the site is on', async () => {
    const page = await journey.open('frames.html');
    await waitForMark(page, 'biopsy');
    const popup = await journey.openPopup(page);
    expect(await readBadge(popup)).toBe('');
    await set(popup, { badge: true });
    await expect.poll(() => readBadge(popup), PATIENCE).toBe('5');
    await page.goto(`${journey.server.origin}/growing.html`);
    await expect.poll(() => readBadge(popup), PATIENCE).toBe('1');
    await page.evaluate('add("Then comes a vertebra.")');
    await expect.poll(() => readBadge(popup), PATIENCE).toBe('2');
    await set(popup, { on: false });
    await expect.poll(() => readBadge(popup), PATIENCE).toBe('');
    await set(popup, { on: true });
    await expect.poll(() => readBadge(popup), PATIENCE).toBe('2');
    await page.goto('about:blank');
    await expect.poll(() => readBadge(popup), PATIENCE).toBe('');
    await set(popup, { badge: false });
    await popup.close();
    await page.close();
  });

  // Menus belong to the browser's window, where no driver can press them: this sends what the background sends then.
  test('the menu of a selection opens the card in the page, with the focus in it', async () => {
    const page = await journey.open('report.html');
    await waitForMark(page, 'vertebrae');
    const popup = await journey.openPopup(page);
    await page.bringToFront();
    await page.evaluate(() => {
      const [text] = [...document.querySelectorAll('p')]
        .map((p) => p.firstChild as Text)
        .filter((t) => t.data.includes('vertebrae'));
      const at = text!.data.indexOf('vertebrae');
      getSelection()?.setBaseAndExtent(text!, at, text!, at + 'vertebrae'.length);
    });
    await popup.evaluate(() => {
      const page = globalThis as unknown as { browser?: Api; chrome: Api };
      const tab = Number(new URLSearchParams(location.search).get('tab'));
      const message = { id: 1, type: 'explainSelection', timestamp: Date.now() };
      return (page.browser ?? page.chrome).tabs.sendMessage(tab, message, { frameId: 0 });
    });
    await waitForCard(page, /^vertebra/);
    expect(await page.evaluate(() => document.activeElement?.localName)).toBe('bedside-card');
    await popup.close();
    await page.close();
  });
});
