import { expect, test } from 'vitest';
import { stepTerm } from '../../page/pointing.ts';
import { find, showPage, wordOf } from './show-page.ts';
import { untilRead, watch } from './watch-page.ts';

async function read() {
  showPage('<p>heart and spine</p><p>valve</p>');
  const { terms } = watch();
  await untilRead(terms);
  return terms;
}

test.each<[string, 1 | -1, string]>([
  ['heart', 1, 'spine'],
  ['spine', 1, 'valve'],
  ['valve', 1, 'heart'],
  ['valve', -1, 'spine'],
  ['heart', -1, 'valve'],
  ['', 1, 'heart'],
  ['', -1, 'valve'],
])('from %s by %i to %s', async (from, step, to) => {
  const terms = (await read()).all();
  const start = terms.find((term) => wordOf(term) === from);
  expect(wordOf(stepTerm(terms, start, step)!)).toBe(to);
});

test.each<[1 | -1, string]>([
  [1, 'valve'],
  [-1, 'heart'],
])('from a term that was read anew, by %i to %s', async (step, to) => {
  const terms = await read();
  const [, from] = terms.all();
  find('p').append(', and more');
  await expect.poll(() => terms.has(from!)).toBe(false);
  await expect.poll(() => terms.count).toBe(3);
  expect(wordOf(stepTerm(terms.all(), from, step)!)).toBe(to);
});

test('from a term that has gone, to an end', async () => {
  const terms = await read();
  const [from] = terms.all();
  find('p').remove();
  await expect.poll(() => terms.count).toBe(1);
  expect(wordOf(stepTerm(terms.all(), from, 1)!)).toBe('valve');
});

test('nowhere without terms', () => {
  expect(stepTerm([], undefined, 1)).toBeUndefined();
});
