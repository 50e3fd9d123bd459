import { fold } from '../text/fold.ts';
import { createWordParts } from './word-parts.ts';
import type { WordPartsBlock } from './word-parts-block.ts';
import { meaningAlone } from './word-parts-wording.ts';

/** A part of a word, written as dictionaries do (`hepat-`, `-itis`), and what it means by itself. */
export interface TermPart {
  readonly form: string;
  readonly means: string;
}

/** The parts of the words of a term that are made of known ones, in their order; none where there are no such words. */
export function createTermParts(block: WordPartsBlock): (term: string) => readonly TermPart[] {
  const guessWord = createWordParts(block);
  return (term) =>
    fold(term)
      .text.split(/[^a-z]+/)
      .flatMap((word) => guessWord(word)?.parts ?? [])
      .map((part) => ({
        form: part.kind === 'ending' ? `-${part.form}` : `${part.form}-`,
        means: meaningAlone(part),
      }));
}
