import { mkdtempSync, readFileSync, rmSync, statSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import path from 'node:path';
import { gzipSync } from 'node:zlib';
import type { Browser } from 'puppeteer-core';
import { benchPage } from './bench-page.ts';
import { ensureBrowser } from './browsers.ts';
import { build } from './build.ts';
import { compileEntries } from './compile-entries.ts';
import { launch } from './launch.ts';
import { servePages } from './serve.ts';

const PAGE_BYTES = 1_000_000;
const RUNS = 7;
const OUTPUT = path.join(import.meta.dirname, '..', '.output', 'chrome-mv3');
const FIRST_MARKS = 'bench-first-marks';

interface TraceEvent {
  readonly name: string;
  readonly pid: number;
  readonly tid: number;
  /** Microseconds. */
  readonly ts: number;
  readonly dur?: number;
  readonly args: { readonly data?: { readonly url?: string } };
}

interface Figures {
  /** From the start of the explainer to the frame in which marks stand, in ms. */
  readonly firstMarks: number;
  /** The longest task of the main thread in which the explainer ran, without its start, in ms. */
  readonly longestTask: number;
  /** The task in which the explainer is loaded and starts, in ms. */
  readonly start: number;
}

const program = ensureBrowser('chromium', console.log);
console.log('Building …');
build('chromium');

const folder = mkdtempSync(path.join(tmpdir(), 'bedside-bench-'));
const { store, packed, forms } = compileEntries();
writeFileSync(
  path.join(folder, 'page.html'),
  benchPage(
    store.map((entry) => entry.term),
    PAGE_BYTES,
  ),
);
const server = await servePages(folder);
const { browser } = await launch('chromium', { program, headless: true });
try {
  console.log(`Reading a page of ${PAGE_BYTES / 1e6} MB ${RUNS} times …`);
  const runs: Figures[] = [];
  for (let run = 0; run < RUNS; run++) runs.push(await measure(browser, `${server.origin}/page.html`));
  const median = (figure: keyof Figures) =>
    runs
      .map((run) => run[figure])
      .sort((a, b) => a - b)
      [RUNS >> 1]!.toFixed(1);
  console.log(`first marks after scan start   ${median('firstMarks')} ms (median of ${RUNS})`);
  console.log(`longest task of the scan       ${median('longestTask')} ms`);
  console.log(`loading and starting           ${median('start')} ms`);
  for (const file of ['content-scripts/content.js', 'content-scripts/explainer.js', 'entries.json']) {
    const source = readFileSync(path.join(OUTPUT, file));
    console.log(
      `${file.padEnd(30)} ${statSync(path.join(OUTPUT, file)).size} bytes, ${gzipSync(source).length} gzipped`,
    );
  }
  console.log(
    `packed block                   ${packed.length} bytes, ${gzipSync(packed).length} gzipped, ${store.length} entries, ${forms} forms`,
  );
} finally {
  await browser.close();
  await server.close();
  rmSync(folder, { recursive: true, force: true });
}

/** Opens the page and waits until the scan has settled, while the browser writes down what its main thread does. */
async function measure(from: Browser, address: string): Promise<Figures> {
  const page = await from.newPage();
  await page.setViewport({ width: 1000, height: 800 });
  await page.tracing.start({ categories: ['devtools.timeline', 'toplevel', 'blink.user_timing'] });
  await page.goto(address);
  await page.evaluate(async (mark) => {
    const frame = () => new Promise(requestAnimationFrame);
    while (!CSS.highlights.get('bedside-term')?.size) await frame();
    performance.mark(mark);
    // Settled: the main thread has had two idle seconds' worth of frames.
    for (let i = 0; i < 120; i++) await frame();
  }, FIRST_MARKS);
  const trace = new TextDecoder().decode(await page.tracing.stop());
  await page.close();
  return figuresOf((JSON.parse(trace) as { traceEvents: TraceEvent[] }).traceEvents);
}

function figuresOf(events: readonly TraceEvent[]): Figures {
  const ours = events.filter(({ args }) => args.data?.url?.endsWith('/content-scripts/explainer.js'));
  const started = ours.find(({ name }) => name === 'EvaluateScript');
  const marked = events.find(({ name }) => name === FIRST_MARKS);
  if (!started || !marked) throw new Error('The trace holds no start of the explainer, or no marks.');
  const tasks = events.filter(
    ({ name, pid, tid, dur }) =>
      name.endsWith('RunTask') && pid === started.pid && tid === started.tid && dur !== undefined,
  );
  const taskOf = (event: TraceEvent) => tasks.find(({ ts, dur = 0 }) => ts <= event.ts && event.ts <= ts + dur);
  const first = taskOf(started);
  const others = new Set(ours.map(taskOf).filter((task) => task !== undefined && task !== first));
  return {
    firstMarks: (marked.ts - started.ts) / 1000,
    longestTask: Math.max(0, ...[...others].map((task) => (task?.dur ?? 0) / 1000)),
    start: (first?.dur ?? 0) / 1000,
  };
}
