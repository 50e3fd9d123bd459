import { describe, expect, test } from 'vitest';
import { createTermSteps, stepTerm } from '../../page/step-term.ts';
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

test.each<[1 | -1, string]>([
  [1, 'valve'],
  [-1, 'heart'],
])('from a term whose text node was replaced, by %i to %s', async (step, to) => {
  const terms = await read();
  const [, from] = terms.all();
  find('p').textContent = find('p').textContent;
  await expect.poll(() => terms.has(from!)).toBe(false);
  await expect.poll(() => terms.count).toBe(3);
  expect(wordOf(stepTerm(terms.all(), from, step)!)).toBe(to);
});

describe('on a page of several screens', () => {
  const GAP = '<div style="height: 300vh"></div>';

  /** Steps on a page that is scrolled to an element. */
  async function scrolledTo(selector: string, from?: 'heart') {
    showPage(`<p>heart</p>${GAP}<p class="low">spine and valve</p>${GAP}<p class="none">nothing</p>${GAP}<p>heart</p>`);
    const { terms } = watch();
    await untilRead(terms);
    const steps = createTermSteps(terms);
    if (from) steps.at(terms.all()[0]!);
    find(selector).scrollIntoView();
    return (step: 1 | -1) => wordOf(steps.next(terms.all(), step)!);
  }

  test.each<[string, 'heart' | undefined]>([
    ['to begin with', undefined],
    ['once the last one is out of sight', 'heart'],
  ])('from what is on screen, %s', async (_, from) => {
    const next = await scrolledTo('.low', from);
    expect([next(1), next(-1)]).toEqual(['spine', 'valve']);
  });

  test('from the place of the screen where no term is on it', async () => {
    const next = await scrolledTo('.none');
    expect([next(1), next(-1)]).toEqual(['heart', 'valve']);
  });

  test.each<[step: 1 | -1, to: string]>([
    [1, 'valve'],
    [-1, 'heart'],
  ])('past what has been hidden and was not read again since: %i', async (step, to) => {
    showPage('<p>heart <b>spine</b> valve</p>');
    const { terms } = watch();
    await untilRead(terms);
    const all = terms.all();
    const steps = createTermSteps(terms);
    steps.at(all[step === 1 ? 0 : 2]!);
    find('b').style.display = 'none';
    expect(wordOf(steps.next(all, step)!)).toBe(to);
  });

  test('past a term that no scrolling brings on screen', async () => {
    showPage('<p>heart <span style="position: absolute; left: -9999px">spine</span></p><p>valve</p>');
    const { terms } = watch();
    await untilRead(terms);
    const steps = createTermSteps(terms);
    steps.at(terms.all().find((term) => wordOf(term) === 'spine')!);
    expect(wordOf(steps.next(terms.all(), 1)!)).toBe('valve');
  });
});

test('nowhere without terms', () => {
  expect(stepTerm([], undefined, 1)).toBeUndefined();
});
