import { afterEach, expect, test } from 'vitest';
import { page } from 'vitest/browser';
import { keepPlaced } from '../../page/place.ts';
import { find, showPage, testSignal } from './show-page.ts';

afterEach(() => {
  document.documentElement.removeAttribute('style');
});

/** Places a layer, as a card has one, at the word of the page. */
function place(): HTMLElement {
  const host = document.createElement('div');
  host.style.all = 'initial';
  const layer = document.createElement('div');
  layer.popover = 'manual';
  layer.style.cssText = 'inset: auto; margin: 0; border: 0; padding: 0; inline-size: 200px; block-size: 100px';
  host.attachShadow({ mode: 'open' }).append(layer);
  document.body.append(host);
  layer.showPopover();
  const word = find('span');
  keepPlaced(layer, { rects: () => [...word.getClientRects()], element: word, start: () => word }, testSignal().signal);
  return layer;
}

const boxOf = (element: Element) => {
  const { left, right, top, bottom } = element.getBoundingClientRect();
  return { left: Math.round(left), right: Math.round(right), top: Math.round(top), bottom: Math.round(bottom) };
};

test.each([
  ['below it', '', '20vh', '20vw'],
  ['above it, low on the screen', '', '90vh', '20vw'],
  ['below it on a page that is zoomed', 'zoom: 1.5', '20vh', '20vw'],
  ['above it there', 'zoom: 1.5', '56vh', '20vw'],
  ['below it on a page whose root stands in the middle', 'inline-size: 500px; margin-inline: auto', '20vh', '50vw'],
  [
    'below it on a page that is written from top to bottom',
    'writing-mode: vertical-rl; inline-size: 90vh',
    '20vh',
    '50vw',
  ],
])('a layer stands at its word: %s', async (_, style, top, left) => {
  await page.viewport(800, 600);
  document.documentElement.style.cssText = style;
  showPage(`<span style="position: absolute; top: ${top}; left: ${left}">word</span>`);
  const word = boxOf(find('span'));
  const layer = place();
  const isBelow = word.bottom < 400;
  await expect
    .poll(() => boxOf(layer))
    .toMatchObject({ left: word.left, ...(isBelow ? { top: word.bottom + 6 } : { bottom: word.top - 6 }) });
});

test.each([
  ['as it is', '', '90vw'],
  ['zoomed', 'zoom: 1.5', '60vw'],
])('a layer stays within the window of a page %s', async (_, style, left) => {
  await page.viewport(800, 600);
  document.documentElement.style.cssText = style;
  showPage(`<span style="position: absolute; top: 20vh; left: ${left}">word</span>`);
  const layer = place();
  await expect.poll(() => boxOf(layer).top).toBe(boxOf(find('span')).bottom + 6);
  expect(boxOf(layer).right).toBeLessThanOrEqual(792);
});

test.each([
  ['right', '90px', '100px', 'right', 'left', 6],
  ['left', '90px', '700px', 'left', 'right', -6],
] as const)('a layer stands to the %s of its word in a window too low for it above and below', async (...where) => {
  const [, top, left, edge, ownEdge, gap] = where;
  await page.viewport(800, 200);
  showPage(`<span style="position: absolute; top: ${top}; left: ${left}">word</span>`);
  const layer = place();
  await expect.poll(() => boxOf(layer)[ownEdge]).toBe(boxOf(find('span'))[edge] + gap);
  expect(boxOf(layer)).toMatchObject({ top: 90, bottom: 190 });
  // There it may be as high as the window.
  expect(layer.style.getPropertyValue('--room')).toBe('');
});

test('a layer that is low itself stands below its word also there', async () => {
  await page.viewport(800, 200);
  showPage('<span style="position: absolute; top: 50px; left: 100px">word</span>');
  const layer = place();
  await expect.poll(() => boxOf(layer)).toMatchObject({ left: 100, top: boxOf(find('span')).bottom + 6 });
});

test('a layer with little room on any side is told of the least height that is of use', async () => {
  await page.viewport(320, 200);
  showPage('<span style="position: absolute; top: 90px; left: 140px">word</span>');
  const layer = place();
  await expect.poll(() => layer.style.getPropertyValue('--room')).toBe('180px');
  await expect.poll(() => boxOf(layer).bottom).toBeLessThanOrEqual(192);
  expect(boxOf(layer).top).toBeGreaterThanOrEqual(8);
});

