import path from 'node:path';
import { describe, test } from 'vitest';
import { ensureBrowser } from '../../scripts/browsers.ts';
import { install, startBrowser } from '../../scripts/launch.ts';
import { servePages } from '../../scripts/serve.ts';
import { pointAt, waitForCard, waitForMark } from './journey.ts';

describe.each(['chromium', 'firefox'] as const)('installing in %s', (name) => {
  test('a page that is open already is marked and explained without reloading', async () => {
    const server = await servePages(path.join(import.meta.dirname, '..', 'pages'));
    const browser = await startBrowser(name, { program: ensureBrowser(name, () => {}), headless: true });
    try {
      const page = await browser.newPage();
      await page.setViewport({ width: 1000, height: 800 });
      await page.goto(`${server.origin}/report.html`);
      await install(name, browser);
      await page.bringToFront();
      await waitForMark(page, 'vertebrae');
      await pointAt(page, 'vertebrae');
      await waitForCard(page, /^vertebra/);
    } finally {
      await browser.close();
      await server.close();
    }
  });
});
