import type { Page } from 'puppeteer-core';
import { afterAll, beforeAll, describe, expect, test } from 'vitest';
import { runCommand } from './commands.ts';
import {
  cardText,
  clickInCard,
  type Journey,
  PATIENCE,
  startJourney,
  waitForCard,
  waitForMark,
  waitForNoCard,
} from './journey.ts';

const focused = (page: Page) => page.evaluate(() => document.activeElement?.localName);

describe.each(['chromium', 'firefox'] as const)('by keyboard in %s', (name) => {
  let journey: Journey;
  beforeAll(async () => {
    journey = await startJourney(name);
  });
  afterAll(() => journey.close());

  /** The page has the focus; the popup stays open behind it, to send commands from. */
  async function withPage(body: (page: Page, popup: Page) => Promise<void>): Promise<void> {
    const page = await journey.open('report.html');
    await waitForMark(page, 'vertebrae');
    const popup = await journey.openPopup(page);
    await page.bringToFront();
    try {
      await body(page, popup);
    } finally {
      await popup.close();
      await page.close();
    }
  }

  test('next and previous term open the card with the focus in it, Esc gives it back', () =>
    withPage(async (page, popup) => {
      await runCommand(popup, page, 'next-term');
      await waitForCard(page, /^MRI/);
      expect(await focused(page)).toBe('bedside-card');
      await runCommand(popup, page, 'next-term');
      await waitForCard(page, /^(?!MRI)/);
      const second = await cardText(page);
      await runCommand(popup, page, 'next-term');
      await expect.poll(() => cardText(page), PATIENCE).not.toBe(second);
      await runCommand(popup, page, 'previous-term');
      await expect.poll(() => cardText(page), PATIENCE).toBe(second);
      await page.keyboard.press('Escape');
      await waitForNoCard(page);
      expect(await focused(page)).toBe('body');
    }));

  test.each([
    ['a term', 'kyphoplasty', /^kyphoplasty/],
    ['a sentence with a term in it', 'worse at night, with new numbness in the left leg', /^numbness/],
    ['words that the glossary does not know', 'Riverside', /^Riverside Bedside does not have this word yet/],
  ])('explains %s that is selected', (_, words, card) =>
    withPage(async (page, popup) => {
      await selectText(page, words);
      await runCommand(popup, page, 'explain-selection');
      await waitForCard(page, card);
      expect(await focused(page)).toBe('bedside-card');
    }),
  );

  test('a related term opens in the same card, with a way back', () =>
    withPage(async (page, popup) => {
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
