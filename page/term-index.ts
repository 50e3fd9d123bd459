import type { TermMatch } from '../glossary/term-match.ts';
import type { Block } from './block.ts';

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
  drop(node: Text): void;
  of(node: Text): readonly PageTerm[];
  /** The terms of each block that has any, in no order. */
  blocks(): Iterable<readonly PageTerm[]>;
  clear(): void;
}

interface ReadBlock {
  readonly block: Block;
  readonly terms: PageTerm[];
}

/** Whether a block that was read reads the same still; where it held no term, its inner nodes do not matter. */
function isSame({ block: a, terms }: ReadBlock, b: Block): boolean {
  if (a.element !== b.element || a.text !== b.text) return false;
  if (terms.length === 0) return true;
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

/** What was found in which text node. Holds on to no node that has left the page, once it is dropped. */
export function createTermIndex(): TermIndex {
  /**
   * By every node of a block with terms; by its first node only where there is nothing to take back when one of them goes,
   * since entries for every text of a long page cost as much as the walk.
   */
  let known = new WeakMap<Text, ReadBlock>();
  const withTerms = new Set<ReadBlock>();
  let count = 0;
  let changed = false;

  function drop(node: Text) {
    const read = known.get(node);
    if (!read) return;
    // A node that has moved may be part of another block by now.
    const { first, nodes } = read.terms.length > 0 ? read.block : { first: read.block.first, nodes: [] };
    for (const other of [first, ...nodes]) if (known.get(other) === read) known.delete(other);
    count -= read.terms.length;
    withTerms.delete(read);
    if (read.terms.length > 0) changed = true;
  }

  const isCurrent = (block: Block) => known.get(block.first)?.block === block;

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
      const { first } = block;
      const before = known.get(first);
      if (before && isSame(before, block)) return false;
      if (before) drop(first);
      if (!untouched) block.nodes.forEach(drop);
      known.set(first, { block, terms: [] });
      return true;
    },
    add(block, matches) {
      const read = known.get(block.first);
      if (read?.block !== block || matches.length === 0) return;
      if (read.terms.length === 0) {
        withTerms.add(read);
        for (const node of block.nodes) {
          if (known.get(node) !== read) drop(node);
          known.set(node, read);
        }
      }
      for (const match of matches) read.terms.push({ match, block });
      count += matches.length;
      changed = true;
    },
    isCurrent,
    has: (term) => isCurrent(term.block) && known.get(term.block.first)!.terms.includes(term),
    drop,
    of(node) {
      const read = known.get(node);
      if (!read || read.terms.length === 0) return [];
      const start = read.block.starts[read.block.nodes.indexOf(node)]!;
      return overlapping(read.terms, start, start + node.length);
    },
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
