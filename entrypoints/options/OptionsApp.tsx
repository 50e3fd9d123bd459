import locales from 'virtual:locales';
import { useMemo } from 'preact/hooks';
import { OptionsPage } from '../../components/options/OptionsPage.tsx';
import { DELAYS } from '../../extension/settings/settings.ts';
import { siteTyped } from '../../extension/settings/sites.ts';
import { useEntries } from '../../hooks/use-entries.ts';
import { useToldSettings } from '../../hooks/use-settings.ts';
import { useKnownWords } from './use-known-words.ts';
import { useSettingsFile } from './use-settings-file.ts';

/** The word that the preview explains. */
const SAMPLE_ID = 'vertebra';

export function OptionsApp({ inPrivate }: { readonly inPrivate: boolean }) {
  const [settings, change, notStored] = useToldSettings();
  const entries = useEntries();
  const byId = useMemo(() => new Map(entries.map((entry) => [entry.id, entry])), [entries]);
  const known = useKnownWords(settings.known, byId);
  const file = useSettingsFile(settings, change, inPrivate);

  return (
    <OptionsPage
      options={settings}
      onChange={(settings) => change({ kind: 'set', settings })}
      inPrivate={inPrivate}
      notStored={notStored}
      delays={DELAYS}
      languages={Object.keys(locales).sort()}
      siteTyped={siteTyped}
      onSite={(site, on) => change({ kind: 'site', site, on })}
      known={known}
      onForget={(id) => change({ kind: 'known', ids: [id], known: false })}
      wordsPage="words.html"
      packsPage="packs.html"
      sample={byId.get(SAMPLE_ID)}
      file={file}
    />
  );
}
