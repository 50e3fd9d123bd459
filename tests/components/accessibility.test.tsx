import { afterEach, describe, expect, test } from 'vitest';
import { page } from 'vitest/browser';
import { Card, SampleOptions, SamplePopup } from './frames.tsx';
import { PACK_PAGES, PacksPage } from './pack-states.tsx';
import { CARDS } from './samples.ts';
import { LEARN_PAGES, SampleLearn, SampleWords, WORDS_PAGES } from './saved-states.tsx';
import { barriers, emulate, type Media, stage } from './stage.tsx';
import { OPTIONS, POPUPS } from './states.ts';

const WIDE: readonly [number, number] = [800, 900];
const NARROW: readonly [number, number] = [320, 640];

afterEach(() => emulate({}));

describe.each<[what: string, media: Media, size: readonly [number, number]]>([
  ['in light colours', { 'prefers-color-scheme': 'light' }, WIDE],
  ['in dark colours', { 'prefers-color-scheme': 'dark' }, WIDE],
  ['in forced colours', { 'forced-colors': 'active' }, WIDE],
  ['in a narrow window', {}, NARROW],
])('axe finds nothing %s', (_, media, size) => {
  // Nothing is judged while it fades in.
  const still: Media = { ...media, 'prefers-reduced-motion': 'reduce' };

  test.each(Object.entries(CARDS))('in the card: %s', async (_, card) => {
    await expectNoBarriers(still, size, <Card card={card} />);
  });

  test('in the card with the longer explanation shown', async () => {
    await expectNoBarriers(still, size, <Card more="shown" />);
  });

  test('in the card of a word that the reader knows', async () => {
    await expectNoBarriers(still, size, <Card isKnown={() => true} />);
  });

  test.each(Object.entries(PACK_PAGES))('on the page of own words: %s', async (_, state) => {
    await expectNoBarriers(still, size, <PacksPage {...state} />);
  });

  test.each(Object.entries(POPUPS))('in the popup: %s', async (_, props) => {
    await expectNoBarriers(still, size, <SamplePopup {...props} />);
  });

  test.each(Object.entries(OPTIONS))('in the options: %s', async (_, props) => {
    await expectNoBarriers(still, size, <SampleOptions {...props} />);
  });

  test.each(Object.entries(WORDS_PAGES))('on the page of saved words: %s', async (_, state) => {
    await expectNoBarriers(still, size, <SampleWords {...state} />);
  });

  test.each(Object.entries(LEARN_PAGES))('in learning: %s', async (_, state) => {
    await expectNoBarriers(still, size, <SampleLearn {...state} />);
  });
});

async function expectNoBarriers(media: Media, [width, height]: readonly [number, number], what: preact.JSX.Element) {
  await emulate(media);
  await page.viewport(width, height);
  const { root, show } = stage();
  show(what);
  expect(await barriers(root)).toEqual([]);
}
