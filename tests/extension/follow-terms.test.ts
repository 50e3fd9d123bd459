import { afterEach, beforeEach, describe, expect, test, vi } from 'vitest';

/** The double of the extension API has no ports; this one is a frame at the other end. */
const fake = vi.hoisted(() => ({ connect: (): object => ({}), offer: (_: object): void => {} }));
vi.mock('../../extension/browser.ts', () => ({
  browser: { runtime: {}, tabs: { connect: () => fake.connect() } },
}));
vi.mock('../../extension/messages.ts', () => ({
  onMessage: (_: string, listener: (message: object) => void) => {
    fake.offer = listener;
    return () => {};
  },
  sendMessage: async () => {},
}));
const { followPageTerms } = await import('../../extension/terms/follow-terms.ts');

/** A port as browsers make them: one that is closed throws. */
class FakePort {
  isOpen = true;
  sent: unknown[] = [];
  #hear = (_: unknown) => {};
  #end = () => {};
  onMessage = { addListener: (listener: (data: unknown) => void) => (this.#hear = listener) };
  onDisconnect = { addListener: (listener: () => void) => (this.#end = listener) };
  postMessage(data: unknown) {
    if (!this.isOpen) throw new Error('Attempting to use a disconnected port object');
    this.sent.push(data);
  }
  disconnect() {
    this.isOpen = false;
  }
  says(data: unknown) {
    this.#hear(data);
  }
  closes() {
    this.disconnect();
    this.#end();
  }
}

const PLACE = { id: '7', place: 0 };
let port: FakePort;
let lifetime: AbortController;
beforeEach(() => {
  vi.useFakeTimers();
  port = new FakePort();
  fake.connect = () => port;
  lifetime = new AbortController();
});
afterEach(() => {
  lifetime.abort();
  vi.useRealTimers();
});

describe('a place is shown', () => {
  const follow = () => followPageTerms(1, () => {}, lifetime.signal);

  test.each([true, false])('where the frame says so: %s', async (found) => {
    const went = follow().goTo(0, PLACE);
    expect(port.sent).toEqual([{ kind: 'go', ...PLACE }]);
    port.says({ kind: 'went', found });
    expect(await went).toBe(found);
  });

  test('not in a frame that nobody follows', async () => expect(await follow().goTo(5, PLACE)).toBe(false));

  test('not in a frame that is closed before it answers', async () => {
    const went = follow().goTo(0, PLACE);
    port.closes();
    expect(await went).toBe(false);
  });

  test('not in a frame that was closed just now', async () => {
    const terms = follow();
    port.closes();
    expect(await terms.goTo(0, PLACE)).toBe(false);
  });

  test('not once the tab is no longer followed', async () => {
    const terms = follow();
    lifetime.abort();
    expect(await terms.goTo(0, PLACE)).toBe(false);
  });
});

describe('a frame that is closed', () => {
  const TERMS = { kind: 'terms', isReading: false, order: ['one'], changed: [{ id: 'one', title: 'One', terms: [] }] };
  let frames: readonly unknown[];
  beforeEach(() => {
    frames = [];
    followPageTerms(1, (now) => (frames = now), lifetime.signal);
    port.says(TERMS);
    expect(frames).toHaveLength(1);
    port.closes();
  });

  test('keeps its terms for a second, and no longer', () => {
    vi.advanceTimersByTime(900);
    expect(frames).toHaveLength(1);
    vi.advanceTimersByTime(200);
    expect(frames).toHaveLength(0);
  });

  test('keeps them where it came back within it', () => {
    vi.advanceTimersByTime(900);
    port = new FakePort();
    fake.offer({ data: 'again', sender: { tab: { id: 1 }, frameId: 0 } });
    vi.advanceTimersByTime(200);
    expect(frames).toHaveLength(1);
  });
});
