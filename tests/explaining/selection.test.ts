import { expect, test } from 'vitest';
import { userEvent } from 'vitest/browser';
import type { Session } from '../../explaining/session.ts';
import { answer, explained, explainPage, marked, overPage } from './explain-page.ts';

const select = (node: Node) => getSelection()!.selectAllChildren(node);
const find = (selector: string) => document.querySelector(selector)!;

/** How far below an element the card stands, in px. */
const gap = (element: Element) =>
  Math.round(overPage()!.querySelector('.card')!.getBoundingClientRect().top - element.getBoundingClientRect().bottom);

test('the card of a selection follows its words', async () => {
  const session = await explainPage(
    '<p style="margin-top: 150px">The <b>wobbly word</b> of a myeloma.</p><div style="height: 3000px"></div>',
  );
  select(find('b'));
  session.explainSelection();
  await expect.poll(explained).toBe('wobbly word');
  await expect.poll(() => gap(find('b'))).toBe(6);
  window.scrollTo(0, 60);
  await expect.poll(() => gap(find('b'))).toBe(6);
});

/** Explains the words in the b in place of the myeloma, whose card the pointer has opened. */
async function explainInstead(): Promise<void> {
  const session = await explainPage('<p id="first">Above.</p><p>A <i>myeloma</i>.</p><p>A <b>wobbly word</b>.</p>');
  select(find('b'));
  await userEvent.hover(find('i'));
  await expect.poll(explained).toBe('myeloma');
  session.run('explain-selection');
  await expect.poll(explained).toBe('wobbly word');
}

test('the card of a selection stays where the word is taken away whose card it has replaced', async () => {
  await explainInstead();
  find('i').remove();
  find('#first').textContent = 'A lymphoma.';
  // What was changed before has been read by then.
  await expect.poll(marked).toEqual(['lymphoma']);
  expect(explained()).toBe('wobbly word');
});

test('the word whose card a selection has replaced is set apart no longer, and opens its card again', async () => {
  await explainInstead();
  expect(CSS.highlights.get('bedside-current')?.size).toBe(0);
  await userEvent.hover(find('#first'));
  await userEvent.hover(find('i'));
  await expect.poll(explained).toBe('myeloma');
});

test('what is selected in a field is left to whoever asked: it stands nowhere', async () => {
  const session = await explainPage('<textarea>lymphoma</textarea><p>A myeloma.</p>');
  document.querySelector('textarea')!.select();
  expect(session.explainSelection()).toBe(false);
  expect(overPage()).toBeUndefined();
  session.run('explain-selection');
  await expect.poll(() => overPage()?.textContent).toMatch(/^Bedside does not read what is in fields/);
});

test('what is asked about says nothing of what the page is about', async () => {
  const session = await explainPage(
    `<p>A palpable relief.</p><p>A <b>myeloma or lymphoma</b>, it said.</p><p>${'The house was old. '.repeat(125)}</p><p id="last"></p>`,
  );
  // Until its long part is read, the page seems to be about medicine.
  await expect.poll(() => marked().sort()).toEqual(['lymphoma', 'myeloma']);
  select(find('b'));
  session.explainSelection();
  await expect.poll(explained).toBe('myeloma');
  find('#last').textContent = 'Of a lymphoma or a myeloma it said no more.';
  await expect.poll(() => marked().sort()).toEqual(['lymphoma', 'lymphoma', 'myeloma', 'myeloma']);
});

test('a short form is explained as the page says', async () => {
  const session = await explainPage('<p>A lymphoma in a wobbly house (WH). So the <b>WH</b>.</p>');
  select(find('b'));
  session.explainSelection();
  await expect.poll(() => overPage()?.textContent).toContain('wobbly house');
});

test('what is selected in a shadow root is explained beside it', async () => {
  const session = await explainPage(
    '<div><template shadowrootmode="open"><p>The <b>lymphoma</b> here.</p></template></div><p>A myeloma.</p>',
  );
  const word = find('div').shadowRoot!.querySelector('b')!;
  await userEvent.dblClick(word);
  expect(session.explainSelection()).toBe(true);
  await expect.poll(explained).toBe('lymphoma');
  await expect.poll(() => gap(word)).toBe(6);
});

test('what is selected is named at once, and explained once the answer is there', async () => {
  const session = await explainPage('<p>The <b>wobbly word</b> of a myeloma.</p>');
  const { promise, resolve } = Promise.withResolvers<never[]>();
  answer('lookUp', () => promise);
  select(find('b'));
  session.explainSelection();
  await expect.poll(() => overPage()?.textContent).toMatch(/wobbly word.*Looking it up/);
  resolve([]);
  await expect.poll(() => overPage()?.textContent).toMatch(/wobbly word.*Bedside does not have this word/);
});

test.each<[what: string, callOff: (session: Session) => unknown, shown: string | undefined]>([
  ['Esc', () => userEvent.keyboard('{Escape}'), undefined],
  ['a press', () => userEvent.click(find('i')), undefined],
  ['a step to another word', (session) => session.run('next-term'), 'myeloma'],
])('a question is called off by %s', async (_, callOff, shown) => {
  const session = await explainPage('<p>A myeloma, a <b>lymphoma</b>.</p><i>beside</i>');
  const { promise, resolve } = Promise.withResolvers<never[]>();
  answer('lookUp', () => promise);
  select(find('b'));
  session.explainSelection();
  await expect.poll(() => overPage()?.textContent).toMatch(/lymphoma.*Looking it up/);
  await callOff(session);
  await expect.poll(explained).toBe(shown);
  resolve([]);
  // What waits for the answer goes on before the next frame.
  await new Promise(requestAnimationFrame);
  expect(explained()).toBe(shown);
});
