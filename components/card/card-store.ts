import type { Related, StoredEntry } from '../../glossary/store.ts';
import type { EntryNumber } from '../../glossary/term-match.ts';
import { type AskedTerm, type CardEvent, type CardState, CLOSED, cardState } from './card-state.ts';

export interface CardOptions {
  /** The entries of these numbers, in their order. */
  readonly readEntries: (entries: readonly EntryNumber[]) => Promise<readonly StoredEntry[]>;
  /** Called with each new state, in which the card is to be shown. */
  readonly onCard: (card: CardState) => void;
}

/** A card that fetches its entries when it opens; returns what takes its events. Never throws. */
export function createCard({ readEntries, onCard }: CardOptions): (event: CardEvent) => void {
  let state = CLOSED;

  const fetchEntries = async (term: AskedTerm) => {
    const meanings = await readEntries(term.entries).catch(() => []);
    send(meanings.length > 0 ? { kind: 'loaded', term, meanings } : { kind: 'failed', term });
  };

  const send = (event: CardEvent) => {
    const next = cardState(state, event);
    if (next === state) return;
    state = next;
    onCard(next);
    const asks = event.kind === 'open' || event.kind === 'follow' || event.kind === 'retry';
    if (asks && next.kind === 'open' && next.now.load.kind === 'loading') void fetchEntries(next.now.term);
  };
  return send;
}

/** What can be done with a card. */
export interface CardActions {
  readonly onFollow: (related: Related) => void;
  readonly onBack: () => void;
  readonly onRetry: () => void;
  readonly onClose: () => void;
  /** Left out where no voice on this device can say it. */
  readonly onHear?: ((meaning: StoredEntry) => void) | undefined;
  /** Whether the reader knows all of these meanings already. */
  readonly isKnown?: ((meanings: readonly StoredEntry[]) => boolean) | undefined;
  /** The reader knows these meanings, or no longer; tells whether that was kept. Left out where nothing can be. */
  readonly onKnow?: ((meanings: readonly StoredEntry[], known: boolean) => Promise<boolean>) | undefined;
}

/** Those that are events of the card. */
export function cardActions(send: (event: CardEvent) => void): CardActions {
  return {
    onFollow: (related) => send({ kind: 'follow', related }),
    onBack: () => send({ kind: 'back' }),
    onRetry: () => send({ kind: 'retry' }),
    onClose: () => send({ kind: 'close' }),
  };
}
