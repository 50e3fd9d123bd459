import type { Browser, CDPSession, Page } from 'puppeteer-core';
import { median } from './median.ts';

/** A frame of a page that changes one style in each, in ms of the main thread: with marks, and without any. */
export interface FrameFigures {
  readonly marked: number;
  readonly bare: number;
}

/** Frames until the page counts as one that changes with every frame, and those that are measured then. */
const FRAMES = { before: 60, measured: 60 };
const APPENDED = 300;
const APPEND_EVERY_MS = 10;
/** A page has been read when the explainer takes no more than this share of a second. */
const QUIET = 0.002;
/** Looking more often takes more time than what is looked at. */
const SAMPLE_MICROS = 1_000;
const EXPLAINER = '/content-scripts/explainer.js';

/** Changes a page in every frame after it has been read by the built extension, in so many tabs; medians. */
export async function measureFrames(browser: Browser, address: string, runs: number): Promise<FrameFigures> {
  const frames: FrameFigures[] = [];
  for (let run = 0; run < runs; run++) {
    const page = await openRead(browser, address);
    const marked = await frameOf(page);
    await page.evaluate(() => CSS.highlights.clear());
    frames.push({ marked, bare: await frameOf(page) });
    await page.close();
  }
  return { marked: median(frames.map(({ marked }) => marked)), bare: median(frames.map(({ bare }) => bare)) };
}

/** The share of the main thread that goes to the explainer while a page appends 100 paragraphs a second; the median. */
export async function measureAppending(browser: Browser, address: string, runs: number): Promise<number> {
  const shares: number[] = [];
  for (let run = 0; run < runs; run++) {
    const page = await openRead(browser, address);
    const session = await page.createCDPSession();
    shares.push(await shareWhile(session, () => appendParagraphs(page)));
    await page.close();
  }
  return median(shares);
}

/** Opens a page and waits until it has been read to its end. */
async function openRead(browser: Browser, address: string): Promise<Page> {
  const page = await browser.newPage();
  await page.setViewport({ width: 1000, height: 800 });
  await page.goto(address);
  await page.waitForFunction(() => CSS.highlights.get('bedside-term')?.size);
  const session = await page.createCDPSession();
  const second = () => new Promise((resolve) => setTimeout(resolve, 1_000));
  while ((await shareWhile(session, second)) > QUIET);
  await session.detach();
  return page;
}

interface Profile {
  readonly nodes: readonly {
    readonly id: number;
    readonly callFrame: { readonly url: string };
    readonly children?: readonly number[];
  }[];
  readonly samples?: readonly number[];
  readonly timeDeltas?: readonly number[];
}

/** The share of the time that the explainer is at work, and what it calls, while something is done. */
async function shareWhile(session: CDPSession, act: () => Promise<unknown>): Promise<number> {
  await session.send('Profiler.enable');
  await session.send('Profiler.setSamplingInterval', { interval: SAMPLE_MICROS });
  await session.send('Profiler.start');
  await act();
  const { profile } = (await session.send('Profiler.stop')) as { profile: Profile };
  const ours = new Set<number>();
  // Parents stand before their children.
  for (const { id, callFrame, children = [] } of profile.nodes) {
    if (callFrame.url.endsWith(EXPLAINER)) ours.add(id);
    if (ours.has(id)) for (const child of children) ours.add(child);
  }
  const { samples = [], timeDeltas = [] } = profile;
  let [spent, total] = [0, 0];
  for (const [index, sample] of samples.entries()) {
    const micros = timeDeltas[index + 1] ?? 0;
    total += micros;
    if (ours.has(sample)) spent += micros;
  }
  return total > 0 ? spent / total : 0;
}

const appendParagraphs = (page: Page) =>
  page.evaluate(
    (count, every) =>
      new Promise<void>((resolve) => {
        let left = count;
        const timer = setInterval(() => {
          const paragraph = document.createElement('p');
          paragraph.textContent = `Line ${left}: the visit was long, and nobody asked about the garden.`;
          document.body.append(paragraph);
          if (--left > 0) return;
          clearInterval(timer);
          resolve();
        }, every);
      }),
    APPENDED,
    APPEND_EVERY_MS,
  );

/** Milliseconds of the main thread for a frame in which one style changes. */
async function frameOf(page: Page): Promise<number> {
  const change = (frames: number) =>
    page.evaluate(async (count) => {
      const { style } = document.querySelector('p')!;
      for (let frame = 0; frame < count; frame++) {
        style.color = frame % 2 === 0 ? '#111' : '#222';
        await new Promise(requestAnimationFrame);
      }
    }, frames);
  await change(FRAMES.before);
  await page.tracing.start({ categories: ['toplevel', 'cc'] });
  await change(FRAMES.measured);
  const trace = new TextDecoder().decode(await page.tracing.stop());
  const { traceEvents } = JSON.parse(trace) as { traceEvents: { name: string; dur?: number; tdur?: number }[] };
  const frames = traceEvents.filter(({ name, dur }) => name === 'ProxyMain::BeginMainFrame' && dur !== undefined);
  return median(frames.map(({ dur = 0, tdur = dur }) => tdur / 1_000));
}
