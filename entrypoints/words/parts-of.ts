import wordPartsJson from 'virtual:word-parts';
import { createTermParts } from '../../glossary/unknown/term-parts.ts';

/** The parts of a term's words, each with what it means. */
export const partsOf = createTermParts(JSON.parse(wordPartsJson));
