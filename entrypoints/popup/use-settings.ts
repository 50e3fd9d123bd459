import { useCallback, useEffect, useRef, useState } from 'preact/hooks';
import {
  DEFAULT_SETTINGS,
  readSettings,
  type Settings,
  watchSettings,
  writeSettings,
} from '../../extension/settings.ts';

/** The settings in force, live, and a way to change them. A change that cannot be stored falls back to what is stored. */
export function useSettings(inPrivate: boolean): readonly [Settings, (settings: Settings) => void] {
  const [settings, setSettings] = useState(DEFAULT_SETTINGS);
  // Counts reads and changes: what was read before the latest of them is out of date when it arrives.
  const latest = useRef(0);
  const read = useCallback(async () => {
    const mine = ++latest.current;
    const stored = await readSettings(inPrivate);
    if (mine === latest.current) setSettings(stored);
  }, [inPrivate]);
  useEffect(() => {
    const controller = new AbortController();
    watchSettings(read, controller.signal);
    void read();
    return () => controller.abort();
  }, [inPrivate, read]);

  const change = (next: Settings) => {
    latest.current++;
    setSettings(next);
    writeSettings(next, inPrivate).catch(read);
  };
  return [settings, change];
}
