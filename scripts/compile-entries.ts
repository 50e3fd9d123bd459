import { type Compiled, compileGlossary } from '../glossary/compile.ts';
import { fold } from '../glossary/fold.ts';
import { formsOf } from '../glossary/forms.ts';
import { compileSpellings } from '../glossary/misspellings.ts';
import type { WordKnowledge } from '../glossary/unknown-words.ts';
import { english, englishWords } from './english.ts';
import { readEntries } from './entries.ts';
import { compileWordParts } from './parts.ts';

/** Compiles `glossary/entries`; throws with every problem of the files, each on a line of its own. */
export function compileEntries(): Compiled {
  return compileGlossary(readSoundEntries(), english.zipf);
}

/** Compiles what is known of words beyond the glossary's own: `glossary/parts`, and the spelling of the glossary's single words. */
export function compileWordKnowledge(): WordKnowledge {
  const forms = readSoundEntries().flatMap((entry) => [
    ...formsOf(entry).map(({ text }) => fold(text).text),
    ...entry.cues.map((cue) => fold(cue).text),
  ]);
  const single = forms.filter((form) => /^[a-z]+$/.test(form));
  // Words that the glossary holds only inside longer names are right as they stand.
  const partly = forms.flatMap((form) => form.split(/[^a-z]+/));
  return { parts: compileWordParts(), spellings: compileSpellings(single, [...englishWords(), ...partly]) };
}

function readSoundEntries() {
  const { entries, problems } = readEntries();
  if (problems.length > 0) throw new Error(`The glossary cannot be compiled:\n${problems.join('\n')}`);
  return entries;
}
