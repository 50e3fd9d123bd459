/** When work goes on; tests hand in their own. */
export interface Schedule {
  /** Milliseconds since any moment; what slices are measured by. */
  now(): number;
  /** Resolves after all that waits for its turn now: the page's tasks, and its frame. */
  yield(): Promise<void>;
  /** Resolves after the next frame that comes after at least `ms`, so that what waited for it is painted first. */
  frame(ms?: number): Promise<void>;
}

/** A tab in the background gets no frames; it goes on at this pace. */
const MAX_FRAME_MS = 250;

/** One channel for all: making and closing one takes a tenth of a millisecond. */
let channel: MessageChannel | undefined;
const waiting: (() => void)[] = [];

function afterMessage(): Promise<void> {
  if (!channel) {
    channel = new MessageChannel();
    channel.port1.onmessage = () => waiting.shift()?.();
  }
  const { port2 } = channel;
  return new Promise((resolve) => {
    waiting.push(resolve);
    port2.postMessage(null);
  });
}

function nextFrame(): Promise<void> {
  return new Promise((resolve) => {
    const done = () => {
      cancelAnimationFrame(frame);
      clearTimeout(timer);
      resolve();
    };
    const frame = requestAnimationFrame(done);
    const timer = setTimeout(done, MAX_FRAME_MS);
  });
}

export const browserSchedule: Schedule = {
  now: () => performance.now(),
  // Not scheduler.yield: it goes on before everything else that waits, so that a page of 78,000 text nodes got no frame for 100 ms.
  yield: afterMessage,
  async frame(ms = 0) {
    if (ms > 0) await new Promise((resolve) => setTimeout(resolve, ms));
    await nextFrame();
    await afterMessage();
  },
};
