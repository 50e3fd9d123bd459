import { expect, test } from 'vitest';
import { outlineOf } from '../../page/outline.ts';
import { showPage, wordOf } from './show-page.ts';
import { untilRead, watch } from './watch-page.ts';

test.each<[what: string, html: string, outline: Record<string, string[]>]>([
  ['before any heading', '<p>heart</p>', { '': ['heart'] }],
  [
    'under headings, each word once with all its places',
    '<p>heart</p><h2>One</h2><p>heart and spine</p><p>heart</p><h2>Two</h2><p>spine</p>',
    { '': ['heart'], One: ['heart heart', 'spine'], Two: ['spine'] },
  ],
  [
    'after an inner section, under the outer heading again',
    '<h1>Outer</h1><p>heart</p><section><h2>Inner</h2><p>spine</p></section><p>valve</p>',
    { Outer: ['heart', 'valve'], Inner: ['spine'] },
  ],
  [
    'in sections without a heading, under the last one before',
    '<h1>Letters</h1><article><p>heart</p></article><article><p>spine</p></article>',
    { Letters: ['heart', 'spine'] },
  ],
  ['in a heading, under itself', '<h2>The  spine\n of man</h2>', { 'The spine of man': ['spine'] }],
])('a term %s', async (_, html, outline) => {
  showPage(html);
  const { terms } = watch();
  await untilRead(terms);
  const found = outlineOf(terms.all()).map(({ title, terms: ofSection }) => [
    title,
    ofSection.map(({ places }) => places.map(wordOf).join(' ')),
  ]);
  expect(Object.fromEntries(found)).toEqual(outline);
});
