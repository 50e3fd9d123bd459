import { afterEach, beforeEach, expect, test, vi } from 'vitest';
import { createPaced } from '../../extension/terms/paced.ts';

beforeEach(() => void vi.useFakeTimers());
afterEach(() => void vi.useRealTimers());

/** Work that takes so many ms, and when it was done. */
function working(takes: number) {
  const controller = new AbortController();
  const start = performance.now();
  const done: number[] = [];
  const paced = createPaced(() => {
    done.push(performance.now() - start);
    vi.advanceTimersByTime(takes);
  }, controller.signal);
  return { paced, done, controller };
}

test('the first request is met at once, the many after it once and later', () => {
  const { paced, done } = working(0);
  paced.request();
  vi.advanceTimersByTime(0);
  expect(done).toEqual([0]);
  for (let i = 0; i < 10; i++) {
    paced.request();
    vi.advanceTimersByTime(10);
  }
  expect(done).toEqual([0]);
  vi.advanceTimersByTime(1000);
  expect(done).toEqual([0, 250]);
});

test('work that takes long rests nine times as long', () => {
  const { paced, done } = working(100);
  paced.request();
  vi.advanceTimersByTime(0);
  paced.request();
  vi.advanceTimersByTime(2000);
  expect(done).toEqual([0, 1000]);
});

test('a sooner request goes before a later one', () => {
  const { paced, done } = working(0);
  paced.requestIn(1500);
  vi.advanceTimersByTime(100);
  paced.request();
  vi.advanceTimersByTime(5000);
  expect(done).toEqual([100]);
});

test('a later request does not put off a sooner one', () => {
  const { paced, done } = working(0);
  paced.requestIn(100);
  paced.requestIn(1500);
  vi.advanceTimersByTime(5000);
  expect(done).toEqual([100]);
});

test('nothing is begun after the signal', () => {
  const { paced, done, controller } = working(0);
  controller.abort();
  paced.request();
  vi.advanceTimersByTime(1000);
  expect(done).toEqual([]);
});

test('nothing is done after the signal', () => {
  const { paced, done, controller } = working(0);
  paced.request();
  controller.abort();
  paced.request();
  vi.advanceTimersByTime(1000);
  expect(done).toEqual([]);
});
