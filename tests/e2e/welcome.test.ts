import type { Page } from 'puppeteer-core';
import { afterAll, beforeAll, describe, expect, test } from 'vitest';
import { ensureBrowser } from '../../scripts/browsers.ts';
import { type ExtensionPage, install, type Launched, openExtensionPage, startBrowser } from '../../scripts/launch.ts';
import { runCommand } from './commands.ts';
import { clickInCard, marks, PATIENCE, pointAt, waitForCard, waitForMark, waitForNoCard } from './journey.ts';

/** How many tabs show the welcome page. */
const welcomes = (own: Page) =>
  own.evaluate(async () => {
    const { browser, chrome } = globalThis as unknown as ExtensionPage;
    const tabs = await (browser ?? chrome).tabs.query({});
    return tabs.filter(({ url }) => url?.endsWith('/welcome.html')).length;
  });

describe.each(['chromium', 'firefox'] as const)('the welcome page in %s', (name) => {
  let launched: Launched;
  let own: Page;
  beforeAll(async () => {
    launched = await install(
      name,
      await startBrowser(name, { program: ensureBrowser(name, () => {}), headless: true }),
    );
    own = await openExtensionPage(launched, 'popup.html');
  });
  afterAll(() => launched.browser.close());

  async function withWelcome(body: (page: Page) => Promise<void>): Promise<void> {
    const page = await openExtensionPage(launched, 'welcome.html?another');
    try {
      await waitForMark(page, 'vertebrae');
      await body(page);
    } finally {
      await page.close();
    }
  }

  test('opens by itself after the installation, once', async () => {
    await expect.poll(() => welcomes(own), PATIENCE).toBe(1);
  });

  test('its words are marked, and a pointer at rest opens the card, which can save the word', () =>
    withWelcome(async (page) => {
      await pointAt(page, 'stenosis');
      await waitForCard(page, /^stenosis/);
      await clickInCard(page, 'Save');
      await waitForCard(page, /Saved/);
      await page.keyboard.press('Escape');
      await waitForNoCard(page);
    }));

  test('the card in which a word is said to be known stays open, so that it can be taken back', () =>
    withWelcome(async (page) => {
      await pointAt(page, 'stenosis');
      await clickInCard(page, 'I know this word');
      await waitForCard(page, /Mark it again/);
      await expect.poll(() => marks(page), PATIENCE).not.toContain('stenosis');
      await clickInCard(page, 'Mark it again');
      await waitForMark(page, 'stenosis');
      await waitForCard(page, /I know this word/);
    }));

  test('the card tells what the text denies', () =>
    withWelcome(async (page) => {
      await pointAt(page, 'fracture');
      await waitForCard(page, /the text says that it is not there/);
    }));

  test('words are explained by keyboard', () =>
    withWelcome(async (page) => {
      await page.bringToFront();
      await runCommand(own, page, 'next-term');
      await waitForCard(page, /^(?!stenosis)/);
      expect(await page.evaluate(() => document.activeElement?.localName)).toBe('bedside-card');
    }));

  test('marks nothing but its paragraph, and says what is read and that nothing is sent', () =>
    withWelcome(async (page) => {
      expect(await marks(page)).not.toContain('medical');
      const text = await page.evaluate(() => document.body.textContent);
      expect(text).toContain('Bedside reads the text of the pages you open');
      expect(text).toContain('It sends nothing to anyone');
    }));

  test('leads to the options, the saved words and the own words', () =>
    withWelcome(async (page) => {
      const found = await page.evaluate(async () => {
        const links = [...document.querySelectorAll('a')].map(({ href }) => href);
        return Promise.all(links.map(async (href) => `${href.split('/').at(-1)} ${(await fetch(href)).ok}`));
      });
      expect(found).toEqual(['options.html true', 'words.html true', 'packs.html true']);
    }));
});
