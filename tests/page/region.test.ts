import { expect, test } from 'vitest';
import type { Region } from '../../page/block.ts';
import { regionAround } from '../../page/region.ts';
import { find, showPage } from './show-page.ts';

/** The text that is read again. */
function textOf({ parent, first = parent.firstChild!, last = parent.lastChild! }: Region): string {
  const range = document.createRange();
  range.setStartBefore(first);
  range.setEndAfter(last);
  return range.toString();
}

const around = (at: Node) => {
  const region = regionAround(at, document.body);
  return region && textOf(region);
};

test.each([
  ['its line', '<div>a <b>b</b><i>c</i> d</div>', 'a bc d'],
  ['its line among phrases', '<div>a <b>b <i>c</i></b> d</div>', 'a b c d'],
  ['a line beside blocks', '<div><p>a</p>b <i>c</i> d<p>e</p></div>', 'b c d'],
  [
    'a line beside editors',
    '<div><textarea>a</textarea><p contenteditable>b</p><i>c</i><p contenteditable>d</p></div>',
    'c',
  ],
  ['a line across one line break', '<div>a<br><i>b</i><br>c</div>', 'abc'],
  ['a line between two', '<div>a<br><br><i>b</i><br><br>c</div>', 'b'],
  ['a line between two with blanks', '<div>a<br> <!-- --> <br><i>b</i><br> <!-- --> <br>c</div>', 'b'],
  ['a line across two with text between', '<div>a<br>x<br><i>b</i><br>x<br>c</div>', 'axbxc'],
  ['a line across what is not shown', '<div>a<b style="display: none">-</b><i>b</i><script>-</script>c</div>', 'a-b-c'],
  ['of a block all that stands in it, as one with it', '<p>x</p><div><i>a</i></div><p>y</p>', 'a'],
  ['a line that a note stands in', '<div>heart<sup>a</sup> <sup>b<i></i></sup></div>', 'hearta b'],
])('with what has changed is read again %s', (_, html, text) => {
  showPage(`<main>${html}</main>`);
  expect(around(find('i'))?.trim()).toBe(text);
});

test('the one block that an element may be is read as that', () => {
  showPage('<p>a</p><div><i>b</i> c</div>');
  const div = find('div');
  expect(regionAround(find('i'), document.body)).toEqual({ parent: document.body, first: div, last: div });
});

test.each([
  ['what is not shown', '<div style="display: none"><i>a</i></div>'],
  ['an editor', '<div contenteditable><p><i>a</i></p></div>'],
  ['code', '<pre><code><i>a</i></code></pre>'],
  [
    'what a component does not show',
    '<div><template shadowrootmode="open"><p hidden><slot></slot></p></template><p><i>a</i></p></div>',
  ],
])('nothing is read again in %s', (_, html) => {
  showPage(html);
  expect(around(find('i'))).toBeUndefined();
});

test('nothing is read again of what has left the page, or is outside the part that is read', () => {
  showPage('<p>a</p><main>b</main>');
  expect(regionAround(new Text('gone'), document.body)).toBeUndefined();
  expect(regionAround(find('p'), find('main'))).toBeUndefined();
});

test('of the root itself all is read again', () => {
  showPage('<main>a</main>');
  expect(regionAround(find('main'), find('main'))).toEqual({ parent: find('main') });
});
