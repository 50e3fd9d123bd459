import axe from 'axe-core';
import type { Page } from 'puppeteer-core';
import { afterAll, beforeAll, describe, expect, test } from 'vitest';
import { fillIn } from '../../scripts/screens/filled-in.ts';
import { type Journey, startJourney } from './journey.ts';

type WithAxe = typeof globalThis & { readonly axe: typeof axe };

/** One readable line for each thing that axe finds wrong with a whole page. */
async function barriers(page: Page): Promise<readonly string[]> {
  await page.evaluate(axe.source);
  return page.evaluate(async () => {
    const { violations } = await (globalThis as WithAxe).axe.run(document, { resultTypes: ['violations'] });
    return violations.flatMap(({ id, help, nodes }) =>
      nodes.map(({ target }) => `${id}: ${help} at ${target.join(' ')}`),
    );
  });
}

describe.each(['chromium', 'firefox'] as const)('axe finds nothing in the pages of the extension in %s', (name) => {
  let journey: Journey;
  let report: Page;
  beforeAll(async () => {
    journey = await startJourney(name);
    report = await journey.open('report.html');
    await fillIn((file) => journey.openOwnPage(file));
  });
  afterAll(() => journey.close());

  test.each<[what: string, open: () => Promise<Page>, shown: string]>([
    ['the popup', () => journey.openPopup(report), '.row'],
    ['the side panel', () => journey.openPanel(report), '.entry'],
    ['the options', () => journey.openOwnPage('options.html'), '.preview .term'],
    ['saved words', () => journey.openOwnPage('words.html'), '.saved-term'],
    ['learning', () => journey.openOwnPage('words.html#learn'), '.flashcard'],
    ['own words', () => journey.openOwnPage('packs.html'), '.pack'],
    ['the welcome', () => journey.openOwnPage('welcome.html'), '.welcome-report'],
  ])('%s', async (_, open, shown) => {
    const page = await open();
    await page.waitForSelector(shown);
    expect(await barriers(page)).toEqual([]);
    await page.close();
  });
});
