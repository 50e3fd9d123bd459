import { hostOrParent, isUnder } from './around.ts';
import type { Block, Region } from './block.ts';
import { type BlockWalk, createBlockWalk } from './block-walk.ts';
import { followChanges } from './changes.ts';
import { type ElementKind, isEditorAsWhole, kindOf } from './element-kind.ts';
import { areaAround, textsNear } from './near.ts';
import { createOtherPage } from './other-page.ts';
import { inReadingOrder } from './reading-order.ts';
import { regionAround } from './region.ts';
import { type FindInBlock, searchBlock } from './search-block.ts';
import { createTermIndex, type PageTerm } from './term-index.ts';
import { standsBehind, textBefore } from './text-before.ts';
import { textsUnder } from './texts.ts';
import { createUnshown, hiddenAround } from './unshown.ts';

interface ScanOptions {
  readonly root: Document | ShadowRoot | Element;
  readonly find: FindInBlock;
  /** Called before a text is searched that does not stand behind the one before, with what it stands behind, if anything. */
  readonly onGap: (before: string) => void;
  readonly signal: AbortSignal;
  /** Called when changes wait to be read. */
  readonly onWork: () => void;
  /** Called with every change of the page. */
  readonly onStir: () => void;
  /** Called when the document got another root. */
  readonly onRoot: () => void;
}

/** Blocks that are asked in one step whether they are still shown: about a quarter of a millisecond. */
const ASKED_TOGETHER = 256;

/** Siblings that are looked at in one step: well under a millisecond. */
const MAX_TOGETHER = 32;

/** Whether a node can be part of a line that goes on beyond it. */
function isInLine(node: Node): boolean {
  if (node.nodeType !== Node.ELEMENT_NODE)
    return node.nodeType === Node.TEXT_NODE || node.nodeType === Node.COMMENT_NODE;
  const kind = kindOf(node as Element);
  return kind !== 'block' && kind !== 'wall';
}

function isInside(node: Node, nodes: ReadonlySet<Node>): boolean {
  for (let at = hostOrParent(node); at; at = hostOrParent(at)) if (nodes.has(at)) return true;
  return false;
}

function isCovered(node: Node, nodes: ReadonlySet<Node>): boolean {
  return nodes.has(node) || isInside(node, nodes);
}

/** What `kindOf` says, each asked once: good for as long as nothing changes. */
function rememberKinds(): (element: Element) => ElementKind {
  const kinds = new Map<Element, ElementKind>();
  return (element) => {
    const kind = kinds.get(element) ?? kindOf(element);
    kinds.set(element, kind);
    return kind;
  };
}

/** Notes the nodes of a region. */
function cover({ parent, first = parent, last = parent }: Region, covered: Set<Node>): void {
  for (let node: Node | null = first; node; node = node === last ? null : node.nextSibling) covered.add(node);
}

