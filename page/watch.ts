import { createRestlessness } from './restless.ts';
import { readAnew } from './same-term.ts';
import { createScan } from './scan.ts';
import { browserSchedule, type Schedule } from './schedule.ts';
import type { FindInBlock } from './search-block.ts';
import type { PageTerm } from './term-index.ts';

export type { PageTerm } from './term-index.ts';

/** The terms of a page as they are now. */
export interface TermsOnPage {
  readonly count: number;
  /** False once the page has been read to its end for the first time. */
  readonly isReading: boolean;
  /** Whether the page has changed and has not been read to its end since. */
  readonly isBehind: boolean;
  /** The terms that lie in a text node, wholly or in part; none once its text has changed. */
  matchesOf(text: Text): readonly PageTerm[];
  /** Whether a term still stands where it was found. */
  has(term: PageTerm): boolean;
  /** The same term in the same element, after its text has been read again; where there are several, the one nearest to where it stood. */
  readAnew(term: PageTerm): PageTerm | undefined;
  /** Every term once, in document order; what a shadow root holds comes before what is in its host. */
  all(): readonly PageTerm[];
  /** The terms in and around the viewport: up to `screens` times its height above and below. */
  near(screens: number): PageTerm[];
  /** The open shadow roots met so far. */
  readonly shadowRoots: Iterable<ShadowRoot>;
}

export interface WatchOptions {
  readonly root: Document | ShadowRoot | Element;
  readonly find: FindInBlock;
  /** Called before a text is searched that does not stand behind the one before, with what it stands behind, if anything. */
  readonly onGap?: (before: string) => void;
  /** Ends everything; nothing is known, observed or called afterwards. */
  readonly signal: AbortSignal;
  /** Called after terms came or went, at most once for each slice of work, and once when everything has been read. */
  readonly onChange: (terms: TermsOnPage) => void;
  /** Called when the page begins to change with every frame, and when it rests again. */
  readonly onRestless?: (isRestless: boolean) => void;
  /** Called when the document has become another page without being loaded: what was learned of the one before does not hold for it. */
  readonly onOtherPage?: () => void;
  readonly schedule?: Schedule;
}

/** Leaves most of a 16 ms frame to the page, also on a slow phone, where the last step of a slice may take as long again. */
const SLICE_MS = 3;
/** What is on screen is read in slices for at most this long before the first marks are painted: an engine that has just started is slow. */
const FIRST_MS = 24;
/** Following changes rests this many times as long as it worked, so that a restless page keeps nine tenths of its time. */
const REST_FACTOR = 9;
/** And at least this long: a hundred changes a second are read together, ten times a second, which nobody sees as late. */
const LEAST_REST_MS = 100;

/**
 * Finds the terms of a page and keeps up with its changes, without changing it.
 * What is on screen comes first, then, after a frame, the rest in short slices. Frames inside are not entered.
 */
export function watchTerms(options: WatchOptions): TermsOnPage {
  const { root, find, onGap = () => {}, signal, onChange, onRestless = () => {}, schedule = browserSchedule } = options;
  const { onOtherPage = () => {} } = options;
  let wake = () => {};
  const onStir = createRestlessness(onRestless, signal);
  const scan = createScan({ root, find, onGap, signal, onWork: () => wake(), onStir, onRoot: onOtherPage });
  let isReading = true;
  let isBehind = true;
  /** Whether terms came or went since it was asked whether this is still the same page. */
  let isUnasked = false;
  const terms: TermsOnPage = {
    get count() {
      return scan.index.count;
    },
    get isReading() {
      return isReading;
    },
    get isBehind() {
      return isBehind;
    },
    matchesOf: scan.index.of,
    has: scan.index.has,
    readAnew: (term) => readAnew(term, scan.index.blocks()),
    all: scan.all,
    near: scan.near,
    shadowRoots: scan.shadowRoots,
  };

  /** Tells of what came or went, if anything did; true where it has. */
  function tell(finished: boolean): boolean {
    const isEnd = finished && isReading;
    if (isEnd) isReading = false;
    const isNews = scan.index.takeChanged() || isEnd;
    isUnasked ||= isNews;
    if (finished && isUnasked) {
      isUnasked = false;
      // Not before: what is written anew is forgotten first.
      if (scan.isOtherPage()) onOtherPage();
    }
    // Who starts anew has ended this one.
    if (isNews && !signal.aborted) onChange(terms);
    return isNews;
  }

  /** Works until there is nothing left or the time is up; true where something is left. */
  function work(steps: Generator<void>, ms: number): boolean {
    const end = schedule.now() + ms;
    do {
      if (steps.next().done) return false;
    } while (schedule.now() < end);
    return true;
  }

  /** Works through a plan, in slices; resolves to the milliseconds that took. */
  async function finish(plan: Generator<void>[]): Promise<number> {
    let spent = 0;
    while (plan.length > 0 && !signal.aborted) {
      const start = schedule.now();
      if (!work(plan[0]!, SLICE_MS)) plan.shift();
      spent += schedule.now() - start;
      await schedule.yield();
      // What is made of it, such as painting, is a task of its own.
      if (!signal.aborted && tell(plan.length === 0)) await schedule.yield();
    }
    return spent;
  }

  async function run() {
    // The caller has the terms before anything is told of them; and it has worked long enough for one task.
    await Promise.resolve();
    await schedule.yield();
    const plan = [scan.onScreen(), scan.everything()];
    for (let spent = 0; spent < FIRST_MS && !signal.aborted; ) {
      const start = schedule.now();
      const isLeft = work(plan[0]!, SLICE_MS);
      spent += schedule.now() - start;
      await schedule.yield();
      if (isLeft) continue;
      plan.shift();
      break;
    }
    if (signal.aborted) return;
    // The frame that shows the first marks comes before anything else.
    tell(false);
    await schedule.frame();
    while (!signal.aborted) {
      const spent = await finish(plan);
      if (signal.aborted) return;
      const rested = schedule.now() + Math.max(LEAST_REST_MS, spent * REST_FACTOR);
      if (!scan.hasChanges()) {
        isBehind = false;
        await new Promise<void>((resolve) => {
          wake = resolve;
        });
        isBehind = true;
      }
      await schedule.frame(rested - schedule.now());
      plan.push(scan.changes());
    }
  }

  signal.addEventListener('abort', () => wake(), { once: true });
  void run();
  return terms;
}
