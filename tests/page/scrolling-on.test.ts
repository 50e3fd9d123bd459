import { expect, test } from 'vitest';
import { LEAVE_MS, REST_MS } from '../../page/pointing.ts';
import { follow, heart, inCard, key, moves, STRAYS, wait, waits } from './point.ts';
import { showPage } from './show-page.ts';

const GONE = { keepsCard: false };
const wheel = (init: WheelEventInit & { on?: string } = {}) =>
  document.querySelector(init.on ?? 'body')!.dispatchEvent(new WheelEvent('wheel', { bubbles: true, ...init }));
const LEFT = ['rest heart', 'leave heart'];

test.each<[string, string[], () => void, { isMoved?: boolean; keepsCard?: boolean; before?: (() => void)[] }]>([
  ['the wheel that moves the word away', LEFT, wheel, {}],
  ['the wheel that moves nothing', ['rest heart'], wheel, { isMoved: false }],
  ['the wheel that scrolls the card', ['rest heart'], () => wheel({ on: '#card' }), {}],
  ['the wheel that scrolls the word out of the window from the card', LEFT, () => wheel({ on: '#card' }), GONE],
  ['the wheel that enlarges the page', ['rest heart'], () => wheel({ ctrlKey: true }), {}],
  ['the wheel beside words selected in the card', ['rest heart'], wheel, { before: STRAYS.slice(2) }],
  ['a key that moves the word away', LEFT, () => key('keydown', 'PageDown'), {}],
  ['a key that moves nothing', ['rest heart'], () => key('keydown', 'a'), { isMoved: false }],
  ['a key that enlarges the page', ['rest heart'], () => key('keydown', '+', { ctrlKey: true }), {}],
  ['a key beside words selected in the card', ['rest heart'], () => key('keydown', 'a'), { before: STRAYS.slice(2) }],
  [
    'a key while the pointer is in the card',
    ['rest heart'],
    () => key('keydown', 'PageDown'),
    { before: [inCard(150)] },
  ],
  [
    'a key that scrolls the word out of the window then',
    LEFT,
    () => key('keydown', 'PageDown'),
    { ...GONE, before: [inCard(150)] },
  ],
])('%s: %o', (_, expected, act, { isMoved = true, keepsCard = true, before = [] }) => {
  showPage('<div id="card">card</div>');
  let isAway = false;
  const { events } = follow({ termAt: () => (isAway ? undefined : heart), keepsCard: () => keepsCard });
  for (const step of [moves(50), waits(REST_MS), ...before]) step();
  isAway = isMoved;
  act();
  wait(LEAVE_MS);
  expect(events).toEqual(expected);
});

test('the card in which the pointer is goes once the wheel, which has taken its word out of the window, is at rest', () => {
  showPage('<div id="card">card</div>');
  let isAway = false;
  const { events } = follow({ termAt: () => (isAway ? undefined : heart), keepsCard: () => !isAway });
  for (const step of [moves(50), waits(REST_MS), inCard(150)]) step();
  wheel({ on: '#card' });
  wait(LEAVE_MS - 1);
  wheel({ on: '#card' });
  wait(1);
  isAway = true;
  wait(LEAVE_MS - 1);
  expect(events).toEqual(LEFT);
});

test('a word whose card was closed by a key stays closed while the pointer is on it, whatever keys follow', () => {
  showPage('');
  let isOpen = true;
  const { events } = follow({ isOpen: () => isOpen });
  for (const step of [moves(50), waits(REST_MS)]) step();
  isOpen = false;
  key('keydown', 'a');
  for (const step of [moves(60), waits(900)]) step();
  expect(events).toEqual(['rest heart']);
});
