import { createContext } from 'preact';
import { useCallback, useContext, useLayoutEffect, useRef, useState } from 'preact/hooks';
import { DEFAULT_SETTINGS, readSettings, type Settings, watchSettings } from '../extension/settings/settings.ts';
import { askToChange, type SettingsChange, withChange } from '../extension/settings/settings-change.ts';

/** Resolves to whether the change could be stored; where not, what was stored before stays in force. */
export type ChangeSettings = (change: SettingsChange) => Promise<boolean>;

/** The settings in force, live, and a way to change some of them. */
export type LiveSettings = readonly [Settings, ChangeSettings];

export const SettingsContext = createContext<LiveSettings>([DEFAULT_SETTINGS, async () => false]);

/** The settings that the page around this component follows. */
export const useSettings = (): LiveSettings => useContext(SettingsContext);

/** The same, and whether the last change could not be kept. */
export function useToldSettings(): readonly [...LiveSettings, notStored: boolean] {
  const [settings, changeSettings] = useSettings();
  const [notStored, setNotStored] = useState(false);
  const change: ChangeSettings = async (changed) => {
    // Said anew each time.
    setNotStored(false);
    const isStored = await changeSettings(changed);
    setNotStored(!isStored);
    return isStored;
  };
  return [settings, change, notStored];
}

/**
 * Follows what is stored; undefined until it has been read, and the defaults where it cannot be. A change shows at once, and falls back to
 * what is stored when it cannot be stored.
 */
export function useStoredSettings(inPrivate: boolean): LiveSettings | undefined {
  const [settings, setSettings] = useState<Settings>();
  // Two changes may come before the first of them is shown.
  const current = useRef<Settings>(DEFAULT_SETTINGS);
  // Counts reads: what was read before the latest of them is out of date when it arrives.
  const latest = useRef(0);
  // Counts changes that are not stored yet: until they are, what is read is older than what is shown.
  const underWay = useRef(0);
  const show = useCallback((next: Settings) => {
    current.current = next;
    setSettings(next);
  }, []);
  const read = useCallback(async () => {
    const mine = ++latest.current;
    const stored = await readSettings(inPrivate).catch(() => current.current);
    if (mine === latest.current && underWay.current === 0) show(stored);
  }, [inPrivate, show]);
  // Nothing is shown before: other effects wait for a frame.
  useLayoutEffect(() => {
    const controller = new AbortController();
    watchSettings(read, controller.signal);
    void read();
    return () => controller.abort();
  }, [read]);
  const change = useCallback<ChangeSettings>(
    async (changed) => {
      show(withChange(current.current, changed));
      underWay.current++;
      const isStored = await askToChange(changed, inPrivate);
      underWay.current--;
      // With what was changed elsewhere meanwhile.
      await read();
      return isStored;
    },
    [inPrivate, read, show],
  );

  return settings && [settings, change];
}
