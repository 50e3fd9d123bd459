import { createContext } from 'preact';
import { useCallback, useContext, useEffect, useRef, useState } from 'preact/hooks';
import { DEFAULT_SETTINGS, readSettings, type Settings, watchSettings, writeSettings } from '../extension/settings.ts';

export type ChangeSettings = (change: Partial<Settings>) => void;

/** The settings in force, live, and a way to change some of them. */
export type LiveSettings = readonly [Settings, ChangeSettings];

export const SettingsContext = createContext<LiveSettings>([DEFAULT_SETTINGS, () => {}]);

/** The settings that the page around this component follows. */
export const useSettings = (): LiveSettings => useContext(SettingsContext);

/**
 * Follows what is stored; undefined until it has been read. A change shows at once, and falls back to what is stored
 * when it cannot be stored.
 */
export function useStoredSettings(inPrivate: boolean): LiveSettings | undefined {
  const [settings, setSettings] = useState<Settings>();
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

  if (!settings) return undefined;
  const change = (changed: Partial<Settings>) => {
    latest.current++;
    const next = { ...settings, ...changed };
    setSettings(next);
    writeSettings(next, inPrivate).catch(read);
  };
  return [settings, change];
}
