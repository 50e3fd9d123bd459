import type { SwitchesProps } from '../components/Switches.tsx';
import { isOnAt } from '../extension/settings/settings.ts';
import type { ReadTab } from './tab.ts';
import { useToldSettings } from './use-settings.ts';

/** The switches of the site of a tab, and of everywhere. */
export function useSwitches({ site }: Pick<ReadTab, 'site'>): SwitchesProps {
  const [settings, changeSettings, notStored] = useToldSettings();
  return {
    site: site === undefined ? undefined : { name: site, on: isOnAt({ ...settings, on: true }, site) },
    onSite: (on) => site !== undefined && changeSettings({ kind: 'site', site, on }),
    everywhere: settings.on,
    onEverywhere: (on) => changeSettings({ kind: 'set', settings: { on } }),
    onlyChosen: settings.where === 'chosen',
    notStored,
  };
}
