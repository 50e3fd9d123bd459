import { browser } from './browser.ts';

/** The frame of a tab that the reader is in, as far as an extension may look into it; the outermost one where none tells. */
export async function focusedFrame(tabId: number, focusDepth: () => number | undefined): Promise<number> {
  const target = { tabId, allFrames: true };
  // Pages of our own let no script in.
  const frames = await browser.scripting.executeScript({ target, func: focusDepth }).catch(() => []);
  let [frame, deepest] = [0, 0];
  for (const { frameId, result } of frames) {
    if (typeof result === 'number' && result > deepest) [frame, deepest] = [frameId, result];
  }
  return frame;
}
