import { useEffect, useRef, useState } from 'preact/hooks';
import { WelcomePage } from '../../components/welcome/WelcomePage.tsx';
import { askForAccess, hasAccess } from '../../extension/access.ts';
import { readShortcuts, type Shortcuts } from '../../extension/shortcuts.ts';
import { useSettings } from '../../hooks/use-settings.ts';
import { useLiveSample } from './use-live-sample.ts';

export function WelcomeApp() {
  const [settings] = useSettings();
  const sample = useRef<HTMLParagraphElement>(null);
  const [isWithheld, setWithheld] = useState(false);
  const [shortcuts, setShortcuts] = useState<Shortcuts>({});
  useLiveSample(sample);
  useEffect(() => {
    void hasAccess().then((given) => setWithheld(!given));
    void readShortcuts().then(setShortcuts);
  }, []);

  return (
    <WelcomePage
      sampleRef={sample}
      start={settings.start}
      nextTerm={shortcuts['next-term']}
      onAskAccess={isWithheld ? () => void askForAccess().then((given) => setWithheld(!given)) : undefined}
      pages={{ options: 'options.html', words: 'words.html', packs: 'packs.html' }}
    />
  );
}
