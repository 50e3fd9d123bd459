import type { Browser, CDPSession, Page } from 'puppeteer-core';
import { REST_MS } from '../page/pointing.ts';
import { median } from './median.ts';

/** From the end of the pointer's rest to the meaning standing in the card, in ms. */
export interface CardFigures {
  /** The background runs and has read its entries. */
  readonly warm: number;
  /** The background has been stopped, as the browser does after half a minute of quiet. */
  readonly cold: number;
}

interface DomNode {
  readonly nodeName: string;
  readonly attributes?: readonly string[];
  readonly children?: readonly DomNode[];
  readonly shadowRoots?: readonly DomNode[];
}

/** Points at the first mark of a page so many times; medians. */
export async function measureCard(browser: Browser, address: string, runs: number): Promise<CardFigures> {
  const page = await browser.newPage();
  await page.setViewport({ width: 1000, height: 800 });
  await page.goto(address);
  await page.waitForFunction(() => CSS.highlights.get('bedside-term')?.size);
  await page.evaluate(() =>
    document.addEventListener('pointermove', ({ timeStamp }) => {
      document.documentElement.dataset.moved = String(performance.timeOrigin + timeStamp);
    }),
  );
  const session = await page.createCDPSession();
  const times = { warm: [] as number[], cold: [] as number[] };
  await pointAndWait(page, session);
  for (let run = 0; run < runs; run++) {
    times.warm.push(await pointAndWait(page, session));
    await stopBackground(browser);
    times.cold.push(await pointAndWait(page, session));
  }
  await page.close();
  return { warm: median(times.warm), cold: median(times.cold) };
}

/** Rests the pointer on the first mark; how long the meaning took after the rest, by the clock that both sides share. */
async function pointAndWait(page: Page, session: CDPSession): Promise<number> {
  const { x, y } = await page.evaluate(() => {
    const [mark] = CSS.highlights.get('bedside-term') ?? [];
    if (!mark) throw new Error('There is no mark.');
    const range = document.createRange();
    range.setStart(mark.startContainer, mark.startOffset);
    range.setEnd(mark.endContainer, mark.endOffset);
    const box = range.getBoundingClientRect();
    return { x: box.x + box.width / 2, y: box.y + box.height / 2 };
  });
  await page.mouse.move(x, y);
  while (!(await showsMeaning(session)));
  const shown = Date.now();
  const moved = await page.evaluate(() => Number(document.documentElement.dataset.moved));
  await page.keyboard.press('Escape');
  await page.mouse.move(1, 1);
  while (await showsMeaning(session));
  return shown - moved - REST_MS;
}

/** The DevTools protocol sees through the card's closed root, which the page cannot. */
async function showsMeaning(session: CDPSession): Promise<boolean> {
  const { root } = (await session.send('DOM.getDocument', { depth: -1, pierce: true })) as unknown as { root: DomNode };
  const host = firstOf(root, ({ nodeName }) => nodeName === 'BEDSIDE-CARD');
  return host !== undefined && firstOf(host, ({ attributes }) => attributes?.includes('short') ?? false) !== undefined;
}

function firstOf(node: DomNode, is: (node: DomNode) => boolean): DomNode | undefined {
  if (is(node)) return node;
  for (const child of [...(node.shadowRoots ?? []), ...(node.children ?? [])]) {
    const found = firstOf(child, is);
    if (found) return found;
  }
  return undefined;
}

async function stopBackground(browser: Browser): Promise<void> {
  const target = browser.targets().find((one) => one.type() === 'service_worker');
  await (await target?.worker())?.close();
}
