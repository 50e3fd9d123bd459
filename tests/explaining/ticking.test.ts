import { expect, onTestFinished, test } from 'vitest';
import { userEvent } from 'vitest/browser';
import { explained, explainPage, overPage } from './explain-page.ts';

const LAST = '<p id="last"></p>';
const find = (selector: string) => document.querySelector(selector)!;
const write = (text: string) => () => {
  find('#line').textContent = text;
};

/** Waits until what was changed before has been read: that comes first. */
async function untilReadAgain(): Promise<void> {
  find('#last').textContent = 'And a neutropenia.';
  const texts = () => [...CSS.highlights.get('bedside-term')!].map(({ startContainer }) => startContainer.textContent);
  await expect.poll(texts).toContain('And a neutropenia.');
}

/** The words that the page sets apart, since their card is open. */
const current = () =>
  [...(CSS.highlights.get('bedside-current') ?? [])].map(({ startContainer, startOffset, endOffset }) =>
    startContainer.textContent!.slice(startOffset, endOffset),
  );

const gap = () =>
  Math.round(
    overPage()!.querySelector('.card')!.getBoundingClientRect().top - find('b').getBoundingClientRect().bottom,
  );

test.each([
  ['a number beside its word ticks', '<p>The <b>myeloma</b>, heart rate <i>60</i>.</p>', () => find('i').append('0')],
  ['its line is written anew', '<p id="line">The myeloma.</p>', write('Our own myeloma.')],
  ['its line becomes longer', '<p id="line">The myeloma.</p>', () => find('#line').prepend('So. ')],
])('a card stays, as it is, where %s', async (_, html, change) => {
  const session = await explainPage(html + LAST);
  session.run('next-term');
  await expect.poll(explained).toBe('myeloma');
  const card = overPage()!.querySelector('.card');
  change();
  await untilReadAgain();
  expect(overPage()?.querySelector('.card')).toBe(card);
  expect(current()).toEqual(['myeloma']);
});

test.each([
  ['its word is gone', write('The lymphoma.')],
  ['its word is denied now', write('There is no myeloma.')],
  ['its line is gone', () => find('#line').remove()],
])('a card closes where %s', async (_, change) => {
  const session = await explainPage(`<p id="line">The myeloma.</p>${LAST}`);
  session.run('next-term');
  await expect.poll(explained).toBe('myeloma');
  change();
  await untilReadAgain();
  await expect.poll(overPage).toBeUndefined();
});

/** Writes the answer of a chat anew, one word longer, as often as the page has been read since. */
function chat(selector: string) {
  const words = 'The myeloma of the answer. And it goes on and on.'.split(' ');
  let count = 3;
  const write = () => {
    find(selector).innerHTML = `<p>${words.slice(0, count).join(' ')}</p>`;
    count = Math.min(words.length, count + 1);
  };
  write();
  return write;
}

/** As chats do with the first words of their first answer. */
function addressItself(): void {
  const before = location.href;
  onTestFinished(() => history.replaceState(null, '', before));
  history.pushState(null, '', '?chat=1');
}

test.each([
  ['', () => {}],
  [', at an address of its own', addressItself],
])('a card stays at its word while the text around is written with new elements%s', async (_, address) => {
  const session = await explainPage(`<div id="log"><p>The myeloma of</p></div>${LAST}`);
  const write = chat('#log');
  await untilReadAgain();
  session.run('next-term');
  await expect.poll(explained).toBe('myeloma');
  const card = overPage()!.querySelector('.card');
  address();
  for (let times = 0; times < 3; times++) {
    write();
    const paragraph = find('#log p');
    const isMarkedAnew = () =>
      [...(CSS.highlights.get('bedside-current') ?? [])].some(({ startContainer }) =>
        paragraph.contains(startContainer),
      );
    await expect.poll(isMarkedAnew).toBe(true);
    expect(overPage()?.querySelector('.card')).toBe(card);
  }
});

test('a click on a word that is just being written opens its card once that is read', async () => {
  await explainPage(`<div id="log"><p>The myeloma of</p></div>${LAST}`, { start: 'click' });
  const write = chat('#log');
  await untilReadAgain();
  find('#log').addEventListener('click', write);
  await userEvent.click(find('#log p'), { position: { x: 40, y: 9 } });
  await expect.poll(explained).toBe('myeloma');
});

test('the card that a pointer opened stays at its word, and closes when the pointer leaves it', async () => {
  await explainPage(`<h1>Above</h1><p><i>60</i> of a <b>myeloma</b>.</p>${LAST}`);
  await userEvent.hover(find('b'));
  await expect.poll(explained).toBe('myeloma');
  const before = gap();
  find('i').append('0<br>');
  await untilReadAgain();
  expect(explained()).toBe('myeloma');
  await expect.poll(gap).toBe(before);
  await userEvent.hover(find('h1'));
  await expect.poll(explained).toBeUndefined();
});
