import { expect, onTestFinished, test } from 'vitest';
import { cdp } from 'vitest/browser';
import { createHighlighter, type HighlighterOptions } from '../../page/highlight.ts';
import {
  CURRENT_HIGHLIGHT,
  RING_HIGHLIGHT,
  supportsHighlights,
  TERM_HIGHLIGHT,
  TINT_HIGHLIGHT,
  termHighlight,
  unseenHighlight,
} from '../../page/mark-style.ts';
import type { PageTerm } from '../../page/watch.ts';
import { watchTerms } from '../../page/watch.ts';
import { findWords } from './find-words.ts';
import { find, showPage, testSignal, wordOf } from './show-page.ts';

/** Watches and paints, as a page's explainer does. */
function explain(wants?: (term: PageTerm) => boolean, options: Partial<HighlighterOptions> = {}) {
  const abort = testSignal();
  const { signal } = abort;
  const terms = watchTerms({
    root: document,
    find: findWords('heart', 'myocardial', 'spine'),
    signal,
    onChange: () => highlighter.repaint(),
    onRestless: (isRestless) => highlighter.setRestless(isRestless),
  });
  const highlighter = createHighlighter({ document, signal, terms, ...(wants ? { wants } : {}), ...options });
  return { abort, terms, highlighter };
}

function textOf({ startContainer, startOffset, endContainer, endOffset }: AbstractRange): string {
  const range = new Range();
  range.setStart(startContainer, startOffset);
  range.setEnd(endContainer, endOffset);
  return range.toString();
}

/** The texts under a highlight, in the order in which they were painted. */
const painted = (name = TERM_HIGHLIGHT) => [...(CSS.highlights.get(name) ?? [])].map(textOf);

const gap = (screens: number) => `<div style="height:${innerHeight * screens}px"></div>`;

/** A book of five pages, set in columns that flow out of their box at its side; the box is moved to show another page. */
const bookAt = (
  way: string,
  dir = 'ltr',
) => `<section dir="${dir}" style="height:90px;columns:100vw;column-gap:0;translate:${way}">
  <p>heart</p>${['valve', 'valve', 'spine', 'valve'].map((word) => `<p style="break-before:column">${word}</p>`).join('')}</section>`;

test.each([
  ['words', '<p>heart and spine</p>', ['heart', 'spine']],
  ['a word over several nodes', '<p>myo<b>cardial</b></p>', ['myocardial']],
  ['what is within a screen', `<p>heart</p>${gap(1.5)}<p>spine</p>${gap(4)}<p>heart</p>`, ['heart', 'spine']],
  ['shadow roots', '<div><template shadowrootmode="open"><p>spine</p></template></div>', ['spine']],
  ['the page of a book that its columns are moved to', bookAt('-300vw'), ['spine']],
  ['the page of one that is read from right to left', bookAt('300vw', 'rtl'), ['spine']],
])('paints %s', async (_, html, expected) => {
  showPage(html);
  explain();
  await expect.poll(() => painted()).toEqual(expected);
  for (const range of CSS.highlights.get(TERM_HIGHLIGHT)!) expect(range).toBeInstanceOf(StaticRange);
});

test('paints what is scrolled to, and no longer what is far away', async () => {
  showPage(`<p>heart</p>${gap(5)}<p>spine</p>`);
  explain();
  await expect.poll(() => painted()).toEqual(['heart']);
  find('p:last-child').scrollIntoView();
  await expect.poll(() => painted()).toEqual(['spine']);
});

test('paints what is scrolled to inside a shadow root', async () => {
  const scroller = '<div style="height:90px;overflow:auto">';
  showPage(`<main><template shadowrootmode="open">${scroller}${gap(5)}<p>spine</p></div></template></main>`);
  const { terms } = explain();
  await expect.poll(() => terms.count).toBe(1);
  expect(painted()).toEqual([]);
  find('main').shadowRoot!.querySelector('p')!.scrollIntoView();
  await expect.poll(() => painted()).toEqual(['spine']);
});

test.each<[string, string, (book: HTMLElement) => void]>([
  ['at a click', '', (book) => book.click()],
  ['by a key', '', (book) => book.dispatchEvent(new KeyboardEvent('keyup', { key: 'ArrowRight', bubbles: true }))],
  ['slowly', 'transition: translate 50ms', () => {}],
])('paints the page of a book that is turned to %s', async (_, style, turn) => {
  showPage(bookAt('0'));
  explain();
  const book = find('section');
  book.style.cssText += style;
  // Forth and back: what is read for the first time is painted all the same.
  for (const [way, word] of ['0 heart', '-300vw spine', '0 heart', '-300vw spine'].map((page) => page.split(' '))) {
    book.style.translate = way!;
    turn(book);
    await expect.poll(() => painted()).toEqual([word]);
  }
});

test('follows changes', async () => {
  showPage('<p>heart</p><p>spine</p>');
  explain();
  await expect.poll(() => painted()).toEqual(['heart', 'spine']);
  (find('p').firstChild as Text).data = 'now a myocardial thing';
  await expect.poll(() => painted()).toEqual(['spine', 'myocardial']);
  find('p').remove();
  await expect.poll(() => painted()).toEqual(['spine']);
});

