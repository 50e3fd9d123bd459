import { expect } from 'vitest';
import { browserSchedule, type Schedule } from '../../page/schedule.ts';
import { type PageTerm, type TermsOnPage, type WatchOptions, watchTerms } from '../../page/watch.ts';
import { findWords } from './find-words.ts';
import { testSignal, wordOf } from './show-page.ts';

const WORDS = ['heart attack', 'myocardial', 'heart', 'spine', 'valve'];

/** Leaves after every step of the work, and lets the page do something then. */
export function pausingSchedule(atPause: () => void): Schedule {
  let clock = 0;
  return {
    now: () => {
      clock += 5;
      return clock;
    },
    async yield() {
      atPause();
    },
    frame: () => browserSchedule.frame(),
  };
}

/** Watches for a handful of words until the test is over, and notes what was searched. */
export function watch(root: WatchOptions['root'] = document, schedule = browserSchedule) {
  const abort = testSignal();
  const find = findWords(...WORDS);
  const searched: string[] = [];
  const changes: number[] = [];
  const otherPages: string[] = [];
  const terms = watchTerms({
    root,
    signal: abort.signal,
    schedule,
    find(text) {
      searched.push(text);
      return find(text);
    },
    onChange: ({ count }) => changes.push(count),
    onOtherPage: () => otherPages.push(document.URL),
  });
  return { terms, abort, searched, changes, otherPages };
}

export const wordsOf = (terms: TermsOnPage): string[] => terms.all().map((term) => wordOf(term).replace(/\s+/g, ' '));

/** Waits until the page is read to its end. */
export const untilRead = (terms: TermsOnPage) => expect.poll(() => terms.isReading).toBe(false);

/** Whether a term stands in the page just as it says. */
function stands(terms: TermsOnPage, term: PageTerm): boolean {
  const { nodes, starts, text } = term.block;
  return terms.has(term) && nodes.every((node, index) => node.isConnected && text.startsWith(node.data, starts[index]));
}

/** Waits until exactly these are the terms, and every one stands where it says. */
export async function expectWords(terms: TermsOnPage, expected: string[]): Promise<void> {
  const state = () => ({
    words: wordsOf(terms),
    count: terms.count,
    astray: terms
      .all()
      .filter((term) => !stands(terms, term))
      .map(wordOf),
  });
  await expect.poll(state).toEqual({ words: expected, count: expected.length, astray: [] });
}
