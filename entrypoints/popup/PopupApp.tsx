import { useEffect, useMemo, useReducer, useState } from 'preact/hooks';
import { type CardState, CLOSED } from '../../components/card-state.ts';
import { cardActions, createCard } from '../../components/card-store.ts';
import { Popup } from '../../components/Popup.tsx';
import { askForAccess } from '../../extension/access.ts';
import { loadEntries, readEntries } from '../../extension/entry-store.ts';
import { withSite } from '../../extension/settings.ts';
import { createSearch } from '../../glossary/search.ts';
import type { StoredEntry } from '../../glossary/store.ts';
import { createSpeaker } from '../../page/speech.ts';
import type { PopupTab } from './tab.ts';
import { usePage } from './use-page.ts';
import { useSettings } from './use-settings.ts';

export function PopupApp({ tab }: { readonly tab: PopupTab }) {
  const page = usePage(tab);
  const [settings, changeSettings] = useSettings(tab.inPrivate);
  const [store, setStore] = useState<readonly StoredEntry[]>([]);
  const [query, setQuery] = useState('');
  const [card, setCard] = useState<CardState>(CLOSED);
  useEffect(() => void loadEntries().then(setStore), []);

  const search = useMemo(() => createSearch(store), [store]);
  const results = useMemo(() => search(query), [search, query]);
  // Browsers load their voices late; the button comes with them.
  const [, onVoices] = useReducer((count: number) => count + 1, 0);
  const speaker = useMemo(
    () =>
      createSpeaker(globalThis.speechSynthesis, {
        signal: new AbortController().signal,
        onVoices: () => onVoices(undefined),
      }),
    [],
  );

  const send = useMemo(() => createCard({ readEntries, onCard: setCard }), []);

  return (
    <Popup
      query={query}
      results={store.length === 0 ? undefined : results}
      entryOf={(number) => store[number]}
      onQuery={setQuery}
      card={card}
      cardActions={{
        ...cardActions(send),
        ...(speaker.canSpeak() ? { onHear: (meaning: StoredEntry) => speaker.speak(meaning.term) } : {}),
      }}
      onOpen={(term) => send({ kind: 'open', term })}
      page={page}
      onAskAccess={() => void askForAccess().then((given) => given && window.close())}
      site={tab.site === undefined ? undefined : { name: tab.site, on: !settings.sitesOff.includes(tab.site) }}
      onSite={(on) => tab.site !== undefined && changeSettings(withSite(settings, tab.site, on))}
      everywhere={settings.on}
      onEverywhere={(on) => changeSettings({ ...settings, on })}
    />
  );
}
