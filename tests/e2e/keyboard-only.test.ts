import type { Page } from 'puppeteer-core';
import { afterAll, afterEach, beforeAll, beforeEach, describe, expect, test } from 'vitest';
import { type CardNode, readCard } from './card-view.ts';
import { runCommand } from './commands.ts';
import { type Journey, marks, PATIENCE, startJourney, waitForCard, waitForMark, waitForNoCard } from './journey.ts';
import { focused, says, tabTo, unstore } from './own-page.ts';

const terms = (words: Page) =>
  words.evaluate(() => [...document.querySelectorAll('.saved-term')].map((one) => one.textContent ?? ''));

/** The buttons of the card in the order of the Tab key. */
function* controlsOf(node: CardNode): Generator<CardNode> {
  if (node.tag === 'button' || node.tag === 'summary') yield node;
  for (const child of node.children) yield* controlsOf(child);
}

/** Nothing but keys is sent to any page here; pages are only brought to the front, as the keys of the window would. */
describe.each(['chromium', 'firefox'] as const)('with the keyboard alone in %s', (name) => {
  let journey: Journey;
  let page: Page;
  let words: Page;
  beforeAll(async () => {
    journey = await startJourney(name);
  });
  afterAll(() => journey.close());
  beforeEach(async () => {
    page = await journey.open('three-words.html');
    await waitForMark(page, 'vertebrae');
    words = await journey.openOwnPage('words.html');
    await expect.poll(() => says(words), PATIENCE).toContain('No saved words yet.');
  });
  afterEach(async () => {
    await unstore(words, 'savedWords');
    await words.close();
    await page.close();
  });

  async function exportForAnki(saved: string): Promise<void> {
    await words.bringToFront();
    await expect.poll(() => terms(words), PATIENCE).toEqual([saved]);
    await tabTo(words, 'Export for Anki');
    await words.keyboard.press('Enter');
    await expect.poll(() => says(words), PATIENCE).toContain('“bedside-words-anki.txt” was saved to your downloads.');
  }

  test('in the page: find a term, read it, save it, export it, switch the site off', async () => {
    const popup = await journey.openPopup(page);
    await page.bringToFront();
    await runCommand(popup, page, 'next-term');
    await waitForCard(page, /^biopsy.*Save/);
    const buttons = [...controlsOf((await readCard(page))!)].map(({ text }) => text);
    for (let presses = 0; presses <= buttons.indexOf('Save'); presses++) await page.keyboard.press('Tab');
    await page.keyboard.press('Enter');
    await waitForCard(page, /Saved/);
    await page.keyboard.press('Escape');
    await waitForNoCard(page);
    await exportForAnki('biopsy');

    await popup.bringToFront();
    await tabTo(popup, 'On this site');
    await popup.keyboard.press(' ');
    await expect.poll(() => marks(page), PATIENCE).toEqual([]);
    await popup.keyboard.press(' ');
    await waitForMark(page, 'vertebrae');
    await popup.close();
  });

  test('in the side panel: find a term, read it, save it, show it in the text, export it, switch the site off', async () => {
    const panel = await journey.openPanel(page);
    await expect.poll(() => says(panel), PATIENCE).toContain('3 medical words on this page');
    await tabTo(panel, 'Find in this list');
    await panel.keyboard.type('spine');
    await expect.poll(() => says(panel), PATIENCE).not.toContain('biopsy');
    await tabTo(panel, 'vertebra');
    await panel.keyboard.press('Enter');
    await expect.poll(() => focused(panel), PATIENCE).toBe('vertebra');
    await expect.poll(() => says(panel), PATIENCE).toContain('General information, not medical advice.');
    await tabTo(panel, 'Save');
    await panel.keyboard.press('Enter');
    await expect.poll(() => focused(panel), PATIENCE).toBe('Saved');
    await panel.keyboard.press('Escape');
    await expect.poll(() => focused(panel), PATIENCE).toMatch(/^vertebra/);
    await tabTo(panel, 'Show in the text: vertebra');
    await panel.keyboard.press('Enter');
    await expect.poll(() => says(panel), PATIENCE).toContain('“vertebra” is marked in the text.');
    await tabTo(panel, 'On this site');
    await panel.keyboard.press(' ');
    await expect.poll(() => says(panel), PATIENCE).toContain('Off on this site');
    await expect.poll(() => marks(page), PATIENCE).toEqual([]);
    await panel.keyboard.press(' ');
    await waitForMark(page, 'vertebrae');
    await panel.close();
    await exportForAnki('vertebra');
  });
});
