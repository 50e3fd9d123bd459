import { afterEach, expect, test } from 'vitest';
import { selectionTarget } from '../../page/selection-target.ts';
import { find, showPage } from './show-page.ts';

afterEach(() => getSelection()!.removeAllRanges());

test('the selected words, with their white space folded, and where they are', () => {
  showPage('<p>\n  heart\n  <b>attack</b> </p>');
  getSelection()!.selectAllChildren(find('p'));
  const target = selectionTarget(document)!;
  expect(target.text).toBe('heart attack');
  const { top, bottom } = find('p').getBoundingClientRect();
  const [rect] = target.rects();
  expect(rect!.width).toBeGreaterThan(20);
  expect(rect!.top).toBeGreaterThanOrEqual(top);
  expect(rect!.bottom).toBeLessThanOrEqual(bottom);
  expect(target.element).toBe(find('p'));
});

test.each([
  ['by a double click', '<p>heart<sup>a</sup></p>', 'heart'],
  ['with what stands before it', '<p>a heart<sup><a href="#">b</a></sup></p>', 'a heart'],
  ['not with what stands behind it', '<p>heart<sup>a</sup> and data</p>', 'hearta and data'],
  [
    'where another stands behind what is selected',
    '<p>heart<sup>a</sup><span> and <b>CT<sup>b</sup></b></span></p>',
    'heart',
    2,
  ],
  ['in a shadow root', '<div><template shadowrootmode="open"><p>heart<sup>a</sup></p></template></div>', 'heart'],
  ['right in a shadow root', '<div><template shadowrootmode="open">heart<sup>a</sup></template></div>', 'heart'],
])('the mark of a note is left out: %s', (_, html, text, children = Number.POSITIVE_INFINITY) => {
  showPage(html);
  const root = document.body.querySelector('div')?.shadowRoot;
  const around = (root ?? document.body).querySelector('p') ?? root!;
  getSelection()!.setBaseAndExtent(around, 0, around, Math.min(children, around.childNodes.length));
  expect(selectionTarget(document, root ? [root] : [])!.text).toBe(text);
});

test('words that move are followed, and stay where they were once the page has taken them away', () => {
  showPage('<p><b>heart</b></p>');
  getSelection()!.selectAllChildren(find('b'));
  const { rects } = selectionTarget(document)!;
  const [{ top } = new DOMRect()] = rects();
  find('p').style.paddingTop = '40px';
  expect(rects()[0]!.top).toBe(top + 40);
  getSelection()!.removeAllRanges();
  find('b').remove();
  expect(rects()[0]!.top).toBe(top + 40);
});

test.each([
  ['nothing is selected', '<p>heart</p>', () => {}],
  ['only the caret stands there', '<p>heart</p>', () => getSelection()!.collapse(find('p'), 0)],
  ['only space is selected', '<pre>   </pre>', () => getSelection()!.selectAllChildren(find('pre'))],
  ['it is selected in a field', '<textarea>heart</textarea>', () => find<HTMLTextAreaElement>('textarea').select()],
  [
    'it is selected in a field in a shadow root',
    '<div><template shadowrootmode="open"><input value="heart"></template></div>',
    () => find('div').shadowRoot!.querySelector('input')!.select(),
  ],
  ['what is selected is hidden', '<p hidden>heart</p>', () => getSelection()!.selectAllChildren(find('p'))],
])('none where %s', (_, html, select) => {
  showPage(html);
  select();
  const roots = [...document.querySelectorAll('*')].flatMap(({ shadowRoot }) => shadowRoot ?? []);
  expect(selectionTarget(document, roots)).toBeUndefined();
});

test('no more than a few lines', () => {
  showPage(`<p>${'heart '.repeat(500)}</p>`);
  getSelection()!.selectAllChildren(find('p'));
  expect(selectionTarget(document)!.text).toHaveLength(300);
});
