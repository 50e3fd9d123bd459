import { expect, test } from 'vitest';
import { find, sheetsTold, showPage } from './show-page.ts';
import { expectWords, pausingSchedule, untilRead, watch } from './watch-page.ts';

const shadow = (html: string) => `<template shadowrootmode="open">${html}</template>`;

function attach(element: Element): string {
  element.attachShadow({ mode: 'open' }).append('spine');
  return '!';
}

function host(html: string): HTMLElement {
  const element = document.createElement('div');
  element.attachShadow({ mode: 'open' }).setHTMLUnsafe(html);
  return element;
}

/** A component with a part of its own and two things of the page in it. */
const card = (slot: string) => `<div>${shadow(`<b>more</b>${slot}`)}heart<p slot="b">spine</p></div>`;
/** A component with a style sheet of its own. */
const styled = (rules: string, html: string) => `<div>${shadow(`<style>${rules}</style>${html}`)}</div>`;
const root = () => find('div').shadowRoot as ShadowRoot;

function inRoot<T extends Element = HTMLElement>(selector: string): T {
  const element = root().querySelector<T>(selector);
  if (!element) throw new Error(`Nothing in the component is ${selector}.`);
  return element;
}

test.each<[string, string, () => void, string[]]>([
  [
    'a shadow root comes with its host',
    '<p>heart</p>',
    () => document.body.append(host('<p>spine</p>')),
    ['heart', 'spine'],
  ],
  [
    'a shadow root comes late',
    '<x-late></x-late><p>heart</p>',
    () => find('p').append(attach(find('x-late'))),
    ['spine', 'heart'],
  ],
  ['text in a shadow root changes', `<div>${shadow('heart')}</div>`, () => (root().textContent = 'spine'), ['spine']],
  ['a host is hidden', `<div>${shadow('heart')}</div>`, () => (find('div').hidden = true), []],
  ['a host goes', `<div>${shadow('heart')}</div>`, () => find('div').remove(), []],
  ['a slot comes', card(''), () => root().append(document.createElement('slot')), ['heart']],
  ['a slot comes in a box', card(''), () => (root().innerHTML = '<p><slot name="b"></slot></p>'), ['spine']],
  ['a slot goes', card('<slot></slot>'), () => inRoot('slot').remove(), []],
  ['a slot goes with its box', card('<p><slot></slot></p>'), () => inRoot('p').remove(), []],
  ['a slot has another name', card('<slot></slot>'), () => inRoot('slot').setAttribute('name', 'b'), ['spine']],
  [
    'a slot is emptied',
    `<div>${shadow('<slot name="b">spine</slot>')}<p>valve</p><p slot="b">heart</p></div>`,
    () => find('[slot]').remove(),
    ['spine'],
  ],
  [
    'a slot is filled',
    `<div>${shadow('<slot name="b">spine</slot>')}<p>valve</p><p>heart</p></div>`,
    () => (find('p + p').slot = 'b'),
    ['heart'],
  ],
  ['a slot is folded', card('<p><slot></slot></p>'), () => (inRoot('p').hidden = true), []],
  ['a slot is unfolded', card('<p hidden><slot></slot></p>'), () => (inRoot('p').hidden = false), ['heart']],
  [
    'details around a slot open',
    card('<details><summary></summary><slot></slot></details>'),
    () => (inRoot<HTMLDetailsElement>('details').open = true),
    ['heart'],
  ],
  [
    'a slot is unfolded by a rule',
    card('<style>p { display: none } .on + p { display: block }</style><i></i><p><slot></slot></p>'),
    () => (inRoot('i').className = 'on'),
    ['heart'],
  ],
  [
    'a slot that stands in another is unfolded',
    card(`<i>${shadow('<p hidden><slot></slot></p>')}<slot></slot></i>`),
    () => inRoot('i').shadowRoot?.querySelector('p')?.removeAttribute('hidden'),
    ['heart'],
  ],
  [
    'what stands in a slot is parted by the box around that',
    `<div>${shadow('<b><slot></slot></b>')}myo<i>cardial</i></div>`,
    () => (inRoot('b').style.display = 'flex'),
    [],
  ],
  ['a popover opens', styled('', '<p popover>heart</p>'), () => inRoot('p').showPopover(), ['heart']],
  [
    'a check box shows',
    styled('p { visibility: hidden } :checked + p { visibility: visible }', '<input type="checkbox"><p>heart</p>'),
    () => inRoot('input').click(),
    ['heart'],
  ],
  [
    'something is shown after a while',
    styled('p { visibility: hidden } .on { transition: visibility 0s 0.5s; visibility: visible }', '<p>heart</p>'),
    () => (inRoot('p').className = 'on'),
    ['heart'],
  ],
  [
    'a style sheet comes',
    styled('p { visibility: hidden }', '<link rel="stylesheet"><p>heart</p>'),
    () => (inRoot<HTMLLinkElement>('link').href = 'data:text/css,p { visibility: visible !important }'),
    ['heart'],
  ],
])('follows a component when %s', async (_, html, change, expected) => {
  showPage(html);
  await sheetsTold();
  const { terms } = watch();
  await untilRead(terms);
  change();
  await expectWords(terms, expected);
});

test('follows a component that draws itself while the page around it is read', async () => {
  showPage(`<p style="height: 5000px"></p><div>${shadow('<p>valve</p>')}heart</div>${'<p>spine</p>'.repeat(9)}`);
  const left = [() => root().append(document.createElement('slot'))];
  const { terms, searched } = watch(
    document,
    pausingSchedule(() => {
      if (searched.length > 0) left.pop()?.();
    }),
  );
  await expectWords(terms, ['valve', 'heart', ...Array<string>(9).fill('spine')]);
  expect(left).toEqual([]);
});
