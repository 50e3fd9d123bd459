import { useEffect } from 'preact/hooks';
import type { Say } from './use-announcer.ts';
import { useWords } from './words.tsx';

/**
 * Says what becomes of a page: why its words are not shown, or how many there are, once; how many it becomes is for the eye.
 * `notice` is empty where neither is shown.
 */
export function usePageSaid(notice: string | undefined, count: number, say: Say): void {
  const { t } = useWords();
  // A count that changes is not said again.
  useEffect(() => say(notice ?? t('page.heading', count), false), [notice]);
}
