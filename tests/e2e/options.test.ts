import type { Page } from 'puppeteer-core';
import { afterAll, afterEach, beforeAll, beforeEach, describe, expect, test } from 'vitest';
import { readCard } from './card-view.ts';
import {
  cardText,
  centreOf,
  clickInCard,
  type Journey,
  marks,
  PATIENCE,
  pointAt,
  startJourney,
  waitForCard,
  waitForMark,
  waitForNoCard,
} from './journey.ts';
import { choose, exportFile, importFile, press, textOf, underline } from './options-page.ts';

/** The parts of the extension API that tell what the toolbar button says. */
interface Api {
  readonly action: { getBadgeText(about: { tabId: number }): Promise<string> };
  readonly tabs: { query(filter: object): Promise<{ readonly id: number; readonly url?: string }[]> };
}

describe.each(['chromium', 'firefox'] as const)('the options in %s', (name) => {
  let journey: Journey;
  let page: Page;
  let options: Page;
  beforeAll(async () => {
    journey = await startJourney(name);
  });
  afterAll(() => journey.close());
  beforeEach(async () => {
    page = await journey.open('report.html');
    await waitForMark(page, 'vertebrae');
    options = await journey.openOwnPage('options.html');
    await options.waitForSelector('.options-columns');
  });
  afterEach(async () => {
    await press(options, 'Reset all settings');
    await options.waitForSelector('dialog');
    await options.evaluate(() => document.querySelector<HTMLElement>('dialog .danger')?.click());
    await expect.poll(() => textOf(options), PATIENCE).toContain('as they were at the start');
    await options.close();
    await page.close();
  });

  test('by keyboard alone, marking is switched off and on, and less of it chosen', async () => {
    const normal = await marks(page);
    await options.bringToFront();
    await options.keyboard.press('Tab');
    await options.keyboard.press(' ');
    await expect.poll(() => marks(page), PATIENCE).toEqual([]);
    await options.keyboard.press(' ');
    await waitForMark(page, 'vertebrae');
    await options.keyboard.press('Tab');
    await options.keyboard.press('ArrowUp');
    await expect.poll(async () => (await marks(page)).length, PATIENCE).toBeLessThan(normal.length);
    expect(await options.evaluate(() => (document.activeElement as HTMLInputElement).value)).toBe('fewer');
  });

  test('how much is marked acts at once on an open page', async () => {
    const normal = await marks(page);
    await choose(options, 'How much is marked', 'fewer');
    await expect.poll(async () => (await marks(page)).length, PATIENCE).toBeLessThan(normal.length);
    await choose(options, 'How much is marked', 'every');
    await expect.poll(async () => (await marks(page)).length, PATIENCE).toBeGreaterThan(normal.length);
  });

  test('the line under words acts at once on an open page', async () => {
    expect(await underline(page)).toBe('dotted');
    await choose(options, 'Line under a word', 'wavy');
    await expect.poll(() => underline(page), PATIENCE).toBe('wavy');
  });

  test('a card opens by a click alone where that is chosen, and stays as the pointer leaves', async () => {
    await choose(options, 'What opens it', 'click');
    await page.bringToFront();
    await waitForMark(page, 'vertebrae');
    const { x, y } = await centreOf(page, 'vertebrae');
    // Clicked again until the new setting has arrived.
    await expect
      .poll(async () => {
        await page.mouse.click(x, y);
        await page.mouse.move(5, 5, { steps: 4 });
        return cardText(page);
      }, PATIENCE)
      .toMatch(/^vertebra/);
    await page.keyboard.press('Escape');
    await waitForNoCard(page);
  });

  test('a card opens with Alt held where that is chosen, also when Alt comes after the rest', async () => {
    await choose(options, 'What opens it', 'modifier');
    await page.bringToFront();
    // Pointed at again until the new setting has arrived, with time to rest in between.
    const rests = { ...PATIENCE, interval: 600 };
    await page.keyboard.down('Alt');
    const pointed = async () => {
      await pointAt(page, 'vertebrae');
      return (await cardText(page)) ?? '';
    };
    await expect.poll(pointed, rests).toMatch(/^vertebra/);
    await page.keyboard.up('Alt');
    await page.keyboard.press('Escape');
    await waitForNoCard(page);
    await pointAt(page, 'multiple myeloma');
    await page.keyboard.down('Alt');
    await waitForCard(page, /^multiple myeloma/);
    await page.keyboard.up('Alt');
    await page.keyboard.press('Escape');
    await waitForNoCard(page);
  });

  test('the card has the colours and the text size that were chosen, and “Hear it” only where that is on', async () => {
    await choose(options, 'Colors', 'dark');
    await choose(options, 'Text size', 'largest');
    await press(options, 'Hear it');
    await page.bringToFront();
    // Pointed at again until the new settings have arrived, with time to rest in between.
    const rests = { ...PATIENCE, interval: 600 };
    const look = async () => {
      await pointAt(page, 'vertebrae');
      const attributes = (await readCard(page))?.children[0]?.children[0]?.attributes;
      return [attributes?.['data-theme'], attributes?.['data-text-size']];
    };
    await expect.poll(look, rests).toEqual(['dark', 'largest']);
    await waitForCard(page, /^vertebra/);
    expect(await cardText(page)).not.toContain('Hear it');
    expect(await options.evaluate(() => document.querySelector('.page')?.getAttribute('data-theme'))).toBe('dark');
    await page.keyboard.press('Escape');
  });

  test('the language acts at once, on this page and on the card', async () => {
    await options.select('select', 'es');
    await expect.poll(() => options.title(), PATIENCE).toBe('Opciones · Bedside');
    await page.bringToFront();
    const rests = { ...PATIENCE, interval: 600 };
    const pointed = async () => {
      await pointAt(page, 'vertebrae');
      return (await cardText(page)) ?? '';
    };
    await expect.poll(pointed, rests).toContain('Guardar');
    await page.keyboard.press('Escape');
    await options.select('select', 'en');
    await expect.poll(() => options.title(), PATIENCE).toBe('Options · Bedside');
  });

  test('a card waits as long as was chosen', async () => {
    const longest = await options.$eval('input[type=range]', (range) => {
      const slider = range as HTMLInputElement;
      slider.value = slider.max;
      slider.dispatchEvent(new Event('input', { bubbles: true }));
      slider.dispatchEvent(new Event('change', { bubbles: true }));
      return Number(slider.value);
    });
    const stored = () => exportFile(options).then((file) => JSON.parse(file).settings.delay);
    await expect.poll(stored, PATIENCE).toBe(longest);
    await page.bringToFront();
    const waited = async () => {
      const start = performance.now();
      await pointAt(page, 'vertebrae');
      await waitForCard(page, /^vertebra/);
      const ms = performance.now() - start;
      await page.keyboard.press('Escape');
      await waitForNoCard(page);
      await page.mouse.move(5, 5);
      return ms;
    };
    // Again, until the new setting has arrived; once more, since a slow machine may have been late by itself.
    await expect.poll(waited, PATIENCE).toBeGreaterThanOrEqual(longest);
    expect(await waited()).toBeGreaterThanOrEqual(longest);
  });

  test('the toolbar button counts as soon as that is chosen', async () => {
    await press(options, 'Count on the toolbar button');
    const badge = async () =>
      options.evaluate(
        async (address) => {
          const { browser, chrome } = globalThis as unknown as { browser?: Api; chrome: Api };
          const { action, tabs } = browser ?? chrome;
          const tab = (await tabs.query({})).find(({ url }) => url === address);
          return action.getBadgeText({ tabId: tab!.id });
        },
        await page.evaluate(() => location.href),
      );
    await expect.poll(async () => Number(await badge()), PATIENCE).toBeGreaterThan(10);
    await press(options, 'Count on the toolbar button');
    await expect.poll(badge, PATIENCE).toBe('');
  });

  test('only chosen sites are marked, and a site can be added by its address', async () => {
    await choose(options, 'Where words are marked', 'chosen');
    await expect.poll(() => marks(page), PATIENCE).toEqual([]);
    await options.bringToFront();
    await options.focus('input[type=text]');
    await options.keyboard.type(`${journey.server.origin}/report.html`);
    await options.keyboard.press('Enter');
    await waitForMark(page, 'vertebrae');
    await press(options, `Remove ${new URL(journey.server.origin).hostname}`);
    await expect.poll(() => marks(page), PATIENCE).toEqual([]);
  });

  test('the popup’s switch chooses the site where only chosen sites are marked', async () => {
    await choose(options, 'Where words are marked', 'chosen');
    await expect.poll(() => marks(page), PATIENCE).toEqual([]);
    const popup = await journey.openPopup(page);
    await popup.waitForSelector('[role=switch]');
    await expect.poll(() => textOf(popup), PATIENCE).toContain('On sites that I choose');
    await popup.evaluate(() => document.querySelector<HTMLElement>('[role=switch]')?.click());
    await waitForMark(page, 'vertebrae');
    await popup.close();
  });

  test('a known word is listed, and marked again once it is removed', async () => {
    await page.bringToFront();
    await pointAt(page, 'multiple myeloma');
    await clickInCard(page, 'I know this word');
    await expect.poll(() => marks(page), PATIENCE).not.toContain('multiple myeloma');
    await page.keyboard.press('Escape');
    await expect.poll(() => textOf(options), PATIENCE).not.toContain('There are no words here yet.');
    await press(options, 'Mark “multiple myeloma” again');
    await waitForMark(page, 'multiple myeloma');
  });

  test('what was exported can be imported', async () => {
    await choose(options, 'How much is marked', 'every');
    await choose(options, 'Line under a word', 'solid');
    await expect.poll(() => underline(page), PATIENCE).toBe('solid');
    const exported = await exportFile(options);
    expect(JSON.parse(exported)).toMatchObject({ settings: { amount: 'every', underline: 'solid' } });
    await choose(options, 'Line under a word', 'wavy');
    await expect.poll(() => underline(page), PATIENCE).toBe('wavy');
    await importFile(options, exported);
    await expect.poll(() => underline(page), PATIENCE).toBe('solid');
    expect(await textOf(options)).toContain('The settings have been imported.');
  });

  test.each([
    ['no JSON', 'not { json', 'This is not a file of Bedside’s settings.'],
    ['other JSON', '{"cards":[1]}', 'This is not a file of Bedside’s settings.'],
    ['a later version', '{"bedside":"settings","version":99,"settings":{}}', 'a newer Bedside'],
    [
      'HTML and wrong values',
      '{"bedside":"settings","version":2,"settings":{"theme":"<img src=x onerror=alert(1)>","delay":-1,"underline":"wavy"}}',
      'Look at: How long to rest, Colors.',
    ],
    ['more than any settings', ' '.repeat(2_000_001), 'This file is too large'],
  ])('a file with %s is refused with a reason, and changes nothing', async (_, text, said) => {
    await importFile(options, text);
    await expect.poll(() => textOf(options), PATIENCE).toContain(said);
    expect(await underline(page)).toBe('dotted');
    expect(await options.evaluate(() => document.querySelector('img, script:not([src])'))).toBeNull();
  });

  test('HTML in a list stays text', async () => {
    const hostile = '<img src=x onerror="document.title=1">';
    const settings = { known: [hostile] };
    await importFile(options, JSON.stringify({ bedside: 'settings', version: 2, settings }));
    await expect.poll(() => textOf(options), PATIENCE).toContain(hostile);
    expect(await options.evaluate(() => [document.querySelector('img'), document.title])).toEqual([
      null,
      'Options · Bedside',
    ]);
  });
});
