import type { Match, Scan } from './matcher.ts';
import { type CompiledSpellings, createSpelling, isOrdinaryWord } from './misspellings.ts';
import type { Packed } from './packed.ts';
import { meaningUnaided } from './senses.ts';
import type { TermMatch } from './term-match.ts';
import { createWordParts } from './word-parts.ts';
import type { WordPartsBlock } from './word-parts-block.ts';

/** What is known of words beyond the glossary's own; compiled at build time, plain data. */
export interface WordKnowledge {
  readonly parts: WordPartsBlock;
  readonly spellings: CompiledSpellings;
}

/**
 * Explains the words of a text that no term covers, as a guess from their parts or as a slip of the pen for a word of the glossary.
 * `taken` are the stretches that are terms already. Slips are looked for only where `isMedical`, since elsewhere they are names.
 */
export type ExplainUnknown = (scan: Scan, taken: readonly TermMatch[], isMedical: boolean) => TermMatch[];

/** Neither a guess nor a correction is made of shorter words. */
const MIN_LETTERS = 7;
/** Words of a page come again and again; the memory starts anew when it holds so many. */
const MAX_REMEMBERED = 4_000;

type Answer = Pick<TermMatch, 'entries' | 'guess' | 'meant'>;

/** Takes the matcher that other texts are looked up with: it must not be the one that made the scans. */
export function createUnknownWords({ parts, spellings }: WordKnowledge, packed: Packed, lookUp: Match): ExplainUnknown {
  const guessWord = createWordParts(parts);
  const meantBy = createSpelling(spellings);
  const slips = new Map<string, Answer | undefined>();

  function readSlip(word: string): Answer | undefined {
    const meant = meantBy(word);
    if (meant === undefined || meant === word) return undefined;
    const scan = lookUp(meant);
    const whole = scan.candidates.find((candidate) => candidate.words === scan.words.count);
    const meaning = whole && meaningUnaided(packed, whole);
    return meaning ? { entries: meaning.entries, meant } : undefined;
  }

  function slipOf(word: string): Answer | undefined {
    if (slips.has(word)) return slips.get(word);
    if (slips.size >= MAX_REMEMBERED) slips.clear();
    const answer = readSlip(word);
    slips.set(word, answer);
    return answer;
  }

  return ({ text, folded, words }, taken, isMedical) => {
    const found: TermMatch[] = [];
    let next = 0;
    for (let w = 0; w < words.count; w++) {
      if (words.ends[w]! - words.starts[w]! < MIN_LETTERS) continue;
      const start = folded.at(words.starts[w]!);
      const end = folded.endAt(words.ends[w]! - 1);
      while (next < taken.length && taken[next]!.end <= start) next++;
      if (next < taken.length && taken[next]!.start < end) continue;
      const word = folded.text.slice(words.starts[w]!, words.ends[w]!);
      const guess = guessWord(word)?.guess;
      const answer: Answer | undefined =
        guess !== undefined
          ? { entries: [], guess }
          : isMedical && isOrdinaryWord(text, start, end)
            ? slipOf(word)
            : undefined;
      if (answer) found.push({ start, end, ...answer, tentative: true });
    }
    return found;
  };
}
