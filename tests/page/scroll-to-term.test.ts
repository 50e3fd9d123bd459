import { afterEach, expect, test } from 'vitest';
import { scrollToTerm } from '../../page/scroll-to-term.ts';
import type { PageTerm } from '../../page/watch.ts';
import { showPage, wordOf } from './show-page.ts';
import { untilRead, watch } from './watch-page.ts';

afterEach(() => {
  document.documentElement.removeAttribute('style');
  document.body.removeAttribute('style');
});

const gap = '<p>valve</p>'.repeat(200);

const far = 'a line\n'.repeat(400);
/** How pages are made in which not the window scrolls. */
const APP = { html: 'height: 100%; overflow: hidden', body: 'height: 100%; margin: 0; overflow: auto' };

test.each<[string, string, Partial<typeof APP>?]>([
  ['far down the page', `${gap}<p>spine</p>${gap}`],
  ['far down one element', `<pre>${far}spine\n${far}</pre>`],
  ['in a box that scrolls', `${gap}<div style="height:200px;overflow:auto">${gap}<p>spine</p>${gap}</div>${gap}`],
  [
    'in a tall element of a box that scrolls',
    `${gap}<div style="height:200px;overflow:auto"><pre>${far}spine</pre></div>`,
  ],
  ['in a shadow root', `${gap}<div><template shadowrootmode="open">${gap}<p>spine</p></template></div>`],
  ['on a page that glides', `<style>html{scroll-behavior:smooth}</style>${gap}<p>spine</p>${gap}`],
  [
    'under a header of the page',
    `<header style="position:fixed;inset:0 0 60%;background:white"></header>${gap}
      <pre style="line-height:1vh">${'\n'.repeat(10)}spine${'\n'.repeat(90)}</pre>${gap}`,
  ],
  ['far down one element of a body that scrolls', `<pre>${far}spine</pre>`, APP],
  ['far down one element of a body that scrolls with the window', `<pre>${far}spine</pre>`, { body: APP.body }],
  ['far along a line', `<div style="width:200px;overflow:auto;white-space:pre">${'a line '.repeat(90)}spine</div>`],
  ['far along a line of the page', `<pre>${'a line '.repeat(90)}spine</pre>`],
])('a term %s is brought into sight', async (_, html, styles = {}) => {
  document.documentElement.style.cssText = styles.html ?? '';
  document.body.style.cssText = styles.body ?? '';
  showPage(html);
  const { terms } = watch();
  await untilRead(terms);
  const spine = terms.all().find((term) => wordOf(term) === 'spine')!;
  scrollToTerm(spine, 'center');
  const header = document.querySelector('header')?.getBoundingClientRect();
  const box = document.querySelector('div[style]')?.getBoundingClientRect();
  const { top, bottom, left, right } = rectOf(spine);
  expect(top).toBeGreaterThanOrEqual(Math.max(0, box?.top ?? 0, header?.bottom ?? 0));
  expect(bottom).toBeLessThanOrEqual(Math.min(innerHeight, box?.bottom ?? innerHeight));
  expect(left).toBeGreaterThanOrEqual(Math.max(0, box?.left ?? 0));
  expect(right).toBeLessThanOrEqual(Math.min(innerWidth, box?.right ?? innerWidth));
});

const COVER = 'position:fixed;inset:0 0 50%';
const LINK = '<a href="#" style="position:absolute;inset:0"></a>';

test.each([
  ['lies open', '', false],
  ['lies under a link that covers a card of the page', LINK, false],
  ['lies where no pointer meets it', '<style>p{pointer-events:none}</style>', false],
  ['lies there under a box of the page', `<style>p{pointer-events:none}</style><div style="${COVER}"></div>`, true],
  ['lies under a box of the page', `<div style="${COVER}"></div>`, true],
  ['lies under our card', `<bedside-card style="${COVER}"></bedside-card>`, false],
  ['lies under a header of a box that scrolls', '<style>header{position:sticky;top:0;height:50px}</style>', true],
])('where a term is that was asked for by a step, and %s', async (_, html, moves) => {
  showPage(`<div style="height:400px;overflow:auto"><header></header>${gap}<p>spine</p>${gap}</div>${html}`);
  const { terms } = watch();
  await untilRead(terms);
  const spine = terms.all().find((term) => wordOf(term) === 'spine')!;
  const box = document.querySelector('div')!;
  box.scrollTop += rectOf(spine).top - box.getBoundingClientRect().top - 20;
  const { top } = rectOf(spine);
  scrollToTerm(spine, 'nearest');
  expect(rectOf(spine).top > top).toBe(moves);
});

function rectOf({ block, match }: PageTerm): DOMRect {
  const range = document.createRange();
  const [node] = block.nodes;
  range.setStart(node!, match.start);
  range.setEnd(node!, match.end);
  return range.getBoundingClientRect();
}
