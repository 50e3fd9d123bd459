import type { Candidate, Match, Scan } from './matcher.ts';

/** A hyphen at the end of a line, or what a page makes of it, before small letters. */
const SPLIT = /[-‐]\s+(?=\p{Ll})/gu;
/** No line is broken behind one letter (C- or), or before two. */
const FIRST_HALF = /^[a-z]{2,}$/;
const SECOND_HALF = /^[a-z]{3,}$/;

/**
 * Puts together the words of a text that a hyphen at the end of a line cuts in two, where the glossary knows the whole: "osteo-⏎porosis". No half of such a word stays a
 * candidate, nor what begins with the second one: cardia, of the stomach, is no part of "brady-⏎cardia". Takes a matcher that did not make the scan.
 */
export function withSplitWords(scan: Scan, lookUp: Match): Scan {
  const { text, words, types } = scan;
  if (!text.includes('-') && !text.includes('‐')) return scan;
  const wholes: Candidate[] = [];
  let word = 0;
  for (const { 0: gap, index } of text.matchAll(SPLIT)) {
    while (word < words.count && words.ends[word]! < index) word++;
    if (word + 1 >= words.count) break;
    if (words.ends[word] !== index || words.starts[word + 1] !== index + gap.length) continue;
    const [first, second] = [types.folded[words.types[word]!]!, types.folded[words.types[word + 1]!]!];
    if (!FIRST_HALF.test(first) || !SECOND_HALF.test(second)) continue;
    const whole = first + second;
    const known = lookUp(whole).candidates.find(({ start, end }) => start === 0 && end === whole.length);
    if (!known) continue;
    const [start, end] = [words.starts[word]!, words.ends[word + 1]!];
    wholes.push({ word, words: 2, start, end, readings: known.readings });
  }
  if (wholes.length === 0) return scan;
  const firsts = new Set(wholes.map((whole) => whole.word));
  const isHalf = (candidate: Candidate) =>
    firsts.has(candidate.word - 1) || (candidate.words === 1 && firsts.has(candidate.word));
  const others = scan.candidates.filter((candidate) => !isHalf(candidate));
  return { ...scan, candidates: [...wholes, ...others].sort((a, b) => a.word - b.word || b.words - a.words) };
}
