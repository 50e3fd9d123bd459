import { type Compiled, compileGlossary } from '../glossary/compile.ts';
import type { Entry } from '../glossary/entry.ts';
import { formsOf } from '../glossary/forms/forms.ts';
import { fold } from '../glossary/text/fold.ts';
import { LONG_LETTERS } from '../glossary/text/word-values.ts';
import { compileSpellings, createSpelling } from '../glossary/unknown/misspellings.ts';
import type { WordKnowledge } from '../glossary/unknown/unknown-words.ts';
import { compileWordFilter } from '../glossary/unknown/word-filter.ts';
import { createWordParts } from '../glossary/unknown/word-parts.ts';
import { english, englishWords } from './english.ts';
import { readEntries } from './entries.ts';
import { compileWordParts } from './parts.ts';

/** Words from here on make up nearly all of a page that the glossary does not hold; rarer ones would only weigh on the script. */
const COMMON_ZIPF = 2.8;

/** What ships of the glossary, but for its drawings. */
export interface CompiledEntries {
  readonly glossary: Compiled;
  readonly knowledge: WordKnowledge;
}

/** Compiles `glossary/entries` and `glossary/parts`; throws with every problem of the files, each on a line of its own. */
export function compileEntries(): CompiledEntries {
  const { entries, problems } = readEntries();
  if (problems.length > 0) throw new Error(`The glossary cannot be compiled:\n${problems.join('\n')}`);
  return { glossary: compileGlossary(entries, english.zipf), knowledge: compileWordKnowledge(entries) };
}

/** Compiles what is known of words beyond the glossary's own: word parts, and the spelling of the glossary's single words. */
function compileWordKnowledge(entries: readonly Entry[]): WordKnowledge {
  const forms = entries.flatMap((entry) => [
    ...formsOf(entry).map(({ text }) => fold(text).text),
    ...entry.cues.map((cue) => fold(cue).text),
  ]);
  const single = forms.filter((form) => /^[a-z]+$/.test(form));
  // Words that the glossary holds only inside longer names are right as they stand.
  const partly = forms.flatMap((form) => form.split(/[^a-z]+/));
  const parts = compileWordParts();
  const spellings = compileSpellings(single, [...englishWords(), ...partly]);
  return { parts, spellings, common: compileWordFilter(commonWords({ parts, spellings }, new Set(single))) };
}

/** Common words that are long enough to be looked at, and come to nothing. */
function commonWords(
  { parts, spellings }: Pick<WordKnowledge, 'parts' | 'spellings'>,
  known: ReadonlySet<string>,
): ReadonlySet<string> {
  const guessWord = createWordParts(parts);
  const meantBy = createSpelling(spellings);
  const words = [...englishWords()].filter(
    (word) =>
      word.length >= LONG_LETTERS &&
      english.zipf(word) >= COMMON_ZIPF &&
      !known.has(word) &&
      guessWord(word) === undefined &&
      meantBy(word) === undefined,
  );
  return new Set(words);
}
