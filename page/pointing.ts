import { isForPage } from './tap-purpose.ts';
import type { Point } from './term-at-point.ts';
import type { PageTerm } from './watch.ts';

/** Long enough that a pointer on its way elsewhere opens nothing. */
export const REST_MS = 250;
/** Long enough to travel from the word into the card (WCAG 1.4.13). */
export const LEAVE_MS = 300;
/** A hand at rest still moves a mouse this far, in px. */
const JITTER_PX = 3;

/** What a mouse or pen does to ask: rest on a word, click it, or rest on it while Alt is held. A finger always taps. */
export type Start = 'rest' | 'click' | 'modifier';

export interface PointingOptions {
  readonly root: Document;
  /** The term under a point of the viewport. */
  readonly termAt: (x: number, y: number) => PageTerm | undefined;
  readonly signal: AbortSignal;
  readonly onRest: (term: PageTerm, at: Point) => void;
  /** The pointer has left the term it rested on, and is not in the card that still stands. */
  readonly onLeave: (term: PageTerm) => void;
  /** A finger's tap, and a mouse's click where that asks; no `onLeave` follows. */
  readonly onTap: (term: PageTerm, at: Point) => void;
  /** Whether the card of the term that was rested on stands still; one that has been closed is opened by the next rest after leaving. */
  readonly isOpen?: (term: PageTerm) => boolean;
  /** The term that stands for one whose text has been read again. */
  readonly readAnew?: (term: PageTerm) => PageTerm | undefined;
  /** Whether a pointer that has scrolled the page from within the card is still in it at this point, and the word in the window. */
  readonly keepsCard?: (term: PageTerm, at: Point) => boolean;
  /** Whether an event happened in the open card. */
  readonly isInCard?: (event: Event) => boolean;
  /** Whether an event came from the reader: only then is it heard. If left out, those that scripts of the page make did not. */
  readonly isByReader?: (event: Event) => boolean;
  /** A rest, if left out. */
  readonly start?: Start;
  readonly restMs?: number;
}

/** A text that is written anew has no terms until it is read: who asks there is answered when it is, within this time, in ms. */
const READING_MS = 1000;

const NOWHERE: Point = { x: Number.NaN, y: Number.NaN };
const TAPPING: ReadonlySet<string> = new Set(['touch']);
const CLICKING: ReadonlySet<string> = new Set(['touch', 'mouse', 'pen']);

/** `used` once a card was opened with it. */
type Alt = 'up' | 'down' | 'used';
type Timer = ReturnType<typeof setTimeout> | undefined;
/** Where the pointer is to the card; `strayed` where it has left it with a button held, as one selects words. */
type Presence = 'out' | 'in' | 'strayed';
type State = { kind: 'nowhere' } | { kind: 'on'; term: PageTerm } | { kind: 'leaving'; term: PageTerm; timer: Timer };

/** Whether a pointer goes where its moves are not heard: out of the window, or into a frame, in open shadow roots too. */
function isLost({ relatedTarget, clientX, clientY }: PointerEvent): boolean {
  let to = relatedTarget as Element | null;
  while (to?.shadowRoot) {
    const inner = to.shadowRoot.elementFromPoint(clientX, clientY);
    if (inner?.getRootNode() !== to.shadowRoot) break;
    to = inner;
  }
  return !to || to.matches('iframe, object, embed');
}

export interface Pointing {
  /** To be called when the text of a term has been read again: whoever points at it points at `next`. */
  readAnew(term: PageTerm, next: PageTerm): void;
  /** To be called when text has been read: whoever has just asked there, before it was, is answered. */
  read(): void;
  /** To be called when a card opens, whatever has opened it: no other is waited for. */
  opened(): void;
}

