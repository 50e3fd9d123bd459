import type { Block } from './block.ts';
import { createBlockWalk } from './block-walk.ts';

export type { Block } from './block.ts';

/**
 * The visible text under `root`, in document order, without blank runs: for tests, and to measure a page by; what is shown is read by `watchTerms`.
 * Shadow roots are documents of their own: they are told to `onShadow`, not read.
 */
export function* readBlocks(
  root: Document | ShadowRoot | Element,
  onShadow?: (shadow: ShadowRoot) => void,
): Generator<Block> {
  const walk = createBlockWalk({ parent: root }, { ...(onShadow ? { onShadow } : {}) });
  for (let step = walk.next(); step !== 'end'; step = walk.next()) {
    if (step !== 'rest') yield step;
  }
}
