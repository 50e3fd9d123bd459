import { hostOrParent } from './around.ts';
import type { Block, Region } from './block.ts';
import { isFolded, isNeverShown, isPhrase, kindOf, showsOwnText } from './element-kind.ts';
import { plainBlockOf } from './plain-block.ts';

/** Nodes after which a walk offers to rest, however little text it met: well under a millisecond. */
const REST_NODES = 256;
/** Constants of one's own are quicker to read than those of Node, some hundred thousand times. */
const TEXT_NODE = 3;
const ELEMENT_NODE = 1;
const LINE_BREAK = '\n';
const OBJECT = '\uFFFC';
const WORTH_READING = /[^\s\uFFFC]/;

/** An element that the cursor is in. */
interface OpenElement {
  readonly element: Element;
  readonly isBlock: boolean;
  /** Whether what stands directly in it is shown only by a slot. */
  readonly isHost: boolean;
  readonly style: CSSStyleDeclaration;
  /** Whether text standing directly in it is shown; asked with the first one. */
  showsText?: boolean;
}

export interface BlockWalkEvents {
  readonly onShadow?: (shadow: ShadowRoot) => void;
  /** A text that is blank or not shown, or an element that was left out with everything in it. */
  readonly onLeftOut?: (node: Text | Element) => void;
  /** An element that its style does not show now, but another may. */
  readonly onUnshown?: (element: Element) => void;
  /** A custom element without an open shadow root, or without one yet. */
  readonly onCustomElement?: (element: Element) => void;
}

export interface BlockWalk {
  /** The next block; `rest` where the caller may pause although there is none yet; `end` after the last. */
  next(): Block | 'rest' | 'end';
  /** To be called for every removal that happens while the walk rests, in their order, so that it does not lose its way. */
  removed(node: Node, nextSibling: Node | null): void;
}

/** The block container of what stands directly in `parent`: its box, or for a shadow root or `display: contents` the next one out. */
function containerOf(parent: Node): Element {
  let outermost = parent;
  for (let node: Node | null = parent; node; node = hostOrParent(node)) {
    if (node.nodeType !== ELEMENT_NODE) continue;
    outermost = node;
    if (kindOf(node as Element) === 'block') break;
  }
  return outermost as Element;
}

