import type { Page } from 'puppeteer-core';
import { afterAll, beforeAll, describe, expect, test } from 'vitest';
import { type Journey, PATIENCE, startJourney, waitForMark } from './journey.ts';
import { press, says } from './own-page.ts';

/** The names in the list, in its order. */
const names = (panel: Page) =>
  panel.evaluate(() => [...document.querySelectorAll('.entry .row-name')].map((one) => one.textContent));

describe.each(['chromium', 'firefox'] as const)('the list beside the page in %s', (name) => {
  let journey: Journey;
  beforeAll(async () => {
    journey = await startJourney(name);
  });
  afterAll(() => journey.close());

  // In a tab of its own, which lists whatever tab is shown in its window, as it does beside a page.
  test('follows the reader from tab to tab', async () => {
    const panel = await journey.openOwnPage('sidepanel.html');
    const three = await journey.open('three-words.html');
    await expect.poll(() => names(panel), PATIENCE).toEqual(['biopsy', 'vertebra', 'anemia']);
    const growing = await journey.open('growing.html');
    await expect.poll(() => names(panel), PATIENCE).toEqual(['biopsy']);
    await three.bringToFront();
    await expect.poll(() => names(panel), PATIENCE).toEqual(['biopsy', 'vertebra', 'anemia']);
    await growing.close();
    await three.close();
    await panel.close();
  });
});

describe('where the list stands in chromium', () => {
  let journey: Journey;
  beforeAll(async () => {
    journey = await startJourney('chromium');
  });
  afterAll(() => journey.close());

  test('a press in the popup opens it in the browser’s own side panel', async () => {
    const page = await journey.open('three-words.html');
    await waitForMark(page, 'vertebrae');
    const popup = await journey.openPopup(page);
    await popup.waitForSelector('.popup-more button');
    await popup.click('.popup-more button');
    const target = await journey.browser.waitForTarget((one) => one.url().endsWith('/sidepanel.html'), PATIENCE);
    const panel = await target.asPage();
    await page.bringToFront();
    await expect.poll(() => names(panel), PATIENCE).toEqual(['biopsy', 'vertebra', 'anemia']);
    await press(panel, 'Show in the text: anemia');
    await expect.poll(() => says(panel), PATIENCE).toContain('“anemia” is marked in the text.');
    await page.close();
  });

  test('where nothing can stand beside a page, it opens in the place of the popup', async () => {
    const page = await journey.open('three-words.html');
    await waitForMark(page, 'vertebrae');
    const popup = await journey.openPopup(page);
    // As in Firefox for Android.
    await popup.evaluateOnNewDocument(() => {
      const { browser, chrome } = globalThis as unknown as Record<string, object | undefined>;
      for (const api of [browser, chrome]) if (api) Object.defineProperty(api, 'sidePanel', { value: undefined });
    });
    await popup.reload();
    await popup.waitForSelector('.popup-more button');
    await popup.click('.popup-more button');
    await expect.poll(() => popup.evaluate(() => location.pathname), PATIENCE).toBe('/sidepanel.html');
    await expect.poll(() => names(popup), PATIENCE).toEqual(['biopsy', 'vertebra', 'anemia']);
    await press(popup, 'Show in the text: anemia');
    await expect.poll(() => page.evaluate(() => CSS.highlights.get('bedside-ring')?.size ?? 0), PATIENCE).toBe(1);
    await popup.close();
    await page.close();
  });
});
