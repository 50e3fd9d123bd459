import { afterEach, beforeEach, expect, test, vi } from 'vitest';
import { createRestlessness } from '../../page/restless.ts';

beforeEach(() => void vi.useFakeTimers());
afterEach(() => void vi.useRealTimers());

/** A page that changes as often as it is told to. */
function follow() {
  const abort = new AbortController();
  const turns: boolean[] = [];
  const onChange = createRestlessness((isRestless) => turns.push(isRestless), abort.signal);
  const change = (times: number, ms: number) => {
    for (let left = times; left > 0; left--) {
      vi.advanceTimersByTime(ms);
      onChange();
    }
  };
  return { abort, turns, change };
}

test.each([
  ['a click that changes a page in a few steps', 14, 16, []],
  ['changes with every frame', 15, 16, [true]],
  ['with every frame of a slow page', 15, 150, [true]],
  ['changes that come now and then', 100, 151, []],
  ['many changes in few frames', 28, 7, []],
  ['many changes in many frames', 30, 7, [true]],
  ['changes as close as frames can be', 15, 8, [true]],
])('%s: %i, %i ms apart', (_, times, ms, told) => {
  const { turns, change } = follow();
  change(times, ms);
  expect(turns).toEqual(told);
});

test('is told once while the changes go on, and when they have rested', () => {
  const { turns, change } = follow();
  change(200, 16);
  vi.advanceTimersByTime(499);
  expect(turns).toEqual([true]);
  vi.advanceTimersByTime(1);
  expect(turns).toEqual([true, false]);
  vi.advanceTimersByTime(10_000);
  change(14, 16);
  expect(turns).toEqual([true, false]);
  change(1, 16);
  expect(turns).toEqual([true, false, true]);
});

test('a pause that is no rest leaves the page restless', () => {
  const { turns, change } = follow();
  change(15, 16);
  change(1, 490);
  vi.advanceTimersByTime(490);
  expect(turns).toEqual([true]);
});

test('tells nothing after the end', () => {
  const { abort, turns, change } = follow();
  change(15, 16);
  abort.abort();
  vi.advanceTimersByTime(1_000);
  change(100, 16);
  expect(turns).toEqual([true]);
});

test('does not become restless after the end', () => {
  const { abort, turns, change } = follow();
  change(14, 16);
  abort.abort();
  change(100, 16);
  expect(turns).toEqual([]);
});
