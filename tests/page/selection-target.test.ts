import { afterEach, expect, test } from 'vitest';
import { selectionTarget } from '../../page/pointing.ts';
import { find, showPage } from './show-page.ts';

afterEach(() => getSelection()!.removeAllRanges());

test('the selected words, with their white space folded, and where they are', () => {
  showPage('<p>\n  heart\n  <b>attack</b> </p>');
  getSelection()!.selectAllChildren(find('p'));
  const target = selectionTarget(document)!;
  expect(target.text).toBe('heart attack');
  const { top, bottom } = find('p').getBoundingClientRect();
  expect(target.rect.width).toBeGreaterThan(20);
  expect(target.rect.top).toBeGreaterThanOrEqual(top);
  expect(target.rect.bottom).toBeLessThanOrEqual(bottom);
});

test.each([
  ['nothing is selected', '<p>heart</p>', () => {}],
  ['only the caret stands there', '<p>heart</p>', () => getSelection()!.collapse(find('p'), 0)],
  ['only space is selected', '<pre>   </pre>', () => getSelection()!.selectAllChildren(find('pre'))],
  ['what is selected is hidden', '<p hidden>heart</p>', () => getSelection()!.selectAllChildren(find('p'))],
])('none where %s', (_, html, select) => {
  showPage(html);
  select();
  expect(selectionTarget(document)).toBeUndefined();
});

test('no more than a few lines', () => {
  showPage(`<p>${'heart '.repeat(500)}</p>`);
  getSelection()!.selectAllChildren(find('p'));
  expect(selectionTarget(document)!.text).toHaveLength(300);
});
