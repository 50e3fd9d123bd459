import type { RefObject } from 'preact';
import { useEffect, useMemo, useRef } from 'preact/hooks';
import { useWords } from '../../components/words.tsx';
import { openBundled } from '../../explaining/bundled.ts';
import { createSessionKeeper } from '../../explaining/session-keeper.ts';
import { onMessage } from '../../extension/messages.ts';
import { pageSettingsOf } from '../../extension/settings/page-settings.ts';
import { useSettings } from '../../hooks/use-settings.ts';

/** Marks and explains the words of an element as on any page, where no content script may enter: on a page of our own. */
export function useLiveSample(sample: RefObject<Element | null>): void {
  const [settings] = useSettings();
  const words = useWords();
  const latestWords = useRef(words);
  latestWords.current = words;
  const keeper = useMemo(() => {
    const bundled = openBundled();
    return createSessionKeeper(async () => ({
      ...bundled,
      root: sample.current!,
      words: latestWords.current,
      packs: [],
    }));
  }, [sample]);
  useEffect(() => {
    const stops = [
      onMessage('whatIsHere', () => 'own-page'),
      onMessage('runCommand', ({ data: command }) => {
        keeper.session?.run(command);
        return keeper.session !== undefined;
      }),
    ];
    return () => {
      for (const stop of stops) stop();
      void keeper.apply(undefined);
    };
  }, [keeper]);
  useEffect(() => {
    let isLatest = true;
    void pageSettingsOf(settings, undefined).then(async (forPage) => {
      if (isLatest) await keeper.apply(forPage);
    });
    return () => {
      isLatest = false;
    };
  }, [keeper, settings]);
}
