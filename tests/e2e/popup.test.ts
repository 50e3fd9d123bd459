import type { Page } from 'puppeteer-core';
import { afterAll, beforeAll, describe, expect, test } from 'vitest';
import { type Journey, marks, PATIENCE, startJourney, waitForMark } from './journey.ts';
import { typeInto } from './own-page.ts';

const textOf = (popup: Page, selector: string) =>
  popup.evaluate((wanted) => [...document.querySelectorAll(wanted)].map((one) => one.textContent ?? ''), selector);

describe.each(['chromium', 'firefox'] as const)('the popup in %s', (name) => {
  let journey: Journey;
  let page: Page;
  beforeAll(async () => {
    journey = await startJourney(name);
    page = await journey.open('report.html');
  });
  afterAll(() => journey.close());

  async function withPopup(body: (popup: Page) => Promise<void>): Promise<void> {
    await waitForMark(page, 'vertebrae');
    const popup = await journey.openPopup(page);
    try {
      await body(popup);
    } finally {
      await popup.close();
    }
  }

  test.each([
    ['vertabra', 'vertebra'],
    ['metastisis', 'metastasis'],
    ['mieloma', 'myeloma'],
    ['sterotactic radiosurgery', 'stereotactic radiosurgery'],
    ['spine fracture compression', 'compression fracture'],
    ['vertebrae', 'vertebra'],
  ])('finds “%s”', (typed, wanted) =>
    withPopup(async (popup) => {
      await typeInto(popup, 'input', typed);
      await expect.poll(async () => (await textOf(popup, '[role=option]'))[0] ?? '', PATIENCE).toContain(wanted);
    }),
  );

  test('says honestly that a word is not there', () =>
    withPopup(async (popup) => {
      await typeInto(popup, 'input', 'carburetor');
      await expect.poll(() => textOf(popup, 'main'), PATIENCE).toEqual([expect.stringContaining('Nothing found')]);
      expect(await textOf(popup, '[role=option]')).toEqual([]);
    }));

  test('arrow keys and Enter open a full card, Esc goes back', () =>
    withPopup(async (popup) => {
      await typeInto(popup, 'input', 'metastasis');
      await expect.poll(() => textOf(popup, '[role=option]'), PATIENCE).not.toEqual([]);
      await popup.keyboard.press('ArrowDown');
      await popup.keyboard.press('ArrowUp');
      await popup.keyboard.press('Enter');
      await expect.poll(() => textOf(popup, 'h2.term'), PATIENCE).toEqual([expect.stringMatching(/metasta/)]);
      expect((await textOf(popup, 'main'))[0]).toContain('General information, not medical advice.');
    }));

  test('lists the terms of the page and opens one', () =>
    withPopup(async (popup) => {
      await expect.poll(async () => (await textOf(popup, 'main'))[0], PATIENCE).toMatch(/vertebra/);
      await popup.evaluate(() => {
        const rows = [...document.querySelectorAll<HTMLButtonElement>('button.row')];
        rows.find((row) => row.textContent?.startsWith('vertebra'))?.click();
      });
      await expect.poll(() => textOf(popup, 'h2.term'), PATIENCE).toEqual([expect.stringMatching(/^vertebra/)]);
    }));

  test.each([
    ['this site', 0],
    ['everywhere', 1],
  ])('the switch for %s acts at once, without reloading', (_, place) =>
    withPopup(async (popup) => {
      const press = () =>
        popup.evaluate((index) => document.querySelectorAll<HTMLElement>('[role=switch]')[index]?.click(), place);
      await expect.poll(() => textOf(popup, '[role=switch]'), PATIENCE).toHaveLength(2);
      await press();
      await expect.poll(() => marks(page), PATIENCE).toEqual([]);
      await press();
      await waitForMark(page, 'vertebrae');
    }),
  );

  test('a page that was opened while the site was off is marked once it is on', () =>
    withPopup(async (popup) => {
      const press = () => popup.evaluate(() => document.querySelector<HTMLElement>('[role=switch]')?.click());
      await expect.poll(() => textOf(popup, '[role=switch]'), PATIENCE).toHaveLength(2);
      await press();
      const other = await journey.open('growing.html');
      expect(await marks(other)).toEqual([]);
      await press();
      await waitForMark(other, 'biopsy');
      await other.close();
    }));
});
