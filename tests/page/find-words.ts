import type { FindTerms } from '../../glossary/term-match.ts';

/** Finds the given words, whole and in any case, white space folded: a stand-in for the engine. */
export function findWords(...words: string[]): FindTerms {
  const source = words.map((word) => word.replaceAll(' ', '\\s+')).join('|');
  const pattern = new RegExp(`\\b(?:${source})\\b`, 'gi');
  return (text) =>
    [...text.matchAll(pattern)].map(({ index, 0: found }) => ({
      start: index,
      end: index + found.length,
      entries: [words.findIndex((word) => word.toLowerCase() === found.toLowerCase().replace(/\s+/g, ' '))],
    }));
}
