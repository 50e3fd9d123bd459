import type { Page } from 'puppeteer-core';
import { afterAll, afterEach, beforeAll, beforeEach, describe, expect, test } from 'vitest';
import { type Journey, marks, PATIENCE, startJourney, waitForMark } from './journey.ts';
import { chooseText, press, stored, unstore } from './own-page.ts';

// A popup closes with the next click beside it, and a tab with a key.
describe.each(['chromium', 'firefox'] as const)('a page of the extension that is closed at once in %s', (name) => {
  let journey: Journey;
  /** Looks at what is stored. */
  let packs: Page;
  beforeAll(async () => {
    journey = await startJourney(name);
  });
  afterAll(() => journey.close());
  beforeEach(async () => {
    packs = await journey.openOwnPage('packs.html');
  });
  afterEach(async () => {
    await unstore(packs, 'settings', 'savedWords', 'packs', 'pack-1');
    await packs.close();
  });

  /** Does something in a page, and closes it before anything else can happen there. */
  async function doAndClose(own: Page, deed: (selector: string) => void, selector: string): Promise<void> {
    await own.waitForSelector(selector);
    const done = own.evaluate(deed, selector).catch(() => undefined);
    await Promise.all([own.close(), done]);
  }
  const click = (selector: string) => document.querySelector<HTMLElement>(selector)?.click();

  test('the popup has switched the site off, and on again', async () => {
    const page = await journey.open('report.html');
    await waitForMark(page, 'vertebrae');
    await doAndClose(await journey.openPopup(page), click, '[role=switch]');
    await expect.poll(() => stored(packs, 'settings'), PATIENCE).toMatchObject({ sitesOff: [expect.any(String)] });
    await expect.poll(() => marks(page), PATIENCE).toEqual([]);
    await doAndClose(await journey.openPopup(page), click, '[role=switch]');
    await waitForMark(page, 'vertebrae');
    await page.close();
  });

  test('an option is kept', async () => {
    await doAndClose(await journey.openOwnPage('options.html'), click, 'input[value=wavy]');
    await expect.poll(() => stored(packs, 'settings'), PATIENCE).toMatchObject({ underline: 'wavy' });
  });

  // That of Firefox cannot be put to sleep from here.
  test.runIf(name === 'chromium')(
    'an option is kept that was chosen after the background had gone to sleep',
    async () => {
      const options = await journey.openOwnPage('options.html');
      await options.waitForSelector('input[value=wavy]');
      const background = () => journey.browser.targets().find((target) => target.type() === 'service_worker');
      await (await background()?.worker())?.close();
      await expect.poll(background, PATIENCE).toBeUndefined();
      await options.mouse.move(100, 100);
      await expect.poll(background, PATIENCE).toBeDefined();
      await doAndClose(options, click, 'input[value=wavy]');
      await expect.poll(() => stored(packs, 'settings'), PATIENCE).toMatchObject({ underline: 'wavy' });
    },
  );

  test('a list is switched off, and deleted', async () => {
    await chooseText(packs, 'clinic.csv', 'term,meaning\nhuddle,A short meeting.\n');
    await packs.waitForSelector('.pack');
    await doAndClose(await journey.openOwnPage('packs.html'), click, '.pack [role=switch]');
    await expect.poll(() => stored(packs, 'packs'), PATIENCE).toMatchObject({ packs: [{ on: false }] });
    const own = await journey.openOwnPage('packs.html');
    await press(own, 'Delete');
    await doAndClose(own, click, '[role=alertdialog] .danger');
    await expect.poll(() => stored(packs, 'packs'), PATIENCE).toMatchObject({ packs: [] });
  });

  async function openWords(): Promise<Page> {
    const words = await journey.openOwnPage('words.html');
    await chooseText(words, 'words.csv', 'word,meaning\nsepsis,A strong reaction.\n');
    await words.waitForSelector('.saved-term');
    return words;
  }

  test('a word is removed', async () => {
    await doAndClose(await openWords(), click, '.saved-remove');
    await expect.poll(() => stored(packs, 'savedWords'), PATIENCE).toMatchObject({ words: [] });
  });

  test('a grade is kept', async () => {
    await (await openWords()).close();
    const learning = await journey.openOwnPage('words.html#learn');
    await press(learning, 'Show the meaning');
    await doAndClose(learning, click, '.flashcard-grades button');
    await expect
      .poll(() => stored(packs, 'savedWords'), PATIENCE)
      .toMatchObject({ words: [{ learned: expect.objectContaining({ reps: 1 }) }] });
  });

  test('a note is kept to its last letter', async () => {
    const words = await openWords();
    await press(words, 'Add a note');
    const type = (selector: string) => {
      const box = document.querySelector<HTMLTextAreaElement>(selector)!;
      box.value = 'ask Ann';
      box.dispatchEvent(new Event('input', { bubbles: true }));
    };
    await doAndClose(words, type, 'textarea');
    await expect
      .poll(() => stored(packs, 'savedWords'), PATIENCE)
      .toMatchObject({ words: [expect.objectContaining({ note: 'ask Ann' })] });
  });
});
