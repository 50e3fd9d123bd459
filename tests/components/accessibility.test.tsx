import { afterEach, describe, expect, test } from 'vitest';
import { page } from 'vitest/browser';
import { EVERYTHING } from './everything.tsx';
import { Card } from './frames.tsx';
import { barriers, emulate, type Media, stage } from './stage.tsx';

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

  test.each(EVERYTHING)('in %s', async (_, what) => {
    await expectNoBarriers(still, size, what);
  });

  test('in the card with the longer explanation folded', async () => {
    await expectNoBarriers(still, size, <Card />);
  });

  test('in the card of a word that the reader knows', async () => {
    await expectNoBarriers(still, size, <Card isKnown={() => true} />);
  });
});

async function expectNoBarriers(media: Media, [width, height]: readonly [number, number], what: preact.JSX.Element) {
  await emulate(media);
  await page.viewport(width, height);
  const { root, show } = stage();
  show(what);
  expect(await barriers(root)).toEqual([]);
}
