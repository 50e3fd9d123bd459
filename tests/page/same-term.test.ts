import { expect, test } from 'vitest';
import type { TermMatch } from '../../glossary/term-match.ts';
import { keyOf, readAnew } from '../../page/same-term.ts';
import type { PageTerm } from '../../page/watch.ts';
import { find, showPage } from './show-page.ts';

/** A word where it first stands in the text of an element, as if that had just been read. */
function termIn(element: Element, word: string, match: Partial<TermMatch> = {}, from = 0): PageTerm {
  const text = element.textContent;
  const start = text.indexOf(word, from);
  const node = element.firstChild as Text;
  const block = { text, element, anchor: element, isLocated: true, nodes: [node], starts: [0] };
  return { block, match: { start, end: start + word.length, entries: [], ...match } };
}

test.each([
  ['one entry by two names', { entries: [3] }, { entries: [3] }, true],
  ['two entries', { entries: [3] }, { entries: [4] }, false],
  ['one long form', { long: 'a long form' }, { long: 'A long form' }, true],
  ['codes that say the same', { code: 'Chance.' }, { code: 'Chance.' }, true],
  ['codes that say otherwise', { code: 'Chance.' }, { code: 'No chance.' }, false],
  ['guesses at two words', { guess: 'A word.' }, { guess: 'A word.' }, false],
])('terms tell a reader the same: %s', (_, first, second, isSame) => {
  showPage('<p>heart and spine</p>');
  const [a, b] = [termIn(find('p'), 'heart', first), termIn(find('p'), 'spine', second)];
  expect(keyOf(a) === keyOf(b)).toBe(isSame);
});

test('what stands for a term whose text was read again is the nearest in its element that tells the same', () => {
  showPage('<p>heart, heart and spine</p><div>heart</div>');
  const [p, div] = [find('p'), find('div')];
  const [first, second, spine] = [termIn(p, 'heart'), termIn(p, 'heart', {}, 5), termIn(p, 'spine')];
  const blocks = [[first, second, spine], [termIn(div, 'heart')]];
  showPage('<section>no heart</section>');
  const moved = (start: number, word = 'heart') => ({
    ...first,
    match: { start, end: start + word.length, entries: [] },
  });
  expect(readAnew(moved(0), blocks)).toBe(first);
  expect(readAnew(moved(7), blocks)).toBe(second);
  expect(readAnew(moved(17, 'spine'), blocks)).toBe(spine);
  expect(readAnew(termIn(find('section'), 'heart'), blocks)).toBeUndefined();
});

test('of two that read the same in place of one that went, neither stands for it', () => {
  showPage('<section>heart</section>');
  const gone = termIn(find('section'), 'heart');
  showPage('<p>heart</p><div>heart again</div>');
  const [one, other] = [termIn(find('p'), 'heart'), termIn(find('div'), 'heart')];
  expect(readAnew(gone, [[one]])).toBe(one);
  expect(readAnew(gone, [[one], [other]])).toBeUndefined();
});

test.each<[string, string, Partial<TermMatch>, boolean]>([
  ['reads the same', 'no heart', {}, true],
  ['goes on in other words', 'no heart of stone', {}, true],
  ['begins in other words', 'a heart', {}, false],
  ['begins in more words', 'so no heart', {}, false],
  ['ends earlier', 'no heart', { end: 5 }, false],
  ['means something else', 'no heart', { entries: [7] }, false],
])('what %s in place of one that went stands for it: %s', (_, text, match, isSame) => {
  showPage('<section>no heart</section>');
  const gone = termIn(find('section'), 'heart');
  showPage(`<p>${text}</p>`);
  const other = termIn(find('p'), 'heart', match);
  expect(readAnew(gone, [[other]])).toBe(isSame ? other : undefined);
});

test('nothing elsewhere stands for a term that its element no longer holds', () => {
  showPage('<p>heart</p><div>heart</div>');
  const [gone, elsewhere] = [termIn(find('p'), 'heart'), termIn(find('div'), 'heart')];
  const spine = termIn(find('p'), 'heart', { entries: [7] });
  expect(readAnew(gone, [[spine], [elsewhere]])).toBeUndefined();
});
