import { writeFileSync } from 'node:fs';
import path from 'node:path';
import type { Browser, Page } from 'puppeteer-core';
import { build } from 'vite';
import { unicodeClasses } from '../modules/unicode-classes.ts';
import type { Bench, Peer, Task } from './contract.ts';
import { median } from './median.ts';

export interface Sample {
  /** Milliseconds, the median of `runs`. */
  readonly ms: number;
  readonly runs: number;
  /** How many words, nodes or matches the task counted. */
  readonly count: number;
}

export interface Comparison {
  /** By their names in in-page.ts. A task is cold in a page that ran nothing before, warm after some of itself. */
  readonly cold: ReadonlyMap<Task, Sample>;
  readonly warm: ReadonlyMap<Task, Sample>;
  /** From nothing to the first match, in a page that ran nothing before. */
  readonly start: ReadonlyMap<'engine' | Peer, Sample>;
}

/** What each page runs, the peers that it needs, and whether it is slow enough to be run less often on a large page. */
const PLANS: readonly {
  readonly peer?: Peer;
  readonly cold?: Task;
  readonly warm: readonly Task[];
  readonly slow?: true;
}[] = [
  { cold: 'walk', warm: ['walk'] },
  { cold: 'match in the page', warm: ['match in the page'] },
  { cold: 'find in the page', warm: ['find in the page', 'tokenize', 'match', 'find'] },
  { cold: 'find and mark', warm: [] },
  { peer: 'regexp', cold: 'regexp in the page', warm: ['regexp in the page', 'regexp on strings'] },
  { peer: 'regexp', cold: 'regexp and highlights', warm: [] },
  { peer: 'regexp', cold: 'mark.js', warm: [], slow: true },
  { peer: 'regexp', cold: 'advanced-mark.js', warm: [], slow: true },
  { peer: 'regexp', cold: 'findAndReplaceDOMText', warm: [], slow: true },
  {
    peer: 'aho-corasick',
    cold: 'aho-corasick in the page',
    warm: ['aho-corasick in the page', 'aho-corasick on strings'],
    slow: true,
  },
];
/** Warm is after so many runs, and so many milliseconds of them: short tasks take longer to be compiled. */
const WARM_RUNS = 2;
const WARM_MS = 300;

/** Bundles in-page.ts with the peers into a folder, beside the glossary that all of them look for. */
export async function writeInPage(folder: string, packed: Uint8Array, forms: readonly string[]): Promise<void> {
  await build({
    configFile: false,
    logLevel: 'error',
    // As it ships.
    plugins: [unicodeClasses],
    build: {
      lib: {
        entry: path.join(import.meta.dirname, 'in-page.ts'),
        formats: ['iife'],
        name: 'inPage',
        fileName: () => 'in-page.js',
      },
      outDir: folder,
      emptyOutDir: false,
    },
  });
  const data = { packed: Buffer.from(packed).toString('base64'), forms };
  writeFileSync(path.join(folder, 'data.js'), `globalThis.benchData = ${JSON.stringify(data)};`);
}

/** Runs every plan on a page, each time in a new tab. */
export async function compareOn(
  browser: Browser,
  address: string,
  runs: number,
  slowRuns: number,
): Promise<Comparison> {
  const cold = new Map<Task, Sample[]>();
  const warm = new Map<Task, Sample[]>();
  const start = new Map<'engine' | Peer, Sample[]>();
  const note = <Key>(to: Map<Key, Sample[]>, key: Key, sample: Sample) => to.set(key, [...(to.get(key) ?? []), sample]);
  for (let run = 0; run < runs; run++) {
    for (const plan of PLANS) {
      if (plan.slow && run >= slowRuns) continue;
      const page = await openPage(browser, address);
      note(start, plan.peer ?? 'engine', await startOf(page, plan.peer));
      if (plan.cold) note(cold, plan.cold, await runOnce(page, plan.cold));
      for (const task of plan.warm) {
        for (let i = 0, spent = 0; i < WARM_RUNS || spent < WARM_MS; i++) spent += (await runOnce(page, task)).ms + 1;
        note(warm, task, await runOnce(page, task));
      }
      await page.close();
    }
  }
  return { cold: medians(cold), warm: medians(warm), start: medians(start) };
}

/** Telling the term at a point of a page that has been read, in ms: the median of so many tabs. */
export async function measurePointing(browser: Browser, address: string, runs: number): Promise<number> {
  const times: number[] = [];
  for (let run = 0; run < runs; run++) {
    const page = await openPage(browser, address);
    await startOf(page, undefined);
    times.push(await page.evaluate(() => (globalThis as unknown as BenchPage).bench.point()));
    await page.close();
  }
  return median(times);
}

const medians = <Key>(samples: ReadonlyMap<Key, readonly Sample[]>): Map<Key, Sample> =>
  new Map(
    [...samples].map(([key, list]) => [
      key,
      { ms: median(list.map(({ ms }) => ms)), runs: list.length, count: list[0]!.count },
    ]),
  );

interface BenchPage {
  readonly bench: Bench;
  readonly benchData: { readonly packed: string; readonly forms: readonly string[] };
}

async function openPage(browser: Browser, address: string): Promise<Page> {
  const page = await browser.newPage();
  await page.goto(address);
  for (const file of ['data.js', 'in-page.js']) await page.addScriptTag({ url: new URL(file, address).href });
  // What was parsed and laid out is not what is measured.
  await page.evaluate(() => new Promise((resolve) => requestAnimationFrame(() => setTimeout(resolve))));
  return page;
}

async function startOf(page: Page, peer: Peer | undefined): Promise<Sample> {
  const ms = await page.evaluate((name) => {
    const { bench, benchData } = globalThis as unknown as BenchPage;
    return name ? bench.prepare(name, benchData.forms) : bench.start(benchData.packed);
  }, peer);
  return { ms, runs: 1, count: 0 };
}

async function runOnce(page: Page, task: Task): Promise<Sample> {
  const [ms, count] = await page.evaluate((name) => {
    const { bench } = globalThis as unknown as BenchPage;
    return [bench.run(name), bench.count];
  }, task);
  return { ms: ms!, runs: 1, count: count! };
}
