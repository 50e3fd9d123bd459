import { mkdirSync } from 'node:fs';
import path from 'node:path';
import { ensureBrowser } from './browsers.ts';
import { build } from './build.ts';
import { launch, openExtensionPage } from './launch.ts';
import { restOn, settled } from './on-page.ts';
import { servePages } from './serve.ts';

const ROOT = path.join(import.meta.dirname, '..');
const PICTURES = path.join(ROOT, 'docs', 'pictures');

/** Takes the pictures of the README anew, from the built extension on the sample report. */
const program = ensureBrowser('chromium', console.log);
build('chromium');
mkdirSync(PICTURES, { recursive: true });
const server = await servePages(path.join(ROOT, 'tests', 'pages'));
const launched = await launch('chromium', { program, headless: true });
try {
  const page = await launched.browser.newPage();
  await page.setViewport({ width: 960, height: 640, deviceScaleFactor: 2 });
  await page.goto(`${server.origin}/report.html`);
  await page.waitForFunction(() => (CSS.highlights.get('bedside-term')?.size ?? 0) > 0);
  await restOn(page, 'vertebrae');
  await page.waitForFunction(() => document.querySelector('bedside-card') !== null);
  await settled(page);
  await page.screenshot({ path: path.join(PICTURES, 'card.png') });

  const popup = await openExtensionPage(launched, 'popup.html');
  await popup.setViewport({ width: 360, height: 560, deviceScaleFactor: 2 });
  await popup.waitForSelector('input');
  await popup.keyboard.type('metastisis');
  await popup.waitForSelector('[role=option]');
  await settled(popup);
  await popup.screenshot({ path: path.join(PICTURES, 'popup.png') });
  console.log(`Pictures: ${PICTURES}`);
} finally {
  await launched.browser.close();
  await server.close();
}
