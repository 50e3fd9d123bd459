import { afterEach } from 'vitest';
import type { PageTerm } from '../../page/watch.ts';

afterEach(() => {
  document.body.replaceChildren();
  document.adoptedStyleSheets = [];
  window.scrollTo(0, 0);
});

/** Makes HTML, declarative shadow roots included, the page of the test; it is gone afterwards. */
export function showPage(html: string): HTMLElement {
  document.body.setHTMLUnsafe(html);
  return document.body;
}

/** Resolves when the style sheets of the page have told that they are there, for which all of it would be read anew. */
export async function sheetsTold(): Promise<void> {
  const sheets = [...document.body.querySelectorAll('style')];
  await Promise.all(sheets.map((sheet) => new Promise((told) => sheet.addEventListener('load', told, { once: true }))));
}

/** A signal for one test, aborted after it. */
export function testSignal(): AbortController {
  const abort = new AbortController();
  aborts.push(abort);
  return abort;
}

const aborts: AbortController[] = [];
afterEach(() => {
  for (const abort of aborts.splice(0)) abort.abort();
});

/** The first element of the page that a selector finds. */
export function find<T extends Element = HTMLElement>(selector: string): T {
  const element = document.body.querySelector<T>(selector);
  if (!element) throw new Error(`Nothing is ${selector}.`);
  return element;
}

/** A term in the words of the page. */
export const wordOf = ({ block, match }: PageTerm): string => block.text.slice(match.start, match.end);
