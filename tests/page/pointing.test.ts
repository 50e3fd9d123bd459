import { expect, test, vi } from 'vitest';
import { userEvent } from 'vitest/browser';
import { followPointing, LEAVE_MS, type Pointing, REST_MS } from '../../page/pointing.ts';
import { rectsOf } from '../../page/ranges.ts';
import { termAtPoint } from '../../page/term-at-point.ts';
import { follow, heart, inCard, key, move, moves, STRAYS, tap, wait, waits } from './point.ts';
import { find, showPage, testSignal, wordOf } from './show-page.ts';
import { untilRead, watch } from './watch-page.ts';

test.each<[string, (() => void)[], string[]]>([
  ['a rest', [moves(50), waits(REST_MS)], ['rest heart']],
  ['no rest yet', [moves(50), waits(REST_MS - 1)], []],
  ['a rest where no word is', [moves(150), waits(REST_MS)], []],
  ['a hand that trembles', [moves(50), waits(200), moves(52), waits(50)], ['rest heart']],
  ['a pointer on its way', [moves(50), waits(200), moves(60), waits(200), moves(150), waits(900)], []],
  ['a finger', [moves(50, { pointerType: 'touch' }), waits(900)], []],
  ['a pen', [moves(50, { pointerType: 'pen' }), waits(REST_MS)], ['rest heart']],
  ['a button held down, to select', [moves(50, { buttons: 1 }), waits(900)], []],
  ['a press before the rest is over', [moves(50), press, waits(900)], []],
  ['leaving', [moves(50), waits(REST_MS), moves(150), waits(LEAVE_MS)], ['rest heart', 'leave heart']],
  ['no leaving yet', [moves(50), waits(REST_MS), moves(150), waits(LEAVE_MS - 1)], ['rest heart']],
  [
    'leaving and coming back',
    [moves(50), waits(REST_MS), moves(150), waits(200), moves(60), waits(900)],
    ['rest heart'],
  ],
  [
    'leaving in several moves',
    [moves(50), waits(REST_MS), moves(150), waits(200), moves(160), waits(100)],
    ['rest heart', 'leave heart'],
  ],
  ['going into the card', [moves(50), waits(REST_MS), moves(150), waits(200), inCard(150), waits(900)], ['rest heart']],
  [
    'leaving the card',
    [moves(50), waits(REST_MS), inCard(150), moves(150), waits(LEAVE_MS)],
    ['rest heart', 'leave heart'],
  ],
  ['resting on the card over another word', [moves(50), waits(REST_MS), inCard(250), waits(900)], ['rest heart']],
  ['straying from the card with a button held', [...STRAYS, moves(160), waits(900)], ['rest heart']],
  ['coming back from there', [...STRAYS, inCard(150), moves(160), waits(900)], ['rest heart', 'leave heart']],
  ['a press elsewhere after that', [...STRAYS, press, moves(160), waits(900)], ['rest heart', 'leave heart']],
  [
    'another word after that, and leaving it',
    [...STRAYS, moves(250), waits(REST_MS), moves(150), waits(LEAVE_MS)],
    ['rest heart', 'rest spine', 'leave spine'],
  ],
  ['another word', [moves(50), waits(REST_MS), moves(250), waits(REST_MS)], ['rest heart', 'rest spine']],
  ['the same word twice', [moves(50), waits(REST_MS), moves(60), waits(REST_MS)], ['rest heart']],
  [
    'the same word again after leaving',
    [moves(50), waits(250), moves(150), waits(300), moves(50), waits(250)],
    ['rest heart', 'leave heart', 'rest heart'],
  ],
  ['leaving the window', [moves(50), waits(REST_MS), () => out(), waits(LEAVE_MS)], ['rest heart', 'leave heart']],
  ['leaving the window at once', [moves(50), () => out(), waits(900)], []],
  ['going on to another element', [moves(50), outTo('#card'), waits(900)], ['rest heart']],
])('pointing: %s', (_, steps, expected) => {
  showPage('<div id="card">card</div>');
  const { events } = follow();
  for (const step of steps) step();
  expect(events).toEqual(expected);
});

