import type { Browser } from 'puppeteer-core';
import { median } from './median.ts';

const FIRST_MARKS = 'bench-first-marks';
/** The main thread is slowed down so many times to stand for a slow phone. */
export const THROTTLE = 4;

interface TraceEvent {
  readonly name: string;
  readonly pid: number;
  readonly tid: number;
  /** Microseconds. */
  readonly ts: number;
  readonly dur?: number;
  readonly args: { readonly data?: { readonly url?: string } };
}

/** Of the built extension on one page, in ms. */
export interface ProductFigures {
  /** From the arrival of the settings, with which the explainer starts its session, to the end of the frame in which marks stand. */
  readonly firstMarks: number;
  /** The longest task of the main thread in which the explainer ran, without its start and without the painting of frames. */
  readonly longestTask: number;
  /** The task in which the explainer is loaded and starts. */
  readonly start: number;
}

/** Opens a page so many times in a browser with the extension; medians. */
export async function measureProduct(
  browser: Browser,
  address: string,
  runs: number,
  throttle = 1,
): Promise<ProductFigures> {
  const figures: ProductFigures[] = [];
  for (let run = 0; run < runs; run++) figures.push(await measureOnce(browser, address, throttle));
  const of = (figure: keyof ProductFigures) => median(figures.map((run) => run[figure]));
  return { firstMarks: of('firstMarks'), longestTask: of('longestTask'), start: of('start') };
}

/** Opens the page and waits until the scan has settled, while the browser writes down what its main thread does. */
async function measureOnce(browser: Browser, address: string, throttle: number): Promise<ProductFigures> {
  const page = await browser.newPage();
  await page.setViewport({ width: 1000, height: 800 });
  if (throttle > 1) await page.emulateCPUThrottling(throttle);
  await page.tracing.start({ categories: ['devtools.timeline', 'toplevel', 'blink.user_timing'] });
  // Looks from the start and right after each frame: what is asked after loading would wait behind the scan.
  await page.evaluateOnNewDocument((mark) => {
    const { port1, port2 } = new MessageChannel();
    const look = () => requestAnimationFrame(() => port2.postMessage(null));
    port1.onmessage = () => {
      if (CSS.highlights.get('bedside-term')?.size) performance.mark(mark);
      else look();
    };
    look();
  }, FIRST_MARKS);
  await page.goto(address);
  await page.evaluate(async (mark) => {
    const frame = () => new Promise(requestAnimationFrame);
    while (performance.getEntriesByName(mark).length === 0) await frame();
    // Settled: the main thread has had two idle seconds' worth of frames.
    for (let i = 0; i < 120; i++) await frame();
  }, FIRST_MARKS);
  const trace = new TextDecoder().decode(await page.tracing.stop());
  await page.close();
  return figuresOf((JSON.parse(trace) as { traceEvents: TraceEvent[] }).traceEvents);
}

function figuresOf(events: readonly TraceEvent[]): ProductFigures {
  const ours = events.filter(({ args }) => args.data?.url?.endsWith('/content-scripts/explainer.js'));
  const started = ours.find(({ name }) => name === 'EvaluateScript');
  const marked = events.find(({ name }) => name === FIRST_MARKS);
  if (!started || !marked) throw new Error('The trace holds no start of the explainer, or no marks.');
  const tasks = events.filter(
    ({ name, pid, tid, dur }) =>
      name.endsWith('RunTask') && pid === started.pid && tid === started.tid && dur !== undefined,
  );
  // In a frame only our callbacks count: the rest is the browser's painting, which a frame without marks needs too.
  const stretches = [
    ...events.filter(({ name, tid, dur }) => name === 'FireAnimationFrame' && tid === started.tid && dur !== undefined),
    ...tasks,
  ];
  const taskOf = (event: TraceEvent) => stretches.find(({ ts, dur = 0 }) => ts <= event.ts && event.ts <= ts + dur);
  const first = taskOf(started);
  const others = [...new Set(ours.map(taskOf))].filter(
    (task): task is TraceEvent => task !== undefined && task !== first,
  );
  const session = Math.min(...others.map(({ ts }) => ts));
  return {
    firstMarks: (marked.ts - session) / 1000,
    longestTask: Math.max(0, ...others.map(({ dur = 0 }) => dur / 1000)),
    start: (first?.dur ?? 0) / 1000,
  };
}
