import { useEffect, useState } from 'preact/hooks';

/** Fills most windows; shown at once, and the frame after it fills a tall one. */
const FIRST = 12;
/** What a frame can take in on a slow machine without a stutter. */
const STEP = 100;

/** How many of so many rows to show: a screenful at once, then more with every frame until all stand there. */
export function useGrowing(total: number): number {
  const [shown, setShown] = useState(FIRST);
  useEffect(() => {
    if (shown >= total) return;
    // A window that is not seen gets no frames, and needs none.
    const frame = requestAnimationFrame(() => setShown(shown + STEP));
    return () => cancelAnimationFrame(frame);
  }, [shown, total]);
  return Math.min(shown, total);
}
