import { type Compiled, compileGlossary } from '../glossary/compile.ts';
import type { CueFamilies } from '../glossary/cue-families.ts';
import { difficultyOf } from '../glossary/difficulty.ts';
import type { Entry } from '../glossary/entry.ts';
import { type Form, formsOf } from '../glossary/forms/forms.ts';
import { createNameIndex, type Lore, type NameIndex } from '../glossary/search/name-index.ts';
import { fold } from '../glossary/text/fold.ts';
import { LONG_LETTERS } from '../glossary/text/word-values.ts';
import { compileSpellings, createSpelling } from '../glossary/unknown/misspellings.ts';
import type { WordKnowledge } from '../glossary/unknown/unknown-words.ts';
import { compileWordFilter } from '../glossary/unknown/word-filter.ts';
import { createWordParts } from '../glossary/unknown/word-parts.ts';
import { meaningAlone } from '../glossary/unknown/word-parts-wording.ts';
import { readFamilies } from './cue-families.ts';
import { english, englishWords } from './english.ts';
import { readEntries } from './entries.ts';
import { compileWordParts, readParts } from './parts.ts';

/** Words from here on make up nearly all of a page that the glossary does not hold; rarer ones would only weigh on the script. */
const COMMON_ZIPF = 2.8;
/** Words from here on, of more letters than ED and BP, are meant as such in a sentence: all, won, loss. */
const ORDINARY_ZIPF = 4;
const MIN_ORDINARY_LETTERS = 3;
/** What ends so may be a cancer, a bruise or an eye disease. */
const NO_THING = /^to do with\b/;
const NO_GROWTH = /oma(?:s|ta)?$/;

/** What ships of the glossary, but for its drawings. */
export interface CompiledEntries {
  readonly glossary: Compiled;
  readonly knowledge: WordKnowledge;
  readonly names: NameIndex;
}

/** Compiles `glossary/entries` and `glossary/parts`; throws with every problem of the files, each on a line of its own. */
export function compileEntries(): CompiledEntries {
  const { entries, problems: unreadable } = readEntries();
  const { families, problems: unfit } = readFamilies();
  const problems = [...unreadable, ...unfit];
  if (problems.length > 0) throw new Error(`The glossary cannot be compiled:\n${problems.join('\n')}`);
  const glossary = compileGlossary(entries, english.zipf, families);
  const knowledge = compileWordKnowledge(entries, families);
  return { glossary, knowledge, names: createNameIndex(glossary.store, loreOf(knowledge)) };
}

/** What the search needs to know of words. The stem of a medicine is no part of its name, but says all that is said of it. */
function loreOf({ parts }: WordKnowledge): Lore {
  const guessWord = createWordParts(parts);
  return {
    readingOf: (word) => {
      const means = guessWord(word)?.parts.map(meaningAlone) ?? [];
      return means.length > 1 && !NO_GROWTH.test(word) && !NO_THING.test(means.at(-1)!) ? means : undefined;
    },
    isOrdinary: (word) => word.length >= MIN_ORDINARY_LETTERS && english.zipf(word) >= ORDINARY_ZIPF,
    difficultyOf: (term, kind) => difficultyOf(term, english.zipf, kind),
  };
}

/** Compiles what is known of words beyond the glossary's own: word parts, and the spelling of the glossary's single words. */
function compileWordKnowledge(entries: readonly Entry[], families: CueFamilies): WordKnowledge {
  const cues = [...entries.flatMap((entry) => entry.cues), ...[...families.values()].flat()];
  const written = entries.flatMap((entry) => writtenForms(entry).map(({ text }) => text));
  const forms = [...written, ...cues].map((form) => fold(form).text);
  const single = forms.filter((form) => /^[a-z]+$/.test(form));
  // Words that the glossary holds only inside longer names are right as they stand.
  const partly = forms.flatMap((form) => form.split(/[^a-z]+/));
  const read = readParts();
  const parts = compileWordParts(read);
  const spellings = compileSpellings(single, [...englishWords(), ...partly, ...read.leftAlone]);
  return { parts, spellings, common: compileWordFilter(commonWords({ parts, spellings }, new Set(single))) };
}

/** The forms of an entry that somebody may write, and misspell: all but those made from a brand or another name of its own (Desferals). */
function writtenForms(entry: Entry): readonly Form[] {
  const ofNames = [entry.term, ...entry.also]
    .filter((name) => /^[A-Z][a-z]+$/.test(name))
    .flatMap((term) => formsOf({ term, also: [], kind: entry.kind }));
  const made = new Set(ofNames.filter(({ from }) => from === 'generated').map(({ text }) => text));
  return formsOf(entry).filter(({ text }) => !made.has(text));
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
