import { expect, test } from 'vitest';
import { RING_HIGHLIGHT } from '../../page/mark-style.ts';
import { createRing } from '../../page/ring.ts';
import { scrollToTerm } from '../../page/scroll-to-term.ts';
import type { PageTerm } from '../../page/watch.ts';
import { find, showPage, testSignal, wordOf } from './show-page.ts';
import { untilRead, watch } from './watch-page.ts';

/** A page that was read, with a ring around one of its terms. */
async function ringed(html: string, at: number) {
  showPage(html);
  const { terms } = watch();
  await untilRead(terms);
  const abort = testSignal();
  const ring = createRing({ document, signal: abort.signal, terms });
  const all = terms.all();
  ring.show(all[at]!);
  return { terms, ring, abort, all };
}

const rings = () =>
  [...(CSS.highlights.get(RING_HIGHLIGHT) ?? [])].map(({ startContainer, startOffset }) => ({
    text: (startContainer as Text).data,
    offset: startOffset,
  }));

test('one term at a time is ringed, and the page stays as it is', async () => {
  const html = '<p>heart and spine</p>';
  const { ring, all } = await ringed(html, 1);
  expect(rings()).toEqual([{ text: 'heart and spine', offset: 10 }]);
  ring.show(all[0]!);
  expect(rings()).toEqual([{ text: 'heart and spine', offset: 0 }]);
  expect(document.body.innerHTML).toBe(html);
});

test('the ring is painted in colours of its own', async () => {
  await ringed('<p>heart</p>', 0);
  const style = getComputedStyle(find('p'), `::highlight(${RING_HIGHLIGHT})`);
  expect(style.textDecorationLine).toContain('underline');
  expect(style.backgroundColor).toBe('rgb(255, 212, 92)');
});

test.each(['pointerdown', 'keydown'])('the ring goes with a %s', async (type) => {
  await ringed('<p>heart</p>', 0);
  document.body.dispatchEvent(new Event(type, { bubbles: true }));
  expect(rings()).toEqual([]);
});

test('the ring stays where its text was read anew, and goes with its term', async () => {
  const { terms, ring, all } = await ringed('<p>heart and spine</p>', 0);
  find('p').append(' of a man');
  await expect.poll(() => terms.has(all[0]!)).toBe(false);
  await expect.poll(() => terms.count).toBe(2);
  ring.refresh();
  expect(rings()).toEqual([{ text: 'heart and spine', offset: 0 }]);
  find('p').remove();
  await expect.poll(() => terms.count).toBe(0);
  ring.refresh();
  expect(rings()).toEqual([]);
});

test('nothing is left after the signal', async () => {
  const { abort } = await ringed('<p>heart</p>', 0);
  abort.abort();
  expect(CSS.highlights.has(RING_HIGHLIGHT)).toBe(false);
  expect(document.adoptedStyleSheets).toEqual([]);
});

const gap = '<p>valve</p>'.repeat(200);

test.each([
  ['far down the page', `${gap}<p>spine</p>${gap}`],
  ['far down one element', `<pre>${'a line\n'.repeat(400)}spine\n${'a line\n'.repeat(400)}</pre>`],
  ['in a box that scrolls', `${gap}<div style="height:200px;overflow:auto">${gap}<p>spine</p>${gap}</div>${gap}`],
  [
    'in a tall element of a box that scrolls',
    `${gap}<div style="height:200px;overflow:auto"><pre>${'a line\n'.repeat(400)}spine</pre></div>`,
  ],
  ['in a shadow root', `${gap}<div><template shadowrootmode="open">${gap}<p>spine</p></template></div>`],
  ['on a page that glides', `<style>html{scroll-behavior:smooth}</style>${gap}<p>spine</p>${gap}`],
])('a term %s is brought into sight', async (_, html) => {
  showPage(html);
  const { terms } = watch();
  await untilRead(terms);
  const spine = terms.all().find((term) => wordOf(term) === 'spine')!;
  scrollToTerm(spine, 'center');
  const box = document.querySelector('div[style]')?.getBoundingClientRect();
  const { top, bottom } = rectOf(spine);
  expect(top).toBeGreaterThanOrEqual(Math.max(0, box?.top ?? 0));
  expect(bottom).toBeLessThanOrEqual(Math.min(innerHeight, box?.bottom ?? innerHeight));
});

function rectOf({ block, match }: PageTerm): DOMRect {
  const range = document.createRange();
  const [node] = block.nodes;
  range.setStart(node!, match.start);
  range.setEnd(node!, match.end);
  return range.getBoundingClientRect();
}
