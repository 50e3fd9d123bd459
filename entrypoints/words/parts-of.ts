import wordPartsJson from 'virtual:word-parts';
import { fold } from '../../glossary/text/fold.ts';
import { createTermParts } from '../../glossary/unknown/term-parts.ts';
import { createWordParts } from '../../glossary/unknown/word-parts.ts';

const block = JSON.parse(wordPartsJson);

/** The parts of a term's words, each with what it means. */
export const partsOf = createTermParts(block);

const guessWord = createWordParts(block);

/** What Bedside makes of a word that the glossary does not hold, as a page gets it. */
export const guessOf = (word: string): string | undefined => guessWord(fold(word).text)?.guess;
