import { expect, test } from 'vitest';
import { rectsOf } from '../../page/ranges.ts';
import { termAtPoint } from '../../page/term-at-point.ts';
import type { TermsOnPage } from '../../page/watch.ts';
import { find, showPage, wordOf } from './show-page.ts';
import { untilRead, watch } from './watch-page.ts';

const at = (terms: TermsOnPage, x: number, y: number) =>
  termAtPoint(document, x, y, terms.matchesOf, terms.shadowRoots);
const byWord = (terms: TermsOnPage, word: string) => terms.all().find((term) => wordOf(term) === word)!;
const middle = ({ left, right, top, bottom }: DOMRect) => ({ x: (left + right) / 2, y: (top + bottom) / 2 });

async function read(html: string): Promise<TermsOnPage> {
  showPage(html);
  const { terms } = watch();
  await untilRead(terms);
  return terms;
}

test.each([
  ['a word', '<p>the heart is</p>', 'heart'],
  ['a word over several nodes', '<p>a myo<b>cardial</b> thing</p>', 'myocardial'],
  ['a word in a shadow root', '<div><template shadowrootmode="open"><p>a spine</p></template></div>', 'spine'],
  [
    'a word in nested shadow roots',
    `<div><template shadowrootmode="open">
      <span><template shadowrootmode="open">spine</template></span>
    </template></div>`,
    'spine',
  ],
  ['a word over two lines', '<p style="width:4em">heart attack</p>', 'heart attack'],
  ['a word read from right to left', '<p dir="rtl">heart</p>', 'heart'],
  ['a word that is turned', '<p style="writing-mode:vertical-rl">the heart is</p>', 'heart'],
  [
    'a word in a scrolled box',
    '<div style="height:60px;overflow:auto"><p style="margin-top:200px">heart</p></div>',
    'heart',
  ],
])('finds %s everywhere under its letters', async (_, html, word) => {
  showPage(html);
  document.body.querySelector('div')?.scrollTo(0, 999);
  const { terms } = watch();
  await untilRead(terms);
  const term = byWord(terms, word);
  const rects = rectsOf(term);
  expect(rects.length).toBeGreaterThan(0);
  for (const { left, right, top, bottom } of rects) {
    for (const x of [left + 1, (left + right) / 2, right - 1]) {
      for (const y of [top + 1, (top + bottom) / 2, bottom - 1]) expect(at(terms, x, y)).toBe(term);
    }
  }
});

test.each<[string, (rect: DOMRect) => { x: number; y: number }]>([
  ['beside it', ({ right, top }) => ({ x: right + 40, y: top + 5 })],
  ['above it', ({ left, top }) => ({ x: left + 5, y: top - 8 })],
  ['below it', ({ left, bottom }) => ({ x: left + 5, y: bottom + 8 })],
  ['in the next word', ({ left, top }) => ({ x: left - 10, y: top + 5 })],
  ['outside the window', () => ({ x: -50, y: -50 })],
])('finds no word %s', async (_, where) => {
  const terms = await read('<p style="margin:40px">the heart</p>');
  const { x, y } = where(rectsOf(byWord(terms, 'heart'))[0]!);
  expect(at(terms, x, y)).toBeUndefined();
});

test('a word that is covered is not pointed at', async () => {
  const terms = await read('<p>heart</p><div style="position:fixed;inset:0;background:white">x</div>');
  const { x, y } = middle(rectsOf(byWord(terms, 'heart'))[0]!);
  expect(at(terms, x, y)).toBeUndefined();
});

test.each([
  ['a link', '<a href="#x" style="position:absolute;inset:0"></a>'],
  ['an empty part of a link', '<a href="#x"><span style="position:absolute;inset:0"></span>more</a>'],
  ['what a style adds to a link', '<a class="over" href="#x">more</a>'],
])('a word is found under %s that covers it and is not seen', async (_, link) => {
  const style = '<style>.over::after { content: ""; position: absolute; inset: 0 }</style>';
  const terms = await read(`${style}<div style="position:relative"><p>the <b>heart</b> is</p>${link}</div>`);
  const { x, y } = middle(rectsOf(byWord(terms, 'heart'))[0]!);
  expect(at(terms, x, y)).toBe(byWord(terms, 'heart'));
  expect(at(terms, x + 100, y)).toBeUndefined();
});

test('a word is not found under a link that hides it', async () => {
  const link = '<a href="#x" style="position:absolute;inset:0;background:white"></a>';
  const terms = await read(`<div style="position:relative"><p>heart</p>${link}</div>`);
  const { x, y } = middle(rectsOf(byWord(terms, 'heart'))[0]!);
  expect(at(terms, x, y)).toBeUndefined();
});

test('one rectangle for each line, none for what has gone', async () => {
  const terms = await read('<p style="width:4em">heart attack</p>');
  const term = byWord(terms, 'heart attack');
  expect(rectsOf(term)).toHaveLength(2);
  find('p').remove();
  expect(rectsOf(term)).toEqual([]);
});
