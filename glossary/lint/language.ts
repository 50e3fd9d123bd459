import type { Zipf } from '../difficulty.ts';

/** What the glossary's rules need to know about everyday English; handed in, since word lists are large and belong to the build. */
export interface Language {
  readonly zipf: Zipf;
  /** How well a reader knows the word, in any of its inflections: a ten-year-old does, most grown-ups do, or few do. */
  readonly familiarity: (word: string) => 'basic' | 'known' | 'rare';
  readonly syllables: (text: string) => number;
}

/** The words of a text: letters with inner apostrophes and hyphens. */
export function wordsOf(text: string): string[] {
  return text.match(/[\p{L}\d]+(?:['’-][\p{L}\d]+)*/gu) ?? [];
}

/** The sentences of a text, by its full stops, question marks and exclamation marks. */
export function sentencesOf(text: string): string[] {
  return text.split(/(?<=[.!?])["”)]*\s+/).filter((sentence) => sentence.trim() !== '');
}

/** Cuts the commonest endings off, enough to see that *bleeding* and *bleeds* share a stem. */
export function stemOf(word: string): string {
  const stem = word.toLowerCase().replace(/(?:ies|ing|edly|ed|es|s|ally|ly|al|ar|ic|ous|y|e|is|a|um|us)$/, '');
  return stem.length >= 4 ? stem : word.toLowerCase();
}

/** Whether a definition has to explain the word: few people know it, or it is known but medical, that is, the name of an entry. */
export function isHard(word: string, names: ReadonlySet<string>, language: Language): boolean {
  const familiarity = language.familiarity(word);
  return familiarity === 'rare' || (familiarity === 'known' && names.has(word.toLowerCase()));
}
