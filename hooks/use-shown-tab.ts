import { useEffect, useState } from 'preact/hooks';
import { followTab, type ReadTab, readTab } from './tab.ts';

/** The tab that is shown in this window, live; the same object for as long as nothing of it changes. */
export function useShownTab(first: ReadTab): ReadTab {
  const [tab, setTab] = useState(first);
  useEffect(() => {
    const controller = new AbortController();
    const { signal } = controller;
    let latest = 0;
    const read = async () => {
      const mine = ++latest;
      const now = await readTab();
      if (signal.aborted || mine !== latest) return;
      setTab((before) => (JSON.stringify(before) === JSON.stringify(now) ? before : now));
    };
    followTab(read, signal);
    void read();
    return () => controller.abort();
  }, []);
  return tab;
}
