import { expect, test } from 'vitest';
import { createMarkStyle, TERM_HIGHLIGHT } from '../../page/mark-style.ts';
import { find, showPage, testSignal } from './show-page.ts';

const lineOf = (element: Element) => getComputedStyle(element, `::highlight(${TERM_HIGHLIGHT})`).textDecorationLine;

test.each([
  ['a text', () => new Text('heart')],
  ['a text in an element', () => find('b').firstChild!],
])('a mark on %s that the page has just taken away hinders no other', (_, textOf) => {
  showPage('<p>heart <b>spine</b></p>');
  const style = createMarkStyle(document, testSignal().signal);
  const gone = textOf();
  find('b').remove();
  expect(() => style(gone)).not.toThrow();
  style(find('p').firstChild!);
  expect(lineOf(find('p'))).toContain('underline');
});
