import { lettersMark } from '../text/word-values.ts';
import { createWordReader, type WordList } from '../text/words.ts';
import type { Definition } from './definition.ts';
import { definitionsInBrackets } from './in-brackets.ts';
import { definitionsInWords } from './in-words.ts';

/**
 * Finds the short forms that a text defines, in order of where they stand.
 * Where to look and how many words a long form may have is from A. S. Schwartz and M. A. Hearst, "A simple algorithm for identifying
 * abbreviation definitions in biomedical text", Pacific Symposium on Biocomputing 2003, with the places without brackets of H. Ao and
 * T. Takagi, "ALICE: an algorithm to extract abbreviations from MEDLINE", JAMIA 12:576, 2005; how a long form is chosen,
 * findLongForm says. Takes the words of the text where they are known.
 */
export function findDefinitions(text: string, words: WordList = readWords(text)): readonly Definition[] {
  return [...definitionsInBrackets(text), ...definitionsInWords(text, words)].sort((a, b) => a.at - b.at);
}

const readWords = createWordReader(lettersMark);
