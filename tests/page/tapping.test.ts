import { expect, onTestFinished, test } from 'vitest';
import { follow, move, tap, wait } from './point.ts';
import { find, showPage } from './show-page.ts';

test.each<[string, string, PointerEventInit, string[]]>([
  ['text', '<p id="on">heart</p>', {}, ['tap heart']],
  ['text, with a finger', '<p id="on">heart</p>', { pointerType: 'touch' }, ['tap heart']],
  ['no word', '<p id="on">heart</p>', { clientX: 150 }, []],
  ['a link', '<a href="#there"><b id="on">heart</b></a>', {}, []],
])('asking by a click on %s', (_, html, init, expected) => {
  showPage(html);
  const { events } = follow({ start: 'click' });
  move(50);
  wait(900);
  tap(find('#on'), { pointerType: 'mouse', ...init });
  expect(events).toEqual(expected);
});

test.each<[string, string, PointerEventInit, string[]]>([
  ['text', '<p id="on">heart</p>', {}, ['tap heart']],
  ['no word', '<p id="on">heart</p>', { clientX: 150 }, []],
  ['with a mouse', '<p id="on">heart</p>', { pointerType: 'mouse' }, []],
  ['by keyboard', '<p id="on">heart</p>', { pointerType: '' }, []],
  ['a link', '<a href="#there"><b id="on">heart</b></a>', {}, []],
  ['an anchor that leads nowhere', '<a><b id="on">heart</b></a>', {}, ['tap heart']],
  ['a button', '<button id="on">heart</button>', {}, []],
  ['a label', '<label><i id="on">heart</i></label>', {}, []],
  ['a summary', '<details><summary id="on">heart</summary></details>', {}, []],
  ['a tab', '<div role="tab" id="on">heart</div>', {}, []],
  ['what shows a hand', '<div style="cursor:pointer"><p id="on">heart</p></div>', {}, []],
  ['the card', '<div id="card"><b id="on">heart</b></div>', {}, []],
])('a tap on %s', (_, html, init, expected) => {
  showPage(html);
  const { events } = follow();
  tap(find('#on'), init);
  expect(events).toEqual(expected);
});

test.each([
  ['listens to every click', document.body, 'onclick', ''],
  ['listens to every click at its root', document.documentElement, 'onclick', ''],
  ['shows a hand everywhere', document.body, 'style', 'cursor: pointer'],
])('a tap on a page that %s', (_, on, name, value) => {
  showPage('<p>heart</p><a href="#there">spine</a>');
  on.setAttribute(name, value);
  onTestFinished(() => on.removeAttribute(name));
  const { events } = follow();
  tap(find('a'));
  expect(events).toEqual([]);
  tap(find('p'));
  expect(events).toEqual(['tap heart']);
});

test('a tap that the page takes for itself is left to it', () => {
  showPage('<p>heart</p>');
  find('p').addEventListener('click', (event) => event.preventDefault());
  const { events } = follow();
  tap(find('p'));
  expect(events).toEqual([]);
});

test('a tap explains where the page lets no click through', () => {
  showPage('<p>heart</p>');
  find('p').addEventListener('click', (event) => event.stopPropagation());
  const { events } = follow();
  tap(find('p'));
  expect(events).toEqual(['tap heart']);
});

test.each<[string, string, string[]]>([
  ['ends a selection', 'p', []],
  ['leaves one elsewhere as it is', 'i', ['tap heart']],
])('what a tap explains that %s', (_, selected, expected) => {
  showPage('<p>heart</p><i>spine</i>');
  const { events } = follow();
  getSelection()!.selectAllChildren(find(selected));
  tap(find('p'));
  getSelection()!.removeAllRanges();
  expect(events).toEqual(expected);
});
