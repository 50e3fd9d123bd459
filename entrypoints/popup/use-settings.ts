import { useEffect, useState } from 'preact/hooks';
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
  useEffect(() => {
    const controller = new AbortController();
    const read = async () => setSettings(await readSettings(inPrivate));
    watchSettings(read, controller.signal);
    void read();
    return () => controller.abort();
  }, [inPrivate]);

  const change = (next: Settings) => {
    setSettings(next);
    writeSettings(next, inPrivate).catch(async () => setSettings(await readSettings(inPrivate)));
  };
  return [settings, change];
}
