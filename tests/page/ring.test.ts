import { expect, test } from 'vitest';
import { RING_HIGHLIGHT } from '../../page/mark-style.ts';
import { createRing } from '../../page/ring.ts';
import { find, showPage, testSignal } from './show-page.ts';
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
