import { expect, test } from 'vitest';
import { inSlices } from '../../page/in-slices.ts';

test('steps take turns with whatever waits, and what they make is handed on', async () => {
  let clock = 0;
  const log: string[] = [];
  function* steps(): Generator<void, string> {
    for (let step = 1; step <= 5; step++) {
      clock += 3;
      log.push(`step ${step}`);
      yield;
    }
    return 'made';
  }
  const schedule = {
    now: () => clock,
    yield: async () => void log.push('others'),
  };
  expect(await inSlices(steps(), schedule)).toBe('made');
  expect(log).toEqual(['step 1', 'step 2', 'step 3', 'others', 'step 4', 'step 5']);
});

test('a step that breaks is told', async () => {
  // biome-ignore lint/correctness/useYield: it breaks before.
  function* steps(): Generator<void, string> {
    throw new Error('broken');
  }
  await expect(inSlices(steps())).rejects.toThrow('broken');
});

test('a click comes between the slices of long work', async () => {
  let clicks = 0;
  document.addEventListener('click', () => clicks++, { once: true });
  setTimeout(() => document.body.click());
  function* steps(): Generator<void, number> {
    while (clicks === 0) yield;
    return clicks;
  }
  expect(await inSlices(steps())).toBe(1);
});
