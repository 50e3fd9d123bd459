import { expect, test } from 'vitest';
import { find, showPage, wordOf } from './show-page.ts';
import { expectWords, untilRead, watch, wordsOf } from './watch-page.ts';

const row = (text: string) => {
  const element = document.createElement('p');
  element.textContent = text;
  return element;
};
const rows = (length: number, text = 'a heart') => Array.from({ length }, () => row(text));

test('reads only what changes', async () => {
  showPage('');
  document.body.append(...rows(500));
  const { terms, searched } = watch();
  await expect.poll(() => terms.count).toBe(500);
  searched.length = 0;
  document.body.append(row('one spine'));
  document.body.children[250]!.append(' and a valve');
  document.body.children[100]!.remove();
  await expect.poll(() => terms.count).toBe(501);
  expect(searched.sort()).toEqual(['a heart and a valve', 'one spine']);
});

test('searches nothing again that reads as before', async () => {
  showPage('<p>heart</p><p>spine</p>');
  const { terms, searched } = watch();
  await untilRead(terms);
  const before = terms.all();
  // Looked up, as of what is on screen they are once it is marked.
  expect(before.map(({ block }) => block.nodes.length)).toEqual([1, 1]);
  searched.length = 0;
  document.body.className = 'scrolled';
  find('p:last-child').append(row('valve'));
  await expectWords(terms, ['heart', 'spine', 'valve']);
  expect(searched).toEqual(['valve']);
  const after = terms.all();
  expect(after[1]).toBe(before[1]);
  document.body.className = '';
});

test('keeps up with a hundred changes a second', async () => {
  showPage('<p>heart</p><main></main>');
  const { terms, searched, changes } = watch();
  await untilRead(terms);
  const main = find('main');
  let left = 100;
  await new Promise<void>((resolve) => {
    const timer = setInterval(() => {
      main.append(row('spine'));
      if (--left > 0) return;
      clearInterval(timer);
      resolve();
    }, 10);
  });
  await expect.poll(() => terms.count).toBe(101);
  expect(searched.length).toBe(101);
  expect(changes.length).toBeLessThan(101);
});

test('reads a huge text in pieces, and misses nothing where it is cut', async () => {
  const length = 40_000;
  showPage('<pre></pre>');
  find('pre').textContent = 'the heart attack of a spine\n'.repeat(length);
  const { terms, searched } = watch();
  await expect.poll(() => terms.isReading).toBe(false);
  expect(terms.count).toBe(2 * length);
  expect(Math.max(...searched.map((text) => text.length))).toBeLessThanOrEqual(20_000);
  expect(searched.join('').length).toBe(28 * length);
  const [last] = terms.matchesOf(find('pre').firstChild as Text).slice(-1);
  expect(wordOf(last!)).toBe('spine');
});

test('reads text without any space', async () => {
  showPage(`<p>${'心臓'.repeat(30_000)} heart</p>`);
  const { terms } = watch();
  await expectWords(terms, ['heart']);
});

test('outlives a page that throws its root away', async () => {
  showPage('<p>heart</p>');
  const { terms } = watch();
  await untilRead(terms);
  const root = document.documentElement;
  root.remove();
  await expect.poll(() => terms.count).toBe(0);
  const other = document.createElement('html');
  other.append(document.createElement('body'));
  other.lastElementChild!.append(row('spine'));
  document.append(other);
  await expect.poll(() => wordsOf(terms)).toEqual(['spine']);
  other.replaceWith(root);
  await expectWords(terms, ['heart']);
});

test('reads nothing of a root that is in no page', async () => {
  showPage('');
  const section = document.createElement('section');
  section.append('heart', row('heart'));
  const { terms } = watch(section);
  await untilRead(terms);
  expect(terms.count).toBe(0);
});

test('a page that restyles itself in every frame keeps most of its time', async () => {
  showPage('');
  document.body.append(...rows(3_000));
  const { terms, searched } = watch();
  await expect.poll(() => terms.isReading).toBe(false);
  searched.length = 0;
  for (let frame = 0; frame < 30; frame++) {
    document.body.className = `frame-${frame}`;
    await new Promise((resolve) => requestAnimationFrame(resolve));
  }
  document.body.className = '';
  document.body.append(row('spine'));
  await expect.poll(() => terms.count).toBe(3_001);
  expect(searched).toEqual(['spine']);
});
