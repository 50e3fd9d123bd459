import { expect, onTestFinished, test } from 'vitest';
import { find, showPage } from './show-page.ts';
import { pausingSchedule, untilRead, watch, wordsOf } from './watch-page.ts';

/** A menu that stays, and what is read beside it. */
const PAGE = '<nav><p>heart</p><p>spine</p><p>valve</p></nav><main><p>heart attack</p><p>spine</p></main>';

/** Goes on to an address within the document until the test is over. */
function go(address: string): void {
  const before = location.href;
  onTestFinished(() => history.replaceState(null, '', before));
  history.pushState(null, '', address);
}

function show(html: string, address: string): void {
  go(address);
  find('main').setHTMLUnsafe(html);
}

function append(html: string, address: string): void {
  go(address);
  find('main').insertAdjacentHTML('beforeend', html);
}

function takeOne(address: string): void {
  go(address);
  find('main p').remove();
}

const NEXT = '<p>valve</p><p>valve</p>';

test.each<[what: string, isOther: boolean, change: () => void, words: string]>([
  ['another letter at another address', true, () => show(NEXT, '?letter=2'), 'heart spine valve valve valve'],
  [
    'a letter in words that stood nowhere before',
    true,
    () => show('<p>a bad valve</p><p>a good valve</p>', '?letter=2'),
    'heart spine valve valve valve',
  ],
  ['one behind another hash', true, () => show(NEXT, '#/letters/2'), 'heart spine valve valve valve'],
  ['other words at the same address', false, () => show(NEXT, ''), 'heart spine valve valve valve'],
  [
    'more words at another address',
    false,
    () => append(NEXT, '?more'),
    'heart spine valve heart attack spine valve valve',
  ],
  ['a filter that takes one of many away', false, () => takeOne('?filter=1'), 'heart spine valve spine'],
])('%s: another page is %s', async (_, isOther, change, words) => {
  showPage(PAGE);
  const { terms, otherPages } = watch();
  await untilRead(terms);
  change();
  await expect.poll(() => wordsOf(terms).join(' ')).toBe(words);
  expect(otherPages.length > 0).toBe(isOther);
});

test('filters that each take a few away are no other page, however much they come to', async () => {
  showPage(`<main>${'<p>heart</p>'.repeat(20)}</main>`);
  const { terms, otherPages } = watch();
  await untilRead(terms);
  for (const filter of [1, 2, 3]) {
    takeOne(`?filter=${filter}`);
    takeOne(`?filter=${filter}`);
    await expect.poll(() => terms.count).toBe(20 - 2 * filter);
    await expect.poll(() => terms.isBehind).toBe(false);
  }
  expect(otherPages).toEqual([]);
});

test('what is written anew in the same words, also long after another address, is no other page', async () => {
  showPage(PAGE);
  const { terms, otherPages } = watch();
  await untilRead(terms);
  append('<p>valve</p>', '#section-2');
  await expect.poll(() => terms.count).toBe(6);
  find('main').innerHTML = '<p>spine</p><p>valve</p><p>heart attack</p>';
  await expect.poll(() => wordsOf(terms).join(' ')).toBe('heart spine valve spine valve heart attack');
  expect(otherPages).toEqual([]);
});

test('what takes more than a moment to be written anew is no other page while it is read', async () => {
  const letter = '<p>heart attack</p>'.repeat(20);
  showPage(`<main>${letter}</main>`);
  const { terms, otherPages, changes } = watch(
    document,
    pausingSchedule(() => {}),
  );
  await untilRead(terms);
  changes.length = 0;
  show(letter, '?letter=1');
  await expect.poll(() => changes.at(-1)).toBe(20);
  expect(Math.min(...changes)).toBeLessThan(10);
  expect(otherPages).toEqual([]);
});

test('an address that an app gives itself before it has shown anything makes its first words no other page', async () => {
  showPage('<main></main>');
  const { terms, otherPages } = watch();
  await untilRead(terms);
  show(NEXT, '?start');
  await expect.poll(() => terms.count).toBe(2);
  expect(otherPages).toEqual([]);
});

test('a letter that was taken away before the address changed has gone all the same', async () => {
  showPage(PAGE);
  const { terms, otherPages } = watch();
  await untilRead(terms);
  find('main').replaceChildren();
  await expect.poll(() => terms.count).toBe(3);
  show(NEXT, '?letter=2');
  await expect.poll(() => otherPages).toContain(document.URL);
});

test('a letter that came to a menu at an address of its own is another page for the next one', async () => {
  showPage(PAGE);
  find('main').replaceChildren();
  const { terms, otherPages } = watch();
  await untilRead(terms);
  show('<p>spine</p><p>heart</p>', '?letter=1');
  await expect.poll(() => terms.count).toBe(5);
  expect(otherPages).toEqual([]);
  show(NEXT, '?letter=2');
  await expect.poll(() => otherPages).toContain(document.URL);
});

test.each<[how: string, change: (document: Document) => void]>([
  [
    'writes itself anew',
    (document) => {
      document.open();
      document.write('<p>spine</p>');
      document.close();
    },
  ],
  ['gets another root', ({ documentElement }) => documentElement.replaceWith(documentElement.cloneNode(true))],
])('a document that %s is another page', async (_, change) => {
  showPage('<iframe></iframe>');
  const document = find<HTMLIFrameElement>('iframe').contentDocument!;
  document.body.append('spine');
  const { terms, otherPages } = watch(document);
  await untilRead(terms);
  change(document);
  await expect.poll(() => otherPages.length).toBeGreaterThan(0);
});
