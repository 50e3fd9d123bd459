/** A run of text that is read without a stop: `myo<b>cardial</b> infarction` is one, `heart</p><p>attack` two. */
export interface Block {
  /** The data of `nodes`, with a line feed for a line break and U+FFFC for anything shown between that is not text. */
  readonly text: string;
  /** Where it stands: `element`, if the block is all that stands in it, else the first of `nodes`. No block stands inside another's. */
  readonly anchor: Element | Text;
  /** Whether `nodes` are known; else they are looked up when they are asked for. */
  readonly isLocated: boolean;
  /** In document order, never empty. */
  readonly nodes: readonly Text[];
  /** For each node, the offset in `text` (UTF-16 code units) at which its data begins. */
  readonly starts: readonly number[];
  /** The nearest element around the run that is not itself part of a line. */
  readonly element: Element;
}

/** Whether a block is all that stands in its element. */
export const isWhole = ({ anchor, element }: Block) => anchor === element;

/** A place in the DOM. */
export interface Position {
  readonly node: Text;
  readonly offset: number;
}

/** A stretch of siblings, both ends included; all children of `parent` where they are left out. */
export interface Region {
  readonly parent: Node;
  readonly first?: Node;
  readonly last?: Node;
}

/** Index of the last of `starts` that is not after `offset`. */
function nodeAt(starts: readonly number[], offset: number): number {
  let low = 0;
  let high = starts.length - 1;
  while (low < high) {
    const middle = (low + high + 1) >> 1;
    if (starts[middle]! <= offset) low = middle;
    else high = middle - 1;
  }
  return low;
}

function positionAt({ nodes, starts }: Block, character: number, after: 0 | 1): Position {
  const index = nodeAt(starts, character);
  const node = nodes[index]!;
  // A page may have shortened the node since it was read.
  return { node, offset: Math.min(character - starts[index]! + after, node.length) };
}

/** Where `start` to `end` of a block lies in the DOM, as tightly as can be: around its first and its last character. */
export function positionsOf(block: Block, start: number, end: number): { start: Position; end: Position } {
  return { start: positionAt(block, start, 0), end: positionAt(block, end - 1, 1) };
}

/** The offset in the block's text of an offset in one of its nodes, or undefined for a node of another block. */
export function offsetIn({ nodes, starts }: Block, node: Text, offset: number): number | undefined {
  const index = nodes.indexOf(node);
  return index < 0 ? undefined : starts[index]! + offset;
}
