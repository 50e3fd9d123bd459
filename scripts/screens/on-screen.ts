import type { Page } from 'puppeteer-core';
import { type Launched, openExtensionPage, openPageAbout } from '../launch.ts';
import { restOn, settled } from '../on-page.ts';
import type { View } from './sights.ts';

/** Something of the built extension, in a browser. */
export interface Shot {
  readonly file: string;
  readonly width: number;
  readonly height: number;
  /** Opens it, and resolves when it shows what it is to show. */
  readonly open: (studio: Studio) => Promise<Page>;
}

interface Studio {
  /** A report, marked. */
  readonly report: () => Promise<Page>;
  /** One of the extension's own pages; `about` makes it speak about the report. */
  readonly own: (file: string, wanted: string, about?: 'report') => Promise<Page>;
}

const REPORT = { width: 720, height: 540 } as const;
const PAGE = { width: 720, height: 640 } as const;

const withCard = async (page: Page, word: string) => {
  await restOn(page, word);
  await page.waitForFunction(() => document.querySelector('bedside-card') !== null);
  return page;
};

export const SHOTS: readonly Shot[] = [
  { file: 'on-a-page', ...REPORT, open: async ({ report }) => withCard(await report(), 'vertebrae') },
  { file: 'on-a-page-denied', ...REPORT, open: async ({ report }) => withCard(await report(), 'epidural abscess') },
  {
    file: 'in-the-welcome',
    ...PAGE,
    open: async ({ own }) => withCard(await own('welcome.html', '.welcome-report'), 'stenosis'),
  },
  { file: 'in-the-popup', width: 360, height: 600, open: ({ own }) => own('popup.html', '.row', 'report') },
  {
    file: 'in-the-search',
    width: 360,
    height: 600,
    open: async ({ own }) => {
      const popup = await own('popup.html', 'input', 'report');
      await popup.type('input', 'metastisis');
      await popup.waitForSelector('[role=option]');
      return popup;
    },
  },
  { file: 'in-the-panel', width: 360, height: 800, open: ({ own }) => own('sidepanel.html', '.entry', 'report') },
  { file: 'in-the-options', width: 1160, height: 800, open: ({ own }) => own('options.html', '.preview .term') },
  { file: 'in-the-words', ...PAGE, open: ({ own }) => own('words.html', '.saved-term') },
  { file: 'in-the-learning', width: 720, height: 400, open: ({ own }) => own('words.html#learn', '.flashcard') },
  { file: 'in-own-words', ...PAGE, open: ({ own }) => own('packs.html', '.pack') },
];

/** A PNG in base64 of the built extension, seen in one scheme. `address` is that of the report. */
export async function takeShot(
  launched: Launched,
  address: string,
  shot: Shot,
  scheme: View['scheme'],
): Promise<string> {
  const opened: Page[] = [];
  const dressed = async (page: Page) => {
    opened.push(page);
    await page.emulateMediaFeatures([{ name: 'prefers-color-scheme', value: scheme }]);
    await page.setViewport({ width: shot.width, height: shot.height });
    return page;
  };
  const report = async () => {
    const page = await dressed(await launched.browser.newPage());
    await page.goto(address);
    await page.waitForFunction(() => (CSS.highlights.get('bedside-term')?.size ?? 0) > 0);
    return page;
  };
  const own: Studio['own'] = async (file, wanted, about) => {
    if (about) await report();
    const page = await dressed(
      about ? await openPageAbout(launched, file, address) : await openExtensionPage(launched, file),
    );
    await page.waitForSelector(wanted);
    return page;
  };
  const page = await shot.open({ report, own });
  await page.bringToFront();
  await settled(page);
  const png = await page.screenshot({ encoding: 'base64' });
  for (const one of opened) await one.close();
  return png;
}
