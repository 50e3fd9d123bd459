import { beforeEach, describe, expect, test } from 'vitest';
import { createFinder, type Finder } from '../../glossary/find.ts';
import { openPacked } from '../../glossary/matching/packed.ts';
import { readBlocks } from '../../page/blocks.ts';
import { textBefore } from '../../page/text-before.ts';
import { watchTerms } from '../../page/watch.ts';
import { compile, entryOf } from '../glossary/small-glossary.ts';
import { find, showPage, testSignal } from './show-page.ts';

const { packed, store } = compile([
  entryOf({ id: 'of-the-heart', term: 'MS', kind: 'abbreviation', cues: ['valve'] }),
  entryOf({ id: 'of-the-nerves', term: 'MS', kind: 'abbreviation', cues: ['myelin'] }),
  entryOf({ term: 'multiple myeloma' }),
  entryOf({ term: 'malignant melanoma' }),
]);
const opened = openPacked(packed);
const FAR = `<p>${'word '.repeat(40)}</p>`;
const OFF_SCREEN = '<div style="height: 5000px"></div>';

let finder: Finder;
beforeEach(() => {
  finder = createFinder(opened);
});

function watch() {
  const { signal } = testSignal();
  return watchTerms({ root: document, find: finder.find, onGap: finder.continueFrom, signal, onChange() {} });
}

/** What each MS of the page means by the words nearest to it, in document order; nothing for one near which there are none. */
const meanings = (terms: ReturnType<typeof watch>) =>
  terms.all().map(({ match }) => (match.byPage ? '' : store[match.entries[0]!]!.id));

const untilRead = (terms: ReturnType<typeof watch>) => expect.poll(() => terms.isBehind).toBe(false);

test.each([
  ['the text before it', `<p>A valve.</p><p>MS.</p>`, ['of-the-heart']],
  ['the nearest of several', `<p>Myelin.</p><p>A valve.</p><p>No.</p><p>MS.</p>`, ['of-the-heart']],
  ['across inline elements', `<p>A <b>valve</b>, <i>so</i></p><p><i>MS</i>.</p>`, ['of-the-heart']],
  ['not what stands far before it', `<p>A valve.</p>${FAR}<p>MS.</p>`, ['']],
])('a word is near %s', async (_, html, expected) => {
  showPage(html);
  const terms = watch();
  await untilRead(terms);
  expect(meanings(terms)).toEqual(expected);
});

test('what is on screen, and read first, is not near the top of the page', async () => {
  showPage(`<p>MS.</p>${OFF_SCREEN}<p id="seen">A valve.</p>`);
  find('#seen').scrollIntoView();
  const terms = watch();
  await untilRead(terms);
  expect(meanings(terms)).toEqual(['']);
});

test('what is on screen, and read first, is near what follows', async () => {
  showPage(`<p>Myelin.</p>${OFF_SCREEN}<p id="seen">A valve.</p>${OFF_SCREEN}<p>MS.</p>`);
  find('#seen').scrollIntoView();
  const terms = watch();
  await untilRead(terms);
  expect(meanings(terms)).toEqual(['of-the-heart']);
});

test('of texts that change in any order, each is near what stands before it', async () => {
  showPage(`<p id="first">So.</p><p>MS.</p>${FAR}<p id="last">So.</p>`);
  const terms = watch();
  await untilRead(terms);
  find('#last').textContent = 'A valve.';
  find('#first').textContent = 'No MS.';
  await expect.poll(() => meanings(terms)).toEqual(['', '']);
});

test('a row is near those above it, however late it comes', async () => {
  showPage(`<ul><li>A valve.<li>So.</ul><p>Myelin.</p>`);
  const terms = watch();
  await untilRead(terms);
  find('ul').append(Object.assign(document.createElement('li'), { textContent: 'MS.' }));
  await expect.poll(() => meanings(terms)).toEqual(['of-the-heart']);
});

describe('a short form that two articles of a page define means in each what that one defines', () => {
  const [first, second] = ['multiple myeloma', 'malignant melanoma'];
  const one = `<p>A ${first} (MM).</p><p>Drugs for MM.</p>`;
  const two = `<p id="two">A ${second} (MM).</p><p>Course of MM.</p>`;
  const longs = (terms: ReturnType<typeof watch>) => terms.all().flatMap(({ match }) => match.long ?? []);

  test.each([
    ['where a line comes again', 'p', `${one}${two}<p>Drugs for MM.</p>`],
    ['where it goes on below the screen', 'p', `${one}${two}${FAR.repeat(3)}${OFF_SCREEN}<p>Surgery for MM.</p>`],
    ['where the later is read first', '#two', `${one}${OFF_SCREEN}${two}${OFF_SCREEN}<p>Drugs for MM.</p>`],
  ])('%s', async (_, onScreen, html) => {
    showPage(html);
    find(onScreen).scrollIntoView();
    const terms = watch();
    await untilRead(terms);
    expect(longs(terms)).toEqual([first, first, second, second, second]);
  });
});

/** What stands before a node in a tree that has been read. */
function before(node: Node): string {
  const blocks = [...readBlocks(node.getRootNode() as Document | ShadowRoot)];
  return textBefore(node, (text) => blocks.find(({ nodes }) => nodes.includes(text)));
}

const LONG = 'word '.repeat(40).trim();

test.each([
  ['paragraphs with white space between', '<p>One.</p>\n  <p>Two.</p>\n', 'One.\nTwo.\n'],
  ['a line of several texts, once', '<p>One <b>and</b> <i>two</i>.</p>', 'One and two.\n'],
  ['nothing beyond a text that is not read', '<p>One.</p><textarea>Two.</textarea>', ''],
  ['no more than some sentences', `<p>One.</p>${`<p>${LONG}</p>`.repeat(2)}`, `${LONG}\n${LONG}\n`],
  ['nothing beyond a page of blanks', `<p>One.</p>${'<i> </i>'.repeat(64)}`, ''],
])('before a node stands %s', (_, html, expected) => {
  showPage(`${html}<p id="here">Three.</p>`);
  expect(before(find('#here'))).toBe(expected);
});

test('nothing stands before the first text of a shadow root', () => {
  showPage('<p>One.</p><div></div>');
  const shadow = find('div').attachShadow({ mode: 'open' });
  shadow.innerHTML = '<p>Two.</p>';
  expect(before(shadow.firstElementChild!)).toBe('');
});
