import { expect, onTestFinished, test } from 'vitest';
import { createSaidOf } from '../../explaining/said-of.ts';
import type { PageTerm } from '../../page/watch.ts';

/** The word "diabetes" in the last element that holds it, of a page with this HTML. */
function termOf(html: string): PageTerm {
  document.body.setHTMLUnsafe(html);
  onTestFinished(() => document.body.replaceChildren());
  const element = [...document.body.querySelectorAll('*')].findLast((one) => one.textContent?.includes('diabetes'))!;
  const node = element.firstChild as Text;
  const text = node.data;
  const start = text.indexOf('diabetes');
  const block = { text, element, anchor: element, isLocated: true, nodes: [node], starts: [0] };
  return { block, match: { start, end: start + 8, entries: [7] } };
}

test.each([
  ['its heading', '<h3>Family history</h3><ul><li>Mother: asthma</li><li>No diabetes</li></ul>'],
  ['a heading with a number', '<h2>4. Family medical history (FHx)</h2><div><p>Denies diabetes.</p></div>'],
  ['the line above its list', '<p><b>Family Hx:</b></p><ul><li>No diabetes</li></ul>'],
  ['the first cell of its row', '<table><tr><th>Family history</th><td>No diabetes</td></tr></table>'],
  ['the name of its description', '<dl><dt>Family history</dt><dd>Asthma</dd><dd>No diabetes</dd></dl>'],
])('what is denied of the family, by %s, is not said to be denied', (_, html) => {
  expect(createSaidOf()(termOf(html))).toEqual({});
});

test.each([
  ['after the next heading', '<h3>Family history</h3><p>Asthma</p><h3>History</h3><p>No diabetes</p>'],
  ['under both histories', '<h3>Family and social history</h3><p>No diabetes</p>'],
  ['in the next row', '<table><tr><th>Family history</th></tr><tr><th>Past</th><td>No diabetes</td></tr></table>'],
  ['behind a paragraph that speaks of it', '<p>Family history is taken at the first visit.</p><p>No diabetes</p>'],
])('what is denied %s is', (_, html) => {
  expect(createSaidOf()(termOf(html))).toEqual({ negation: 'No diabetes' });
});
