import { mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import path from 'node:path';
import type { Page } from 'puppeteer-core';
import { afterAll, beforeAll, describe, expect, test } from 'vitest';
import { type Journey, marks, PATIENCE, pointAt, startJourney, waitForCard, waitForMark } from './journey.ts';
import { focused, typeInto } from './own-page.ts';

const folder = mkdtempSync(path.join(tmpdir(), 'bedside-packs-'));
afterAll(() => rmSync(folder, { recursive: true }));

function fileOf(name: string, text: string): string {
  const file = path.join(folder, name);
  writeFileSync(file, text);
  return file;
}

/** A word of the page that the glossary leaves alone, and one that it has. */
const CLINIC = `term,meaning
Tuesday,"The day of the spine clinic. <img src=x onerror=""document.title='run'"">"
vertebrae,The bones that our clinic looks at.
`;

async function choose(page: Page, file: string): Promise<void> {
  const input = await page.waitForSelector('input[type=file]');
  await input!.uploadFile(file);
}

const says = (page: Page) => page.evaluate(() => document.body.textContent ?? '');

describe.each(['chromium', 'firefox'] as const)('own words in %s', (name) => {
  let journey: Journey;
  let packs: Page;
  beforeAll(async () => {
    journey = await startJourney(name);
    packs = await journey.openOwnPage('packs.html');
  });
  afterAll(() => journey.close());

  test('a damaged file is refused with its lines, and nothing changes', async () => {
    await choose(packs, fileOf('broken.csv', 'term,meaning\nward,\n,A bay.\n'));
    await expect.poll(() => says(packs), PATIENCE).toContain('Line 2: “ward” has no meaning.');
    expect(await says(packs)).toContain('Line 3: The word is missing.');
    expect(await says(packs)).toContain('No word lists yet.');
  });

  test('added words are marked at once, and their card says whose they are', async () => {
    const page = await journey.open('own-words.html');
    await waitForMark(page, 'vertebrae');
    expect(await marks(page)).not.toContain('Tuesday');
    await choose(packs, fileOf('spine clinic.csv', CLINIC));
    await expect.poll(() => says(packs), PATIENCE).toContain('“spine clinic” was added.');
    await page.bringToFront();
    await waitForMark(page, 'Tuesday');
    await pointAt(page, 'Tuesday');
    await waitForCard(page, /From the word list “spine clinic” The day of the spine clinic\. <img src=x/);
    expect(await page.title()).not.toBe('run');
    await page.close();
  });

  test('a word that Bedside has too shows both meanings, each under its own name', async () => {
    const page = await journey.open('own-words.html');
    await waitForMark(page, 'vertebrae');
    await pointAt(page, 'vertebrae');
    await waitForCard(page, /In the word list “spine clinic”.*The bones that our clinic looks at.*bones stacked/);
    await page.close();
  });

  test('the popup finds an added word, and opens its card', async () => {
    const page = await journey.open('own-words.html');
    const popup = await journey.openPopup(page);
    await typeInto(popup, 'input', 'tuesd');
    await expect.poll(() => says(popup), PATIENCE).toContain('The day of the spine clinic.');
    await popup.keyboard.press('Enter');
    await popup.waitForSelector('h2.term');
    expect(await says(popup)).toMatch(/From the word list “spine clinic” ?The day of the spine clinic\./);
    await popup.close();
    await page.close();
  });

  test('switched off and deleted, its words are unmarked at once', async () => {
    const page = await journey.open('own-words.html');
    await waitForMark(page, 'Tuesday');
    await packs.bringToFront();
    await packs.click('[role=switch]');
    await page.bringToFront();
    await expect.poll(() => marks(page), PATIENCE).not.toContain('Tuesday');
    await packs.bringToFront();
    await packs.click('[role=switch]');
    await page.bringToFront();
    await waitForMark(page, 'Tuesday');
    await packs.bringToFront();
    await packs.click('.pack .danger');
    await packs.waitForSelector('dialog[open]');
    await packs.click('dialog .danger');
    await expect.poll(() => says(packs), PATIENCE).toContain('“spine clinic” was deleted.');
    // The button is gone, and its section has the focus.
    await expect.poll(() => focused(packs), PATIENCE).toMatch(/^Your word lists/);
    await page.bringToFront();
    await expect.poll(() => marks(page), PATIENCE).not.toContain('Tuesday');
    await waitForMark(page, 'vertebrae');
    await page.close();
  });
});
