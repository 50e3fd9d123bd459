import { hostOrParent } from './around.ts';
import type { Region } from './block.ts';
import { type ElementKind, isFolded, isRead, kindOf } from './element-kind.ts';
import { isFootnoteMark } from './footnote.ts';

type KindOf = (element: Element) => ElementKind;

function isBlank(node: Node): boolean {
  return node.nodeType === Node.TEXT_NODE ? !/\S/.test((node as Text).data) : node.nodeType === Node.COMMENT_NODE;
}

function isBreak(node: Node | null): boolean {
  return node?.nodeName === 'BR';
}

/** Whether no run goes on across this node in the given direction. */
function endsRun(node: Node, beyond: 'previousSibling' | 'nextSibling', kindOf: KindOf): boolean {
  if (node.nodeType !== Node.ELEMENT_NODE) return false;
  const kind = kindOf(node as Element);
  if (kind === 'block' || kind === 'wall') return true;
  if (kind !== 'break') return false;
  let next = node[beyond];
  while (next && isBlank(next)) next = next[beyond];
  return isBreak(next);
}

/**
 * The least stretch of siblings that must be read again when `node` has changed: everything its runs can reach.
 * `kind` may remember what it said, for as long as nothing changes.
 * Undefined where `node` is outside `root`, or where nothing is read (hidden, an editor, code).
 */
export function regionAround(node: Node, root: Node, kind: KindOf = kindOf): Region | undefined {
  if (node === root || !node.isConnected) return node === root ? { parent: root } : undefined;
  let inner = node;
  let parent = node.parentNode;
  // A mark of a note that has just become one may have been a part of a word.
  const isInRun = (element: Element) => kind(element) === 'inline' || isFootnoteMark(element);
  while (parent && parent !== root && parent.nodeType === Node.ELEMENT_NODE && isInRun(parent as Element)) {
    inner = parent;
    parent = parent.parentNode;
  }
  if (!parent) return undefined;
  for (let outer: Node | null = parent; ; outer = hostOrParent(outer)) {
    if (!outer) return undefined;
    if (outer.nodeType === Node.ELEMENT_NODE) {
      if (!isRead(kind(outer as Element)) || isFolded(outer as Element)) return undefined;
    }
    if (outer === root) break;
  }
  let first: Node = inner;
  while (first.previousSibling && !endsRun(first.previousSibling, 'previousSibling', kind))
    first = first.previousSibling;
  let last: Node = inner;
  while (last.nextSibling && !endsRun(last.nextSibling, 'nextSibling', kind)) last = last.nextSibling;
  // All of an element is a part of what is around it, so that it is read as the one block that it may be.
  const around = parent === root || first.previousSibling || last.nextSibling ? null : parent.parentNode;
  return around ? { parent: around, first: parent, last: parent } : { parent, first, last };
}