/** Walks a region from front to back, by hand: a TreeWalker's filter costs three to four times the walk. */
export function createBlockWalk({ parent: top, first, last }: Region, events: BlockWalkEvents = {}): BlockWalk {
  const outermost = top.isConnected && top.nodeType !== Node.DOCUMENT_NODE ? containerOf(top) : undefined;
  /** From the outermost inwards. */
  const open: OpenElement[] = [];
  /** Null behind the last child of the innermost that is open; with none open, at the end. */
  let cursor: Node | null = first ?? top.firstChild;
  /** The run so far, put together while the texts are at hand. */
  let nodes: Text[] = [];
  let starts: number[] = [];
  let text = '';
  /** Offset in `text` behind its last line break; -1 without one. */
  let lineStart = -1;
  let ready: Block | undefined;
  /** Whether slots do not show what they take, each asked once. */
  const folded = new Map<HTMLSlotElement, boolean>();
  const topElement = top.nodeType === ELEMENT_NODE ? (top as Element) : undefined;
  const isTopHost = topElement?.shadowRoot != null;
  const topShowsText = !topElement || showsOwnText(topElement, getComputedStyle(topElement));

  function blockElement(): Element | undefined {
    for (let depth = open.length - 1; depth >= 0; depth--) if (open[depth]!.isBlock) return open[depth]!.element;
    return outermost ?? nodes[0]?.parentElement ?? undefined;
  }

  function dropRun() {
    if (nodes.length > 0) {
      nodes = [];
      starts = [];
    }
    text = '';
    lineStart = -1;
  }

  function closeRun() {
    if (nodes.length > 0) {
      const element = blockElement();
      if (!WORTH_READING.test(text)) for (const node of nodes) events.onLeftOut?.(node);
      else if (element) ready = { text, anchor: nodes[0]!, isLocated: true, nodes, starts, element };
    }
    dropRun();
  }

  function addText(node: Text) {
    nodes.push(node);
    starts.push(text.length);
    text += node.data;
  }

  /** Whether the cursor stands in a host, and no slot shows what is there. */
  function isUnslotted(node: Text | Element): boolean {
    if (!(open.at(-1)?.isHost ?? isTopHost)) return false;
    const slot = node.assignedSlot;
    if (!slot) return true;
    const is = folded.get(slot) ?? isFolded(node);
    folded.set(slot, is);
    return is;
  }

  function isShown(node: Text): boolean {
    if (isUnslotted(node)) return false;
    const parent = open.at(-1);
    if (!parent) return topShowsText;
    parent.showsText ??= showsOwnText(parent.element, parent.style);
    return parent.showsText;
  }

  /** Moves past a node and out of every parent that ends with it. */
  function pass(node: Node) {
    for (let at = node; ; ) {
      const next: Node | null = at === last ? null : at.nextSibling;
      if (next) {
        cursor = next;
        return;
      }
      // The parent is the one that was entered: asking the node for it would cost as much as the step itself.
      const parent = at === last ? undefined : open.at(-1);
      if (!parent) {
        cursor = null;
        closeRun();
        return;
      }
      if (parent.isBlock) closeRun();
      open.pop();
      at = parent.element;
    }
  }

  /** How many are open around a node on the way to the cursor; -1 for one that is not on it. */
  function depthOf(node: Node): number {
    return node === cursor ? open.length : open.findIndex(({ element }) => element === node);
  }

  function lineBreak() {
    // Two line breaks with nothing between are how old pages write a new paragraph.
    if (lineStart >= 0 && !/\S/.test(text.slice(lineStart))) {
      closeRun();
    } else {
      text += LINE_BREAK;
      lineStart = text.length;
    }
  }

  function enter(element: Element) {
    if (isUnslotted(element)) {
      events.onLeftOut?.(element);
      return pass(element);
    }
    const style = getComputedStyle(element);
    const kind = kindOf(element, style, open.at(-1)?.element ?? topElement ?? null);
    if (kind === 'block' || kind === 'inline') return enterRead(element, kind === 'block', style);
    if (kind === 'break') lineBreak();
    else if (kind === 'object') text += OBJECT;
    else if (kind === 'wall') closeRun();
    else if (style.display === 'none' && !isNeverShown(element.localName)) events.onUnshown?.(element);
    events.onLeftOut?.(element);
    pass(element);
  }

  function enterRead(element: Element, isBlock: boolean, style: CSSStyleDeclaration) {
    if (isBlock) closeRun();
    // One at a time: this element is entered again after the block before it.
    if (ready) return;
    const tag = element.localName;
    const shadow = isPhrase(tag) ? null : element.shadowRoot;
    if (shadow) events.onShadow?.(shadow);
    else if (tag.includes('-')) events.onCustomElement?.(element);
    const child = element.firstChild;
    if (!child) return pass(element);
    const block = isBlock && !shadow && showsOwnText(element, style) ? plainBlockOf(element) : undefined;
    if (block) {
      if (WORTH_READING.test(block.text)) ready = block;
      else events.onLeftOut?.(element);
      return pass(element);
    }
    open.push({ element, isBlock, isHost: shadow !== null, style });
    cursor = child;
  }

  return {
    next() {
      for (let left = REST_NODES; left > 0; left--) {
        if (ready) break;
        if (!cursor) {
          const parent = open.pop();
          if (!parent) return 'end';
          pass(parent.element);
        } else if (cursor.nodeType === TEXT_NODE) {
          if (isShown(cursor as Text)) addText(cursor as Text);
          else events.onLeftOut?.(cursor as Text);
          pass(cursor);
        } else if (cursor.nodeType === ELEMENT_NODE) {
          enter(cursor as Element);
        } else {
          pass(cursor);
        }
      }
      const block = ready;
      ready = undefined;
      return block ?? 'rest';
    },
    removed(node, nextSibling) {
      // Here as below, what stands around the gap has changed and will be read again.
      if (nodes.some((text) => node.contains(text))) dropRun();
      const depth = node.contains(top) ? 0 : depthOf(node);
      if (depth < 0) return;
      // The walk goes on behind the gap. Removals are told when all have happened, so the page itself does not say where it was: only the way that
      // the walk came does, and what stood behind.
      dropRun();
      open.length = depth;
      cursor = node === last || node.contains(top) ? null : nextSibling;
    },
  };
}
