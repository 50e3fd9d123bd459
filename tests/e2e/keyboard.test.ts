import type { Page } from 'puppeteer-core';
import { afterAll, beforeAll, describe, expect, test } from 'vitest';
import { type CardNode, everyNode, readCard } from './card-view.ts';
import { runCommand } from './commands.ts';
import {
  clickInCard,
  type Journey,
  PATIENCE,
  startJourney,
  waitForCard,
  waitForMark,
  waitForNoCard,
} from './journey.ts';

const NO_NODE: CardNode = { tag: '', attributes: {}, text: '', children: [], box: () => Promise.reject() };

const focused = (page: Page) => page.evaluate(() => document.activeElement?.localName);

describe.each(['chromium', 'firefox'] as const)('by keyboard in %s', (name) => {
  let journey: Journey;
  /** Stays open behind the pages, to send commands from. */
  let popup: Page;
  beforeAll(async () => {
    journey = await startJourney(name);
    popup = await journey.openOwnPage('popup.html');
  });
  afterAll(() => journey.close());

  async function withPage(body: (page: Page) => Promise<void>, file = 'report.html'): Promise<void> {
    const page = await journey.open(file);
    if (file !== 'no-words.html') await waitForMark(page, 'vertebrae');
    try {
      await body(page);
    } finally {
      await page.close();
    }
  }

  test('next and previous term open the card with the focus in it, Esc gives it back', () =>
    withPage(async (page) => {
      await page.focus('button');
      await runCommand(popup, page, 'next-term');
      await waitForCard(page, /^biopsy/);
      expect(await focused(page)).toBe('bedside-card');
      await runCommand(popup, page, 'next-term');
      await waitForCard(page, /^vertebra/);
      await runCommand(popup, page, 'next-term');
      await waitForCard(page, /^anemia/);
      await runCommand(popup, page, 'previous-term');
      await waitForCard(page, /^vertebra/);
      await page.keyboard.press('Escape');
      await waitForNoCard(page);
      expect(await focused(page)).toBe('button');
    }, 'three-words.html'));

  test('the page gets no stop of the Tab key', () =>
    withPage(async (page) => {
      const stops: (string | undefined)[] = [];
      for (let presses = 0; presses < 2; presses++) {
        await page.keyboard.press('Tab');
        stops.push(await focused(page));
      }
      expect(stops).toEqual(['a', 'button']);
    }, 'three-words.html'));

  test.each([
    ['next-term', 'no-words.html', 'No medical words found on this page.'],
    ['previous-term', 'no-words.html', 'No medical words found on this page.'],
    ['explain-selection', 'three-words.html', 'Select a word on the page first, and Bedside will explain it.'],
  ] as const)('%s says so where there is nothing to explain, until a key is pressed', (command, file, said) =>
    withPage(async (page) => {
      // Asked again until the page has been read.
      const ask = async () => {
        await runCommand(popup, page, command);
        const nodes = [...everyNode((await readCard(page)) ?? NO_NODE)];
        return nodes.find(({ attributes }) => attributes.role === 'status')?.text;
      };
      await expect.poll(ask, PATIENCE).toBe(said);
      expect(await focused(page)).toBe('body');
      await page.keyboard.press('Shift');
      await waitForNoCard(page);
    }, file),
  );

  test.each([
    ['a term', 'kyphoplasty', /^kyphoplasty/],
    ['a sentence with a term in it', 'worse at night, with new numbness in the left leg', /^numbness/],
    ['words that the glossary does not know', 'Riverside', /^Riverside Bedside does not have this word yet/],
  ])('explains %s that is selected', (_, words, card) =>
    withPage(async (page) => {
      await selectText(page, words);
      await runCommand(popup, page, 'explain-selection');
      await waitForCard(page, card);
      expect(await focused(page)).toBe('bedside-card');
    }),
  );

  test('a related term opens in the same card, with a way back', () =>
    withPage(async (page) => {
      await page.evaluate(() => getSelection()?.removeAllRanges());
      await selectText(page, 'multiple myeloma');
      await runCommand(popup, page, 'explain-selection');
      await waitForCard(page, /^multiple myeloma/);
      await clickInCard(page, 'bone marrow');
      await waitForCard(page, /^Back to multiple myeloma bone marrow/);
      await clickInCard(page, 'Back to multiple myeloma');
      await waitForCard(page, /^multiple myeloma/);
      await page.keyboard.press('Escape');
      await waitForNoCard(page);
    }));
});

function selectText(page: Page, text: string): Promise<void> {
  return page.evaluate((wanted) => {
    const walker = document.createTreeWalker(document.body, NodeFilter.SHOW_TEXT);
    for (let node = walker.nextNode() as Text | null; node; node = walker.nextNode() as Text | null) {
      const at = node.data.indexOf(wanted);
      if (at >= 0) getSelection()?.setBaseAndExtent(node, at, node, at + wanted.length);
    }
  }, text);
}
