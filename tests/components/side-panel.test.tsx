import { expect, test, vi } from 'vitest';
import { page } from 'vitest/browser';
import { SidePanelApp } from '../../entrypoints/sidepanel/SidePanelApp.tsx';
import type { ReadTab } from '../../hooks/tab.ts';
import { SECTIONS } from './panel-states.tsx';
import { entryOf } from './samples.ts';
import { stage } from './stage.tsx';

// What the browser would tell of the tab and of its page.
vi.mock('../../extension/browser.ts', () => ({ browser: {} }));
vi.mock('../../extension/entries/entry-store.ts', () => ({
  readEntries: async (numbers: readonly number[]) => numbers.flatMap((number) => entryOf(number) ?? []),
}));
vi.mock('../../extension/saved/saving.ts', () => ({ savingFor: () => undefined }));
vi.mock('../../extension/side-panel.ts', () => ({ hasSidePanel: true }));
vi.mock('../../hooks/use-entry-of.ts', () => ({ useEntryOf: () => ({ entryOf, isReading: false }) }));
vi.mock('../../hooks/use-page.ts', () => ({
  usePage: () => ({ page: { kind: 'read', terms: [] }, sections: SECTIONS, goTo: async () => true }),
}));
vi.mock('../../hooks/use-saved-words.ts', () => ({ useSavedWords: () => ({}) }));
vi.mock('../../hooks/use-settings.ts', () => ({ useSettings: () => [{ known: [], hear: false }, async () => true] }));
vi.mock('../../hooks/use-shown-tab.ts', () => ({ useShownTab: (tab: ReadTab) => tab }));
vi.mock('../../hooks/use-speaker.ts', () => ({ useSpeaker: () => ({}) }));
vi.mock('../../hooks/use-switches.ts', () => ({ useSwitches: () => ({ site: undefined, everywhere: true }) }));

const TAB: ReadTab = {
  id: 1,
  windowId: 1,
  address: 'https://portal.example/report',
  title: 'A report',
  site: 'portal.example',
  inPrivate: false,
  isLoading: false,
};

test.each([
  ['closes where the tab goes to another page', 'https://portal.example/letter', 0],
  ['stays at another place in the same page', 'https://portal.example/report#findings', 1],
])('the card %s', async (_, address, cards) => {
  const { show } = stage();
  const card = page.getByRole('heading', { name: 'spinal cord', exact: true });
  show(<SidePanelApp first={TAB} followed={undefined} />);
  await page.getByRole('button', { name: /^spinal cord/ }).click();
  await expect.element(card).toHaveFocus();
  show(<SidePanelApp first={{ ...TAB, title: 'Another place' }} followed={undefined} />);
  show(<SidePanelApp first={{ ...TAB, address, title: 'Another place' }} followed={undefined} />);
  await expect.poll(() => card.elements()).toHaveLength(cards);
  expect(page.getByRole('button', { name: 'Copy' }).elements()).toHaveLength(1 - cards);
});