test('paints a bounded number, those on screen among them', async () => {
  showPage(`<div style="line-height:4px;font-size:3px">${'<p>heart</p>'.repeat(900)}</div>`);
  const { terms } = explain();
  await expect.poll(() => terms.count).toBe(900);
  find('p:nth-child(450)').scrollIntoView({ block: 'start' });
  await expect.poll(() => painted().length).toBe(250);
  const nodes = () => [...CSS.highlights.get(TERM_HIGHLIGHT)!].map(({ startContainer }) => startContainer);
  await expect.poll(() => nodes().includes(find('p:nth-child(455)').firstChild!)).toBe(true);
});

test('paints what comes next before what is above, where there is too much', async () => {
  showPage(`<div style="line-height:4px;font-size:3px">${'<p style="margin:0">heart</p>'.repeat(900)}</div>`);
  const { terms } = explain();
  await expect.poll(() => terms.count).toBe(900);
  find('p:nth-child(450)').scrollIntoView({ block: 'start' });
  const boxes = () =>
    [...CSS.highlights.get(TERM_HIGHLIGHT)!].map(({ startContainer }) =>
      startContainer.parentElement!.getBoundingClientRect(),
    );
  await expect.poll(() => boxes().some(({ top }) => top > innerHeight)).toBe(true);
  expect(boxes().filter(({ bottom }) => bottom < 0)).toEqual([]);
});

test('paints only what is wanted', async () => {
  showPage('<p>heart and spine</p>');
  let wanted = 'spine';
  const { highlighter } = explain((term) => wordOf(term) === wanted);
  await expect.poll(() => painted()).toEqual(['spine']);
  wanted = 'heart';
  highlighter.repaint();
  await expect.poll(() => painted()).toEqual(['heart']);
});

test('sets the current term apart until it goes', async () => {
  showPage('<p>heart</p><p>spine</p>');
  const { terms, highlighter } = explain();
  await expect.poll(() => painted()).toEqual(['heart', 'spine']);
  const [heart, spine] = terms.all();
  highlighter.setCurrent(heart);
  expect(painted(CURRENT_HIGHLIGHT)).toEqual(['heart']);
  highlighter.setCurrent(spine);
  expect(painted(CURRENT_HIGHLIGHT)).toEqual(['spine']);
  find('p:last-child').remove();
  await expect.poll(() => painted(CURRENT_HIGHLIGHT)).toEqual([]);
});

test('underlines with dots in the colour of the text', async () => {
  showPage('<p style="color:rgb(1, 2, 3)">heart</p>');
  explain();
  await expect.poll(() => painted()).toEqual(['heart']);
  const style = getComputedStyle(find('p'), `::highlight(${TERM_HIGHLIGHT})`);
  expect(style.textDecorationLine).toBe('underline');
  expect(style.textDecorationStyle).toBe('dotted');
  expect(style.backgroundColor).toBe('rgba(0, 0, 0, 0)');
});

test.each(['dashed', 'solid', 'wavy'] as const)('underlines as the reader chose: %s', async (underline) => {
  showPage('<p>heart</p>');
  explain(undefined, { underline });
  const name = termHighlight(underline);
  await expect.poll(() => painted(name)).toEqual(['heart']);
  expect(getComputedStyle(find('p'), `::highlight(${name})`).textDecorationStyle).toBe(underline);
});

test('underlines text that cannot be seen with a line that can', async () => {
  showPage(`<p style="color:transparent">heart</p><p style="color:rgb(0 0 0 / 0.5)">myocardial</p>
    <p style="color:transparent;background:linear-gradient(red,blue) text">spine</p>`);
  explain();
  await expect.poll(() => painted()).toEqual(['myocardial', 'spine']);
  const name = unseenHighlight('dotted');
  expect(painted(name)).toEqual(['heart']);
  const { textDecorationStyle, textDecorationColor } = getComputedStyle(find('p'), `::highlight(${name})`);
  expect([textDecorationStyle, textDecorationColor]).toEqual(['dotted', 'rgb(128, 128, 128)']);
  find('p').remove();
  await expect.poll(() => painted(name)).toEqual([]);
});

test('styles shadow roots, and a document that sets its sheets anew', async () => {
  showPage('<div><template shadowrootmode="open"><i>spine</i></template></div><p>heart</p>');
  const { highlighter } = explain();
  await expect.poll(() => painted().sort()).toEqual(['heart', 'spine']);
  for (const element of [find('p'), find('div').shadowRoot!.querySelector('i')!]) {
    expect(getComputedStyle(element, `::highlight(${TERM_HIGHLIGHT})`).textDecorationLine).toBe('underline');
  }
  const own = new CSSStyleSheet();
  document.adoptedStyleSheets = [own];
  find('p').append(' heart');
  await expect.poll(() => document.adoptedStyleSheets.length).toBe(2);
  expect(document.adoptedStyleSheets[0]).toBe(own);
  highlighter.repaint();
});

