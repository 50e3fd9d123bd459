import type { Page } from 'puppeteer-core';
import { afterAll, beforeAll, describe, expect, test } from 'vitest';
import { everyNode, readCard } from './card-view.ts';
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

describe.each(['chromium', 'firefox'] as const)('reading a page in %s', (name) => {
  let journey: Journey;
  beforeAll(async () => {
    journey = await startJourney(name);
  });
  afterAll(() => journey.close());

  async function withPage(file: string, body: (page: Page) => Promise<void>): Promise<void> {
    const page = await journey.open(file);
    try {
      await body(page);
    } finally {
      await page.close();
    }
  }

  test('a report is marked, and its HTML stays as it was', () =>
    withPage('report.html', async (page) => {
      const source = () => page.evaluate(() => document.documentElement.outerHTML);
      const before = await source();
      await waitForMark(page, 'vertebrae');
      await waitForMark(page, 'spinal cord compression');
      expect(await source()).toBe(before);

      await pointAt(page, 'vertebrae');
      await waitForCard(page, /vertebra.*bone/i);
      await page.keyboard.press('Escape');
      await waitForNoCard(page);
      expect(await source()).toBe(before);
    }));

  test('the card opens at rest, stays while the pointer is in it, and goes when it leaves', () =>
    withPage('report.html', async (page) => {
      await waitForMark(page, 'vertebrae');
      await pointAt(page, 'vertebrae');
      await waitForCard(page, 'General information, not medical advice.');
      await clickInCard(page, 'More');
      expect(await cardText(page)).toContain('General information');
      await page.mouse.move(5, 5, { steps: 4 });
      await waitForNoCard(page);
    }));

  test('a tap opens the card, a tap beside it closes it', () =>
    withPage('report.html', async (page) => {
      await waitForMark(page, 'multiple myeloma');
      const at = await centreOf(page, 'multiple myeloma');
      await page.touchscreen.tap(at.x, at.y);
      await waitForCard(page, /multiple myeloma/);
      const beside = await centreOf(page, 'Status');
      await page.touchscreen.tap(beside.x, beside.y);
      await waitForNoCard(page);
    }));

  test('terms are found however the page writes them', () =>
    withPage('split.html', async (page) => {
      await waitForMark(page, 'Œdema');
      await expect
        .poll(() => marks(page), PATIENCE)
        .toEqual([
          'myocardial infarction',
          'verte\u00adbrae',
          'spinal cord',
          'stereotactic radio\u00adsurgery',
          'Atrial ﬁbrillation',
          'MULTIPLE MYELOMA',
          'tumour',
          'oedema',
          'post‑operative',
          'Œdema',
        ]);
    }));

  test('fields, editors, code and hidden text are left alone', () =>
    withPage('editors.html', async (page) => {
      await waitForMark(page, 'biopsy');
      await expect.poll(() => marks(page), PATIENCE).toEqual(['biopsy', 'thoracentesis']);
    }));

  test('every frame is read', () =>
    withPage('frames.html', async (page) => {
      await waitForMark(page, 'biopsy');
      const words = ['chemotherapy', 'osteoporosis', 'hypertension', 'pneumothorax'];
      const inFrames = async () => (await Promise.all(page.frames().slice(1).map(marks))).flat().sort();
      await expect.poll(inFrames, PATIENCE).toEqual([...words].sort());
    }));

  test('Esc in the page closes the card that the pointer opened in a frame', () =>
    withPage('frames.html', async (page) => {
      const frame = page.frames().find((one) => one.url().endsWith('frame-inner.html'))!;
      await waitForMark(frame, 'pneumothorax');
      await waitForMark(page, 'biopsy');
      const { x, y } = (await (await frame.$('p'))!.boundingBox())!;
      // Into the word, which stands after “An inner page with”.
      await page.mouse.move(x + 160, y + 8);
      await page.mouse.move(x + 163, y + 9);
      const cards = () => frame.evaluate(() => document.querySelectorAll('bedside-card').length);
      await expect.poll(cards, PATIENCE).toBe(1);
      await page.keyboard.press('Escape');
      await expect.poll(cards, PATIENCE).toBe(0);
    }));

  test('open shadow roots are read, those attached later too', () =>
    withPage('shadow.html', async (page) => {
      await expect.poll(async () => (await marks(page)).sort(), PATIENCE).toEqual(['anemia', 'lymphoma', 'metastasis']);
      await page.evaluate('attachLater()');
      await waitForMark(page, 'melanoma');
    }));

  test('what a page adds, changes and removes is followed', () =>
    withPage('growing.html', async (page) => {
      await waitForMark(page, 'biopsy');
      await page.evaluate('add("Then comes a vertebra.")');
      await waitForMark(page, 'vertebra');
      await page.evaluate('change("Now there is an anemia.")');
      await waitForMark(page, 'anemia');
      await expect.poll(() => marks(page), PATIENCE).not.toContain('biopsy');
      await page.evaluate('clear()');
      await expect.poll(() => marks(page), PATIENCE).toEqual([]);
    }));

  test.each(['strict.html', 'hostile.html', 'dialog.html'])('the card opens and closes by mouse on %s', (file) =>
    withPage(file, async (page) => {
      await waitForMark(page, 'biopsy');
      await pointAt(page, 'biopsy');
      await waitForCard(page, /biopsy.*(?:sample|piece)/i);
      await clickInCard(page, 'Close');
      await waitForNoCard(page);
    }),
  );

  test('the card is seen and used over an element that fills the screen', () =>
    withPage('fullscreen.html', async (page) => {
      await waitForMark(page, 'biopsy');
      await page.click('button');
      const fills = () => page.evaluate(() => document.fullscreenElement?.localName);
      await expect.poll(fills, PATIENCE).toBe('section');
      await pointAt(page, 'biopsy');
      await waitForCard(page, /biopsy/);
      const parent = () => page.evaluate(() => document.querySelector('bedside-card')?.parentElement?.localName);
      expect(await parent()).toBe('section');
      await clickInCard(page, 'Close');
      await waitForNoCard(page);
    }));

  test('the card shows where in the body it is', () =>
    withPage('places.html', async (page) => {
      await waitForMark(page, 'cervical spine');
      await pointAt(page, 'cervical spine');
      await waitForCard(page, /^cervical spine/);
      const nodesOf = async () => [...everyNode((await readCard(page))!)];
      const textsOf = async (look: string) =>
        (await nodesOf()).filter(({ attributes }) => attributes.class === look).map(({ text }) => text);
      await expect.poll(() => textsOf('picture-lit'), PATIENCE).toEqual(['neck part (cervical spine)']);
      expect(await textsOf('lit')).toEqual(['neck']);
    }));

  test.each([
    ['a word of known parts', 'cholangiopancreatography', /A guess from the parts of the word.*Looks like: /],
    ['a slip of the pen', 'mylenoma', /Did you mean “myeloma”\?.*bone marrow/],
    ['a code', 'T3N1M0', /lymph nodes/],
    ['a finding that the text denies', 'atelectasis', /Here the text says.*no atelectasis/],
  ])('the card explains %s', (_, words, card) =>
    withPage('unlisted.html', async (page) => {
      await waitForMark(page, words);
      await pointAt(page, words);
      await waitForCard(page, card);
    }),
  );
});
