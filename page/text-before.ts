import type { Block } from './block.ts';

/** More than what stands in 25 words, farther than which no word speaks for another. */
const REACH_CHARS = 300;
/** Text nodes that are looked at on the way back: a page may hold thousands of blank ones. */
const MAX_NODES = 64;

/** The text nodes before a node in its tree, the nearest first. */
function* textsBefore(node: Node): Generator<Text> {
  const walker = document.createTreeWalker(node.getRootNode(), NodeFilter.SHOW_TEXT);
  walker.currentNode = node;
  for (let left = MAX_NODES; left > 0; left--) {
    const text = walker.previousNode() as Text | null;
    if (!text) return;
    if (/\S/.test(text.data)) yield text;
  }
}

/** Whether nothing to read stands between two blocks. */
export function standsBehind(block: Block, before: Block): boolean {
  const [text] = textsBefore(block.anchor);
  return text !== undefined && before.nodes.includes(text);
}

/** What stands right before a node, as far as it was read: some sentences, or none where something stands between that was not. */
export function textBefore(node: Node, blockOf: (text: Text) => Block | undefined): string {
  let text = '';
  let nearest: Block | undefined;
  for (const before of textsBefore(node)) {
    const block = blockOf(before);
    if (!block || text.length > REACH_CHARS) break;
    if (block !== nearest) text = `${block.text}\n${text}`;
    nearest = block;
  }
  return text;
}
