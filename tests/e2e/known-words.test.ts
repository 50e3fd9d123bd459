import { afterAll, beforeAll, describe, expect, test } from 'vitest';
import {
  cardText,
  clickInCard,
  type Journey,
  marks,
  PATIENCE,
  pointAt,
  startJourney,
  waitForCard,
  waitForMark,
} from './journey.ts';

describe.each(['chromium', 'firefox'] as const)('words that the reader knows in %s', (name) => {
  let journey: Journey;
  beforeAll(async () => {
    journey = await startJourney(name);
  });
  afterAll(() => journey.close());

  test('“I know this word” takes its marks away in every tab, and can be taken back in the same card', async () => {
    const other = await journey.open('report.html');
    await waitForMark(other, 'multiple myeloma');
    const page = await journey.open('report.html');
    await waitForMark(page, 'multiple myeloma');
    await pointAt(page, 'multiple myeloma');
    await clickInCard(page, 'I know this word');
    await waitForCard(page, /Mark it again It is no longer marked\./);
    await expect.poll(() => marks(page), PATIENCE).not.toContain('multiple myeloma');
    await expect.poll(() => marks(other), PATIENCE).not.toContain('multiple myeloma');
    expect(await marks(page)).toContain('vertebrae');

    await clickInCard(page, 'Mark it again');
    await waitForMark(page, 'multiple myeloma');
    await waitForMark(other, 'multiple myeloma');
    expect(await cardText(page)).toContain('I know this word');
  });
});
