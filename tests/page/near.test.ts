import { expect, onTestFinished, test, vi } from 'vitest';
import { areaAround, textsNear } from '../../page/near.ts';
import { find, showPage } from './show-page.ts';

const AREA = { top: 200, bottom: 400, left: 100, right: 300 };

/** A box of the page, in px of the window. */
const box = (top: number, left: number, height: number, width: number, html: string) =>
  `<div style="position: absolute; top: ${top}px; left: ${left}px; height: ${height}px; width: ${width}px">${html}</div>`;
/** Placed in its box. */
const phrase = (top: number, left: number) => `<b style="position: absolute; top: ${top}px; left: ${left}px">heart</b>`;
const inside = (html: string) => box(250, 150, 20, 50, html);

const textsIn = (root: Node, area = AREA) =>
  [...textsNear(root, area)].map(({ data }) => data.trim()).filter((text) => text !== '');

test.each([
  ['what is in it', inside('heart'), ['heart']],
  ['what ends where it begins', box(150, 150, 50, 50, 'heart'), ['heart']],
  ['what begins where it ends', box(400, 150, 50, 50, 'heart'), ['heart']],
  ['what ends where it begins, sideways', box(250, 50, 20, 50, 'heart'), ['heart']],
  ['what begins where it ends, sideways', box(250, 300, 20, 50, 'heart'), ['heart']],
  ['nothing above', box(149, 150, 50, 50, 'heart'), []],
  ['nothing below', box(401, 150, 50, 50, `heart${inside('spine')}`), []],
  ['nothing before it', box(250, 49, 20, 50, 'heart'), []],
  ['nothing behind it', box(250, 301, 20, 50, 'heart'), []],
  ['what flows out of a low box above', box(0, 150, 20, 50, '<p style="height: 250px">heart</p>'), ['heart']],
  ['nothing of what flows out of one, and ends above', box(0, 150, 20, 50, '<p style="height: 90px">heart</p>'), []],
  [
    'what flows out of a narrow box before it',
    box(250, 0, 20, 20, '<p style="width: 250px; margin: 0">heart</p>'),
    ['heart'],
  ],
  [
    'nothing of what flows out of one, and ends before',
    box(250, 0, 20, 20, '<p style="width: 90px; margin: 0">heart</p>'),
    [],
  ],
  ['what a box behind it moves back', box(250, 400, 20, 50, box(0, -200, 20, 50, 'heart')), ['heart']],
  ['what a box of no size holds', box(0, 0, 0, 0, box(250, 150, 20, 50, 'heart')), ['heart']],
  ['nothing before it in a box of no height', box(250, 0, 0, 50, '<b style="float: left">heart</b>'), []],
  ['nothing above in a box of no width', box(50, 150, 50, 0, '<b style="position: fixed; top: 9px">heart</b>'), []],
  ['what an element without a box holds', `<div style="display: contents">${inside('heart')}</div>`, ['heart']],
  ['nothing that is not shown', `<div style="display: none">${inside('heart')}</div>`, []],
  [
    'what flows out of a box in it, where it is',
    box(250, 150, 20, 50, `${box(0, -300, 20, 20, 'heart')}spine`),
    ['spine'],
  ],
  ['all phrases of a box in it', box(250, 150, 20, 50, 'a <b>heart <i>and</i></b>'), ['a', 'heart', 'and']],
  ['no phrase above, of a box that is partly in it', box(100, 150, 300, 50, `${phrase(0, 0)}spine`), ['spine']],
  ['no phrase below, of one', box(250, 150, 300, 50, `${phrase(200, 0)}spine`), ['spine']],
  ['no phrase before it, of one', box(250, 0, 20, 300, `${phrase(0, 0)}spine`), ['spine']],
  ['no phrase behind it, of one', box(250, 150, 20, 400, `${phrase(0, 300)}spine`), ['spine']],
  ['no phrase that flows out of a box in it, and down', box(250, 150, 20, 50, `${phrase(300, 0)}spine`), ['spine']],
  ['no phrase that flows out of one sideways', box(250, 150, 20, 50, `${phrase(0, 300)}spine`), ['spine']],
])('near an area is %s', (_, html, expected) => {
  showPage(html);
  expect(textsIn(document.body)).toEqual(expected);
});

test('the phrases of a box that is wholly in are not measured', () => {
  showPage(box(250, 120, 100, 150, 'a <b>heart <i>and</i></b> a <i>spine</i>'));
  const measure = vi.spyOn(Element.prototype, 'getBoundingClientRect');
  onTestFinished(() => measure.mockRestore());
  expect(textsIn(document.body)).toEqual(['a', 'heart', 'and', 'a', 'spine']);
  expect(measure.mock.contexts).toEqual([find('div')]);
});

test('what a shadow root holds is near before what is in its host, and told', () => {
  showPage(inside('heart'));
  const shadow = find('div').attachShadow({ mode: 'open' });
  shadow.innerHTML = 'spine';
  const met: ShadowRoot[] = [];
  const texts = [...textsNear(document.body, AREA, (one) => met.push(one))];
  expect(texts.map(({ data }) => data)).toEqual(['spine', 'heart']);
  expect(met).toEqual([shadow]);
});

const rows = (count: number) =>
  Array.from({ length: count }, (_, at) => `<li style="height: 20px">row ${at}</li>`).join('');
const LIST = 'margin: 0; padding: 0; list-style: none; position: absolute; top: 0; left: 150px; width: 100px';

test.each([
  ['down a page', 2000, '', 200],
  // Samples tell less of what goes down and up again.
  ['in the columns of a book', 400, '; width: 400px; height: 1000px; columns: 2; column-gap: 0', 400],
])('of a long list %s, all that is near is found, and no more measured than needed', (_, count, style, most) => {
  showPage(`<ul style="${LIST}${style}">${rows(count)}</ul>`);
  const measure = vi.spyOn(Element.prototype, 'getBoundingClientRect');
  onTestFinished(() => measure.mockRestore());
  const near = Array.from({ length: 12 }, (_, at) => `row ${9 + at}`);
  expect(textsIn(document.body)).toEqual(expect.arrayContaining(near));
  expect(new Set(measure.mock.contexts).size).toBeLessThan(most);
});

test.each([
  [1, { top: -600, bottom: 1200, left: -800, right: 1600 }],
  [0.25, { top: -150, bottom: 750, left: -200, right: 1000 }],
])('the area of the window and %f screens around it', (screens, area) => {
  expect(areaAround({ innerHeight: 600, innerWidth: 800 } as Window, screens)).toEqual(area);
});
