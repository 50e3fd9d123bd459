import { readdirSync, readFileSync } from 'node:fs';
import path from 'node:path';
import type { Page } from 'puppeteer-core';
import { readStoreFile } from '../extension/entries/store-files.ts';

const STORE = path.join(import.meta.dirname, '..', '.output', 'chrome-mv3', 'entries');

/** A quarter of the words of the glossary wait for a page that speaks of them. */
const SPARE = 1.4;

/** Adds words of the built glossary to a page, in sections of ten: so many more than `count` that as a rule as many are terms there. */
export function addTerms(page: Page, count: number): Promise<void> {
  return page.evaluate(
    (all, wanted) => {
      const place = document.querySelector('main') ?? document.body;
      for (let i = 0; i < wanted; i++) {
        if (i % 10 === 0)
          place.append(Object.assign(document.createElement('h2'), { textContent: `Part ${i / 10 + 1}` }));
        const word = all[(i * 7) % all.length];
        place.append(Object.assign(document.createElement('p'), { textContent: `The report speaks of ${word}.` }));
      }
    },
    hardWords(),
    Math.ceil(count * SPARE),
  );
}

/** Hard words of several letters. */
function hardWords(): readonly string[] {
  return readdirSync(STORE)
    .map((file) => readStoreFile(readFileSync(path.join(STORE, file), 'utf8'), Number.parseInt(file, 10)))
    .flatMap(({ count, entryAt }) => Array.from({ length: count }, (_, place) => entryAt(place)!))
    .filter(({ term, difficulty }) => difficulty > 0.6 && /^[a-z]{7,}$/.test(term))
    .map(({ term }) => term);
}

/** How many terms the side panel lists. */
export const listedIn = (panel: Page): Promise<number> =>
  panel.evaluate(() => document.querySelectorAll('.entry').length);

/**
 * Opens the side panel anew, in its tab, which comes to the front: others draw no frames. How long it took until its first
 * rows were painted, in ms from the navigation on.
 */
export async function reopen(panel: Page): Promise<number> {
  const address = panel.url();
  await panel.bringToFront();
  // A reader opens it where no list was before: taking down a list of thousands would be counted too.
  await panel.goto(new URL('/manifest.json', address).href);
  await panel.goto(address);
  return panel.evaluate(
    () =>
      new Promise<number>((resolve) => {
        const look = () => {
          if (document.querySelector('.entry')) requestAnimationFrame(() => resolve(performance.now()));
          else requestAnimationFrame(look);
        };
        look();
      }),
  );
}

/** Scrolls a box of a page as fast as a strong fling; how long each frame took, in ms. */
export function fling(page: Page, box: string): Promise<number[]> {
  return page.evaluate(async (selector) => {
    const scrolled = document.querySelector(selector)!;
    const frame = () => new Promise<number>((resolve) => requestAnimationFrame(resolve));
    const times: number[] = [];
    scrolled.scrollTop = 0;
    let last = await frame();
    for (let i = 1; i <= 120; i++) {
      scrolled.scrollTop = i * 200;
      const now = await frame();
      times.push(now - last);
      last = now;
    }
    return times;
  }, box);
}
