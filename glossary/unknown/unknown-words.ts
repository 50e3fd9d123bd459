import type { Match, Scan } from '../matching/matcher.ts';
import type { Packed } from '../matching/packed.ts';
import { meaningUnaided } from '../meaning/senses.ts';
import type { TermMatch } from '../term-match.ts';
import { standsAlone } from '../text/standing.ts';
import { classIn, IS_LONG, NO_CLASS } from '../text/word-values.ts';
import { type CompiledSpellings, createSpelling, isOrdinaryWord } from './misspellings.ts';
import { EASY } from './slips.ts';
import { isInFilter } from './word-filter.ts';
import { createWordParts } from './word-parts.ts';
import type { WordPartsBlock } from './word-parts-block.ts';

/** What is known of words beyond the glossary's own; compiled at build time, plain data. */
export interface WordKnowledge {
  readonly parts: WordPartsBlock;
  readonly spellings: CompiledSpellings;
  /** Common English words that are neither guessed nor slips, as word-filter.ts writes them: most unknown words of a page, told at a glance. */
  readonly common: string;
}

/**
 * Explains the words of a text that no term covers, as a guess from their parts or as a slip of the pen for a word of the glossary: an easy slip before
 * the guess, since one wrong vowel makes another part, and of 3,000 right words with parts eight are as near to another. `taken` are the stretches that are terms already. Slips are looked for only where `isMedical`, since elsewhere they are names.
 */
export type ExplainUnknown = (scan: Scan, taken: readonly TermMatch[], isMedical: boolean) => TermMatch[];

// What is remembered of a type of word.
const [UNASKED, NOTHING, GUESSED, MAY_BE_SLIP] = [0, 1, 2, 3];

type Answer = Pick<TermMatch, 'entries' | 'guess' | 'meant'>;

/** Takes the matcher that other texts are looked up with: it must not be the one that made the scans. */
export function createUnknownWords(
  { parts, spellings, common }: WordKnowledge,
  packed: Packed,
  lookUp: Match,
): ExplainUnknown {
  const guessWord = createWordParts(parts);
  const meantBy = createSpelling(spellings);
  // For each type of word one of the four above, its guess, and what it is a slip for, where there is one.
  let asked = new Uint8Array(256);
  let guesses = new Map<number, Answer>();
  let slips = new Map<number, Answer | null>();
  let version = 0;

  function readSlip(word: string, most?: number): Answer | null {
    const meant = meantBy(word, most);
    if (meant === undefined) return null;
    const scan = lookUp(meant);
    const whole = scan.candidates.find((candidate) => candidate.words === scan.words.count);
    const meaning = whole && meaningUnaided(packed, whole);
    return meaning ? { entries: meaning.entries, meant } : null;
  }

  /** Looks once whether parts explain a word; if not, it may be a slip, unless the glossary itself has it. */
  function ask(type: number, word: string, isKnown: boolean): number {
    if (type >= asked.length) {
      const larger = new Uint8Array(type * 2);
      larger.set(asked);
      asked = larger;
    }
    if (isInFilter(common, word)) {
      asked[type] = NOTHING;
      return NOTHING;
    }
    const guess = guessWord(word)?.guess;
    if (guess !== undefined) guesses.set(type, { entries: [], guess });
    asked[type] = guess !== undefined ? GUESSED : isKnown ? NOTHING : MAY_BE_SLIP;
    return asked[type];
  }

  function slipOf(type: number, word: string): Answer | undefined {
    let slip = slips.get(type);
    if (slip === undefined) {
      const isGuessed = asked[type] === GUESSED;
      slip = readSlip(word, isGuessed ? EASY : undefined);
      slips.set(type, slip);
      if (slip === null && !isGuessed) asked[type] = NOTHING;
    }
    return slip ?? undefined;
  }

  return ({ text, words, types }, taken, isMedical) => {
    if (version !== words.version) {
      asked.fill(UNASKED);
      guesses = new Map();
      slips = new Map();
      version = words.version;
    }
    const found: TermMatch[] = [];
    if ((words.seen & IS_LONG) === 0) return found;
    let next = 0;
    for (let w = 0; w < words.count; w++) {
      if ((words.values[w]! & IS_LONG) === 0) continue;
      const type = words.types[w]!;
      if (asked[type] === NOTHING) continue;
      const start = words.starts[w]!;
      const end = words.ends[w]!;
      while (next < taken.length && taken[next]!.end <= start) next++;
      if (next < taken.length && taken[next]!.start < end) continue;
      const folded = types.folded[type]!;
      const isKnown = classIn(words.values[w]!) !== NO_CLASS;
      if ((asked[type] || ask(type, folded, isKnown)) === NOTHING) continue;
      const slip = isMedical && !isKnown && isOrdinaryWord(text, start, end) ? slipOf(type, folded) : undefined;
      const answer = slip ?? guesses.get(type);
      if (answer && standsAlone(text, start, end)) found.push({ start, end, ...answer, tentative: true });
    }
    return found;
  };
}
