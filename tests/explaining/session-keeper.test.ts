import { beforeEach, describe, expect, test, vi } from 'vitest';
import type { SessionOptions } from '../../explaining/session.ts';
import { createSessionKeeper } from '../../explaining/session-keeper.ts';
import type { PageSettings } from '../../extension/settings/page-settings.ts';

interface FakeSession {
  readonly amount: PageSettings['amount'];
  known: PageSettings['known'];
  isOver: boolean;
  readonly onOtherPage: () => void;
}
const { sessions } = vi.hoisted(() => ({ sessions: [] as FakeSession[] }));
vi.mock('../../explaining/session.ts', () => ({
  startExplaining: ({ settings, onOtherPage }: SessionOptions) => {
    const session = { amount: settings.amount, known: settings.known, isOver: false, onOtherPage: onOtherPage! };
    sessions.push(session);
    return {
      end: () => (session.isOver = true),
      setKnown: (known: PageSettings['known']) => (session.known = known),
    };
  },
}));

const settings = (amount: PageSettings['amount'], ...known: readonly number[]) => ({ amount, known }) as PageSettings;
const running = () => sessions.filter(({ isOver }) => !isOver).map(({ amount }) => amount);

/** What sessions need is got ready when the test says so. */
function keeper() {
  const ready: (() => void)[] = [];
  const { apply } = createSessionKeeper(
    () => new Promise((resolve) => ready.push(() => resolve({} as Omit<SessionOptions, 'settings'>))),
  );
  return { apply, ready };
}

beforeEach(() => {
  sessions.length = 0;
});

describe('while a session is got ready', () => {
  test.each([
    ['in their order', [0, 1]],
    ['the other way round', [1, 0]],
  ])('the later settings win, also where both are ready %s', async (_, order) => {
    const { apply, ready } = keeper();
    const both = [apply(settings('fewer')), apply(settings('more'))];
    for (const one of order) ready[one]!();
    await Promise.all(both);
    expect(running()).toEqual(['more']);
  });

  test('switching off leaves none', async () => {
    const { apply, ready } = keeper();
    const on = apply(settings('more'));
    await apply(undefined);
    ready[0]!();
    await on;
    expect(running()).toEqual([]);
  });
});

describe('while a session is there', () => {
  async function withSession() {
    const { apply, ready } = keeper();
    const on = apply(settings('more', 1));
    ready[0]!();
    await on;
    return { apply, ready };
  }

  test('the same settings change nothing, and words newly known are told to it', async () => {
    const { apply, ready } = await withSession();
    await apply(settings('more', 1, 2));
    expect(ready).toHaveLength(1);
    expect(sessions).toMatchObject([{ isOver: false, known: [1, 2] }]);
  });

  test('another page that the document becomes has one of its own, with all words known by then', async () => {
    const { apply } = await withSession();
    await apply(settings('more', 1, 2));
    sessions[0]!.onOtherPage();
    expect(sessions).toMatchObject([{ isOver: true }, { isOver: false, known: [1, 2] }]);
  });
});
