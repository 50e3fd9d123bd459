import { browser } from './browser.ts';

/**
 * The frames of a tab that an extension may look into: the one that the reader is in, where any tells, then the outermost one, then
 * the others.
 */
export async function framesByFocus(tabId: number, focusDepth: () => number | undefined): Promise<readonly number[]> {
  const target = { tabId, allFrames: true };
  // Pages of our own let no script in.
  const frames = await browser.scripting.executeScript({ target, func: focusDepth }).catch(() => []);
  let [frame, deepest] = [0, 0];
  for (const { frameId, result } of frames) {
    if (typeof result === 'number' && result > deepest) [frame, deepest] = [frameId, result];
  }
  return [...new Set([frame, 0, ...frames.map(({ frameId }) => frameId)])];
}
