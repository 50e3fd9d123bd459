import { type FollowedFrame, type FollowedTerms, followPageTerms } from '../extension/terms/follow-terms.ts';

/** A tab whose terms are followed until the end, by whoever listens last. */
export interface FollowedTab extends FollowedTerms {
  readonly tabId: number;
  readonly isOver: boolean;
  /** Calls back with the frames that are known already, and after every change. */
  listen(onFrames: (frames: readonly FollowedFrame[]) => void): void;
  end(): void;
}

/** Follows a tab from now on: pages ask for its terms before they have read their settings. */
export function followTabTerms(tabId: number): FollowedTab {
  const controller = new AbortController();
  const { signal } = controller;
  let frames: readonly FollowedFrame[] = [];
  let listener = (_: readonly FollowedFrame[]) => {};
  const terms = followPageTerms(
    tabId,
    (next) => {
      frames = next;
      listener(next);
    },
    signal,
  );
  return {
    ...terms,
    tabId,
    get isOver() {
      return signal.aborted;
    },
    listen(onFrames) {
      listener = onFrames;
      if (frames.length > 0) onFrames(frames);
    },
    end: () => controller.abort(),
  };
}
