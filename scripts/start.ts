import path from 'node:path';
import { parseArgs } from 'node:util';
import type { Page } from 'puppeteer-core';
import type { StoredEntry } from '../glossary/store.ts';
import { type BrowserName, ensureBrowser } from './browsers.ts';
import { build } from './build.ts';
import { type ExtensionPage, type Launched, launch, openExtensionPage } from './launch.ts';
import { servePages } from './serve.ts';

const ROOT = path.join(import.meta.dirname, '..');
const SCREENSHOT = path.join(ROOT, '.output', 'screenshot.png');
/** A page that shows no term for this long, after it has loaded, has none. */
const PATIENCE_MS = 10_000;

const { values: options, positionals } = parseArgs({
  allowPositionals: true,
  options: { firefox: { type: 'boolean', default: false } },
});
const name: BrowserName = options.firefox ? 'firefox' : 'chromium';
const hasDisplay = process.platform !== 'linux' || Boolean(process.env.DISPLAY || process.env.WAYLAND_DISPLAY);

try {
  await start();
} catch (error) {
  console.error(error instanceof Error ? error.message : error);
  process.exitCode = 1;
}

async function start(): Promise<void> {
  const program = ensureBrowser(name, console.log);
  console.log(`Building the extension for ${name} …`);
  build(name);
  const server = await servePages(path.join(ROOT, 'tests', 'pages'));
  const address = positionals[0] ?? `${server.origin}/report.html`;
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

/** Prints what the extension itself reports about the page, and saves what the page looks like. */
async function printTerms(launched: Launched, page: Page): Promise<void> {
  const popup = await openExtensionPage(launched, 'popup.html');
  const terms = await popup.evaluate(askTerms, page.url(), PATIENCE_MS);
  await popup.close();
  for (const { term, short, count } of terms) {
    console.log(`${term}${count > 1 ? ` (${count} times)` : ''}\n    ${short}`);
  }
  console.log(`${terms.length} terms found.`);
  await page.bringToFront();
  await page.screenshot({ path: SCREENSHOT });
  console.log(`Screenshot: ${SCREENSHOT}`);
}

/** Runs in the popup: follows the terms of the tab over the popup's own port until they stop changing. */
async function askTerms(address: string, patienceMs: number) {
  const page = globalThis as unknown as ExtensionPage;
  const { tabs } = page.browser ?? page.chrome;
  const tab = (await tabs.query({})).find(({ url }) => url === address);
  if (!tab) return [];
  const frames = new Map<string, { entries: number[]; count: number }[]>();
  await new Promise<void>((resolve) => {
    let timer = setTimeout(resolve, patienceMs);
    const port = tabs.connect(tab.id, { name: 'page-terms' });
    port.onMessage.addListener((report: { frame: string; terms: { entries: number[]; count: number }[] }) => {
      frames.set(report.frame, report.terms);
      clearTimeout(timer);
      timer = setTimeout(resolve, 1000);
    });
  });
  const store: StoredEntry[] = await (await fetch('/entries.json')).json();
  return [...frames.values()].flat().map(({ entries, count }) => {
    const { term, short } = store[entries[0]!]!;
    return { term, short, count };
  });
}
