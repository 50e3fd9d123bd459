import type { TermMatch } from '../glossary/term-match.ts';
import { type Block, isWhole } from './block.ts';

/** A term where it stands in the page. The same object for as long as its text stays as it is. */
export interface PageTerm {
  readonly match: TermMatch;
  readonly block: Block;
}

export interface TermIndex {
  readonly count: number;
  /** Whether terms came or went since this was last asked. */
  takeChanged(): boolean;
  /**
   * Takes a block in the place of everything known of its nodes. False where exactly this block is known already.
   * `untouched`: the page has not changed since it was first read, so no node can be known as part of another block.
   */
  put(block: Block, untouched?: boolean): boolean;
  /** Adds matches to a block; ignored once its text has been replaced. */
  add(block: Block, matches: readonly TermMatch[]): void;
  isCurrent(block: Block): boolean;
  has(term: PageTerm): boolean;
  /** Forgets the block that a node is part of. */
  drop(node: Text): void;
  /** To be called when a node has left `parent`: forgets the block there if it reads otherwise now, since nothing may be left in it to be read again. */
  leave(parent: Node): void;
  of(node: Text): readonly PageTerm[];
  /** The block that a node was read as a part of, where that is known: of one in a line without terms only the first is. */
  blockOf(node: Text): Block | undefined;
  /** The terms of each block that has any, in no order. */
  blocks(): Iterable<readonly PageTerm[]>;
  clear(): void;
}

interface ReadBlock {
  readonly block: Block;
  readonly terms: { readonly match: TermMatch; block: Block }[];
}

/** Whether a block that was read reads the same still; where nobody asked for its inner nodes, they do not matter. */
function isSame({ block: a, terms }: ReadBlock, b: Block): boolean {
  if (a.element !== b.element || a.text !== b.text) return false;
  if (terms.length === 0 || !a.isLocated) return true;
  return (
    a.nodes.length === b.nodes.length &&
    a.nodes.every((node, index) => node === b.nodes[index] && a.starts[index] === b.starts[index])
  );
}

/** The terms whose first or last character, or anything between, lies in `start` to `end`; terms are in order and apart. */
function overlapping(terms: readonly PageTerm[], start: number, end: number): readonly PageTerm[] {
  let low = 0;
  let high = terms.length;
  while (low < high) {
    const middle = (low + high) >> 1;
    if (terms[middle]!.match.end <= start) low = middle + 1;
    else high = middle;
  }
  let last = low;
  while (last < terms.length && terms[last]!.match.start < end) last++;
  return low === 0 && last === terms.length ? terms : terms.slice(low, last);
}

/** What was found in which text. Holds on to no node that has left the page, once it is dropped. */
export function createTermIndex(): TermIndex {
  /**
   * By their anchors; those with terms that are not the whole of an element by all their nodes. So no text node of a whole one has to be
   * seen, which for every text of a long page costs as much as the walk.
   */
  let known = new WeakMap<Node, ReadBlock>();
  const withTerms = new Set<ReadBlock>();
  let count = 0;
  let changed = false;

  /** The block that a node is known to be part of. */
  function readAround(node: Node): ReadBlock | undefined {
    for (let at: Node | null = node; at; at = at.parentNode) {
      const read = known.get(at);
      if (read) return read;
    }
    return undefined;
  }

  function forget(read: ReadBlock) {
    const { block, terms } = read;
    // A node that has moved may be part of another block by now.
    const nodes = terms.length > 0 && !isWhole(block) ? block.nodes : [];
    for (const node of [block.anchor, ...nodes]) if (known.get(node) === read) known.delete(node);
    count -= terms.length;
    withTerms.delete(read);
    if (terms.length > 0) changed = true;
  }

  function drop(node: Node) {
    const read = readAround(node);
    if (read) forget(read);
  }

  function append(read: ReadBlock, terms: ReadBlock['terms']) {
    const { block } = read;
    if (terms.length === 0) return;
    if (read.terms.length === 0) {
      withTerms.add(read);
      for (const node of isWhole(block) ? [] : block.nodes) {
        const other = known.get(node);
        if (other && other !== read) forget(other);
        known.set(node, read);
      }
    }
    read.terms.push(...terms);
    count += terms.length;
    changed = true;
  }

  const isCurrent = (block: Block) => known.get(block.anchor)?.block === block;

  return {
    get count() {
      return count;
    },
    takeChanged() {
      const was = changed;
      changed = false;
      return was;
    },
    put(block, untouched = false) {
      const at = known.get(block.anchor);
      const before = at ?? (untouched ? undefined : readAround(block.nodes[0]!));
      const same = before && isSame(before, block);
      // One without terms is known by its first node alone: the others may be known as parts of something else.
      if (same && at && (untouched || isWhole(block) || at.terms.length > 0)) return false;
      if (before) forget(before);
      // Also in what was a whole before: what was read elsewhere may have moved into it.
      if (!untouched) block.nodes.forEach(drop);
      const read: ReadBlock = { block, terms: [] };
      known.set(block.anchor, read);
      if (!same) return true;
      // It has become the whole of its element, or has ceased to be.
      for (const term of before.terms) term.block = block;
      append(read, before.terms);
      return false;
    },
    add(block, matches) {
      const read = known.get(block.anchor);
      if (read?.block !== block) return;
      append(
        read,
        matches.map((match) => ({ match, block })),
      );
    },
    isCurrent,
    has: (term) => isCurrent(term.block) && known.get(term.block.anchor)!.terms.includes(term),
    drop,
    leave(parent) {
      const read = readAround(parent);
      if (read && isWhole(read.block) && read.block.element.textContent !== read.block.text) forget(read);
    },
    of(node) {
      const read = readAround(node);
      if (!read || read.terms.length === 0) return [];
      const start = read.block.starts[read.block.nodes.indexOf(node)];
      return start === undefined ? [] : overlapping(read.terms, start, start + node.length);
    },
    blockOf: (node) => readAround(node)?.block,
    *blocks() {
      for (const { terms } of withTerms) yield terms;
    },
    clear() {
      known = new WeakMap();
      withTerms.clear();
      changed = count > 0;
      count = 0;
    },
  };
}
