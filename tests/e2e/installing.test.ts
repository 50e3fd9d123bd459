import path from 'node:path';
import type { Page } from 'puppeteer-core';
import { describe, expect, test } from 'vitest';
import { ensureBrowser } from '../../scripts/browsers.ts';
import { install, startBrowser } from '../../scripts/launch.ts';
import { servePages } from '../../scripts/serve.ts';
import { cardText, marks, PATIENCE, pointAt, startJourney, waitForCard, waitForMark } from './journey.ts';

describe.each(['chromium', 'firefox'] as const)('installing in %s', (name) => {
  test('a page that is open already is marked and explained without reloading', async () => {
    const server = await servePages(path.join(import.meta.dirname, '..', 'pages'));
    const browser = await startBrowser(name, { program: ensureBrowser(name, () => {}), headless: true });
    try {
      const page = await browser.newPage();
      await page.setViewport({ width: 1000, height: 800 });
      await page.goto(`${server.origin}/report.html`);
      await install(name, browser);
      // The welcome comes to the front when it is ready, and a browser lets a page behind another wait for seconds.
      const marked = async () => {
        await page.bringToFront();
        return marks(page);
      };
      await expect.poll(marked, PATIENCE).toContain('vertebrae');
      await pointAt(page, 'vertebrae');
      await waitForCard(page, /^vertebra/);
    } finally {
      await browser.close();
      await server.close();
    }
  });
});

interface Extensions {
  readonly chrome: {
    readonly management: { setEnabled(id: string, on: boolean): Promise<void> };
    readonly developerPrivate: {
      updateProfileConfiguration(change: { inDeveloperMode: boolean }): Promise<void>;
      reload(id: string, options: object): Promise<void>;
    };
  };
}

// Firefox tells its extensions of none of this, and injects their scripts anew by itself.
describe('in chromium, a page that was open before', () => {
  async function withPage(body: (page: Page, extensions: Page, id: string) => Promise<void>): Promise<void> {
    const journey = await startJourney('chromium');
    try {
      const { host } = new URL((await journey.openOwnPage('packs.html')).url());
      const extensions = await journey.browser.newPage();
      await extensions.goto('chrome://extensions');
      await extensions.evaluate(() =>
        (globalThis as unknown as Extensions).chrome.developerPrivate.updateProfileConfiguration({
          inDeveloperMode: true,
        }),
      );
      const page = await journey.open('report.html');
      const errors: unknown[] = [];
      page.on('pageerror', (error) => errors.push(error));
      await waitForMark(page, 'vertebrae');
      await body(page, extensions, host);
      await page.bringToFront();
      // Until the new script has come, the old one cannot read what it is asked for: pointed at again, with time to rest in between.
      const card = async () => {
        await page.mouse.move(0, 0);
        await pointAt(page, 'vertebrae');
        return cardText(page);
      };
      await expect.poll(card, { ...PATIENCE, interval: 1000 }).toMatch(/^vertebra\b/);
      expect((await marks(page)).filter((text) => text === 'MRI')).toHaveLength(1);
      expect(errors).toEqual([]);
    } finally {
      await journey.close();
    }
  }

  test('the extension was switched off and on again is explained without reloading', () =>
    withPage(async (page, extensions, id) => {
      const setEnabled = (isOn: boolean) =>
        extensions.evaluate(
          (which, on) => (globalThis as unknown as Extensions).chrome.management.setEnabled(which, on),
          id,
          isOn,
        );
      await setEnabled(false);
      await page.bringToFront();
      await pointAt(page, 'vertebrae');
      await waitForCard(page, /could not be loaded/);
      await page.keyboard.press('Escape');
      await setEnabled(true);
    }));

  test('another version came is explained by that one alone', () =>
    withPage((_, extensions, id) =>
      extensions.evaluate(
        (which) => (globalThis as unknown as Extensions).chrome.developerPrivate.reload(which, { failQuietly: true }),
        id,
      ),
    ));
});
