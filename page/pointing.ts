import { offsetIn } from './block.ts';
import { rectsOf } from './ranges.ts';
import type { PageTerm } from './watch.ts';

export { rectsOf } from './ranges.ts';
export { selectionTarget } from './selection-target.ts';
export { stepTerm } from './step-term.ts';

/** Viewport px. */
export interface Point {
  readonly x: number;
  readonly y: number;
}

/** How far beside its letters a word can still be pointed at, in px. */
const SLACK_PX = 1;

interface Caret {
  readonly node: Node;
  readonly offset: number;
}

/** The place in the text that is nearest to a point, into the given shadow roots too. */
function caretAt(document: Document, { x, y }: Point, shadowRoots: readonly ShadowRoot[]): Caret | undefined {
  if ('caretPositionFromPoint' in document) {
    const caret = document.caretPositionFromPoint(x, y, { shadowRoots: [...shadowRoots] });
    return caret ? { node: caret.offsetNode, offset: caret.offset } : undefined;
  }
  // Drop when the oldest supported Chrome is 128, which brought caretPositionFromPoint.
  const range = (document as Document).caretRangeFromPoint(x, y);
  return range ? { node: range.startContainer, offset: range.startOffset } : undefined;
}

function isAt({ x, y }: Point, { left, right, top, bottom }: DOMRect): boolean {
  return x >= left - SLACK_PX && x <= right + SLACK_PX && y >= top - SLACK_PX && y <= bottom + SLACK_PX;
}

/**
 * The term under a point of the viewport.
 * The caret alone is not enough: beside a line, or below the last one, it names the nearest word all the same.
 */
export function termAtPoint(
  document: Document,
  x: number,
  y: number,
  matchesOf: (text: Text) => readonly PageTerm[],
  shadowRoots: Iterable<ShadowRoot> = [],
): PageTerm | undefined {
  const caret = caretAt(document, { x, y }, [...shadowRoots]);
  if (caret?.node.nodeType !== Node.TEXT_NODE) return undefined;
  const text = caret.node as Text;
  return matchesOf(text).find((term) => {
    const offset = offsetIn(term.block, text, caret.offset);
    if (offset === undefined || offset < term.match.start || offset > term.match.end) return false;
    return rectsOf(term).some((rect) => isAt({ x, y }, rect));
  });
}

/** Long enough that a pointer on its way elsewhere opens nothing. */
export const REST_MS = 250;
/** Long enough to travel from the word into the card (WCAG 1.4.13). */
export const LEAVE_MS = 300;
/** A hand at rest still moves a mouse this far, in px. */
const JITTER_PX = 3;

export interface PointingOptions {
  readonly root: Document;
  /** The term under a point of the viewport. */
  readonly termAt: (x: number, y: number) => PageTerm | undefined;
  readonly signal: AbortSignal;
  readonly onRest: (term: PageTerm, at: Point) => void;
  /** The pointer has left the term it rested on, and is not in the card; follows every `onRest` but the last, unless another rest comes first. */
  readonly onLeave: (term: PageTerm) => void;
  readonly onTap: (term: PageTerm, at: Point) => void;
  /** Whether an event happened in the open card. */
  readonly isInCard?: (event: Event) => boolean;
  readonly restMs?: number;
  readonly leaveMs?: number;
}

type Timer = ReturnType<typeof setTimeout> | undefined;
type Pointing =
  | { kind: 'nowhere' }
  | { kind: 'on'; term: PageTerm }
  | { kind: 'leaving'; term: PageTerm; timer: Timer };

const INTERACTIVE = `a[href],area[href],button,label,summary,input,select,textarea,option,audio,video,[onclick],
[contenteditable]:not([contenteditable="false"]),${[
  'button',
  'link',
  'tab',
  'option',
  'switch',
  'checkbox',
  'radio',
  'menuitem',
  'textbox',
  'slider',
]
  .map((role) => `[role=${role}]`)
  .join()}`;

/** Whether a tap here already has a purpose, which is then the only one. */
function isForPage(event: Event): boolean {
  if (event.defaultPrevented) return true;
  const elements = event.composedPath().filter((target) => target instanceof Element);
  // Pages give what reacts to a click the pointer cursor, however else they make it.
  return (
    elements.some((element) => element.matches(INTERACTIVE)) || getComputedStyle(elements[0]!).cursor === 'pointer'
  );
}

/** Tells which term the reader points at, with a mouse or pen at rest or a tap of a finger. Keeps nothing from the page. */
export function followPointing(options: PointingOptions): void {
  const { root, termAt, signal, onRest, onLeave, onTap, isInCard = () => false } = options;
  const { restMs = REST_MS, leaveMs = LEAVE_MS } = options;
  let pointing: Pointing = { kind: 'nowhere' };
  let restTimer: Timer;
  let restAt: Point = { x: Number.NaN, y: Number.NaN };

  function stay(term: PageTerm) {
    if (pointing.kind === 'leaving') clearTimeout(pointing.timer);
    pointing = { kind: 'on', term };
  }

  function leave() {
    if (pointing.kind !== 'on') return;
    const { term } = pointing;
    const timer = setTimeout(() => {
      pointing = { kind: 'nowhere' };
      onLeave(term);
    }, leaveMs);
    pointing = { kind: 'leaving', term, timer };
  }

  function rest(at: Point) {
    const term = termAt(at.x, at.y);
    if (!term || (pointing.kind !== 'nowhere' && pointing.term === term)) return;
    stay(term);
    onRest(term, at);
  }

  function onMove(event: PointerEvent) {
    if (event.pointerType === 'touch') return;
    const at = { x: event.clientX, y: event.clientY };
    const inCard = isInCard(event);
    if (pointing.kind !== 'nowhere') {
      if (inCard || termAt(at.x, at.y) === pointing.term) stay(pointing.term);
      else leave();
    }
    if (inCard || event.buttons !== 0) {
      clearTimeout(restTimer);
      restAt = { x: Number.NaN, y: Number.NaN };
    } else if (!(Math.hypot(at.x - restAt.x, at.y - restAt.y) <= JITTER_PX)) {
      restAt = at;
      clearTimeout(restTimer);
      restTimer = setTimeout(rest, restMs, at);
    }
  }

  function onOut(event: PointerEvent) {
    if (event.relatedTarget !== null || event.pointerType === 'touch') return;
    clearTimeout(restTimer);
    leave();
  }

  function onClick(event: MouseEvent) {
    if ((event as PointerEvent).pointerType !== 'touch' || isInCard(event) || isForPage(event)) return;
    if (root.getSelection()?.isCollapsed === false) return;
    const term = termAt(event.clientX, event.clientY);
    if (term) onTap(term, { x: event.clientX, y: event.clientY });
  }

  const listen = { signal, passive: true };
  // Capturing, so that a page that stops its own events from bubbling does not stop ours.
  root.addEventListener('pointermove', onMove, { ...listen, capture: true });
  root.addEventListener('pointerdown', () => clearTimeout(restTimer), { ...listen, capture: true });
  root.addEventListener('pointerout', onOut, { ...listen, capture: true });
  // Last of all, so that what the page does with the tap is known.
  root.defaultView?.addEventListener('click', onClick, listen);
  signal.addEventListener('abort', () => {
    clearTimeout(restTimer);
    if (pointing.kind === 'leaving') clearTimeout(pointing.timer);
  });
}
