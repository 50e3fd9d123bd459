import type { Page } from 'puppeteer-core';
import { afterAll, beforeAll, describe, expect, test } from 'vitest';
import { type Journey, marks, PATIENCE, startJourney, waitForMark } from './journey.ts';

/** The headings of the list, each with the names under it. */
const listOf = (panel: Page) =>
  panel.evaluate(() =>
    Object.fromEntries(
      [...document.querySelectorAll('.group')].map((group) => [
        group.querySelector('h2')?.textContent,
        [...group.querySelectorAll('.row-name')].map((name) => name.textContent),
      ]),
    ),
  );
/** What the row of a word says. */
const rowOf = (panel: Page, wanted: string) =>
  panel.evaluate((name) => {
    const rows = [...document.querySelectorAll('.row')];
    return rows.find((row) => row.querySelector('.row-name')?.textContent === name)?.textContent;
  }, wanted);
const textOf = (panel: Page, selector: string) =>
  panel.evaluate((wanted) => document.querySelector(wanted)?.textContent ?? '', selector);
/** What is ringed in the page, and how far from the middle of the window it stands, in px. */
const ringed = (page: Page) =>
  page.evaluate(() =>
    [...(CSS.highlights.get('bedside-ring') ?? [])].map((static_) => {
      const range = document.createRange();
      range.setStart(static_.startContainer, static_.startOffset);
      range.setEnd(static_.endContainer, static_.endOffset);
      const { top } = range.getBoundingClientRect();
      return { text: range.toString(), isInView: top >= 0 && top <= innerHeight };
    }),
  );
/** Presses a button of the panel by what it says. */
const press = (panel: Page, name: string) =>
  panel.evaluate((wanted) => {
    const buttons = [...document.querySelectorAll('button')].filter((button) => !button.closest('[inert]'));
    const button = buttons.find((one) => (one.ariaLabel ?? one.textContent) === wanted);
    if (!button) throw new Error(`No button says “${wanted}”.`);
    button.click();
  }, name);

