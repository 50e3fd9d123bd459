import type { Page } from 'puppeteer-core';
import { afterAll, beforeAll, describe, expect, test } from 'vitest';
import { median } from '../../bench/median.ts';
import { addTerms, fling, listedIn, reopen } from '../../scripts/many-terms.ts';
import { type Journey, PATIENCE, startJourney } from './journey.ts';

// Milliseconds depend on the machine and on what else it does: `npm run bench` measures them. Here, one run compares what it
// does by turns.
const OPENINGS = 7;
const FLINGS = 3;
/** A frame so many times as late as one of plain text under the same fling would be seen as a stutter. */
const STUTTER = 3;

/** Whether the panel lists so many words, and no more have come since this was asked last. */
function listedInFull(panel: Page, count: number): () => Promise<boolean> {
  let last = 0;
  return async () => {
    const before = last;
    last = await listedIn(panel);
    return last >= count && last === before;
  };
}

describe('the side panel under load', () => {
  let journey: Journey;
  beforeAll(async () => {
    journey = await startJourney('chromium');
  });
  afterAll(() => journey.close());

  /** A page that holds at least so many words, and the panel that lists it. */
  async function withPanel(count: number, body: (panel: Page, page: Page) => Promise<void>): Promise<void> {
    const page = await journey.open(`growing.html?${count}`);
    await addTerms(page, count);
    const panel = await journey.openPanel(page);
    try {
      await expect.poll(listedInFull(panel, count), { ...PATIENCE, interval: 1000 }).toBe(true);
      await body(panel, page);
    } finally {
      await panel.close();
      await page.close();
    }
  }

  test('a page of 2,000 terms opens as soon as one of 20', ({ annotate }) =>
    withPanel(20, (few) =>
      withPanel(2_000, async (many) => {
        const times = { few: [] as number[], many: [] as number[] };
        for (let turn = 0; turn < OPENINGS; turn++) {
          times.few.push(await reopen(few));
          times.many.push(await reopen(many));
        }
        const [one, other] = [median(times.few), median(times.many)];
        await annotate(`first rows after ${one.toFixed(0)} ms with 20 terms, ${other.toFixed(0)} ms with 2,000`);
        expect(other / one).toBeLessThan(2);
      }),
    ));

  test('a list of 2,000 terms scrolls as smoothly as plain text', ({ annotate }) =>
    withPanel(2_000, async (panel) => {
      await panel.evaluate(addPlainText);
      const [listed, plain]: [number[], number[]] = [[], []];
      for (let turn = 0; turn < FLINGS; turn++) {
        listed.push(...(await fling(panel, '.panel-list')));
        plain.push(...(await fling(panel, '#plain')));
      }
      const usual = median(plain);
      const lateIn = (frames: readonly number[]) => frames.filter((ms) => ms > STUTTER * usual).length / frames.length;
      const [late, latePlain] = [lateIn(listed), lateIn(plain)];
      await annotate(
        `frames: ${median(listed).toFixed(0)} ms, of plain text ${usual.toFixed(0)} ms; late ${late.toFixed(3)}, ${latePlain.toFixed(3)}`,
      );
      // A busy machine is late with both.
      expect(late - latePlain).toBeLessThan(0.05);
    }));

  test('a page that is rewritten ten times a second moves nothing in the list', () =>
    withPanel(60, async (panel, page) => {
      await panel.evaluate(() => document.querySelectorAll<HTMLElement>('.entry-word')[20]?.focus());
      await panel.evaluate(watchList);
      await page.evaluate(rewriteForSeconds, 3);
      const seen = await panel.evaluate(() => (globalThis as unknown as Watched).seen);
      expect(seen).toEqual({ removed: 0, added: 0, moved: 0, focus: true });
    }));
});

interface Watched {
  seen: { removed: number; added: number; moved: number; focus: boolean };
}

/** Runs in the panel: adds a box of paragraphs as high as the list. */
function addPlainText(): void {
  const box = Object.assign(document.createElement('div'), { id: 'plain', style: 'height: 600px; overflow: auto' });
  for (let i = 0; i < 2_000; i++)
    box.append(
      Object.assign(document.createElement('p'), { textContent: `Line ${i}: nobody asked about the garden.` }),
    );
  document.body.append(box);
}

/** Runs in the panel: once the list is at rest, counts the rows that come, go and move from then on. */
async function watchList(): Promise<void> {
  const seen = { removed: 0, added: 0, moved: 0, focus: true };
  (globalThis as unknown as Watched).seen = seen;
  const focused = document.activeElement;
  const topNow = () => focused!.getBoundingClientRect().top;
  let top = topNow();
  for (let calm = 0; calm < 10; calm++) {
    await new Promise(requestAnimationFrame);
    if (topNow() !== top) calm = 0;
    top = topNow();
  }
  const isRow = (node: Node) => node instanceof Element && node.matches('.entry, .group');
  new MutationObserver((records) => {
    for (const { addedNodes, removedNodes } of records) {
      seen.added += [...addedNodes].filter(isRow).length;
      seen.removed += [...removedNodes].filter(isRow).length;
    }
  }).observe(document.body, { subtree: true, childList: true });
  const look = () => {
    if (document.activeElement !== focused) seen.focus = false;
    if (Math.abs(topNow() - top) > 1) seen.moved++;
    requestAnimationFrame(look);
  };
  look();
}

/** Runs in the page: writes every paragraph anew ten times a second, as a page that draws itself from data does. */
async function rewriteForSeconds(seconds: number): Promise<void> {
  const main = document.querySelector('main')!;
  for (let i = 0; i < seconds * 10; i++) {
    const html = [...main.children].map((child) => [child.localName, child.textContent ?? ''] as const);
    main.replaceChildren(
      ...html.map(([tag, text]) => Object.assign(document.createElement(tag), { textContent: text })),
    );
    await new Promise((resolve) => setTimeout(resolve, 100));
  }
}
