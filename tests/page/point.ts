import { afterEach, vi } from 'vitest';
import { followPointing, type PointingOptions, REST_MS } from '../../page/pointing.ts';
import type { PageTerm } from '../../page/watch.ts';
import { find, testSignal } from './show-page.ts';

afterEach(() => {
  vi.useRealTimers();
});

export const heart = { match: { start: 0, end: 5, entries: [0] } } as unknown as PageTerm;
const spine = { match: { start: 0, end: 5, entries: [1] } } as unknown as PageTerm;

/** Everything left of 100 px is one word, everything right of 200 another; what happens is noted. Made events stand for the reader's. */
export function follow(options: Partial<PointingOptions> = {}) {
  vi.useFakeTimers({ toFake: ['setTimeout', 'clearTimeout'] });
  const abort = testSignal();
  const events: string[] = [];
  const name = (term: PageTerm) => (term === heart ? 'heart' : 'spine');
  const pointing = followPointing({
    root: document,
    signal: abort.signal,
    termAt: (x) => (x < 100 ? heart : x > 200 ? spine : undefined),
    onRest: (term) => events.push(`rest ${name(term)}`),
    onLeave: (term) => events.push(`leave ${name(term)}`),
    onTap: (term) => events.push(`tap ${name(term)}`),
    isInCard: ({ target }) => (target as Element).closest('#card') !== null,
    isByReader: () => true,
    ...options,
  });
  return { events, abort, pointing };
}

export function move(clientX: number, init: PointerEventInit & { on?: Element } = {}) {
  const event = new PointerEvent('pointermove', { clientX, clientY: 9, bubbles: true, pointerType: 'mouse', ...init });
  (init.on ?? document.body).dispatchEvent(event);
}

export const wait = (ms: number) => vi.advanceTimersByTime(ms);

/** A click of a finger, and the end of the task in which the page has it. */
export function tap(on: Element, init: PointerEventInit = {}) {
  on.dispatchEvent(
    new PointerEvent('click', {
      bubbles: true,
      cancelable: true,
      composed: true,
      pointerType: 'touch',
      clientX: 50,
      ...init,
    }),
  );
  wait(0);
}

export const moves = (x: number, init?: PointerEventInit) => () => move(x, init);
export const waits = (ms: number) => () => wait(ms);
export const inCard = (x: number) => () => move(x, { on: find('#card') });
/** Selects words in the card, out of it. */
export const STRAYS = [moves(50), waits(REST_MS), inCard(150), moves(150, { buttons: 1 })];

export const key = (type: 'keydown' | 'keyup', name = 'Alt', init: KeyboardEventInit = {}) => {
  const event = new KeyboardEvent(type, { key: name, bubbles: true, cancelable: true, ...init });
  document.body.dispatchEvent(event);
  return event.defaultPrevented;
};
