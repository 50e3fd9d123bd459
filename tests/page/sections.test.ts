import { expect, test } from 'vitest';
import { createSections } from '../../page/sections.ts';
import type { PageTerm } from '../../page/watch.ts';
import { find, showPage, wordOf } from './show-page.ts';
import { untilRead, watch } from './watch-page.ts';

/** A component that hides what it is given. */
const closedBySlot = (html: string) =>
  `<div><template shadowrootmode="open"><div style="height:0;overflow:hidden"><slot></slot></div></template>${html}</div>`;

/** Shows a page and gives a question: the words of all terms, those that are first in their section in capitals. */
async function read(html: string) {
  showPage(html);
  const { terms } = watch();
  await untilRead(terms);
  const sections = createSections(terms);
  return {
    terms,
    sections,
    words: () => terms.all().map((term) => (sections.isFirst(term) ? wordOf(term).toUpperCase() : wordOf(term))),
  };
}

test.each([
  ['once without any heading', '<p>heart heart</p><p>heart</p>', 'HEART heart heart'],
  ['each word for itself', '<p>heart spine heart</p>', 'HEART SPINE heart'],
  ['in any letters', '<p>heart</p><p>Heart</p>', 'HEART Heart'],
  ['again after a heading', '<p>heart</p><h2>x</h2><p>heart heart</p>', 'HEART HEART heart'],
  ['in the heading itself', '<p>heart</p><h2>heart</h2><p>heart</p>', 'HEART HEART heart'],
  ['after headings of any rank', '<h1>x</h1><p>heart</p><h4>y</h4><p>heart</p>', 'HEART HEART'],
  ['after what has the role of one', '<p>heart</p><div role="heading">x</div><p>heart</p>', 'HEART HEART'],
  ['after a heading in a box of its own', '<p>heart</p><div><div><h2>x</h2></div></div><p>heart</p>', 'HEART HEART'],
  ['once in all boxes of a section', '<h2>x</h2><div><p>heart</p></div><div><ul><li>heart</ul></div>', 'HEART heart'],
  ['in each article', '<article><p>heart</article><article><p>heart</article>', 'HEART HEART'],
  ['in a section and around it', '<p>heart</p><section>heart <h3>x</h3></section><p>heart</p>', 'HEART HEART heart'],
  ['in a section and behind it', '<section>heart</section><p>heart</p>', 'HEART HEART'],
  ['in text beside headings', '<div>heart<h2>x</h2>heart</div>', 'HEART HEART'],
  ['in the rows of one table', '<table><tr><td>heart<td>spine<tr><td>heart</table>', 'HEART SPINE heart'],
  [
    'through shadow roots',
    '<h2>x</h2><p>heart</p><div><template shadowrootmode="open"><p>heart</p></template></div>',
    'HEART heart',
  ],
])('a word is first %s', async (_, html, expected) => {
  const { words } = await read(html);
  expect(words().join(' ')).toBe(expected);
});

test.each([
  ['in another paragraph', '<p>heart</p><p>heart</p>'],
  ['in the same one', '<p>heart and heart</p>'],
])('what comes earlier %s takes over, wherever was asked first', async (_, html) => {
  const { terms, sections, words } = await read(html);
  const [, second] = terms.all();
  expect(sections.isFirst(second!)).toBe(true);
  expect(words()).toEqual(['HEART', 'heart']);
});

test.each([
  ['the page', [0, 1]],
  ['a shadow root', [1, 0]],
] as const)('between the page and a shadow root in it, the first is where was asked first: %s', async (_, order) => {
  const { terms, sections } = await read(
    '<p>heart</p><div><template shadowrootmode="open"><p>heart</p></template></div>',
  );
  const all = terms.all();
  expect(order.map((place) => sections.isFirst(all[place]!))).toEqual([true, false]);
});

test('the next is first once the first has gone', async () => {
  const { terms, words } = await read('<p>heart</p><p>heart</p>');
  expect(words()).toEqual(['HEART', 'heart']);
  find('p').remove();
  await expect.poll(() => terms.count).toBe(1);
  expect(words()).toEqual(['HEART']);
});

const LABEL =
  'position:absolute;width:1px;height:1px;margin:-1px;overflow:hidden;clip:rect(0,0,0,0);white-space:nowrap';

test.each([
  ['a label for screen readers', `<p style="${LABEL}">about the heart</p>`],
  ['a heading in such a label', `<div style="${LABEL}"><div>about the heart</div></div>`],
  ['a closed panel', '<div style="height:0;overflow:hidden"><p>heart</p></div>'],
  ['a panel closed sideways', '<div style="width:0;overflow:hidden"><p>heart</p></div>'],
  ['a panel that a component closes', closedBySlot('<p>heart</p>')],
  ['what is wholly transparent', '<div style="opacity:0"><p>heart</p></div>'],
])('a word that is seen is first behind %s', async (_, html) => {
  const { words } = await read(`${html}<p>heart</p>`);
  // The one that was asked first was alone then.
  words();
  expect(words()).toEqual(['heart', 'HEART']);
});

test.each([
  ['is of no height, and lets all be seen', '<div style="height:0"><p>heart</p></div>'],
  [
    'is of no height, and holds nothing of it',
    '<div style="height:0;overflow:hidden"><p style="position:fixed">heart</p></div>',
  ],
  ['is hard to see', '<p style="opacity:0.1">heart</p>'],
])('a word is first where its box %s', async (_, html) => {
  const { words } = await read(`${html}<p>heart</p>`);
  words();
  expect(words()).toEqual(['HEART', 'heart']);
});

test('a word that nobody can see is first where it is alone, or with others of its kind', async () => {
  const { words } = await read('<div style="opacity:0"><p>heart</p><p>heart</p></div>');
  words();
  expect(words()).toEqual(['HEART', 'heart']);
});

test('what is seen again is first again', async () => {
  const { words } = await read('<div style="height:0;overflow:hidden"><p>heart</p></div><p>heart</p>');
  words();
  find('div').style.height = '';
  await Promise.resolve();
  expect(words()).toEqual(['HEART', 'heart']);
});

test('the next is first once the first is not to be marked any more', async () => {
  const { terms } = await read('<p>heart</p><p>heart</p>');
  const [first, second] = terms.all() as [PageTerm, PageTerm];
  const unmarked = new Set<PageTerm>();
  const sections = createSections({ has: (term) => !unmarked.has(term) });
  expect([first, second].map(sections.isFirst)).toEqual([true, false]);
  unmarked.add(first);
  expect(sections.isFirst(second)).toBe(true);
});

test('the next is first once the first means something else', async () => {
  const { terms, words } = await read('<p>heart</p><p>heart</p>');
  expect(words()).toEqual(['HEART', 'heart']);
  // As the page as a whole decides it.
  const [first] = terms.all() as [PageTerm];
  (first.match.entries as number[]).push(Number.MAX_SAFE_INTEGER);
  expect(words()).toEqual(['HEART', 'HEART']);
});

test('the end of a long list without headings, where that is shown first, is looked back from only so far', async () => {
  const { terms, sections } = await read(`<ul>${'<li>heart</li>'.repeat(3000)}</ul>`);
  const all = terms.all();
  const [first, last] = [all[0]!, all.at(-1)!];
  expect([last, first, last].map(sections.isFirst)).toEqual([true, true, true]);
});
