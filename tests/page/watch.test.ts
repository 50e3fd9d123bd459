import { expect, onTestFinished, test, vi } from 'vitest';
import { find, showPage, wordOf } from './show-page.ts';
import { expectWords, pausingSchedule, untilRead, watch, wordsOf } from './watch-page.ts';

test.each([
  ['across nodes', '<p>the myo<b>cardial</b> muscle</p>', ['myocardial']],
  ['longest first, as the matcher says', '<p>a heart attack, a heart</p>', ['heart attack', 'heart']],
  ['over a line break in the source', '<p>heart\n   attack</p>', ['heart attack']],
  ['not over blocks', '<p>heart</p><p>attack</p>', ['heart']],
  ['off screen too', '<p>heart</p><div style="height:5000px"></div><p>spine</p>', ['heart', 'spine']],
  [
    'in nested shadow roots',
    `<div><template shadowrootmode="open">spine<div><template shadowrootmode="open"><p>valve</p></template></div></template></div>
    <p>heart</p>`,
    ['spine', 'valve', 'heart'],
  ],
  [
    'beside a drawing of a component that holds what is called a slot',
    '<p>heart</p><div><template shadowrootmode="open"><svg><slot></slot></svg></template></div><p>spine</p>',
    ['heart', 'spine'],
  ],
])('finds terms %s', async (_, html, expected) => {
  showPage(html);
  const { terms } = watch();
  await expectWords(terms, expected);
});

test('looks at each line of a report once when it comes with all its lines', async () => {
  showPage('<p></p>');
  const { terms } = watch();
  await untilRead(terms);
  const looks = vi.spyOn(window, 'getComputedStyle');
  onTestFinished(() => looks.mockRestore());
  const lines = Array<string>(300).fill('heart');
  find('p').innerHTML = lines.join('<br>');
  await expectWords(terms, lines);
  expect(looks.mock.calls.length).toBeLessThan(10 * lines.length);
});

test('tells the terms of a text node, those that only begin or end in it too', async () => {
  showPage('<p>spine, myo<b>cardial valve</b></p>');
  const { terms } = watch();
  await untilRead(terms);
  const [before, inside] = [find('p').firstChild as Text, find('b').firstChild as Text];
  expect(terms.matchesOf(before).map(wordOf)).toEqual(['spine', 'myocardial']);
  expect(terms.matchesOf(inside).map(wordOf)).toEqual(['myocardial', 'valve']);
  expect(terms.matchesOf(new Text('spine'))).toEqual([]);
});

test('tells which terms are on screen', async () => {
  showPage(`<p>heart</p><div style="height:${innerHeight * 1.5}px"></div><p>spine</p>
    <div style="height:${innerHeight * 3}px"></div><p>valve</p>`);
  const { terms } = watch();
  await untilRead(terms);
  expect(terms.near(0).map(wordOf)).toEqual(['heart']);
  expect(terms.near(1).map(wordOf)).toEqual(['heart', 'spine']);
  find('p:last-child').scrollIntoView();
  expect(terms.near(0).map(wordOf)).toEqual(['valve']);
});

test.each([
  ['many children of one parent', (rows: string) => rows],
  ['html and body of fixed height', (rows: string) => `<style>html, body { height: 100% }</style>${rows}`],
  ['a parent of no height', (rows: string) => `<div style="height:0">${rows}</div>`],
  ['display: contents', (rows: string) => `<div style="display:contents">${rows}</div>`],
  ['one long line', (rows: string) => rows.replaceAll('<p', '<i').replaceAll('</p>', '</i><br>')],
])('tells which terms are on screen with %s', async (_, wrap) => {
  const row = (index: number) => `<p id="row${index}" style="margin:0">valve spine</p>`;
  showPage(wrap(Array.from({ length: 2_000 }, (_, index) => row(index)).join('')));
  const { terms } = watch();
  await expect.poll(() => terms.count).toBe(4_000);
  find('#row1500').scrollIntoView({ block: 'start' });
  const expected = terms.all().filter(({ block, match }) => {
    const node = block.nodes.findLast((_, index) => block.starts[index]! <= match.start)!;
    const { top, bottom } = node.parentElement!.getBoundingClientRect();
    return bottom >= 0 && top <= innerHeight;
  });
  expect(expected.length).toBeGreaterThan(20);
  const near = new Set(terms.near(0));
  expect(expected.filter((term) => !near.has(term))).toEqual([]);
  expect(near.size).toBeLessThan(expected.length * 2);
});

test('reads what is on screen before what stands above it', async () => {
  showPage(`<p>heart</p><div style="height:5000px"></div><p>spine</p><div style="height:5000px"></div><p>valve</p>`);
  find('p:nth-of-type(2)').scrollIntoView();
  const { terms, searched } = watch();
  await untilRead(terms);
  expect(searched).toEqual(['spine', 'heart', 'valve']);
});

test('reads only its root', async () => {
  showPage('<p>heart</p><div>spine</div>');
  const { terms } = watch(find('div'));
  await expectWords(terms, ['spine']);
  find('p').append(' valve');
  find('div').append(' valve');
  await expectWords(terms, ['spine', 'valve']);
});

test('calls back once for a page without terms, when it has been read', async () => {
  showPage('<p>nothing</p>');
  const { terms, changes } = watch();
  await untilRead(terms);
  expect(changes).toEqual([0]);
});

test('tells of what it found in a task of its own, since what is made of it takes time too', async () => {
  showPage('<p>heart</p><p>spine</p><p>valve</p>');
  const log: string[] = [];
  const { terms, searched, changes } = watch(
    document,
    pausingSchedule(() => log.push(`searched ${searched.length}, told ${changes.length}`)),
  );
  await untilRead(terms);
  expect(changes.length).toBeGreaterThan(2);
  const steps = [...new Set(log)].map((line) => line.match(/\d+/g)!.map(Number) as [number, number]);
  const inOneTask = steps.filter(([texts, told], i) => i > 0 && texts > steps[i - 1]![0] && told > steps[i - 1]![1]);
  expect(inOneTask).toEqual([]);
});

test('knows nothing and hears nothing after the signal', async () => {
  showPage('<p>heart</p>');
  const { terms, abort, searched, changes } = watch();
  await expectWords(terms, ['heart']);
  const [term] = terms.all();
  abort.abort();
  expect(terms.count).toBe(0);
  expect(wordsOf(terms)).toEqual([]);
  expect(terms.has(term!)).toBe(false);
  expect([...terms.shadowRoots]).toEqual([]);
  const before = [searched.length, changes.length];
  // A second watch sees the change, so the first would have seen it too.
  const { terms: others } = watch();
  find('p').append(' spine');
  await expectWords(others, ['heart', 'spine']);
  expect([searched.length, changes.length]).toEqual(before);
});

test('can end before it began', async () => {
  showPage('<p>heart</p>');
  const { abort, searched } = watch();
  abort.abort();
  const { terms } = watch();
  await expectWords(terms, ['heart']);
  expect(searched).toEqual([]);
});

test('reads nothing of a document that is an editor as a whole, for as long as it is', async () => {
  onTestFinished(() => {
    document.designMode = 'off';
  });
  document.designMode = 'on';
  showPage('<p>heart</p><p>spine</p>');
  const { terms } = watch();
  await untilRead(terms);
  expect(terms.count).toBe(0);
  document.designMode = 'off';
  document.body.append('valve');
  await expectWords(terms, ['heart', 'spine', 'valve']);
  document.designMode = 'on';
  document.body.append('!');
  await expectWords(terms, []);
});
