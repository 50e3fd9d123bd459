import type { Page } from 'puppeteer-core';
import { type Launched, openPageAbout } from '../scripts/launch.ts';
import { addTerms, fling, listedIn, reopen } from '../scripts/many-terms.ts';
import { median } from './median.ts';

/** The side panel on a page of so many terms. */
export interface PanelFigures {
  readonly terms: number;
  /** From the start of the navigation to rows on the screen, in ms. */
  readonly opening: number;
  /** A frame of a strong fling through the list, in ms: the median, and the longest. */
  readonly frame: number;
  readonly longestFrame: number;
}

const TERMS = 2_000;
const LOOK_EVERY_MS = 500;

/** Opens the panel so many times in a browser with the extension, about a page that is filled with terms. */
export async function measurePanel(launched: Launched, address: string, runs: number): Promise<PanelFigures> {
  // In a window of its own, since the page beside a panel is on screen, and one in a tab behind it is slowed down.
  const page = await launched.browser.newPage({ type: 'window' });
  await page.goto(address);
  await addTerms(page, TERMS);
  const panel = await openPageAbout(launched, 'sidepanel.html', page.url());
  await panel.setViewport({ width: 380, height: 800 });
  const terms = await settled(panel);
  const openings: number[] = [];
  const frames: number[] = [];
  for (let run = 0; run < runs; run++) {
    openings.push(await reopen(panel));
    await settled(panel);
    frames.push(...(await fling(panel, '.panel-list')));
  }
  await panel.close();
  await page.close();
  return { terms, opening: median(openings), frame: median(frames), longestFrame: Math.max(...frames) };
}

/** How many terms are listed, once no more come. */
async function settled(panel: Page): Promise<number> {
  let last = -1;
  for (;;) {
    const now = await listedIn(panel);
    if (now === last && now >= TERMS) return now;
    last = now;
    await new Promise((resolve) => setTimeout(resolve, LOOK_EVERY_MS));
  }
}
