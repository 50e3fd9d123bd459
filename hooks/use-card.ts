import { useMemo, useState } from 'preact/hooks';
import { type AskedTerm, type CardState, CLOSED } from '../components/card/card-state.ts';
import type { CardActions } from '../components/card/card-store.ts';
import { cardActions, createCard } from '../components/card/card-store.ts';
import { readEntries } from '../extension/entries/entry-store.ts';
import type { StoredEntry } from '../glossary/store.ts';
import { useSettings } from './use-settings.ts';
import { useSpeaker } from './use-speaker.ts';

interface UsedCard {
  readonly card: CardState;
  readonly cardActions: CardActions;
  readonly onOpen: (term: AskedTerm) => void;
}

/** The card of an extension page, with all that it can do there. */
export function useCard(): UsedCard {
  const [settings, changeSettings] = useSettings();
  const [card, setCard] = useState<CardState>(CLOSED);
  const send = useMemo(() => createCard({ readEntries, onCard: setCard }), []);
  const hear = useSpeaker();
  return {
    card,
    cardActions: {
      ...cardActions(send),
      ...(settings.hear ? hear : {}),
      isKnown: (meanings) => meanings.every(({ id }) => settings.known.includes(id)),
      onKnow: (meanings, known) => changeSettings({ kind: 'known', ids: idsOf(meanings), known }),
    },
    onOpen: (term) => send({ kind: 'open', term }),
  };
}

const idsOf = (meanings: readonly StoredEntry[]) => meanings.map(({ id }) => id);
