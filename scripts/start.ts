import path from 'node:path';
import { parseArgs } from 'node:util';
import type { Page } from 'puppeteer-core';
import { type BrowserName, ensureBrowser } from './browsers.ts';
import { build } from './build.ts';
import { type Launched, launch, openPageAbout } from './launch.ts';
import { servePages } from './serve.ts';

const ROOT = path.join(import.meta.dirname, '..');
const SCREENSHOT = path.join(ROOT, '.output', 'screenshot.png');
/** A page that shows no term for this long, after it has loaded, has none. */
const PATIENCE_MS = 10_000;

const hasDisplay = process.platform !== 'linux' || Boolean(process.env.DISPLAY || process.env.WAYLAND_DISPLAY);

try {
  const { values: options, positionals } = parseArgs({
    allowPositionals: true,
    options: { firefox: { type: 'boolean', default: false } },
  });
  const [address] = positionals;
  if (address !== undefined && !URL.canParse(address))
    throw new Error(`${address} is no address; those of the web begin with https://.`);
  await start(options.firefox ? 'firefox' : 'chromium', address);
} catch (error) {
  console.error(error instanceof Error ? error.message : error);
  process.exitCode = 1;
}

/** Without an address it shows the sample report. */
async function start(name: BrowserName, wanted: string | undefined): Promise<void> {
  const program = ensureBrowser(name, console.log);
  console.log(`Building the extension for ${name} …`);
  build(name);
  const server = await servePages(path.join(ROOT, 'tests', 'pages'));
  const address = wanted ?? `${server.origin}/report.html`;
  console.log(`Opening ${address} in ${program}${hasDisplay ? '' : ', without a display'} …`);
  const launched = await launch(name, { program, headless: !hasDisplay });
  try {
    const page = await launched.browser.newPage();
    if (!hasDisplay) await page.setViewport({ width: 1000, height: 900 });
    await page.goto(address).catch((error: Error) => {
      throw new Error(`${address} cannot be opened: ${error.message}`);
    });
    if (hasDisplay) await untilClosed(launched);
    else await printTerms(launched, page);
  } finally {
    await launched.browser.close();
    await server.close();
  }
}

async function untilClosed({ browser }: Launched): Promise<void> {
  console.log('Close the browser to end.');
  await new Promise<void>((resolve) => browser.once('disconnected', () => resolve()));
}

/** Prints what the extension itself lists of the page, and saves what the page looks like. */
async function printTerms(launched: Launched, page: Page): Promise<void> {
  const panel = await openPageAbout(launched, 'sidepanel.html', page.url());
  const rows = await panel.evaluate(readRows, PATIENCE_MS);
  await panel.close();
  for (const { name, meaning, places } of rows) {
    console.log(`${name}${places > 1 ? ` (${places} times)` : ''}\n    ${meaning}`);
  }
  console.log(`${rows.length} terms found.`);
  await page.bringToFront();
  await page.screenshot({ path: SCREENSHOT });
  console.log(`Screenshot: ${SCREENSHOT}`);
}

/** Runs in the list: waits until its rows have stopped changing, and reads them. */
async function readRows(patienceMs: number) {
  await new Promise<void>((resolve) => {
    let timer = setTimeout(resolve, patienceMs);
    const settle = () => {
      if (!document.querySelector('.entry')) return;
      clearTimeout(timer);
      timer = setTimeout(resolve, 1000);
    };
    new MutationObserver(settle).observe(document.body, { subtree: true, childList: true });
    settle();
  });
  const text = (row: Element, part: string) => row.querySelector(part)?.textContent ?? '';
  return [...document.querySelectorAll('.entry')].map((row) => ({
    name: text(row, '.row-name'),
    meaning: text(row, '.row-words'),
    places: Number(text(row, '.row-count').match(/\d+/)?.[0] ?? 1),
  }));
}
