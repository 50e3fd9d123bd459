import type { RefObject } from 'preact';
import { useEffect, useMemo } from 'preact/hooks';
import { useWords } from '../../components/words.tsx';
import { openBundled } from '../../explaining/bundled.ts';
import { startExplaining } from '../../explaining/session.ts';
import { onMessage } from '../../extension/messages.ts';
import { pageSettingsOf } from '../../extension/page-settings.ts';
import { useSettings } from '../../hooks/use-settings.ts';

/** Marks and explains the words of an element as on any page, where no content script may enter: on a page of our own. */
export function useLiveSample(sample: RefObject<Element | null>): void {
  const [settings] = useSettings();
  const words = useWords();
  const bundled = useMemo(openBundled, []);
  useEffect(() => {
    const controller = new AbortController();
    void pageSettingsOf(settings, undefined).then((forPage) => {
      const root = sample.current;
      if (!root || controller.signal.aborted) return;
      const session = startExplaining({ ...bundled, root, words, settings: forPage, packs: [] });
      const stops = [
        onMessage('whatIsHere', () => 'own-page'),
        onMessage('runCommand', ({ data: command }) => session.run(command)),
      ];
      controller.signal.addEventListener('abort', () => {
        for (const stop of stops) stop();
        session.end();
      });
    });
    return () => controller.abort();
  }, [sample, bundled, words, settings]);
}
