import type { Block } from './block.ts';
import type { TermIndex } from './term-index.ts';

/** A menu that stays may hold more terms than the letters that come and go beside it; a filter, a map or a link within the page takes fewer away. */
const SHARE_GONE = 1 / 4;

/**
 * Tells when a document has become another page without being loaded: its address has become another, with whatever stands behind `?` and `#`,
 * and many of the terms from before have gone. The address alone tells little, since a map changes it as it is moved; and what stands there
 * alone, since a long list holds only what is near the screen.
 */
export function createOtherPage(document: Document) {
  let address = document.URL;
  /** The most terms that have stood at once at this address, and at the one before; none while there was no other. */
  let most = 0;
  let mostBefore: number | undefined;
  /** What was read at this address. */
  let later = new WeakSet<Block>();

  function lookAtAddress(): void {
    if (document.URL === address) return;
    address = document.URL;
    mostBefore = most;
    most = 0;
    later = new WeakSet();
  }

  return {
    /** To be called with every block before it is searched. */
    reading(block: Block): void {
      lookAtAddress();
      if (mostBefore !== undefined) later.add(block);
    },
    /** To be asked after every change. */
    isReached({ count, blocks }: Pick<TermIndex, 'count' | 'blocks'>): boolean {
      lookAtAddress();
      most = Math.max(most, count);
      if (mostBefore === undefined) return false;
      let standing = 0;
      for (const terms of blocks()) if (terms[0] && !later.has(terms[0].block)) standing += terms.length;
      return standing <= mostBefore * (1 - SHARE_GONE);
    },
  };
}
