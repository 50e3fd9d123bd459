import { expect, test } from 'vitest';
import { rectsOf, staticRangeOf } from '../../page/ranges.ts';
import { find, sheetsTold, showPage } from './show-page.ts';
import { expectWords, untilRead, watch } from './watch-page.ts';

const SHEET = '<style>.off, .sub { display: none } .on .sub { display: block }</style>';

function paragraph(text: string): HTMLElement {
  const element = document.createElement('p');
  element.textContent = text;
  return element;
}

function tree(): HTMLElement {
  const section = document.createElement('section');
  section.append('spine', paragraph('valve'), 'spine');
  return section;
}

function styleSheet(text: string): HTMLElement {
  const style = document.createElement('style');
  style.textContent = text;
  return style;
}

function becomePartOfLine(): void {
  const inner = paragraph('cardial');
  find('p').append(inner);
  inner.style.display = 'inline';
}

const textOf = (selector: string) => find(selector).firstChild as Text;
function setData(selector: string, data: string) {
  textOf(selector).data = data;
}

function joinEmptied() {
  (find('p').nextSibling as Text).data = '';
  find('p').remove();
}

function joinTexts() {
  find('p').childNodes[1]!.remove();
  find('p').normalize();
}

test.each<[string, string, () => void, string[]]>([
  ['a paragraph is added', '<p>heart</p>', () => document.body.append(paragraph('spine')), ['heart', 'spine']],
  ['one is put in front', '<p>heart</p>', () => document.body.prepend(paragraph('spine')), ['spine', 'heart']],
  ['text is added to a line', '<p>heart</p>', () => find('p').append(' spine'), ['heart', 'spine']],
  ['text completes a term', '<p>heart </p>', () => find('p').append('attack'), ['heart attack']],
  ['a tree is added', '<p>heart</p>', () => document.body.append(tree()), ['heart', 'spine', 'valve', 'spine']],
  ['a paragraph is removed', '<p>heart</p><p>spine</p>', () => find('p').remove(), ['spine']],
  ['part of a term is removed', '<p>myo<b>cardial</b></p>', () => find('b').remove(), []],
  ['what parted a term is removed', '<p>myo<img>cardial</p>', () => find('img').remove(), ['myocardial']],
  ['a block that parted a term is removed', 'myo<p>x</p>cardial', () => find('p').remove(), ['myocardial']],
  ['a block parts a term', '<p>myo<b></b>cardial</p>', () => find('b').append(document.createElement('div')), []],
  ['text is edited under a mark', '<p>heart</p>', () => setData('p', 'spine'), ['spine']],
  ['text is made blank', '<p>heart</p>', () => setData('p', ' '), []],
  ['text is emptied and comes to a line', 'attack <p></p>heart<p></p>', joinEmptied, []],
  [
    'text around a picture is made blank',
    'heart<img><p>spine</p>',
    () => (document.body.firstChild as Text).replaceData(0, 5, ' '),
    ['spine'],
  ],
  ['text is edited before a mark', '<p>a heart</p>', () => setData('p', 'more words, a heart'), ['heart']],
  ['a character ends a word', '<p>heart</p>', () => textOf('p').appendData('y'), []],
  ['a letter becomes the mark of a note', '<p>heart<sup>ache</sup></p>', () => setData('sup', 'a'), ['heart']],
  ['the mark of a note becomes a part of a word', '<p>heart<sup>a</sup></p>', () => setData('sup', 'ache'), []],
  ['text is split', '<p>a heart</p>', () => void textOf('p').splitText(4), ['heart']],
  ['text is joined', '<p>my<!---->ocardial</p>', joinTexts, ['myocardial']],
  ['a paragraph is moved', '<p>heart</p><p>spine</p>', () => document.body.append(find('p')), ['spine', 'heart']],
  ['half a term is moved away', '<p>myo<b>cardial spine</b></p>', () => document.body.append(find('b')), ['spine']],
  ['a word is moved to the end of another', '<i>heart</i><p>spine</p>', () => find('p').append(find('i')), []],
  [
    'two halves are brought together',
    '<i>myo</i><p>x</p><b>cardial</b>',
    () => find('i').after(find('b')),
    ['myocardial'],
  ],
  ['the children are replaced', '<p>heart</p>', () => document.body.replaceChildren(paragraph('spine')), ['spine']],
  ['everything is replaced by text', '<p>heart</p>', () => (document.body.textContent = 'spine'), ['spine']],
  ['all of a paragraph goes', '<p>heart</p>', () => textOf('p').remove(), []],
  [
    'all of a paragraph goes into another',
    '<p>heart</p><p>spine</p>',
    () => find('p + p').append(' ', textOf('p')),
    ['spine', 'heart'],
  ],
  ['a paragraph comes into one', '<p>heart</p>', () => find('p').append(paragraph('spine')), ['heart', 'spine']],
  ['a paragraph in one becomes a part of its line', '<p>myo</p>', becomePartOfLine, ['myocardial']],
  ['everything goes', '<p>heart</p>', () => document.body.replaceChildren(), []],
  ['hidden by attribute', '<p>heart</p>', () => (find('p').hidden = true), []],
  ['shown by attribute', '<p hidden>heart</p>', () => (find('p').hidden = false), ['heart']],
  ['hidden by class', `${SHEET}<p>heart</p>`, () => (find('p').className = 'off'), []],
  ['shown by class', `${SHEET}<p class="off">heart</p>`, () => (find('p').className = ''), ['heart']],
  [
    'shown by an ancestor’s class',
    `${SHEET}<div><p class="sub">heart</p></div>`,
    () => (find('div').className = 'on'),
    ['heart'],
  ],
  [
    'hidden by an ancestor’s class',
    `${SHEET}<div class="on"><p class="sub">heart</p></div>`,
    () => (find('div').className = ''),
    [],
  ],
  ['hidden by style', '<p>heart</p>', () => (find('p').style.visibility = 'hidden'), []],
  ['parted by style', '<p>myo<b>cardial</b></p>', () => (find('b').style.display = 'block'), []],
  [
    'joined by style',
    '<p>myo<b style="display:block">cardial</b></p>',
    () => (find('b').style.display = ''),
    ['myocardial'],
  ],
  [
    'details open',
    '<details><summary>spine</summary>heart</details>',
    () => (find<HTMLDetailsElement>('details').open = true),
    ['spine', 'heart'],
  ],
  [
    'details close',
    '<details open><summary>spine</summary>heart</details>',
    () => (find<HTMLDetailsElement>('details').open = false),
    ['spine'],
  ],
  ['a dialog opens', '<dialog>heart</dialog>', () => find<HTMLDialogElement>('dialog').showModal(), ['heart']],
  ['a popover opens', '<div popover>heart</div>', () => find('div').showPopover(), ['heart']],
  [
    'hidden by a style in capitals',
    '<p style="DISPLAY: block">heart</p>',
    () => find('p').setAttribute('style', 'DISPLAY: none'),
    [],
  ],
  ['text becomes editable', '<p>heart</p>', () => (find('p').contentEditable = 'true'), []],
  ['a style sheet hides', '<p>heart</p>', () => document.body.append(styleSheet('p { display: none }')), []],
  ['a style sheet goes', '<style>p { display: none }</style><p>heart</p>', () => find('style').remove(), ['heart']],
  [
    'a style sheet changes',
    '<style>p { display: none }</style><p>heart</p>',
    () => (find('style').textContent = ''),
    ['heart'],
  ],
  [
    'a check box shows',
    `<style>p { display: none } :checked + p { display: block }</style><input type="checkbox"><p>heart</p>`,
    () => find('input').click(),
    ['heart'],
  ],
  [
    'an element is adopted elsewhere',
    '<p>heart</p><iframe></iframe>',
    () => find<HTMLIFrameElement>('iframe').contentDocument!.body.append(find('p')),
    [],
  ],
])('follows the page when %s', async (_, html, change, expected) => {
  showPage(html);
  await sheetsTold();
  const { terms } = watch();
  await untilRead(terms);
  change();
  await expectWords(terms, expected);
});

