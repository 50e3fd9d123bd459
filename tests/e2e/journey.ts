import path from 'node:path';
import type { Browser, Frame, Page } from 'puppeteer-core';
import { expect } from 'vitest';
import { type BrowserName, ensureBrowser } from '../../scripts/browsers.ts';
import { launch, openExtensionPage, openPageAbout } from '../../scripts/launch.ts';
import { type PageServer, servePages } from '../../scripts/serve.ts';
import { type CardNode, cardButton, readCard } from './card-view.ts';

const PAGES = path.join(import.meta.dirname, '..', 'pages');
/** Long enough for a cold background on a busy machine; tests wait for what they mean and go on at once. */
export const PATIENCE = { timeout: 30_000, interval: 50 };

/** A browser with the built extension, and what a reader does in it. */
export interface Journey {
  readonly browser: Browser;
  readonly server: PageServer;
  open(file: string): Promise<Page>;
  /** The popup, speaking about a page's tab. */
  openPopup(about: Page): Promise<Page>;
  /** One of the extension's own pages. */
  openOwnPage(file: string): Promise<Page>;
  /** The page of the side panel, in a tab of its own and speaking about a page's tab. */
  openPanel(about: Page): Promise<Page>;
  close(): Promise<void>;
}

/** Pages whose server forbids every style and script but its own. */
const STRICT: Record<string, Record<string, string>> = {
  '/strict.html': { 'content-security-policy': "default-src 'none'; style-src 'none'; script-src 'none'" },
};

export async function startJourney(
  name: BrowserName,
  options: { proxy?: string; home?: string } = {},
): Promise<Journey> {
  const server = await servePages(PAGES, (pathname) => STRICT[pathname] ?? {});
  const program = ensureBrowser(name, () => {});
  const launched = await launch(name, { program, headless: true, ...options });
  const { browser } = launched;
  return {
    browser,
    server,
    async open(file) {
      const page = await browser.newPage();
      await page.setViewport({ width: 1000, height: 800 });
      await page.goto(`${server.origin}/${file}`);
      return page;
    },
    openOwnPage: (file) => openExtensionPage(launched, file),
    openPopup: (about) => openPageAbout(launched, 'popup.html', about.url()),
    async openPanel(about) {
      const panel = await openPageAbout(launched, 'sidepanel.html', about.url());
      await panel.setViewport({ width: 380, height: 800 });
      return panel;
    },
    async close() {
      await browser.close();
      await server.close();
    },
  };
}

/** The texts that are underlined now, in the order of the page. */
export function marks(place: Page | Frame): Promise<string[]> {
  return place.evaluate(() =>
    [...(CSS.highlights.get('bedside-term') ?? [])].map((static_) => {
      const range = document.createRange();
      range.setStart(static_.startContainer, static_.startOffset);
      range.setEnd(static_.endContainer, static_.endOffset);
      return range.toString().replace(/\s+/g, ' ');
    }),
  );
}

/** Waits until a text is underlined. */
export async function waitForMark(place: Page | Frame, text: string): Promise<void> {
  await expect.poll(() => marks(place), PATIENCE).toContain(text);
}

/** Centre of the first occurrence of a text, in viewport px. */
export function centreOf(page: Page, text: string): Promise<{ x: number; y: number }> {
  return page.evaluate((wanted) => {
    const walker = document.createTreeWalker(document.body, NodeFilter.SHOW_TEXT);
    for (let node = walker.nextNode() as Text | null; node; node = walker.nextNode() as Text | null) {
      const at = node.data.indexOf(wanted);
      if (at < 0) continue;
      const range = document.createRange();
      range.setStart(node, at);
      range.setEnd(node, at + wanted.length);
      node.parentElement?.scrollIntoView({ block: 'center' });
      const { x, y, width, height } = range.getBoundingClientRect();
      return { x: x + width / 2, y: y + height / 2 };
    }
    throw new Error(`“${wanted}” is not on the page`);
  }, text);
}

/** Rests the pointer on a text, as someone reading would: it arrives from beside it. */
export async function pointAt(page: Page, text: string): Promise<void> {
  const { x, y } = await centreOf(page, text);
  await page.mouse.move(x + 3, y + 1);
  await page.mouse.move(x, y);
}

/** What the open card says, or undefined while there is none. */
export async function cardText(page: Page): Promise<string | undefined> {
  return (await readCard(page))?.text;
}

export async function waitForCard(page: Page, text: string | RegExp): Promise<void> {
  await expect.poll(() => cardText(page), PATIENCE).toMatch(text);
}

export async function waitForNoCard(page: Page): Promise<void> {
  await expect.poll(() => cardText(page), PATIENCE).toBeUndefined();
}

/** Clicks a button of the card with the mouse, where it lies on the screen once the card has come to rest. */
export async function clickInCard(page: Page, name: string): Promise<void> {
  let box: Awaited<ReturnType<CardNode['box']>> | undefined;
  const isAtRest = async () => {
    const before = box;
    box = await (await cardButton(page, name))?.box();
    return box !== undefined && before !== undefined && box.x === before.x && box.y === before.y;
  };
  await expect.poll(isAtRest, PATIENCE).toBe(true);
  const { x, y, width, height } = box!;
  await page.mouse.click(x + width / 2, y + height / 2);
}
