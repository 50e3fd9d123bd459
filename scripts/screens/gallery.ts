import path from 'node:path';
import type { Browser, CDPSession, Page } from 'puppeteer-core';
import { build } from 'vite';
import { localesPlugin } from '../../modules/locales.ts';
import { servePages } from '../serve.ts';
import type { Sight, View } from './sights.ts';

const ROOT = path.join(import.meta.dirname, '..', '..');
const PAGE = 'tests/components/gallery.html';
const BUILT = path.join(ROOT, '.cache', 'gallery');

/** A longer page is seen down to here, in px of the picture. */
const HIGHEST = 900;

/** What the page of the gallery gives to whoever drives it. */
export interface Gallery {
  /** The name of every state. */
  readonly names: readonly string[];
  /** Shows a state in the place of what was there; resolves when it has been reached and nothing moves. */
  readonly show: (name: string, language: NonNullable<View['language']>) => Promise<void>;
}

type GalleryPage = typeof globalThis & { readonly gallery: Gallery };

/** Every state of everything that is shown, without the extension around it, to be looked at in any way. */
export interface OpenGallery {
  readonly states: readonly string[];
  /** A PNG in base64. */
  readonly look: (sight: Sight, view: View) => Promise<string>;
  readonly page: Page;
  readonly close: () => Promise<void>;
}

/** The browser is without the extension, which would mark the states' own texts. */
export async function openGallery(browser: Browser): Promise<OpenGallery> {
  await build({
    root: ROOT,
    configFile: false,
    logLevel: 'error',
    publicDir: false,
    oxc: { jsx: { importSource: 'preact' } },
    plugins: [localesPlugin()],
    build: { outDir: BUILT, emptyOutDir: true, rollupOptions: { input: path.join(ROOT, PAGE) } },
  });
  const server = await servePages(BUILT);
  const page = await browser.newPage();
  await page.goto(`${server.origin}/${PAGE}`);
  await page.waitForFunction(() => 'gallery' in globalThis);
  // What is emulated ends with the session that asked for it.
  const client = await page.createCDPSession();
  return {
    page,
    states: await page.evaluate(() => (globalThis as GalleryPage).gallery.names),
    async look({ state, crop }, view) {
      await dress(page, client, view);
      await page.evaluate(
        (name, language) => (globalThis as GalleryPage).gallery.show(name, language),
        state,
        view.language ?? ('english' as const),
      );
      const clip = await page.evaluate(partToSee, crop, HIGHEST / (view.zoom ?? 1));
      return page.screenshot({ encoding: 'base64', clip, captureBeyondViewport: clip.y + clip.height > view.height });
    },
    async close() {
      await page.close();
      await server.close();
    },
  };
}

/** Makes a page look as this view says. */
async function dress(page: Page, client: CDPSession, view: View): Promise<void> {
  const { width, height, scheme, forced = false, zoom = 1 } = view;
  await page.setViewport({ width: width / zoom, height: height / zoom, deviceScaleFactor: zoom });
  await client.send('Emulation.setEmulatedMedia', {
    features: [
      { name: 'prefers-color-scheme', value: scheme },
      { name: 'forced-colors', value: forced ? 'active' : 'none' },
      { name: 'prefers-reduced-motion', value: 'reduce' },
    ],
  });
}

/** The box of what is asked for, or of what there is to see: what stands in the window, a page to its end. Runs in the page. */
function partToSee(crop: string | undefined, highest: number) {
  const MARGIN = 24;
  const box = (selector: string) => document.querySelector(selector)?.getBoundingClientRect();
  const width = innerWidth;
  const part = crop === undefined ? undefined : box(crop);
  if (part) return { x: 0, y: Math.max(0, part.top + scrollY - MARGIN), width, height: part.height + 2 * MARGIN };
  if (document.querySelector('dialog[open], .popup, .panel, .saved-outcome[data-shown="true"]'))
    return { x: 0, y: 0, width, height: innerHeight };
  const end = (box('.page > main') ?? box('.card'))!;
  return { x: 0, y: 0, width, height: Math.min(highest, Math.ceil(end.bottom + scrollY) + MARGIN) };
}
