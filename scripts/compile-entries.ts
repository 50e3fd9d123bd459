import { compileGlossary } from '../glossary/compile.ts';
import { english } from './english.ts';
import { readEntries } from './entries.ts';

/** Compiles `glossary/entries`; throws with every problem of the files, each on a line of its own. */
export function compileEntries(): ReturnType<typeof compileGlossary> {
  const { entries, problems } = readEntries();
  if (problems.length > 0) throw new Error(`The glossary cannot be compiled:\n${problems.join('\n')}`);
  return compileGlossary(entries, english.zipf);
}
