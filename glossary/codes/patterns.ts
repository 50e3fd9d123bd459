import { fold } from '../text/fold.ts';
import { lettersMark, MAY_BE_CODE } from '../text/word-values.ts';
import { createWordReader, type WordList } from '../text/words.ts';
import { findBillingMarks } from './billing-mark.ts';
import { findBreastGrades } from './breast-grade.ts';
import { findChromosomeChanges } from './chromosome-changes.ts';
import { findCountUnits } from './count-unit.ts';
import { findDurations } from './duration.ts';
import { findGeneChanges } from './gene-change.ts';
import { findGleasonScores } from './gleason-score.ts';
import { findKaryotypes } from './karyotype.ts';
import { findLabFlags } from './lab-flag.ts';
import { findPValues } from './p-value.ts';
import { findPregnancyCounts } from './pregnancy-count.ts';
import { findSpineLevels } from './spine-levels.ts';
import { findTiters } from './titer.ts';
import { findTumorStages } from './tumor-stage.ts';

/** A code that follows rules, so that no glossary lists it: where it stands and what its letters and numbers say. */
export interface FoundPattern {
  /** UTF-16 offsets into the text. */
  readonly start: number;
  readonly end: number;
  readonly kind:
    | 'tumor-stage'
    | 'breast-grade'
    | 'spine-levels'
    | 'gleason-score'
    | 'chromosome-change'
    | 'karyotype'
    | 'gene-change'
    | 'pregnancy-count'
    | 'lab-flag'
    | 'titer'
    | 'p-value'
    | 'count-unit'
    | 'duration'
    | 'billing-mark';
  /**
   * Plain sentences that say what the code says; never what it means for anyone. Empty where it may be one of two things: then neither is told, nor are the
   * terms within it.
   */
  readonly explanation: string;
  /** Whether it is one only where the page is medical. */
  readonly tentative?: true;
}

/**
 * Each reads a folded text with its capitals kept, in which a run of white space is one space, or one line break. Who adds one lets its codes be looked for,
 * by a word of theirs in `text/word-values.ts` (MAYBE_CODE) or, where they are numbers alone, in OF_NUMBERS; and puts what they need beside them into BEFORE.
 * Before it stands what all its codes hold: a long pattern takes a browser up to a millisecond when it is first used, and most pages have few kinds of codes.
 */
const FINDERS: readonly (readonly [sign: RegExp, find: (text: string) => FoundPattern[]])[] = [
  // Before stages, which are written alike.
  [/M/, findBreastGrades],
  [/[TNM]/, findTumorStages],
  [/[CTLS]\d/, findSpineLevels],
  [/\+/, findGleasonScores],
  [/X/, findKaryotypes],
  [/\(/, findChromosomeChanges],
  [/[cgmnp]\.[-*(\dA-Z]/, findGeneChanges],
  [/G/, findPregnancyCounts],
  [/\((?:H|L)/, findLabFlags],
  [/1:/, findTiters],
  [/[=<>≤≥]/, findPValues],
  [/10/, findCountUnits],
  [/\//, findDurations],
  [/HCC/, findBillingMarks],
];

/** The codes in a text, in order, never overlapping. What might be something else is left out. Takes the words of the text where they are known. */
export function findPatterns(text: string, words: WordList = readWords(text)): readonly FoundPattern[] {
  // Two texts in three hold a digit, hardly any a word that can be a part of a code.
  if (
    (words.seen & MAY_BE_CODE) === 0
      ? !OF_NUMBERS.test(text)
      : !/\d|T(?:is|IS)|[cpru]Ta|[TNM]X|[cpru]N\+|HCC\)/.test(text)
  )
    return NONE;
  const { cased, at, endAt } = fold(text);
  // Codes may go on over a line of the source; but what stands on another line counts less.
  const lined = text.includes('\n')
    ? cased.replace(/ /g, (space, i) => (text.slice(at(i), endAt(i)).includes('\n') ? '\n' : space))
    : cased;
  const found = FINDERS.flatMap(([sign, find]) => (sign.test(lined) ? find(lined) : [])).map((code) => ({
    ...code,
    start: at(code.start),
    end: endAt(code.end - 1),
  }));
  found.sort((a, b) => a.start - b.start || b.end - a.end);
  let free = 0;
  return found.filter(({ start, end }) => {
    if (start < free) return false;
    free = end;
    return true;
  });
}

/** Codes without a word of their own to look for, since too many texts hold numbers: 6/52. */
const OF_NUMBERS = /\d\/(?:7|12|52)(?!\d)/;

/**
 * What must stand before a code that is none by itself, or another one: the (H) beside a result, the 1:80 of a titer, a stage in capitals, the parts of a grade,
 * bones of the spine, how long a medicine is taken.
 */
const BEFORE = ['', '1.5 ', 'titer ', 'titer below ', 'stage ', 'Nottingham ', 'spine ', 'bd '];

/** Whether a text is one code from end to end that gets this explanation, alone or behind something in BEFORE. So a saved code is known again. */
export function isCode(text: string, explanation: string): boolean {
  if (explanation === '') return false;
  return BEFORE.some((before) =>
    findPatterns(before + text).some(
      (code) => code.end - code.start === text.length && code.explanation === explanation,
    ),
  );
}

const NONE: readonly FoundPattern[] = [];
const readWords = createWordReader(lettersMark);
