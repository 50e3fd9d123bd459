import type { PageTerm, TermIndex } from './term-index.ts';

/** A menu that stays may hold more terms than the letters that come and go beside it; a filter, a map or a link within the page takes fewer away. */
const SHARE_GONE = 1 / 4;
/** So much of what stands before a term tells it from others; more would only cost time in long texts. */
const MAX_CHARS_BEFORE = 100;

/** How a term reads, with what stands before it: the same when its text is written anew, in another place or longer than before. */
function readingOf({ match, block }: PageTerm): string {
  return block.text.slice(Math.max(0, match.start - MAX_CHARS_BEFORE), match.end);
}

/** How often each reading stands in the page. */
function countReadings({ blocks }: Pick<TermIndex, 'blocks'>): Map<string, number> {
  const counts = new Map<string, number>();
  for (const terms of blocks()) {
    for (const term of terms) {
      const reading = readingOf(term);
      counts.set(reading, (counts.get(reading) ?? 0) + 1);
    }
  }
  return counts;
}

/**
 * Tells when a document has become another page without being loaded: its address has become another, with whatever stands behind `?` and `#`,
 * and many of the terms from before have gone, also in other elements. The address alone tells little, since a map changes it as it is moved;
 * and what stands there alone, since a long list holds only what is near the screen.
 */
export function createOtherPage(document: Document, index: Pick<TermIndex, 'count' | 'blocks'>) {
  let address = document.URL;
  /** The most terms that have stood at once at this address. */
  let most = 0;
  /** The same of the address before, and how its terms read when it was left; none while there was no other. */
  let before: { readonly most: number; readonly readings: ReadonlyMap<string, number> } | undefined;

  function lookAtAddress(): void {
    if (document.URL === address) return;
    address = document.URL;
    most = Math.max(most, index.count);
    // Where nothing has stood yet, as while an app starts, there is nothing that could go.
    if (most > 0) before = { most, readings: countReadings(index) };
    most = 0;
  }

  return {
    /** To be called before what has gone is forgotten, and with every block that is read. */
    lookAtAddress,
    /** To be asked after every change that has been read to its end. */
    isReached(): boolean {
      lookAtAddress();
      most = Math.max(most, index.count);
      if (!before) return false;
      let standing = 0;
      for (const [reading, count] of countReadings(index))
        standing += Math.min(count, before.readings.get(reading) ?? 0);
      return standing <= before.most * (1 - SHARE_GONE);
    },
  };
}
