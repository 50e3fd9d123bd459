import type { Block } from './block.ts';
import type { PageTerm } from './term-index.ts';

/** A menu that stays may hold more terms than the letters that come and go beside it; a filter, a map or a link within the page takes fewer away. */
const SHARE_GONE = 1 / 4;

/**
 * Tells when a document has become another page without being loaded: it has another address, with whatever stands behind `?` and `#`, and
 * many of its terms have gone. The address alone tells little, since a map changes it as it is moved; and what stands there alone, since a long
 * list holds only what is near the screen.
 */
export function createOtherPage(document: Document) {
  const address = document.URL;
  /** What was read at another address. */
  const later = new WeakSet<Block>();
  /** Terms that stood there at once. */
  let most = 0;
  const hasMoved = () => document.URL !== address;
  return {
    /** To be called with every block before it is searched. */
    reading(block: Block): void {
      if (hasMoved()) later.add(block);
    },
    /** To be asked after every change, with the terms of each block. */
    isReached(blocks: Iterable<readonly PageTerm[]>): boolean {
      let standing = 0;
      for (const terms of blocks) if (!later.has(terms[0]!.block)) standing += terms.length;
      most = Math.max(most, standing);
      return hasMoved() && standing <= most * (1 - SHARE_GONE);
    },
  };
}