describe.each(['chromium', 'firefox'] as const)('the side panel in %s', (name) => {
  let journey: Journey;
  beforeAll(async () => {
    journey = await startJourney(name);
  });
  afterAll(() => journey.close());

  async function withPanel(file: string, body: (panel: Page, page: Page) => Promise<void>): Promise<void> {
    const page = await journey.open(file);
    const panel = await journey.openPanel(page);
    try {
      await body(panel, page);
    } finally {
      await panel.close();
      await page.close();
    }
  }

  test('lists the words of the page in reading order under its headings', () =>
    withPanel('report.html', async (panel) => {
      await expect
        .poll(() => listOf(panel), PATIENCE)
        .toMatchObject({
          Technique: ['T1', 'T2-weighted', 'sagittal', 'axial', 'intravenous', 'gadolinium'],
          'Clinical history': expect.arrayContaining(['multiple myeloma', 'spinal cord compression']),
        });
      expect(await textOf(panel, 'h1')).toMatch(/^\d+ medical words on this page$/);
      expect(await textOf(panel, '[role=status]')).toMatch(/medical words on this page/);
    }));

  test('groups by kind, filters, and says how many match', () =>
    withPanel('report.html', async (panel) => {
      await expect.poll(() => listOf(panel), PATIENCE).toHaveProperty('Technique');
      await panel.evaluate(() => document.querySelectorAll<HTMLElement>('.grouping input')[1]?.click());
      await expect.poll(async () => (await listOf(panel)).Conditions, PATIENCE).toContain('hypertension');
      await panel.focus('.panel .filter input');
      await panel.keyboard.type('myeloma');
      await expect
        .poll(() => listOf(panel), PATIENCE)
        .toMatchObject({
          Conditions: expect.arrayContaining(['multiple myeloma']),
        });
      await expect.poll(() => textOf(panel, '[role=status]'), PATIENCE).toMatch(/^\d+ words? match/);
      await panel.keyboard.press('Escape');
      await expect.poll(async () => Object.keys(await listOf(panel)).length, PATIENCE).toBeGreaterThan(5);
    }));

  test('goes to each place of a word in the text and rings it, without changing the page', () =>
    withPanel('report.html', async (panel, page) => {
      await expect.poll(() => listOf(panel), PATIENCE).toHaveProperty('Findings');
      await panel.evaluate(() => document.querySelectorAll<HTMLElement>('.grouping input')[1]?.click());
      await expect.poll(() => rowOf(panel, 'vertebra'), PATIENCE).toContain('× 2');
      const before = await page.evaluate(() => document.documentElement.outerHTML);
      await press(panel, 'Show in the text: vertebra');
      await expect.poll(() => ringed(page), PATIENCE).toEqual([{ text: 'vertebrae', isInView: true }]);
      await expect.poll(() => textOf(panel, '[role=status]'), PATIENCE).toMatch(/“vertebra” is marked.*place 1 of 2/);
      const first = await page.evaluate(() => scrollY);
      await press(panel, 'Next place: vertebra');
      await expect.poll(() => textOf(panel, '[role=status]'), PATIENCE).toMatch(/place 2 of 2/);
      expect(await ringed(page)).toEqual([{ text: 'vertebrae', isInView: true }]);
      expect(await page.evaluate(() => scrollY)).not.toBe(first);
      expect(await page.evaluate(() => document.documentElement.outerHTML)).toBe(before);
    }));

  test('lists what stands in frames, and goes there', () =>
    withPanel('frames.html', async (panel, page) => {
      const names = async () => Object.values(await listOf(panel)).flat();
      await expect
        .poll(async () => (await names()).sort(), PATIENCE)
        .toEqual(['biopsy', 'chemotherapy', 'hypertension', 'osteoporosis', 'pneumothorax']);
      await press(panel, 'Show in the text: osteoporosis');
      const inFrames = async () => {
        const rings = await Promise.all(page.frames().map((frame) => ringed(frame as unknown as Page)));
        return rings.flat().map(({ text }) => text);
      };
      await expect.poll(inFrames, PATIENCE).toEqual(['osteoporosis']);
    }));

  test('follows a page as it changes, and the tab as it goes to another page', () =>
    withPanel('growing.html', async (panel, page) => {
      const names = async () => Object.values(await listOf(panel)).flat();
      await expect.poll(names, PATIENCE).toEqual(['biopsy']);
      await page.evaluate('add("Then comes a vertebra.")');
      await expect.poll(names, PATIENCE).toEqual(['biopsy', 'vertebra']);
      await page.evaluate('change("Now there is an anemia.")');
      await expect.poll(names, PATIENCE).toEqual(['anemia', 'vertebra']);
      await page.goto(`${journey.server.origin}/unlisted.html`);
      await expect.poll(names, PATIENCE).toContain('cholangiopancreatography');
      await page.goto(`${journey.server.origin}/letter.pdf`);
      await expect.poll(() => textOf(panel, 'main'), PATIENCE).toContain('Bedside cannot read this page');
    }));

  test('says when the site is off, and lists again when it is on', () =>
    withPanel('report.html', async (panel, page) => {
      await expect.poll(() => listOf(panel), PATIENCE).toHaveProperty('Findings');
      const flip = () => panel.evaluate(() => document.querySelector<HTMLElement>('[role=switch]')?.click());
      await flip();
      await expect.poll(() => textOf(panel, 'main'), PATIENCE).toContain('Off on this site');
      // The page has heard it too: marks that stand afterwards tell that being on was kept.
      await expect.poll(() => marks(page), PATIENCE).toEqual([]);
      await flip();
      await waitForMark(page, 'vertebrae');
      await expect.poll(() => listOf(panel), PATIENCE).toHaveProperty('Findings');
    }));

  test('copies the list and the chosen questions, and prints a clean page', () =>
    withPanel('report.html', async (panel) => {
      await panel.evaluate(() => {
        const noted = globalThis as unknown as { copied: string; printed: string };
        Object.defineProperty(navigator.clipboard, 'writeText', {
          value: async (text: string) => {
            noted.copied = text;
          },
        });
        globalThis.print = () => {
          noted.printed = document.querySelector('.sheet')?.textContent ?? '';
        };
      });
      const noted = (what: string) =>
        panel.evaluate((key) => (globalThis as unknown as Record<string, string>)[key], what);
      await expect.poll(() => listOf(panel), PATIENCE).toHaveProperty('Findings');
      await press(panel, 'Copy');
      await expect.poll(() => noted('copied'), PATIENCE).toMatch(/Technique\n- T1: .*\n- T2-weighted: /);
      await expect.poll(() => textOf(panel, '[role=status]'), PATIENCE).toMatch(/Copied/);
      await press(panel, 'Print');
      await expect.poll(() => noted('printed'), PATIENCE).toMatch(/From the page: Radiology report.*T1 – /);
      await press(panel, 'Questions to ask');
      await expect.poll(() => textOf(panel, '.questions-title'), PATIENCE).toBe('Questions for my care team');
      await press(panel, 'Copy');
      await expect.poll(() => textOf(panel, '[role=status]'), PATIENCE).toMatch(/Choose at least one/);
      await panel.evaluate(() => document.querySelector<HTMLElement>('.question input')?.click());
      await expect.poll(() => textOf(panel, '.questions-choice'), PATIENCE).toContain('1 question chosen');
      await press(panel, 'Copy');
      await expect
        .poll(() => noted('copied'), PATIENCE)
        .toMatch(/^Questions for my care team\n.*\n\n- .*\?.*\n\nGeneral/);
    }));
});