const BELOW = '<div style="height: 5000px"></div>';

test.each<[string, () => void]>([
  ['is edited', () => setData('p', 'spine')],
  ['goes', () => find('p').replaceChildren()],
  ['goes with all around it', () => document.body.replaceChildren()],
])('a term below the screen stands nowhere from the moment that its text %s', async (_, change) => {
  showPage(`${BELOW}<p>heart</p>`);
  const { terms } = watch();
  await untilRead(terms);
  const [term] = terms.all();
  change();
  // Nothing has been read again yet.
  expect(terms.has(term!)).toBe(true);
  expect(rectsOf(term!)).toEqual([]);
  expect(staticRangeOf(term!).startContainer.isConnected).toBe(false);
});

test.each<[string, string, () => void]>([
  ['comes to share its element', '<p>heart</p>', () => find('p').append(paragraph('spine'))],
  ['has its element for itself again', '<p>heart<b style="display: block">spine</b></p>', () => find('b').remove()],
])('a term below the screen is the same when its text %s', async (_, html, change) => {
  showPage(BELOW + html);
  const { terms, searched } = watch();
  await untilRead(terms);
  const [term, ...others] = terms.all();
  searched.length = 0;
  change();
  await expect.poll(() => terms.count).toBe(2 - others.length);
  expect(terms.has(term!)).toBe(true);
  expect(searched).not.toContain('heart');
  expect(staticRangeOf(term!).startContainer).toBe(textOf('p'));
});