/** What there is to read, as generators that can be left at every `yield` and gone on with after the page has changed. */
export function createScan({ root, find, onGap, signal, onWork, onStir, onRoot }: ScanOptions) {
  const document = root.ownerDocument ?? (root as Document);
  const index = createTermIndex();
  const otherPage = createOtherPage(document, index);
  const walks = new Set<BlockWalk>();
  const shadowRoots = new Set<ShadowRoot>();
  /** Custom elements that may get an open shadow root yet: no event tells, so they are looked at with the next change. */
  const unopened = new Set<Element>();
  const unshown = createUnshown();
  /** Whether something may be shown or hidden that has not changed itself. */
  let isUnsure = false;
  const changed = new Set<Node>();
  const removed = new Set<Node>();
  /** Whatever a node has left. */
  const bereft = new Set<Node>();
  /** Nodes beside a gap, whose line may go on across it now. */
  const beside = new Set<Node>();

  /** Pages make themselves an editor, and cease to be one, without any change that tells. */
  let isEditor = isEditorAsWhole(document);
  let isUntouched = true;
  /** What was searched last. */
  let last: Block | undefined;

  const add = (to: Set<Node>, node: Node) => {
    isUntouched = false;
    to.add(node);
    onWork();
  };
  const changes = followChanges(document, signal, {
    onChanged: (node) => add(changed, node),
    onTurned(element) {
      isUnsure = true;
      add(changed, element);
    },
    onSlots: (host) => add(changed, host),
    onRestyled: () => add(changed, root),
    onAnswer() {
      isUnsure = true;
      isUntouched = false;
      onWork();
    },
    onStir,
    onRoot,
    onRemoved(node, parent, before, after) {
      for (const walk of walks) walk.removed(node, after);
      beside.add(before ?? parent).add(after ?? parent);
      bereft.add(parent);
      add(removed, node);
    },
  });
  changes.observe(root);
  signal.addEventListener(
    'abort',
    () => {
      index.clear();
      unshown.clear();
      last = undefined;
      for (const set of [walks, shadowRoots, unopened, changed, removed, bereft, beside]) set.clear();
    },
    { once: true },
  );

  function meetShadow(shadow: ShadowRoot) {
    unopened.delete(shadow.host);
    if (shadowRoots.has(shadow)) return;
    shadowRoots.add(shadow);
    changes.observe(shadow);
  }

  function* forget(node: Node): Generator<void> {
    const isGone = !isUnder(root, node);
    for (const text of textsUnder(node, (shadow) => isGone && shadowRoots.delete(shadow))) {
      index.drop(text);
      yield;
    }
  }

  /** Adds what hides a block with terms: a rule may hide what stands far from a change. */
  function* gatherHidden(to: Set<Node>): Generator<void> {
    let asked = 0;
    for (const [term] of index.blocks()) {
      const hidden = term && hiddenAround(term.block.element);
      if (hidden) {
        to.add(hidden);
        unshown.add(hidden);
      }
      if (++asked % ASKED_TOGETHER === 0) yield;
    }
  }

  /** The region around a node, and with it those of the touched siblings behind: pages append line after line. */
  function regionTouched(node: Node, touched: Set<Node>): Region | undefined {
    const kind = rememberKinds();
    let region = regionAround(node, root, kind);
    for (let left = MAX_TOGETHER; left > 0; left--) {
      const next = region?.last?.nextSibling;
      if (!next || !touched.has(next)) break;
      const other = regionAround(next, root, kind);
      if (!other?.last || other.parent !== region?.parent) break;
      touched.delete(next);
      region = { ...region, last: other.last };
    }
    return region;
  }

  /** Searches a block, unless it is known already; `before` is the one that the same walk met before it. */
  function search(block: Block, before: Block | undefined): Generator<void> | undefined {
    if (!index.put(block, isUntouched)) return undefined;
    // By its anchor: one that is known already is another object when it is met again.
    const isBehindLast = before ? before.anchor === last?.anchor : last && standsBehind(block, last);
    if (!isBehindLast) onGap(textBefore(block.anchor, index.blockOf));
    last = block;
    otherPage.lookAtAddress();
    return searchBlock(block, find, index);
  }

  function* read(region: Region, again: boolean): Generator<void> {
    const shadows: ShadowRoot[] = [];
    const leftOut: Node[] = [];
    const walk = createBlockWalk(region, {
      onShadow(shadow) {
        // Before all around it has been read: a slot that comes meanwhile shows what its host holds.
        meetShadow(shadow);
        shadows.push(shadow);
      },
      onCustomElement: (element) => unopened.add(element),
      onUnshown: unshown.add,
      ...(again ? { onLeftOut: (node: Node) => leftOut.push(node) } : {}),
    });
    walks.add(walk);
    let before: Block | undefined;
    for (let step = walk.next(); step !== 'end'; step = walk.next()) {
      if (step !== 'rest') {
        const left = search(step, before);
        before = step;
        if (left) yield* left;
      }
      yield;
    }
    walks.delete(walk);
    for (const shadow of shadows) yield* read({ parent: shadow }, again);
    for (const node of leftOut) yield* forget(node);
  }

  return {
    index,
    shadowRoots,

    /** Whether the document has become another page; to be asked when the changes of its terms have been read to their end. */
    isOtherPage: otherPage.isReached,

    hasChanges: () => changed.size > 0 || removed.size > 0 || isUnsure,

    *onScreen(): Generator<void> {
      const covered = new Set<Node>();
      const kind = rememberKinds();
      // Not gathered first: measuring all that is on screen would be a long step of its own.
      for (const text of textsNear(root, areaAround(document.defaultView!, 0), meetShadow)) {
        if (!/\S/.test(text.data) || isCovered(text, covered)) continue;
        const region = regionAround(text, root, isUntouched ? kind : kindOf);
        if (!region) continue;
        cover(region, covered);
        yield;
        yield* read(region, false);
      }
    },

    everything: () => read({ parent: root }, false),

    *changes(): Generator<void> {
      otherPage.lookAtAddress();
      for (const element of unopened) {
        if (!element.isConnected) unopened.delete(element);
        else if (element.shadowRoot) changed.add(element);
      }
      if (isEditor !== isEditorAsWhole(document)) {
        isEditor = !isEditor;
        changed.add(root);
      }
      for (const element of unshown.takeTurned()) {
        // With what stands beside it: one may be shown in the place of the other.
        if (!isCovered(element, changed)) changes.tellTurned(element.parentElement ?? element);
      }
      const isAsked = isUnsure;
      isUnsure = false;
      for (const node of beside) if (isInLine(node)) changed.add(node);
      const gone = [...removed].filter((node) => !isUnder(root, node));
      const touched = new Set(changed);
      for (const parent of bereft) index.leave(parent);
      for (const set of [changed, removed, bereft, beside]) set.clear();

      for (const node of gone) yield* forget(node);
      if (isAsked) yield* gatherHidden(touched);
      /** What is read with something else that was touched: a line, of which each node is told. */
      const covered = new Set<Node>();
      for (const node of touched) {
        if (node !== root && (isInside(node, touched) || isCovered(node, covered))) continue;
        const region = regionTouched(node, touched);
        if (region) {
          cover(region, covered);
          yield* read(region, true);
        } else {
          yield* forget(node);
        }
      }
    },

    all(): PageTerm[] {
      const byAnchor = new Map<Node, readonly PageTerm[]>();
      for (const terms of index.blocks()) byAnchor.set(terms[0]!.block.anchor, terms);
      return inReadingOrder(byAnchor.keys(), root).flatMap((anchor) => byAnchor.get(anchor)!);
    },

    near(screens: number): PageTerm[] {
      const found = new Set<PageTerm>();
      if (index.count === 0) return [];
      const onShadow = (shadow: ShadowRoot) => shadowRoots.has(shadow) || add(changed, shadow.host);
      for (const text of textsNear(root, areaAround(document.defaultView!, screens), onShadow)) {
        for (const term of index.of(text)) found.add(term);
      }
      return [...found];
    },
  };
}
