/** A pair of brackets that belong together: where they stand, in UTF-16 code units. */
export interface BracketPair {
  readonly open: number;
  readonly close: number;
}

// Where brackets stand within more brackets than this, text is a formula; the outer ones are forgotten, so that one look back stays short.
const MAX_DEPTH = 8;

const [ROUND_OPEN, ROUND_CLOSE, SQUARE_OPEN, SQUARE_CLOSE] = [0x28, 0x29, 0x5b, 0x5d];

/** The pairs of round and of square brackets in a text that hold at most `maxChars`, those within others too, in the order in which they close. */
export function bracketPairs(text: string, maxChars: number): readonly BracketPair[] {
  const pairs: BracketPair[] = [];
  const waiting: number[] = [];
  for (let i = 0; i < text.length; i++) {
    const code = text.charCodeAt(i);
    if (code === ROUND_OPEN || code === SQUARE_OPEN) {
      waiting.push(i);
      if (waiting.length > MAX_DEPTH) waiting.shift();
    } else if (code === ROUND_CLOSE || code === SQUARE_CLOSE) {
      const opening = code === ROUND_CLOSE ? ROUND_OPEN : SQUARE_OPEN;
      const last = waiting.findLastIndex((open) => text.charCodeAt(open) === opening);
      if (last < 0) continue;
      const open = waiting[last]!;
      waiting.length = last;
      if (i - open - 1 <= maxChars) pairs.push({ open, close: i });
    }
  }
  return pairs;
}
