/** Reports follow one another no faster than this, in ms: the eye cannot follow more, and the page needs its time. */
const LEAST_PAUSE_MS = 250;
/** And rest so many times as long as the work took, so that a restless page keeps nine tenths of its time. */
const REST_FACTOR = 9;

export interface Paced {
  /** Does the work now where it is rested, or else once it is; however often it is asked for meanwhile, once. */
  request(): void;
  /** Does it, without anyone asking, after so many ms. */
  requestIn(ms: number): void;
}

/** Keeps a piece of work from being done too often. Nothing is done after the signal. */
export function createPaced(work: () => void, signal: AbortSignal): Paced {
  let timer: ReturnType<typeof setTimeout> | undefined;
  let due = Number.POSITIVE_INFINITY;
  let restedAt = Number.NEGATIVE_INFINITY;

  function run(): void {
    timer = undefined;
    due = Number.POSITIVE_INFINITY;
    const start = performance.now();
    work();
    const end = performance.now();
    restedAt = end + Math.max(LEAST_PAUSE_MS, (end - start) * REST_FACTOR);
  }

  function runAt(time: number): void {
    if (signal.aborted || time >= due) return;
    clearTimeout(timer);
    due = time;
    timer = setTimeout(run, Math.max(0, time - performance.now()));
  }

  signal.addEventListener('abort', () => clearTimeout(timer), { once: true });
  return {
    request: () => runAt(Math.max(restedAt, performance.now())),
    requestIn: (ms) => runAt(Math.max(restedAt, performance.now() + ms)),
  };
}
