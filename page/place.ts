import {
  autoUpdate,
  computePosition,
  flip,
  inline,
  offset,
  type Placement,
  platform,
  shift,
  size,
} from '@floating-ui/dom';

/** Between the words and the card, so that the underline stays visible. */
export const GAP_PX = 6;
/** Between the card and the edge of the window. */
const EDGE_PX = 8;
/** A card lower than this is no use; then it stands beside the words, as in a low frame, or may lie over them where there is no room either. */
const LEAST_HEIGHT_PX = 180;
const BESIDE: readonly Placement[] = ['right-start', 'left-start'];

/** What a card is placed at: its rectangles in viewport px, asked for again whenever the page scrolls. */
export interface Anchor {
  readonly rects: () => readonly DOMRect[];
  /** An element around it, whose scrolling ancestors are followed. */
  readonly element: Element;
  /** The node in which it begins, now. */
  readonly start: () => Node;
}

/**
 * Keeps a fixed layer at its anchor, below it or above where there is more room, until the signal ends it.
 * How high the layer may be there is told to its style as `--room`, how far from the anchor it is as `--gap`.
 */
export function keepPlaced(layer: HTMLElement, anchor: Anchor, signal: AbortSignal): void {
  const virtual = {
    getBoundingClientRect: () => union(anchor.rects()),
    getClientRects: () => [...anchor.rects()],
    contextElement: anchor.element,
  };
  layer.style.setProperty('--gap', `${GAP_PX}px`);
  let isPlaced = false;
  const place = async () => {
    // Its text has been replaced, and is about to be read again.
    if (isPlaced && anchor.rects().length === 0) return;
    isPlaced = true;
    // The anchor is measured in px of the window. Where the page is zoomed, those of the layer would be others.
    layer.style.removeProperty('zoom');
    layer.style.zoom = `${1 / layer.currentCSSZoom}`;
    // Measured at its full height, or a card that was made low once would seem to fit for ever. There it has nothing to scroll.
    const card = layer.firstElementChild as HTMLElement | null;
    const scrolled = card?.scrollTop ?? 0;
    layer.style.removeProperty('--room');
    layer.style.left = '0';
    const origin = layer.getBoundingClientRect().left;
    const { x, y } = await computePosition(virtual, layer, {
      platform: measuredFrom(origin),
      strategy: 'fixed',
      placement: 'bottom-start',
      middleware: [
        inline(),
        offset(GAP_PX),
        flip({
          padding: EDGE_PX,
          fallbackStrategy: 'bestFit',
          ...(isLow(anchor.rects()) ? { crossAxis: false, fallbackPlacements: ['top-start', ...BESIDE] } : {}),
        }),
        size({
          padding: EDGE_PX,
          apply: ({ availableHeight, placement }) => {
            if (BESIDE.includes(placement)) return;
            layer.style.setProperty('--room', `${Math.max(LEAST_HEIGHT_PX, Math.floor(availableHeight))}px`);
          },
        }),
        shift({ padding: EDGE_PX, crossAxis: true }),
      ],
    });
    layer.style.left = `${x}px`;
    layer.style.top = `${y}px`;
    card?.scrollTo({ top: scrolled, behavior: 'instant' });
    // Chrome holds back the wheel also where there is nothing to scroll: the page would stand still under the pointer.
    if (card) card.style.overscrollBehavior = card.scrollHeight > card.clientHeight ? '' : 'auto';
  };
  signal.addEventListener(
    'abort',
    autoUpdate(virtual, layer, () => void place()),
    { once: true },
  );
}

/**
 * How Floating UI measures what it places, where the px of a fixed layer begin at `origin`: a scrollbar may stand on the left. It would ask
 * where the root element begins, which a page may have centred, or turned.
 */
const measuredFrom = (origin: number): typeof platform => ({
  ...platform,
  async getElementRects({ reference, floating }) {
    const { x, y, width, height } = reference.getBoundingClientRect();
    const size = await platform.getDimensions(floating);
    return { reference: { x: x - origin, y, width, height }, floating: { x: 0, y: 0, ...size } };
  },
});

/** Whether neither above nor below these there is room for a card. */
function isLow(rects: readonly DOMRect[]): boolean {
  const { top, bottom } = union(rects);
  return Math.max(top, window.innerHeight - bottom) < LEAST_HEIGHT_PX + GAP_PX + EDGE_PX;
}

function union(rects: readonly DOMRect[]): DOMRect {
  if (rects.length === 0) return new DOMRect();
  const left = Math.min(...rects.map((rect) => rect.left));
  const top = Math.min(...rects.map((rect) => rect.top));
  const right = Math.max(...rects.map((rect) => rect.right));
  const bottom = Math.max(...rects.map((rect) => rect.bottom));
  return new DOMRect(left, top, right - left, bottom - top);
}
