import { browser } from './browser.ts';

interface SidePanels {
  /** Chrome and Edge. */
  readonly sidePanel?: { open(options: { readonly windowId: number }): Promise<void> };
  /** Firefox, in its own window. */
  readonly sidebarAction?: { open(): Promise<void> };
}

const { sidePanel, sidebarAction } = browser as unknown as SidePanels;

/** Whether this browser has a place beside the page; Firefox for Android has none. */
export const hasSidePanel = Boolean(sidePanel ?? sidebarAction);

/** Opens the list beside the page. Must be called at once in a click or a key press, or browsers refuse. */
export async function openSidePanel(windowId: number): Promise<void> {
  await (sidePanel ? sidePanel.open({ windowId }) : sidebarAction?.open());
}