test('a word whose card was closed is explained again as soon as the pointer comes back to it', () => {
  const { events } = follow({ isOpen: () => false });
  for (const step of [moves(50), waits(REST_MS), moves(60), waits(900)]) step();
  expect(events).toEqual(['rest heart']);
  for (const step of [moves(150), moves(50), waits(REST_MS)]) step();
  expect(events).toEqual(['rest heart', 'rest heart']);
});

test('a word whose card was closed stays closed while the pointer is on it, also where it is read again', () => {
  const readAgain = { ...heart };
  let isRead = false;
  const { events } = follow({
    isOpen: () => false,
    termAt: () => (isRead ? readAgain : heart),
    readAnew: (term) => (term === heart && isRead ? readAgain : undefined),
  });
  for (const step of [moves(50), waits(REST_MS)]) step();
  isRead = true;
  for (const step of [moves(60), waits(900), moves(70), waits(900)]) step();
  expect(events).toEqual(['rest heart']);
});

test('a word is explained again after words were selected out of its card, and the card was closed', () => {
  showPage('<div id="card">card</div>');
  let isOpen = true;
  const { events } = follow({ isOpen: () => isOpen });
  for (const step of STRAYS) step();
  isOpen = false;
  for (const step of [moves(160), moves(50), waits(REST_MS)]) step();
  expect(events).toEqual(['rest heart', 'rest heart']);
});

test.each<[what: string, isAnswered: boolean, meanwhile: (pointing: Pointing) => void]>([
  ['nothing', true, () => {}],
  ['a scroll', false, () => document.dispatchEvent(new Event('scroll'))],
  ['the wheel', false, () => document.body.dispatchEvent(new WheelEvent('wheel', { bubbles: true }))],
  ['a key', false, () => key('keydown', 'Shift')],
  ['a card that opens otherwise', false, (pointing) => pointing.opened()],
])(
  'after a rest where no word was yet, and %s, a word that is read there is explained: %s',
  (_, isAnswered, meanwhile) => {
    showPage('');
    let isRead = false;
    const { events, pointing } = follow({ termAt: () => (isRead ? heart : undefined) });
    move(50);
    wait(REST_MS);
    meanwhile(pointing);
    isRead = true;
    pointing.read();
    expect(events).toEqual(isAnswered ? ['rest heart'] : []);
  },
);

const alt = (type: 'keydown' | 'keyup') => () => void key(type);
const held = { altKey: true };

test.each<[string, (() => void)[], string[]]>([
  ['a rest without the key', [moves(50), waits(900)], []],
  ['a rest while it is held', [moves(50, held), waits(REST_MS)], ['rest heart']],
  ['the key pressed at rest', [moves(50), waits(900), alt('keydown'), waits(REST_MS)], ['rest heart']],
  ['the key let go before the rest is over', [moves(50), alt('keydown'), waits(200), alt('keyup'), waits(900)], []],
  ['another key', [moves(50), () => void key('keydown', 'Shift'), waits(900)], []],
  ['the key pressed where no pointer is', [alt('keydown'), waits(900)], []],
  ['the key let go in another window', [moves(50), alt('keydown'), blur, waits(900)], []],
  [
    'leaving',
    [moves(50, held), waits(REST_MS), alt('keyup'), moves(150), waits(LEAVE_MS)],
    ['rest heart', 'leave heart'],
  ],
])('asking by Alt: %s', (_, steps, expected) => {
  showPage('');
  const { events } = follow({ start: 'modifier' });
  for (const step of steps) step();
  expect(events).toEqual(expected);
});

function blur() {
  window.dispatchEvent(new Event('blur'));
}

test('letting go of Alt opens the menu of the browser, unless Alt has opened a card', () => {
  showPage('');
  follow({ start: 'modifier' });
  move(50);
  key('keydown');
  expect(key('keyup')).toBe(false);
  key('keydown');
  wait(REST_MS);
  expect(key('keyup')).toBe(true);
});

