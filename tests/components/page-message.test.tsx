import { afterEach, expect, test } from 'vitest';
import { page } from 'vitest/browser';
import { PageMessage } from '../../components/PageMessage.tsx';
import { barriers, emulate, type Media, stage } from './stage.tsx';
import { overPageSheet } from './surfaces.ts';

const TEXT = 'Select a word on the page first, and Bedside will explain it.';

afterEach(() => emulate({}));

const show = () => {
  const { root, show: put } = stage();
  document.adoptedStyleSheets = [overPageSheet];
  put(<PageMessage text={TEXT} />);
  return root;
};

test('its words come into a live region that is there already, or they would not be heard', async () => {
  const region = show().querySelector('[role=status]')!;
  expect(region.textContent).toBe('');
  await expect.poll(() => region.textContent).toBe(TEXT);
});

test.each<[what: string, media: Media, width: number]>([
  ['in light colours', { 'prefers-color-scheme': 'light' }, 800],
  ['in dark colours', { 'prefers-color-scheme': 'dark' }, 800],
  ['in forced colours', { 'forced-colors': 'active' }, 800],
  ['in a narrow window', {}, 320],
])('it lies within the window and axe finds nothing, %s', async (_, media, width) => {
  await emulate(media);
  await page.viewport(width, 600);
  const root = show();
  await expect.poll(() => root.textContent).toBe(TEXT);
  const { left, right, top, bottom } = root.firstElementChild!.getBoundingClientRect();
  expect(left >= 0 && right <= width && top > 300 && bottom <= 600).toBe(true);
  expect(await barriers(root)).toEqual([]);
});
