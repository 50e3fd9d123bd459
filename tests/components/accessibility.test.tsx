import { afterEach, describe, expect, test } from 'vitest';
import { page } from 'vitest/browser';
import type { Words } from '../../components/words.tsx';
import { EVERYTHING } from './everything.tsx';
import { barriers, emulate, type Media, stage } from './stage.tsx';
import { english, rightToLeft, spanish } from './surfaces.ts';

const WIDE: readonly [number, number] = [800, 900];
const NARROW: readonly [number, number] = [320, 640];

afterEach(() => {
  document.documentElement.dir = '';
  return emulate({});
});

describe.each<[what: string, media: Media, size: readonly [number, number], words: Words]>([
  ['in light colours', { 'prefers-color-scheme': 'light' }, WIDE, english],
  ['in dark colours', { 'prefers-color-scheme': 'dark' }, WIDE, english],
  ['in forced colours', { 'forced-colors': 'active' }, WIDE, english],
  ['in a narrow window', {}, NARROW, english],
  ['in Spanish', {}, WIDE, spanish],
  ['in a language that runs from right to left', {}, NARROW, rightToLeft],
])('axe finds nothing %s', (_, media, [width, height], words) => {
  test.each(EVERYTHING)('in %s', async (_, what, reach) => {
    // Nothing is judged while it fades in.
    await emulate({ ...media, 'prefers-reduced-motion': 'reduce' });
    await page.viewport(width, height);
    document.documentElement.dir = words.direction;
    const { root, show } = stage(words);
    show(what);
    await reach(root);
    expect(await barriers(root)).toEqual([]);
  });
});
