import { afterEach, beforeEach, expect, test } from 'vitest';
import { type TermsOnPage, watchTerms } from '../../page/watch.ts';
import { findWords } from './find-words.ts';

let abort: AbortController;
beforeEach(() => {
  abort = new AbortController();
});
afterEach(() => {
  abort.abort();
  document.body.replaceChildren();
});

const words = (terms: TermsOnPage) =>
  [...terms.all()].map(({ block, match }) => block.text.slice(match.start, match.end));

test('smoke', async () => {
  document.body.innerHTML = '<p>the heart and <b>sp</b>ine</p>';
  const terms = watchTerms({ root: document, find: findWords('heart', 'spine'), signal: abort.signal, onChange() {} });
  await expect.poll(() => words(terms)).toEqual(['heart', 'spine']);
  document.body.firstElementChild!.append(' heart');
  await expect.poll(() => words(terms)).toEqual(['heart', 'spine', 'heart']);
});
