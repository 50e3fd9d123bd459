import { isLetterOrDigit } from '../text/letters.ts';
import type { FoundPattern } from './patterns.ts';

// "Gleason 3+4=7", "Gleason score of 7 (4 + 3)"
const SCORE =
  /Gleason(?:'s)?(?:\s(?:score|grade|sum|pattern))?(?:\s(?:of|is|was)|:)?\s?(?:(\d{1,2})\s?\(\s?)?([1-5])\s?\+\s?([1-5])(?:\s?=\s?(\d{1,2}))?(?![\d+])/gi;

/** Gleason scores that give both patterns, and whose sum, where it is given, is right. */
export function findGleasonScores(text: string): FoundPattern[] {
  const found: FoundPattern[] = [];
  for (const match of text.matchAll(SCORE)) {
    const [whole, before, most, next, after] = match;
    if (isLetterOrDigit(text.charCodeAt(match.index - 1))) continue;
    if (isLetterOrDigit(text.charCodeAt(match.index + whole.length))) continue;
    const sum = Number(most) + Number(next);
    if (before !== undefined && text[match.index + whole.length] !== ')') continue;
    if (Number(before ?? sum) !== sum || Number(after ?? sum) !== sum) continue;
    const end = match.index + whole.length + (before === undefined ? 0 : 1);
    found.push({ start: match.index, end, kind: 'gleason-score', explanation: explain(most!, next!, sum) });
  }
  return found;
}

function explain(most: string, next: string, sum: number): string {
  const patterns =
    most === next
      ? `Both numbers are ${most}, as the cells look much the same all over.`
      : `The first number, ${most}, is the pattern that was seen most; the second, ${next}, is another that was seen.`;
  return (
    'A score for how different the cells of a prostate cancer look from normal ones. From 1 to 5, a higher number means more ' +
    `different. ${patterns} Added up they make ${sum}, on a scale that ends at 10.`
  );
}