/** Tells which term the reader points at, with a mouse or pen, or a tap of a finger. Keeps no pointer event from the page. */
export function followPointing(options: PointingOptions): Pointing {
  const { root, termAt, signal, onRest, onLeave, onTap, isOpen = () => true, isInCard = () => false } = options;
  const { readAnew = () => undefined, keepsCard = () => false } = options;
  const { start = 'rest', restMs = REST_MS, isByReader = (event) => event.isTrusted } = options;
  let pointing: State = { kind: 'nowhere' };
  let restTimer: Timer;
  let restAt: Point = NOWHERE;
  let pointerAt: Point = NOWHERE;
  let tapTimer: Timer;
  let alt: Alt = 'up';
  let presence: Presence = 'out';
  let unanswered: { readonly answer: () => boolean; readonly until: number } | undefined;

  function stay(term: PageTerm) {
    if (pointing.kind === 'leaving') clearTimeout(pointing.timer);
    pointing = { kind: 'on', term };
  }

  function leave(fromCard = false) {
    if (pointing.kind !== 'on') return;
    const { term } = pointing;
    if (!isOpen(term)) {
      pointing = { kind: 'nowhere' };
      return;
    }
    const timer = setTimeout(() => {
      if (pointing.kind !== 'leaving') return;
      const { term } = pointing;
      if (isAtTerm(pointerAt) || (fromCard && keepsCard(term, pointerAt))) return stay(term);
      pointing = { kind: 'nowhere' };
      onLeave(term);
    }, LEAVE_MS);
    pointing = { kind: 'leaving', term, timer };
  }

  /** Starts to wait for the pointer to have rested here, where a rest is what asks. */
  function awaitRest(at: Point) {
    restAt = at;
    clearTimeout(restTimer);
    if (start === 'rest' || (start === 'modifier' && alt !== 'up')) restTimer = setTimeout(rest, restMs, at);
  }

  /** Hands on the term at a point, now or once its text is read. */
  function withTerm({ x, y }: Point, use: (term: PageTerm) => void) {
    const answer = () => {
      const term = termAt(x, y);
      if (term) use(term);
      return term !== undefined;
    };
    unanswered = answer() ? undefined : { answer, until: performance.now() + READING_MS };
  }

  function rest(at: Point) {
    withTerm(at, (term) => {
      if (restAt !== at || (pointing.kind !== 'nowhere' && pointing.term === term)) return;
      stay(term);
      presence = 'out';
      if (alt === 'down') alt = 'used';
      onRest(term, at);
    });
  }

  /** Whether the pointer is still at its term, also where that has been read again since. */
  function isAtTerm({ x, y }: Point): boolean {
    if (pointing.kind === 'nowhere' || Number.isNaN(x)) return false;
    const found = termAt(x, y);
    if (found && found !== pointing.term && found === readAnew(pointing.term)) pointing = { ...pointing, term: found };
    return found === pointing.term;
  }

  function onMove(event: PointerEvent) {
    if (event.pointerType === 'touch') return;
    if (event.altKey !== (alt !== 'up')) alt = event.altKey ? 'down' : 'up';
    const at = { x: event.clientX, y: event.clientY };
    pointerAt = at;
    const inCard = isInCard(event);
    if (inCard) presence = 'in';
    else if (presence === 'in') presence = event.buttons === 0 ? 'out' : 'strayed';
    else if (pointing.kind === 'nowhere' || !isOpen(pointing.term)) presence = 'out';
    if (pointing.kind !== 'nowhere') {
      // What was selected in the card would go with it, also once the button is let go.
      if (inCard || presence === 'strayed' || isAtTerm(at)) stay(pointing.term);
      else leave();
    }
    if (inCard || event.buttons !== 0) {
      clearTimeout(restTimer);
      restAt = NOWHERE;
    } else if (!(Math.hypot(at.x - restAt.x, at.y - restAt.y) <= JITTER_PX)) {
      awaitRest(at);
    }
  }

  function onOut(event: PointerEvent) {
    if (event.pointerType === 'touch' || presence === 'strayed' || !isLost(event)) return;
    clearTimeout(restTimer);
    restAt = NOWHERE;
    pointerAt = NOWHERE;
    leave();
  }

  /**
   * Whoever reads on scrolls the word away from under the pointer, and would bring the card there: the page would scroll no further. From
   * within the card, which goes with its word as far as the edge of the window and would lie over the text there, one does so less soon.
   */
  function onScrolling(fromCard: boolean) {
    if (presence === 'strayed') return;
    // As long as it goes on.
    if (fromCard && pointing.kind === 'leaving') stay(pointing.term);
    leave(fromCard);
  }

  /** With Ctrl the wheel enlarges the page, and the card. */
  function onWheel(event: WheelEvent) {
    if (!event.ctrlKey) onScrolling(isInCard(event));
  }

  /** Keys scroll too, and enlarge with Ctrl. What one of them has closed stays so while the pointer is on its word. */
  function onKey({ ctrlKey, metaKey }: KeyboardEvent) {
    if (!ctrlKey && !metaKey && pointing.kind !== 'nowhere' && isOpen(pointing.term)) onScrolling(presence === 'in');
  }

  function onAltDown(event: KeyboardEvent) {
    if (event.key !== 'Alt' || alt !== 'up') return;
    alt = 'down';
    if (!Number.isNaN(restAt.x)) awaitRest(restAt);
  }

  function onAltUp(event: KeyboardEvent) {
    if (event.key !== 'Alt') return;
    // It meant the card: on Windows, letting go of Alt alone would now open the browser's menu.
    if (alt === 'used') event.preventDefault();
    alt = 'up';
    clearTimeout(restTimer);
  }

  function onBlur() {
    alt = 'up';
    clearTimeout(restTimer);
  }

  function onClick(event: MouseEvent) {
    const asks = start === 'click' ? CLICKING : TAPPING;
    if (!asks.has((event as PointerEvent).pointerType) || isInCard(event) || isForPage(event)) return;
    // What is selected elsewhere stays so where a tap is in a text that cannot be selected.
    const selection = root.getSelection();
    if (selection?.isCollapsed === false && selection.containsNode(event.target as Node, true)) return;
    const at = { x: event.clientX, y: event.clientY };
    clearTimeout(tapTimer);
    // Only then is it known what the page does with the tap.
    tapTimer = setTimeout(() => {
      if (!event.defaultPrevented) withTerm(at, (term) => onTap(term, at));
    });
  }

  function forgetQuestion() {
    unanswered = undefined;
  }

  function onDown(event: PointerEvent) {
    clearTimeout(restTimer);
    forgetQuestion();
    presence = isInCard(event) ? 'in' : 'out';
  }

  const byReader =
    <Made extends Event>(act: (event: Made) => void) =>
    (event: Made): void => {
      if (isByReader(event)) act(event);
    };

  const listen = { signal, passive: true };
  // Capturing, so that a page that stops its own events from bubbling does not stop ours.
  root.addEventListener('pointermove', byReader(onMove), { ...listen, capture: true });
  root.addEventListener('pointerdown', byReader(onDown), { ...listen, capture: true });
  root.addEventListener('pointerout', byReader(onOut), { ...listen, capture: true });
  root.addEventListener('wheel', byReader(onWheel), { ...listen, capture: true });
  root.addEventListener('keydown', byReader(onKey), { ...listen, capture: true });
  // Another word may come under the pointer. What scrolls in a shadow root tells nobody outside.
  for (const type of ['scroll', 'wheel', 'keydown'])
    root.addEventListener(type, forgetQuestion, { ...listen, capture: true });
  if (start === 'modifier') {
    root.addEventListener('keydown', byReader(onAltDown), { ...listen, capture: true });
    root.addEventListener('keyup', byReader(onAltUp), { signal, capture: true });
    // The key may be let go in another window.
    root.defaultView?.addEventListener('blur', onBlur, listen);
  }
  root.defaultView?.addEventListener('click', byReader(onClick), { ...listen, capture: true });
  signal.addEventListener('abort', () => {
    clearTimeout(restTimer);
    clearTimeout(tapTimer);
    if (pointing.kind === 'leaving') clearTimeout(pointing.timer);
  });
  return {
    readAnew(term, next) {
      if (pointing.kind !== 'nowhere' && pointing.term === term) pointing = { ...pointing, term: next };
    },
    read() {
      if (unanswered && (performance.now() > unanswered.until || unanswered.answer())) forgetQuestion();
    },
    opened: forgetQuestion,
  };
}
