import type { Page } from 'puppeteer-core';
import { afterAll, beforeAll, describe, expect, test } from 'vitest';
import { type Journey, PATIENCE, startJourney, waitForMark } from './journey.ts';
import { says } from './own-page.ts';

/** The browser's number of the tab that the popup speaks about, and what the toolbar button says there. */
interface Api {
  readonly action: { getBadgeText(about: { tabId: number }): Promise<string> };
  readonly storage: { readonly local: { set(items: object): Promise<void> } };
}

const badge = (popup: Page) =>
  popup.evaluate(() => {
    const { browser, chrome } = globalThis as unknown as { browser?: Api; chrome: Api };
    const tabId = Number(new URLSearchParams(location.search).get('tab'));
    return (browser ?? chrome).action.getBadgeText({ tabId });
  });

describe.each(['chromium', 'firefox'] as const)('where no word can be marked, in %s', (name) => {
  let journey: Journey;
  beforeAll(async () => {
    journey = await startJourney(name);
  });
  afterAll(() => journey.close());

  /** The popup of a tab, whose button counts, and which has gone on to another address. */
  async function withPopup(address: string, body: (popup: Page, page: Page) => Promise<void>): Promise<void> {
    const page = await journey.open('three-words.html');
    await waitForMark(page, 'vertebrae');
    const popup = await journey.openPopup(page);
    await popup.evaluate(() => {
      const { browser, chrome } = globalThis as unknown as { browser?: Api; chrome: Api };
      return (browser ?? chrome).storage.local.set({ settings: { badge: true } });
    });
    await expect.poll(() => badge(popup), PATIENCE).toBe('3');
    await page.goto(address.startsWith('/') ? journey.server.origin + address : address);
    try {
      await body(popup, page);
    } finally {
      await popup.close();
      await page.close();
    }
  }

  // Firefox lets scripts into an empty page that comes after one they are in, and no driver onto its own pages.
  const browsersOwn = name === 'chromium' ? ['about:blank'] : [];

  test.each([
    ...browsersOwn.map((address) => ['a page of the browser', address, 'This page belongs to the browser itself']),
    ['a PDF', '/letter.pdf', 'This is a PDF, which the browser shows in a viewer that extensions cannot read.'],
    ['an XML file', '/note.xml', 'This is not a web page but a file of data or a drawing'],
    ['a page without medical words', '/no-words.html', 'No medical words found on this page.'],
  ])('on %s the button is empty, and the popup says why', (_, address, why) =>
    withPopup(address, async (popup) => {
      await expect.poll(() => says(popup), PATIENCE).toContain(why);
      await expect.poll(() => badge(popup), PATIENCE).toBe('');
      expect(await says(popup)).toContain('You can still look up any word in the box above.');
    }),
  );

  test('on a site that is off too, until it is on again', () =>
    withPopup('/three-words.html', async (popup) => {
      const flip = () => popup.evaluate(() => document.querySelector<HTMLElement>('[role=switch]')?.click());
      await expect.poll(() => says(popup), PATIENCE).toContain('3 medical words on this page');
      await flip();
      await expect.poll(() => says(popup), PATIENCE).toContain('Off on this site');
      await expect.poll(() => badge(popup), PATIENCE).toBe('');
      await flip();
      await expect.poll(() => badge(popup), PATIENCE).toBe('3');
    }));

  test('the popup follows its page as it is read, and as it goes on', () =>
    withPopup('/no-words.html', async (popup, page) => {
      await expect.poll(() => says(popup), PATIENCE).toContain('No medical words');
      await page.goto(`${journey.server.origin}/three-words.html`);
      await expect.poll(() => says(popup), PATIENCE).toContain('3 medical words on this page');
    }));
});
