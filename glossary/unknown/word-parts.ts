import { type GetPart, openForms, type PackedForms, type Part, type WordPartsBlock } from './word-parts-block.ts';
import { wordingOf } from './word-parts-wording.ts';

/** What an unknown word seems to mean, in a sentence that says that it is a guess, and the parts it was read from. */
export interface WordGuess {
  readonly guess: string;
  readonly parts: readonly Part[];
}

/** Reads one folded word (lower case, no accents); undefined for a word that is no medical word of known parts. */
export type GuessWord = (foldedWord: string) => WordGuess | undefined;

/** Shorter words fall apart into parts by chance (colony, donor); the medical ones among them are in the glossary. */
const MIN_LETTERS = 8;
/** The longest words of reports have about forty; what is longer is no word. */
const MAX_LETTERS = 45;
/** Letters of a word that only medical parts explain: fewer may be chance. */
const MIN_MEDICAL_LETTERS = 4;
/** A medicine's name has at least so many letters of its own beside the stem. */
const MIN_OWN_LETTERS = 2;
/** What comes after a medicine or works against it is none itself. */
const NO_MEDICINE = /^(?:post|anti)/;
/** Prefixes as short as a- and de- stand in front; inside a word such letters are those of another part (dura-plasty). */
const MIN_INNER_PREFIX = 3;
/** So do roots of a vowel and a consonant: after a wrong vowel they are mere letters (inflammat-ur-y), and in no word but by chance (lumb-or-um). */
const SHORT_ROOT = /^[aeiou].?$/;
/** Words of a page come again and again; the cache starts anew when it holds so many. */
const MAX_CACHED = 4_000;

/**
 * Makes the reader of unknown words. A word is explained when it ends (or starts) with a medicine's stem; or when parts cover it
 * without a gap, the last of them an ending, and medical parts a good piece of it. Most words are turned away by their last
 * three letters, and everyday words that get further by the list that the build made.
 */
export function createWordParts(block: WordPartsBlock): GuessWord {
  const open = (kind: Part['kind'], forms: PackedForms) => openForms(kind, forms, block.means);
  const starts = [open('prefix', block.prefixes), open('root', block.roots)];
  const endings = open('ending', block.endings);
  const lastStem = open('ending', block.lastStems);
  const firstStem = open('prefix', block.firstStems);
  const cache = new Map<string, WordGuess | undefined>();

  const stemOf = (word: string): Part | undefined => {
    for (let own = MIN_OWN_LETTERS; own < word.length; own++) {
      const stem = lastStem(word.slice(own)) ?? firstStem(word.slice(0, -own));
      if (stem) return stem;
    }
    return undefined;
  };

  const guess = (word: string): WordGuess | undefined => {
    if (!/^[a-z]+$/.test(word) || block.ordinary.includes(` ${word} `)) return undefined;
    const stem = NO_MEDICINE.test(word) ? undefined : stemOf(word);
    const parts = stem ? [stem] : readParts(word, starts, endings);
    return parts && { guess: wordingOf(parts), parts };
  };

  return (word) => {
    const { length } = word;
    if (length < MIN_LETTERS || length > MAX_LETTERS) return undefined;
    if (!hasEnd(block.lastLetters, word) && !block.firstLetters.includes(` ${word.slice(0, 3)} `)) return undefined;
    if (cache.has(word)) return cache.get(word);
    if (cache.size >= MAX_CACHED) cache.clear();
    const result = guess(word);
    cache.set(word, result);
    return result;
  };
}

/** Whether the last one, two or three letters of a word are among these. */
const hasEnd = (lastLetters: string, word: string) =>
  [3, 2, 1].some((letters) => lastLetters.includes(` ${word.slice(-letters)} `));

/** The best way so far to read a word up to some letter. */
interface Reading {
  readonly part: Part;
  readonly before: Reading | undefined;
  readonly score: number;
}

const isVowel = (letter: string | undefined) => letter !== undefined && 'aeiouy'.includes(letter);

/**
 * The parts that cover the word and make it a medical one, or undefined. Of several ways to cover it the one with the longest parts
 * counts, by the sum of the squares of their lengths; the work is bounded by the square of the letters.
 */
function readParts(word: string, starts: readonly GetPart[], endings: GetPart): readonly Part[] | undefined {
  const best: (Reading | undefined)[] = [];
  let whole: Reading | undefined;
  for (let at = 0; at < word.length; at++) {
    const before = best[at];
    if (at > 0 && !before) continue;
    const ending = endings(word.slice(at));
    if (ending) whole = better(whole, extend(before, ending));
    for (let end = at + 1; end < word.length; end++) {
      const form = word.slice(at, end);
      for (const get of starts) {
        const part = get(form);
        if (!part || (isInside(before) && standsInFront(part))) continue;
        const reading = extend(before, part);
        for (const next of placesAfter(part, word, end)) best[next] = better(best[next], reading);
      }
    }
  }
  const parts: Part[] = [];
  for (let reading = whole; reading; reading = reading.before) parts.unshift(reading.part);
  return isMedical(parts) && !saysTwice(parts) ? parts : undefined;
}

const isInside = (before: Reading | undefined) => before !== undefined && before.part.kind !== 'prefix';

const standsInFront = ({ kind, form }: Part) =>
  kind === 'prefix' ? form.length < MIN_INNER_PREFIX : kind === 'root' && SHORT_ROOT.test(form);

const extend = (before: Reading | undefined, part: Part): Reading => ({
  part,
  before,
  score: (before?.score ?? 0) + part.form.length ** 2,
});

const better = (a: Reading | undefined, b: Reading) => (a && a.score >= b.score ? a : b);

/** Where the next part may start: behind the linking vowel, or at once where the next letter is a vowel itself. */
function placesAfter({ kind, link, vowelNext }: Part, word: string, end: number): number[] {
  if (kind === 'prefix') return vowelNext && !isVowel(word[end]) ? [] : [end];
  if (link === '') return [end];
  const places = isVowel(word[end]) ? [end] : [];
  if (word[end] === link) places.push(end + 1);
  return places;
}

/** Two prefixes of one meaning are letters of another part: an-a-phylaxis. */
function saysTwice(parts: readonly Part[]): boolean {
  const said = parts.filter(({ kind }) => kind === 'prefix').map(({ means }) => means);
  return new Set(said).size < said.length;
}

/** Anchored in medicine: not made of prefixes and of parts that other fields use as well (photo-, -graphy). */
function isMedical(parts: readonly Part[]): boolean {
  let letters = 0;
  for (const { kind, weak, form } of parts) if (kind !== 'prefix' && !weak) letters += form.length;
  return letters >= MIN_MEDICAL_LETTERS;
}
