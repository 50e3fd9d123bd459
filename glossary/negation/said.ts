import { createNegation } from './negation.ts';
import { isFamilyHeading } from './negation-others.ts';
import { createSought } from './sought.ts';

/** What a text says of a term in it, in its own words as they stand there; neither where it simply names it. */
export interface Said {
  /** The words that say that it is not there. */
  readonly negation?: string;
  /** The words that ask whether it is there. */
  readonly sought?: string;
}

/** Tells what a text says of the term at start..end, in UTF-16 code units, under what it stands under: headings, the head of its row. */
export type SaidIn = (text: string, start: number, end: number, headings?: readonly string[]) => Said;

const NOTHING: Said = {};

export function createSaidIn(): SaidIn {
  const negationOf = createNegation();
  const soughtBy = createSought();
  return (text, start, end, headings = []) => {
    // What is denied there is denied of a relative.
    if (headings.some(isFamilyHeading)) return NOTHING;
    const negation = negationOf(text, start, end);
    if (negation !== undefined) return { negation };
    const sought = soughtBy(text, start, end);
    return sought === undefined ? NOTHING : { sought };
  };
}
