import { spawnSync } from 'node:child_process';
import { existsSync, mkdtempSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import path from 'node:path';
import { gzipSync } from 'node:zlib';
import puppeteer from 'puppeteer-core';
import { measureCard } from '../bench/card.ts';
import { type Comparison, compareOn, measurePointing, writeInPage } from '../bench/compare.ts';
import { measureAppending, measureFrames } from '../bench/live.ts';
import { measurePanel } from '../bench/panel.ts';
import { measureProduct, THROTTLE } from '../bench/product.ts';
import { reportOf } from '../bench/report.ts';
import { storeFiles } from '../extension/entries/store-files.ts';
import { compileGlossary } from '../glossary/compile.ts';
import { formsOf } from '../glossary/forms/forms.ts';
import { benchPage } from './bench-page.ts';
import { CHROMIUM_FLAGS, ensureBrowser } from './browsers.ts';
import { build } from './build.ts';
import { readFamilies } from './cue-families.ts';
import { english } from './english.ts';
import { readEntries } from './entries.ts';
import { launch } from './launch.ts';
import { drawFrom } from './seeded-draw.ts';
import { servePages } from './serve.ts';

/** So many of the glossary are looked for, by all alike. */
const ENTRIES = 10_000;
const SEED = 11;
const PAGES = { small: 6_000, large: 78_000 } as const;
/** Of a page that is looked through quickly for the card, again and again. */
const SECTION_NODES = 200;
const RUNS = 7;
/** Of peers that change the large page, which takes them longest. */
const SLOW_RUNS = 3;
const ROOT = path.join(import.meta.dirname, '..');
const OUTPUT = path.join(ROOT, '.output', 'chrome-mv3');

installPeers();
const program = ensureBrowser('chromium', console.log);
console.log('Building …');
build('chromium');

const { entries, problems } = readEntries();
if (problems.length > 0) throw new Error(problems.join('\n'));
const { families } = readFamilies();
const ours = compileGlossary(entries, english.zipf, families);
// A part of the glossary leads to entries that are not in it.
const drawn = drawFrom(entries, ENTRIES, SEED).map((entry) => ({ ...entry, see: [] }));
const { packed, forms } = compileGlossary(drawn, english.zipf, families);
// Words that decide between meanings are more than a look-up of terms needs.
const withoutCues = compileGlossary(
  drawn.map((entry) => ({ ...entry, cues: [] })),
  english.zipf,
  undefined,
  'stands for both',
);
const allForms = new Set(drawn.flatMap((entry) => formsOf(entry)).map(({ text }) => text.toLowerCase()));

const folder = mkdtempSync(path.join(tmpdir(), 'bedside-bench-'));
const server = await servePages(folder);
try {
  await writeInPage(
    folder,
    packed,
    [...allForms].sort((a, b) => b.length - a.length),
  );
  for (const [name, textNodes] of Object.entries({ ...PAGES, section: SECTION_NODES })) {
    const terms = drawn.map(({ term }) => term);
    const explanations = entries.map(({ short }) => short);
    writeFileSync(path.join(folder, `${name}.html`), benchPage(terms, explanations, textNodes));
  }
  writeFileSync(
    path.join(folder, 'empty.html'),
    '<!doctype html><html lang="en"><title>Empty</title><body></body></html>',
  );
  const { pages, pointing, browser } = await compare();
  const { product, throttled, frame, appending, card, panel } = await measureExtension();
  const files = ['content-scripts/content.js', 'content-scripts/explainer.js'].map((file) =>
    sizeOf(`\`${file}\``, readFileSync(path.join(OUTPUT, file))),
  );
  files.push(`the first script without the polyfill in it: ${withoutPolyfill().toLocaleString('en')} bytes`);
  const storePaths = [...storeFiles(ours.store).keys()];
  const store = storePaths.map((file) => readFileSync(path.join(OUTPUT, file)));
  files.push(sizeOf(`the store of entries, in ${store.length} files`, Buffer.concat(store)));
  files.push(
    sizeOf(
      `the packed block of ${ours.store.length.toLocaleString('en')} entries in ${ours.forms.toLocaleString('en')} forms`,
      ours.packed,
    ),
  );
  files.push(
    sizeOf(`that of the ${ENTRIES.toLocaleString('en')} entries above in ${forms.toLocaleString('en')} forms`, packed),
  );
  files.push(sizeOf('the same without cues', withoutCues.packed));
  const glossary = { entries: drawn.length, forms };
  writeFileSync(
    path.join(ROOT, 'docs', 'benchmarks.md'),
    reportOf({ browser, glossary, pages, product, throttled, frame, appending, pointing, card, panel, files }),
  );
  console.log(`first marks after scan start   ${product.firstMarks.toFixed(1)} ms (median of ${RUNS})`);
  console.log(`longest task of the scan       ${product.longestTask.toFixed(1)} ms`);
  console.log(
    `card after the pointer's rest    ${card.warm.toFixed(0)} ms, from a stopped background ${card.cold.toFixed(0)} ms`,
  );
  console.log(files.join('\n'));
  console.log('The comparison is in docs/benchmarks.md.');
} finally {
  await server.close();
  rmSync(folder, { recursive: true, force: true });
}

/** The peers have a lockfile of their own, so that nobody installs them who does not measure. */
function installPeers(): void {
  const cwd = path.join(ROOT, 'bench');
  if (existsSync(path.join(cwd, 'node_modules', '.package-lock.json'))) return;
  console.log('Installing what is compared …');
  const { status } = spawnSync('npm', ['ci', '--no-audit', '--no-fund', '--loglevel=error'], {
    cwd,
    stdio: ['ignore', 'inherit', 'inherit'],
    shell: process.platform === 'win32',
  });
  if (status !== 0) throw new Error('The packages of bench/ could not be installed.');
}

async function compare() {
  const chromium = await puppeteer.launch({
    executablePath: program,
    headless: true,
    args: [...CHROMIUM_FLAGS],
    defaultViewport: { width: 1000, height: 800 },
  });
  try {
    const pages: { name: string; textNodes: number; comparison: Comparison }[] = [];
    for (const [name, textNodes] of Object.entries(PAGES)) {
      console.log(`Comparing on the ${name} page, ${RUNS} times …`);
      const comparison = await compareOn(
        chromium,
        `${server.origin}/${name}.html`,
        RUNS,
        name === 'large' ? SLOW_RUNS : RUNS,
      );
      pages.push({ name: `${name} page`, textNodes, comparison });
    }
    return {
      pages,
      pointing: await measurePointing(chromium, `${server.origin}/small.html`, SLOW_RUNS),
      browser: (await chromium.version())
        .replace(/^Headless/, '')
        .replace('/', ' ')
        .replace(/\..*/, ''),
    };
  } finally {
    await chromium.close();
  }
}

async function measureExtension() {
  const launched = await launch('chromium', { program, headless: true });
  const { browser } = launched;
  const address = `${server.origin}/large.html`;
  try {
    console.log(`Reading the large page with the extension, ${RUNS} times …`);
    const product = await measureProduct(browser, address, RUNS);
    const throttled = await measureProduct(browser, address, SLOW_RUNS, THROTTLE);
    const frame = await measureFrames(browser, address, SLOW_RUNS);
    const small = `${server.origin}/small.html`;
    const appending = await measureAppending(browser, small, SLOW_RUNS);
    const card = await measureCard(browser, `${server.origin}/section.html`, RUNS);
    const panel = await measurePanel(launched, `${server.origin}/empty.html`, RUNS);
    return { product, throttled, frame, appending, card, panel };
  } finally {
    await browser.close();
  }
}

/** The polyfill goes into the script as it is, as small as its makers publish it. */
function withoutPolyfill(): number {
  const bytesOf = (file: string) => readFileSync(file).length;
  const polyfill = path.join(ROOT, 'node_modules', 'webextension-polyfill', 'dist', 'browser-polyfill.min.js');
  return bytesOf(path.join(OUTPUT, 'content-scripts', 'content.js')) - bytesOf(polyfill);
}

function sizeOf(what: string, bytes: Uint8Array): string {
  const [size, gzipped] = [bytes.length, gzipSync(bytes).length].map((count) => count.toLocaleString('en'));
  return `${what}: ${size} bytes, ${gzipped} gzipped`;
}
