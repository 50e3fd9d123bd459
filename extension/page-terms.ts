import * as v from 'valibot';
import type { EntryNumber } from '../glossary/term-match.ts';
import { browser } from './browser.ts';

/** One term of a page: its likely meanings, likeliest first, and how often it stands there. */
export interface CountedTerm {
  readonly entries: readonly [EntryNumber, ...EntryNumber[]];
  readonly count: number;
}

const PORT = 'page-terms';

const Entries = v.tupleWithRest([v.number()], v.number());
const Report = v.object({
  frame: v.string(),
  terms: v.array(v.object({ entries: Entries, count: v.number() })),
});

/** Adds up terms with the same meanings, in the order in which they come first. */
export function sumTerms(terms: Iterable<CountedTerm>): CountedTerm[] {
  const sums = new Map<string, CountedTerm>();
  for (const { entries, count } of terms) {
    const key = entries.join();
    sums.set(key, { entries, count: count + (sums.get(key)?.count ?? 0) });
  }
  return [...sums.values()];
}

/** Calls back with the terms of a tab's frames, now and whenever they change, until the signal ends it. */
export function followPageTerms(
  tabId: number,
  onTerms: (terms: readonly CountedTerm[]) => void,
  signal: AbortSignal,
): void {
  const frames = new Map<string, readonly CountedTerm[]>();
  const port = browser.tabs.connect(tabId, { name: PORT });
  port.onMessage.addListener((message: unknown) => {
    const report = v.safeParse(Report, message);
    if (!report.success) return;
    frames.set(report.output.frame, report.output.terms);
    onTerms(sumTerms([...frames.values()].flat()));
  });
  // Without this, a page that no content script may enter is reported as an unchecked error.
  port.onDisconnect.addListener(() => void browser.runtime.lastError);
  signal.addEventListener('abort', () => port.disconnect(), { once: true });
}

/** Answers those who follow this frame's terms. Call what is returned after every change of the terms. */
export function offerPageTerms(readTerms: () => readonly CountedTerm[], signal: AbortSignal): () => void {
  const frame = crypto.randomUUID();
  const followers = new Set<ReturnType<typeof browser.runtime.connect>>();
  const onConnect = (port: ReturnType<typeof browser.runtime.connect>) => {
    if (port.name !== PORT) return;
    followers.add(port);
    port.onDisconnect.addListener(() => followers.delete(port));
    port.postMessage({ frame, terms: readTerms() });
  };
  const report = () => {
    if (followers.size === 0) return;
    const terms = readTerms();
    for (const port of followers) port.postMessage({ frame, terms });
  };
  browser.runtime.onConnect.addListener(onConnect);
  signal.addEventListener(
    'abort',
    () => {
      browser.runtime.onConnect.removeListener(onConnect);
      for (const port of followers) {
        port.postMessage({ frame, terms: [] });
        port.disconnect();
      }
      followers.clear();
    },
    { once: true },
  );
  return report;
}
