import { expect, test } from 'vitest';
import { createHighlighter } from '../../page/highlight.ts';
import { TERM_HIGHLIGHT } from '../../page/mark-style.ts';
import { followPointing } from '../../page/pointing.ts';
import { rectsOf } from '../../page/ranges.ts';
import { termAtPoint } from '../../page/term-at-point.ts';
import { watchTerms } from '../../page/watch.ts';
import { findWords } from './find-words.ts';
import { find, showPage, testSignal } from './show-page.ts';

test('the page is the same before, during and after, and sees no change of ours', async () => {
  showPage(`<p class="a" style="color: red">the myo<b>cardial</b> heart</p>
    <div><template shadowrootmode="open"><p>spine</p></template></div>`);
  const html = () => document.documentElement.outerHTML + find('div').shadowRoot!.innerHTML;
  const before = html();
  const seen: MutationRecord[] = [];
  const observer = new MutationObserver((records) => seen.push(...records));
  const everything = { subtree: true, childList: true, characterData: true, attributes: true };
  observer.observe(document, everything);
  observer.observe(find('div').shadowRoot!, everything);

  const abort = testSignal();
  const { signal } = abort;
  const terms = watchTerms({
    root: document,
    find: findWords('heart', 'myocardial', 'spine'),
    signal,
    onChange: () => highlighter.repaint(),
  });
  const highlighter = createHighlighter({ document, signal, terms });
  const termAt = (x: number, y: number) => termAtPoint(document, x, y, terms.matchesOf, terms.shadowRoots);
  followPointing({ root: document, termAt, signal, onRest() {}, onLeave() {}, onTap() {} });
  await expect.poll(() => CSS.highlights.get(TERM_HIGHLIGHT)?.size).toBe(3);
  for (const term of terms.all()) {
    const { x, y } = rectsOf(term)[0]!;
    expect(termAt(x + 2, y + 2)).toBe(term);
    highlighter.setCurrent(term);
  }
  expect(html()).toBe(before);
  abort.abort();
  expect(html()).toBe(before);
  expect([...seen, ...observer.takeRecords()]).toEqual([]);
  observer.disconnect();
});