test('a layer that was made low where it stood first stands where all of it fits once there is such a place', async () => {
  await page.viewport(800, 300);
  showPage('<span style="position: absolute; top: 20px; left: 100px">word</span>');
  const layer = place();
  layer.style.blockSize = 'min(290px, var(--room, 290px))';
  await expect.poll(() => boxOf(layer).bottom).toBe(292);
  find('span').style.top = '310px';
  await page.viewport(800, 600);
  await expect.poll(() => boxOf(layer).bottom).toBe(boxOf(find('span')).top - 6);
  expect(boxOf(layer).bottom - boxOf(layer).top).toBe(290);
});

test('a layer whose word has gone before it was placed stands in the window all the same', async () => {
  await page.viewport(800, 600);
  showPage('<div style="block-size: 2000px"></div><span>word</span>');
  find('span').hidden = true;
  const layer = place();
  await expect.poll(() => boxOf(layer)).toMatchObject({ left: 8, top: 8 });
});

test('a layer stands at the line on which a word ends that a line end cuts in two', async () => {
  await page.viewport(800, 600);
  showPage(`<p style="position: absolute; top: 100px; left: 0; width: 300px; margin: 0">
    <i style="display: inline-block; width: 200px"></i><span>heart attack</span></p>`);
  const word = find('span');
  word.style.wordSpacing = '100px';
  const [first, second] = [...word.getClientRects()];
  expect(second?.left).toBeLessThan(first?.left ?? 0);
  const layer = place();
  await expect.poll(() => boxOf(layer).left).toBe(Math.round(second?.left ?? 0) + 8);
});

test('a page that is zoomed while the layer stands', async () => {
  await page.viewport(800, 600);
  showPage('<span style="position: absolute; top: 100px; left: 100px">word</span>');
  const layer = place();
  const gap = () => boxOf(layer).top - boxOf(find('span')).bottom;
  await expect.poll(gap).toBe(6);
  document.documentElement.style.zoom = '1.5';
  await expect.poll(gap).toBe(6);
  // However often it is placed there.
  for (let times = 0; times < 3; times++) {
    window.dispatchEvent(new Event('resize'));
    await new Promise(requestAnimationFrame);
    expect(gap()).toBe(6);
  }
});

test('the layer waits where it is while its word is about to be read again', async () => {
  await page.viewport(800, 600);
  showPage('<span style="position: absolute; top: 100px; left: 100px">word</span>');
  const word = find('span');
  const layer = place();
  const at = { left: boxOf(word).left, top: boxOf(word).bottom + 6 };
  await expect.poll(() => boxOf(layer)).toMatchObject(at);
  word.hidden = true;
  window.dispatchEvent(new Event('resize'));
  // Placing goes on before the next frame.
  for (let frames = 0; frames < 2; frames++) await new Promise(requestAnimationFrame);
  expect(boxOf(layer)).toMatchObject(at);
});

test('what is scrolled in a layer stays so when the window changes', async () => {
  await page.viewport(800, 300);
  showPage('<span style="position: absolute; top: 20px; left: 100px">word</span>');
  const layer = place();
  const card = document.createElement('div');
  card.style.cssText = 'white-space: pre; max-block-size: var(--room, 600px); overflow: auto';
  card.textContent = 'a line\n'.repeat(20);
  layer.append(card);
  layer.style.blockSize = 'auto';
  await expect.poll(() => card.scrollHeight - card.clientHeight).toBeGreaterThan(50);
  card.scrollTop = 50;
  const top = boxOf(layer).top;
  await page.viewport(800, 310);
  await expect.poll(() => boxOf(layer).bottom).toBe(302);
  expect(boxOf(layer).top).toBe(top);
  expect(card.scrollTop).toBe(50);
});

test('a layer keeps the wheel from the page only while it has something to scroll', async () => {
  await page.viewport(800, 400);
  showPage('<span style="position: absolute; top: 20px; left: 100px">word</span>');
  const layer = place();
  layer.innerHTML = '<style>p { margin: 0; white-space: pre; overflow: auto; overscroll-behavior: contain }</style>';
  const card = document.createElement('p');
  card.style.maxBlockSize = '120px';
  layer.style.blockSize = 'auto';
  layer.prepend(card);
  const wheel = () => getComputedStyle(card).overscrollBehaviorY;
  for (const [lines, kept] of [
    [2, 'auto'],
    [20, 'contain'],
    [1, 'auto'],
  ] as const) {
    card.textContent = 'a line\n'.repeat(lines);
    await expect.poll(wheel).toBe(kept);
  }
});