test('what a script of the page makes asks for nothing', () => {
  showPage('<p>heart</p>');
  vi.useFakeTimers({ toFake: ['setTimeout', 'clearTimeout'] });
  const asked = vi.fn();
  const { signal } = testSignal();
  followPointing({ root: document, signal, termAt: () => heart, onRest: asked, onLeave() {}, onTap: asked });
  move(50);
  wait(REST_MS);
  tap(find('p'));
  expect(asked).not.toHaveBeenCalled();
});

test('the rest is as long as the reader wants it', () => {
  showPage('');
  const { events } = follow({ restMs: 1000 });
  move(50);
  wait(999);
  expect(events).toEqual([]);
  wait(1);
  expect(events).toEqual(['rest heart']);
});

function press() {
  document.body.dispatchEvent(new PointerEvent('pointerdown', { bubbles: true, pointerType: 'mouse' }));
}
function out(init: PointerEventInit = {}) {
  document.body.dispatchEvent(new PointerEvent('pointerout', { bubbles: true, pointerType: 'mouse', ...init }));
}
function outTo(selector: string) {
  return () => out({ relatedTarget: find(selector) });
}

test('is heard on pages that keep their events to themselves, and keeps nothing from them', () => {
  showPage('<p>heart</p>');
  const heard: Event[] = [];
  find('p').addEventListener('pointermove', (event) => {
    heard.push(event);
    event.stopPropagation();
  });
  const { events } = follow();
  move(50, { on: find('p'), cancelable: true });
  wait(REST_MS);
  expect(events).toEqual(['rest heart']);
  expect(heard.map(({ defaultPrevented }) => defaultPrevented)).toEqual([false]);
});

test('nothing happens after the signal', () => {
  showPage('');
  const { events, abort } = follow();
  move(50);
  wait(REST_MS);
  move(150);
  abort.abort();
  wait(900);
  move(250);
  wait(900);
  tap(document.body);
  expect(events).toEqual(['rest heart']);
  expect(vi.getTimerCount()).toBe(0);
});

test('a real mouse at rest on a word', async () => {
  showPage('<p style="margin:60px">the <b>heart</b></p>');
  const { terms } = watch();
  await untilRead(terms);
  const rested: string[] = [];
  const left: string[] = [];
  followPointing({
    root: document,
    signal: testSignal().signal,
    termAt: (x, y) => termAtPoint(document, x, y, terms.matchesOf),
    onRest: (term, { x, y }) =>
      rested.push(`${wordOf(term)} ${rectsOf(term).some((r) => x >= r.left && y <= r.bottom)}`),
    onLeave: (term) => left.push(wordOf(term)),
    onTap() {},
  });
  await userEvent.hover(find('b'));
  await expect.poll(() => rested).toEqual(['heart true']);
  await userEvent.hover(document.body, { position: { x: 2, y: 100 } });
  await expect.poll(() => left).toEqual(['heart']);
});

const FRAME = '<iframe srcdoc="spine"></iframe>';

test.each([
  ['a frame', FRAME],
  ['a frame in a shadow root', `<div><template shadowrootmode="open">${FRAME}</template></div>`],
])('a real mouse that goes into %s, which keeps its moves', async (_, frame) => {
  showPage(`<p style="margin:60px">the <b>heart</b></p>${frame}`);
  const { terms } = watch();
  await untilRead(terms);
  const events: string[] = [];
  followPointing({
    root: document,
    signal: testSignal().signal,
    termAt: (x, y) => termAtPoint(document, x, y, terms.matchesOf),
    onRest: () => events.push('rest'),
    onLeave: () => events.push('leave'),
    onTap() {},
  });
  await userEvent.hover(find('b'));
  await expect.poll(() => events).toEqual(['rest']);
  await userEvent.hover(find('p + *'), { position: { x: 20, y: 20 } });
  await expect.poll(() => events).toEqual(['rest', 'leave']);
});
