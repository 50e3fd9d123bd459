import { afterEach, beforeEach, expect, test, vi } from 'vitest';
import { page } from 'vitest/browser';
import type { ScriptPlace } from '../../extension/messages.ts';
import type { FollowedFrame } from '../../extension/terms/follow-terms.ts';
import type { ReadTab } from '../../hooks/tab.ts';
import { stage } from './stage.tsx';

type OnFrames = (frames: readonly FollowedFrame[]) => void;

/** The browser and the page of the tab. */
const fake = vi.hoisted(() => ({
  hasAccess: true,
  tell: undefined as OnFrames | undefined,
  whatIsHere: vi.fn<() => Promise<ScriptPlace>>(),
}));
vi.mock('../../extension/browser.ts', () => ({ browser: {} }));
vi.mock('../../extension/access.ts', () => ({ hasAccess: async () => fake.hasAccess }));
vi.mock('../../extension/messages.ts', () => ({ sendMessage: fake.whatIsHere }));
vi.mock('../../extension/terms/follow-terms.ts', () => ({
  followPageTerms: (_: number, onFrames: OnFrames) => {
    fake.tell = onFrames;
    return { goTo: async () => false };
  },
}));
const { usePage } = await import('../../hooks/use-page.ts');

const TAB: ReadTab = {
  id: 1,
  windowId: 1,
  address: 'https://portal.example/',
  title: '',
  site: 'portal.example',
  inPrivate: false,
  isLoading: false,
};
const EMPTY: FollowedFrame = { frame: 0, isReading: false, sections: [] };

function Shown({ tab }: { readonly tab: ReadTab }) {
  const { page: shown } = usePage(tab);
  return <p role="status">{shown.kind === 'unreadable' ? `${shown.kind}: ${shown.reason}` : shown.kind}</p>;
}
const said = (kind: string) => expect.element(page.getByRole('status')).toHaveTextContent(kind);

beforeEach(() => {
  vi.useFakeTimers({ toFake: ['setTimeout', 'clearTimeout'] });
  fake.hasAccess = true;
  fake.whatIsHere.mockReset().mockResolvedValue('page');
});
afterEach(() => {
  vi.useRealTimers();
});

/** Once it has been asked for the last time, whether the page can be read, and the answer is drawn. */
async function settled() {
  await vi.advanceTimersByTimeAsync(60_000);
  for (let frame = 0; frame < 2; frame++) await new Promise(requestAnimationFrame);
}

test('a page that tells of nothing has no words after a while', async () => {
  stage().show(<Shown tab={TAB} />);
  await said('reading');
  await expect.poll(() => fake.whatIsHere.mock.calls.length).toBe(1);
  await settled();
  await said('read');
});

test('a page that is still being read is waited for', async () => {
  stage().show(<Shown tab={TAB} />);
  await expect.poll(() => fake.whatIsHere.mock.calls.length).toBe(1);
  fake.tell?.([{ ...EMPTY, isReading: true }]);
  await expect.poll(() => fake.whatIsHere.mock.calls.length).toBe(2);
  await settled();
  expect(document.querySelector('[role=status]')?.textContent).toBe('reading');
  fake.tell?.([EMPTY]);
  await said('read');
});

test('access is asked for no longer once a page comes that may be read', async () => {
  fake.hasAccess = false;
  fake.whatIsHere.mockRejectedValueOnce(new Error('nobody there'));
  stage().show(<Shown tab={{ ...TAB, address: undefined, site: undefined }} />);
  await said('withheld');
  fake.hasAccess = true;
  fake.tell?.([EMPTY]);
  await said('read');
});

test('of a page that is of no site nobody says that it has no words', async () => {
  stage().show(<Shown tab={{ ...TAB, address: undefined, site: undefined }} />);
  await said('reading');
  await expect.poll(() => fake.whatIsHere.mock.calls.length).toBe(1);
  await settled();
  await said('unreadable: unknown');
});

test.each<[why: string, tab: Partial<ReadTab>]>([
  ['extension-store', { address: 'https://addons.mozilla.org/en-US/firefox/' }],
  ['extension-store', { address: 'https://chromewebstore.google.com/detail/a' }],
  ['pdf', { address: 'https://portal.example/report.pdf#page=2' }],
  ['local-file', { address: 'file:///home/reader/report.html', site: 'file' }],
  ['browser-page', { address: 'chrome://settings', site: undefined }],
  ['unknown', { address: 'https://portal.example/' }],
])('where nobody answers, the reason is told: %s', async (why, tab) => {
  fake.whatIsHere.mockRejectedValue(new Error('nobody there'));
  stage().show(<Shown tab={{ ...TAB, ...tab }} />);
  await said(`unreadable: ${why}`);
});
