import { fleschKincaid } from 'flesch-kincaid';
import type { Entry } from '../entry.ts';
import { type Language, sentencesOf, wordsOf } from './language.ts';

/** Gives numbers from 0 up to 1, as `Math.random` does. */
export type Draw = () => number;

/** Readability formulas mislead on single short texts, so sentences are judged in pools of this size. */
const POOL_SENTENCES = 30;
const POOLS = 200;

/**
 * Flesch-Kincaid grades (Kincaid and others 1975) of random pools of the sentences in `short` and `more`.
 * NaN where the glossary has fewer sentences than one pool.
 */
export function readingGrade(
  entries: readonly Entry[],
  language: Language,
  draw: Draw,
): { readonly median: number; readonly worst: number } {
  const sentences = entries
    .flatMap((entry) => sentencesOf(`${entry.short} ${entry.more ?? ''}`))
    .map((sentence) => {
      const words = wordsOf(sentence);
      return { word: words.length, syllable: words.reduce((sum, word) => sum + language.syllables(word), 0) };
    });
  if (sentences.length < POOL_SENTENCES) return { median: Number.NaN, worst: Number.NaN };

  const grades = Array.from({ length: POOLS }, () => {
    const pool = Array.from({ length: POOL_SENTENCES }, () => sentences[Math.floor(draw() * sentences.length)]!);
    const sum = (part: 'word' | 'syllable') => pool.reduce((total, sentence) => total + sentence[part], 0);
    return fleschKincaid({ sentence: POOL_SENTENCES, word: sum('word'), syllable: sum('syllable') });
  }).sort((a, b) => a - b);
  return { median: grades[POOLS / 2]!, worst: grades.at(-1)! };
}