/** Changes one style in each frame until what is asked for is so, or a second has passed; resolves to whether it is. */
async function changeUntil(isSo: () => boolean): Promise<boolean> {
  const end = performance.now() + 1_000;
  while (!isSo() && performance.now() < end) {
    find('p').style.color = find('p').style.color === 'red' ? 'blue' : 'red';
    await new Promise(requestAnimationFrame);
  }
  return isSo();
}

test.each([
  ['underlined', 10, false],
  ['tinted, and underlined when it rests,', 5_100, true],
])('words are %s on a page of %i elements that changes with every frame', async (_, elements, isTinted) => {
  showPage(`<p>heart</p>${'<i></i>'.repeat(elements)}`);
  explain();
  await expect.poll(() => painted()).toEqual(['heart']);
  expect(await changeUntil(() => CSS.highlights.has(TINT_HIGHLIGHT))).toBe(isTinted);
  expect(painted(isTinted ? TINT_HIGHLIGHT : TERM_HIGHLIGHT)).toEqual(['heart']);
  expect([...CSS.highlights.keys()].filter((key) => key.startsWith(TERM_HIGHLIGHT))).toHaveLength(1);
  await expect.poll(() => painted()).toEqual(['heart']);
  expect(CSS.highlights.has(TINT_HIGHLIGHT)).toBe(false);
});

test.each([
  [TINT_HIGHLIGHT, 'none'],
  [CURRENT_HIGHLIGHT, 'underline'],
])('the tint of %s leaves text its contrast, and its line is: %s', async (name, line) => {
  showPage('<p>heart</p>');
  explain();
  await expect.poll(() => painted()).toEqual(['heart']);
  const { textDecorationLine, backgroundColor } = getComputedStyle(find('p'), `::highlight(${name})`);
  expect(textDecorationLine).toBe(line);
  const [grey = 0, , , share = 0] = (backgroundColor.match(/[\d.]+/g) ?? []).map(Number);
  // Text of 5.2:1 on white, which needs 4.5:1: https://www.w3.org/TR/WCAG22/#contrast-minimum
  expect(contrast(grey * share + 255 * (1 - share), 0x6c)).toBeGreaterThan(4.5);
});

/** Of two greys, from 0 to 255: https://www.w3.org/TR/WCAG22/#dfn-contrast-ratio */
function contrast(light: number, dark: number): number {
  const luminance = (grey: number) => ((grey / 255 + 0.055) / 1.055) ** 2.4;
  return (luminance(light) + 0.05) / (luminance(dark) + 0.05);
}

test('adds no sheet where the page was given it from the start', async () => {
  showPage('<style>:root::highlight(bedside-term) { text-decoration: underline }</style><p>heart</p>');
  explain();
  await expect.poll(() => painted()).toEqual(['heart']);
  expect(document.adoptedStyleSheets).toEqual([]);
});

test('leaves no trace after the signal', async () => {
  showPage('<div><template shadowrootmode="open">spine</template></div><p>heart</p>');
  const own = new CSSStyleSheet();
  document.adoptedStyleSheets = [own];
  const { abort, highlighter, terms } = explain();
  await expect.poll(() => painted().sort()).toEqual(['heart', 'spine']);
  const [term] = terms.all();
  abort.abort();
  highlighter.repaint();
  highlighter.setCurrent(term);
  expect([...CSS.highlights.keys()]).toEqual([]);
  expect(document.adoptedStyleSheets).toEqual([own]);
  expect(find('div').shadowRoot!.adoptedStyleSheets).toEqual([]);
});

test('paints nothing, and fails at nothing, where highlights are missing', async () => {
  const original = Object.getOwnPropertyDescriptor(window, 'Highlight')!;
  Object.defineProperty(window, 'Highlight', { value: undefined, configurable: true });
  try {
    expect(supportsHighlights()).toBe(false);
    showPage('<p>heart</p>');
    const { terms, highlighter } = explain();
    await expect.poll(() => terms.count).toBe(1);
    highlighter.setCurrent(terms.all()[0]);
    expect([...CSS.highlights.keys()]).toEqual([]);
    expect(document.adoptedStyleSheets).toEqual([]);
  } finally {
    Object.defineProperty(window, 'Highlight', original);
  }
});

test('what is marked on the screen is not on paper', async () => {
  showPage('<p>heart</p>');
  explain();
  await expect.poll(() => painted()).toEqual(['heart']);
  const isSeen = (name: string) => {
    const { textDecorationLine, backgroundColor } = getComputedStyle(find('p'), `::highlight(${name})`);
    return textDecorationLine !== 'none' || backgroundColor !== 'rgba(0, 0, 0, 0)';
  };
  const names = [TERM_HIGHLIGHT, termHighlight('wavy'), TINT_HIGHLIGHT, CURRENT_HIGHLIGHT, RING_HIGHLIGHT];
  expect(names.filter(isSeen)).toEqual(names);
  onTestFinished(async () => void (await cdp().send('Emulation.setEmulatedMedia', { media: '' })));
  await cdp().send('Emulation.setEmulatedMedia', { media: 'print' });
  expect(names.filter(isSeen)).toEqual([]);
});
