import type { Page } from 'puppeteer-core';
import { restOn } from './on-page.ts';

/** What a shot needs of the browser that it is taken in. */
export interface Studio {
  /** A page with medical words, marked. */
  readonly openReport: () => Promise<Page>;
  /** One of the extension's own pages; `about` makes it speak about the report. */
  readonly openOwn: (file: string, about?: 'report') => Promise<Page>;
}

export interface Shot {
  readonly name: string;
  readonly caption: string;
  /** CSS px; a page of the extension is taken to its end, however high. */
  readonly width: number;
  readonly height: number;
  readonly toTheEnd?: boolean;
  /** Whether it is also taken in a narrow window. */
  readonly narrow?: boolean;
  readonly take: (studio: Studio) => Promise<Page>;
}

const PAGE = { width: 860, height: 600, toTheEnd: true, narrow: true } as const;
const POPUP = { width: 360, height: 560 } as const;
const PANEL = { width: 380, height: 720, narrow: true } as const;
const REPORT = { width: 860, height: 560, narrow: true } as const;

/** Opens a page of the extension and waits for what it is to show. */
const own = (file: string, wanted: string, about?: 'report') => async (studio: Studio) => {
  const page = await studio.openOwn(file, about);
  await page.waitForSelector(wanted);
  return page;
};

const card =
  (word: string, scroll = false) =>
  async (studio: Studio) => {
    const page = await studio.openReport();
    await restOn(page, word);
    await page.waitForFunction(() => document.querySelector('bedside-card') !== null);
    if (scroll) await page.keyboard.press('Tab');
    return page;
  };

const searching = (words: string, wanted: string) => async (studio: Studio) => {
  const page = await own('popup.html', 'input')(studio);
  await page.type('input', words);
  await page.waitForSelector(wanted);
  return page;
};

/** Presses the first element of this kind, then waits for what that shows. */
const pressing = (open: Shot['take'], pressed: string, wanted: string) => async (studio: Studio) => {
  const page = await open(studio);
  await page.evaluate((selector) => document.querySelector<HTMLElement>(selector)?.click(), pressed);
  await page.waitForSelector(wanted);
  return page;
};

const popup = own('popup.html', '.row', 'report');
const panel = own('sidepanel.html', '.entry', 'report');
const words = own('words.html', '.saved-term');
const learn = own('words.html#learn', '.flashcard');

/** The main states of everything that Bedside shows, in the order in which people meet them. */
export const SHOTS: readonly Shot[] = [
  {
    name: 'welcome',
    caption: 'Welcome, opened once after the installation',
    ...PAGE,
    take: own('welcome.html', '.welcome-report'),
  },
  { name: 'card', caption: 'The card of a word that the pointer rests on', ...REPORT, take: card('vertebrae') },
  {
    name: 'card-denied',
    caption: 'The card of a word that the text denies',
    ...REPORT,
    take: card('epidural abscess'),
  },
  { name: 'card-code', caption: 'The card of a code', ...REPORT, take: card('L4-L5') },
  { name: 'popup', caption: 'The popup, with the words of the page', ...POPUP, take: popup },
  {
    name: 'popup-search',
    caption: 'A misspelled word looked up',
    ...POPUP,
    take: searching('metastisis', '[role=option]'),
  },
  { name: 'popup-nothing', caption: 'A word that is not there', ...POPUP, take: searching('carburetor', '.notice') },
  { name: 'popup-card', caption: 'A word of the list, opened', ...POPUP, take: pressing(popup, '.row', '.popup-card') },
  {
    name: 'popup-browser-page',
    caption: 'The popup on a page that no extension may read',
    ...POPUP,
    take: own('popup.html', '.notice'),
  },
  { name: 'panel', caption: 'The side panel, by section', ...PANEL, take: panel },
  {
    name: 'panel-by-kind',
    caption: 'The side panel, by kind',
    ...PANEL,
    take: pressing(panel, '.grouping-choice:nth-of-type(2) input, .grouping-choice + .grouping-choice', '.entry'),
  },
  {
    name: 'panel-questions',
    caption: 'Questions for the care team',
    ...PANEL,
    take: pressing(panel, '.panel-tools .tool:last-child', '.question'),
  },
  { name: 'options', caption: 'Every option, with a preview', ...PAGE, take: own('options.html', '.preview .term') },
  { name: 'words', caption: 'Saved words', ...PAGE, take: words },
  { name: 'learn', caption: 'A word to learn', ...PAGE, take: learn },
  {
    name: 'learn-answer',
    caption: 'Its meaning, and how well it was known',
    ...PAGE,
    take: pressing(learn, '.flashcard .solid', '.flashcard-grades'),
  },
  { name: 'packs', caption: 'Own words, with one list', ...PAGE, take: own('packs.html', '.pack') },
];
