import { useEffect, useMemo, useReducer, useState } from 'preact/hooks';
import { CLOSED, cardState } from '../../components/card-state.ts';
import { english as words } from '../../components/english.ts';
import { Popup } from '../../components/Popup.tsx';
import { askForAccess } from '../../extension/access.ts';
import { loadEntries } from '../../extension/entry-store.ts';
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
  const [card, dispatch] = useReducer(cardState, CLOSED);
  useEffect(() => void loadEntries().then(setStore), []);

  const search = useMemo(() => createSearch(store), [store]);
  const results = useMemo(() => search(query), [search, query]);
  const speaker = useMemo(
    () => createSpeaker(globalThis.speechSynthesis, { signal: new AbortController().signal }),
    [],
  );

  // Every entry is here already, so a card that opens is answered at once.
  useEffect(() => {
    if (card.kind !== 'open' || card.now.load.kind !== 'loading' || store.length === 0) return;
    const meanings = card.now.term.entries.flatMap((number) => store[number] ?? []);
    dispatch({ kind: 'loaded', term: card.now.term, meanings });
  }, [card, store]);

  return (
    <Popup
      words={words}
      query={query}
      results={store.length === 0 ? undefined : results}
      entryOf={(number) => store[number]}
      onQuery={setQuery}
      card={card}
      cardActions={{
        onFollow: (related) => dispatch({ kind: 'follow', related }),
        onBack: () => dispatch({ kind: 'back' }),
        onRetry: () => dispatch({ kind: 'retry' }),
        onClose: () => dispatch({ kind: 'close' }),
        ...(speaker.canSpeak() ? { onHear: (meaning: StoredEntry) => speaker.speak(meaning.term) } : {}),
      }}
      onOpen={(term) => dispatch({ kind: 'open', term })}
      page={page}
      onAskAccess={() => void askForAccess().then((given) => given && window.close())}
      site={tab.site === undefined ? undefined : { name: tab.site, on: !settings.sitesOff.includes(tab.site) }}
      onSite={(on) => tab.site !== undefined && changeSettings(withSite(settings, tab.site, on))}
      everywhere={settings.on}
      onEverywhere={(on) => changeSettings({ ...settings, on })}
    />
  );
}
