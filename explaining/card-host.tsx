import { render } from 'preact';
import {
  type AskedTerm,
  type CardEvent,
  type CardState,
  CLOSED,
  type OpenCard,
} from '../components/card/card-state.ts';
import { cardActions, createCard } from '../components/card/card-store.ts';
import { TermCard } from '../components/card/TermCard.tsx';
import { type Looks, LooksContext } from '../components/looks.ts';
import { type Saving, SavingContext } from '../components/saving.ts';
import { type Words, WordsContext } from '../components/words.tsx';
import type { StoredEntry } from '../glossary/store.ts';
import type { EntryNumber } from '../glossary/term-match.ts';
import { activeElement } from '../page/active-element.ts';
import { mountPointOf } from '../page/mount-point.ts';
import { type Anchor, GAP_PX, keepPlaced } from '../page/place.ts';
import type { Speaker } from '../page/speech.ts';
import { tabFrom } from '../page/tab-from.ts';
import type { Point } from '../page/term-at-point.ts';
import { createOverPage, wearOverPage } from './over-page.ts';

export interface CardHostOptions {
  readonly readEntries: (entries: readonly EntryNumber[]) => Promise<readonly StoredEntry[]>;
  readonly speaker: Speaker;
  /** Whether all of these entries are known to the reader. */
  readonly isKnown: (entries: readonly EntryNumber[]) => boolean;
  /** Tells whether that was kept. */
  readonly onKnow: (entries: readonly EntryNumber[], known: boolean) => Promise<boolean>;
  readonly saving: Saving;
  readonly words: Words;
  readonly looks: Looks;
  /** Called after the card has gone, however it went. */
  readonly onClosed: () => void;
  readonly signal: AbortSignal;
}

export interface CardHost {
  readonly isOpen: boolean;
  /** Opens the card at the anchor, in the place of one that is open; `byKeyboard` moves the focus into it. */
  open(term: AskedTerm, anchor: Anchor, byKeyboard: boolean): void;
  /** Opens it in the same way, by keyboard, for words of which it is still to be found out what they ask for; to be followed by `open`. */
  await(text: string, anchor: Anchor): void;
  close(): void;
  /** Shows anew what is open, after something that it tells of has changed. */
  refresh(): void;
  /** Whether a point of the viewport lies in it, or on the way into it. */
  isAt(point: Point): boolean;
  /** Whether an event came out of the card: its target is the host, since the root is closed. */
  holds(event: Event): boolean;
}

/** What is done in the card, and means nothing for the page: keys would be its shortcuts, presses would close its dialogs. */
const OURS = `keydown keypress keyup pointerdown pointerup mousedown mouseup click dblclick auxclick contextmenu
  touchstart touchmove touchend wheel`.split(/\s+/);

/** One card for a frame. Its host is in the page only while the card is open. */
export function createCardHost(options: CardHostOptions): CardHost {
  const { readEntries, isKnown, onKnow, speaker, saving, words, looks, onClosed, signal } = options;
  const { host, root, layer } = createOverPage();
  layer.tabIndex = -1;
  // To the page they come from an element that is no button and no field, and lies beside its own: it would act on them.
  for (const type of OURS) layer.addEventListener(type, (event) => event.stopPropagation(), { passive: true });
  layer.addEventListener('keydown', (event) => {
    if (event.key === 'Tab' && !event.shiftKey && root.activeElement === lastStop()) giveFocusBack();
  });

  // The page may take the host away, or hide what it is mounted in.
  const sight = new ResizeObserver(() => {
    if (!layer.checkVisibility()) cardHost.close();
  });

  let card: CardState = CLOSED;
  let byKeyboard = false;
  let focusBefore: Element | null = null;
  let anchor: Anchor | undefined;
  let shown: AbortController | undefined;
  const send = createCard({
    readEntries,
    onCard(next) {
      card = next;
      if (card.kind === 'closed') hide();
      else show(card);
    },
  });

  function show(open: OpenCard): void {
    render(
      <LooksContext value={looks}>
        <WordsContext value={words}>
          <SavingContext value={saving}>
            <TermCard
              card={open}
              focusOnOpen={byKeyboard}
              {...cardActions(send)}
              isKnown={(meanings) => isKnown(numbersOf(meanings))}
              onKnow={(meanings, known) => onKnow(numbersOf(meanings), known)}
              {...(speaker.canSpeak() ? { onHear: (meaning: StoredEntry) => speaker.speak(meaning.term) } : {})}
            />
          </SavingContext>
        </WordsContext>
      </LooksContext>,
      layer,
    );
  }

  function hide(): void {
    if (!shown) return;
    shown.abort();
    shown = undefined;
    sight.unobserve(layer);
    const hadFocus = activeElement(document) === host;
    render(null, layer);
    host.remove();
    // Not out of a field that the reader has gone to meanwhile.
    if (hadFocus) giveFocusBack();
    focusBefore = null;
    onClosed();
  }

  const lastStop = () =>
    [...layer.querySelectorAll('button, summary')].findLast((stop) =>
      stop.checkVisibility({ visibilityProperty: true }),
    );

  /** To what had the focus before; where nothing had it, or that is gone, the next Tab goes on from the words. */
  function giveFocusBack(): void {
    // Links in a drawing are no HTML.
    if (focusBefore instanceof HTMLElement || focusBefore instanceof SVGElement)
      focusBefore.focus({ preventScroll: true });
    const isBack = focusBefore !== document.body && activeElement(document) === focusBefore;
    // Firefox keeps the place by itself.
    if (!anchor || isBack || import.meta.env.FIREFOX) return;
    const from = [anchor.start(), anchor.element].find((node) => node.isConnected);
    if (from) tabFrom(from);
  }

  function openAt(at: Anchor, keyboard: boolean, event: CardEvent): void {
    anchor = at;
    const focused = activeElement(document);
    // The card of a pointer leaves it to the reader, who may have gone on.
    if (!shown || focused !== host) focusBefore = focused;
    shown?.abort();
    shown = new AbortController();
    byKeyboard = keyboard;
    wearOverPage(root);
    const mountPoint = mountPointOf(at.element);
    if (host.parentNode !== mountPoint) mountPoint.append(host);
    if (!layer.matches(':popover-open')) layer.showPopover();
    if (keyboard) {
      // Drawn anew: of a dialog that has the focus already, a screen reader says nothing. Until it has it, the layer holds it.
      render(null, layer);
      layer.focus({ preventScroll: true });
    }
    send(event);
    keepPlaced(layer, at, shown.signal);
    sight.observe(layer);
  }

  const cardHost: CardHost = {
    get isOpen() {
      return card.kind === 'open';
    },
    open: (term, anchor, keyboard) => openAt(anchor, keyboard, { kind: 'open', term }),
    await: (text, anchor) => openAt(anchor, true, { kind: 'await', text }),
    close: () => send({ kind: 'close' }),
    refresh() {
      if (card.kind === 'open') show(card);
    },
    isAt({ x, y }) {
      const { left, right, top, bottom } = layer.getBoundingClientRect();
      return x >= left - GAP_PX && x <= right + GAP_PX && y >= top - GAP_PX && y <= bottom + GAP_PX;
    },
    holds: (event) => event.composedPath().includes(host),
  };
  signal.addEventListener('abort', cardHost.close, { once: true });
  return cardHost;
}

const numbersOf = (meanings: readonly StoredEntry[]) => meanings.map(({ entry }) => entry);
