import { useMemo, useState } from 'preact/hooks';
import { type CardState, CLOSED } from '../../components/card-state.ts';
import { cardActions, createCard } from '../../components/card-store.ts';
import { Popup } from '../../components/Popup.tsx';
import { SavingContext } from '../../components/saving.ts';
import { askForAccess } from '../../extension/access.ts';
import { readEntries } from '../../extension/entry-store.ts';
import { savingFor } from '../../extension/saving.ts';
import { isOnAt, withKnown, withSite } from '../../extension/settings.ts';
import { createSearch } from '../../glossary/search.ts';
import type { EntryNumber } from '../../glossary/term-match.ts';
import type { ReadTab } from '../../hooks/tab.ts';
import { useEntries } from '../../hooks/use-entries.ts';
import { usePage } from '../../hooks/use-page.ts';
import { useSettings } from '../../hooks/use-settings.ts';
import { useSpeaker } from '../../hooks/use-speaker.ts';

export function PopupApp({ tab }: { readonly tab: ReadTab }) {
  const page = usePage(tab);
  const [settings, changeSettings] = useSettings();
  const entries = useEntries();
  const [query, setQuery] = useState('');
  const [card, setCard] = useState<CardState>(CLOSED);
  const search = useMemo(() => createSearch(entries), [entries]);
  const results = useMemo(() => search(query), [search, query]);
  const hear = useSpeaker();
  const send = useMemo(() => createCard({ readEntries, onCard: setCard }), []);
  const saving = useMemo(() => savingFor(tab.id), [tab.id]);
  const { site } = tab;
  const idsOf = (numbers: readonly EntryNumber[]) => numbers.flatMap((number) => entries[number]?.id ?? []);

  return (
    <SavingContext value={saving}>
      <Popup
        query={query}
        results={entries.length === 0 ? undefined : results}
        entryOf={(number) => entries[number]}
        onQuery={setQuery}
        card={card}
        cardActions={{
          ...cardActions(send),
          ...(settings.hear ? hear : {}),
          isKnown: (numbers) => idsOf(numbers).every((id) => settings.known.includes(id)),
          onKnow: (numbers, known) => changeSettings(withKnown(settings, idsOf(numbers), known)),
        }}
        onOpen={(term) => send({ kind: 'open', term })}
        page={page}
        onAskAccess={() => void askForAccess().then((given) => given && window.close())}
        site={site === undefined ? undefined : { name: site, on: isOnAt({ ...settings, on: true }, site) }}
        onSite={(on) => site !== undefined && changeSettings(withSite(settings, site, on))}
        everywhere={settings.on}
        onEverywhere={(on) => changeSettings({ on })}
      />
    </SavingContext>
  );
}
