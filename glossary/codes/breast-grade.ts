import { WORD_UNITS } from '../text/letters.ts';
import type { FoundPattern } from './patterns.ts';

// "T3 N2 M1", "T3, P2, M1", "T3 + N2 + M1"
const BETWEEN = '\\s?[,+/]?\\s?';
const PARTS = new RegExp(
  `(?<![${WORD_UNITS}_-])T([1-3])${BETWEEN}[NP]([1-3])${BETWEEN}M([1-3])(?![${WORD_UNITS}])`,
  'gi',
);
/** A stage may stand behind a grade too, as one or after a comma: "Nottingham grade 2, stage T2 N1 M1", "grade 2, T2 N1 M1". */
const GRADE_BEFORE =
  /(?:\b(?:nottingham|bloom|elston|sbr|tubules?|tubular\s(?:formation|score))\b(?![^.;\n]*\b(?:stag|tnm\b))[^.;\n]{0,40}|\b(?:grade|score)\b(?:\s(?:of|is|was))?(?::|:?\s?(?:[1-9]|I{1,3})(?:\/[39])?)[\s(:=]*)$/i;
const BEFORE_CHARS = 60;
const SUM_BEHIND = /^[\s),;:=(]*(?:(?:total|sum|score)\b\D{0,12}?)?(?:=\s?([3-9])\b|([3-9])\s?\/\s?9\b)/i;
const BEHIND_CHARS = 30;
/** No stage has an M of more. */
const MOST_OF_STAGES = 1;

/**
 * The parts of the Nottingham grade of a breast cancer (Elston and Ellis 1991), which some write in the letters of a stage: tubules, nuclei and mitoses.
 * The words before them tell, their sum behind them, or an M that no stage has.
 */
export function findBreastGrades(text: string): FoundPattern[] {
  return [...text.matchAll(PARTS)].flatMap((match) => {
    const start = match.index;
    const end = start + match[0].length;
    const [tubules, nuclei, mitoses] = match.slice(1).map(Number) as [number, number, number];
    const [, sum, ofNine] = SUM_BEHIND.exec(text.slice(end, end + BEHIND_CHARS)) ?? [];
    const isGrade =
      mitoses > MOST_OF_STAGES ||
      Number(sum ?? ofNine) === tubules + nuclei + mitoses ||
      GRADE_BEFORE.test(text.slice(Math.max(0, start - BEFORE_CHARS), start));
    if (!isGrade) return [];
    return {
      start,
      end,
      kind: 'breast-grade' as const,
      explanation:
        'The three parts of a grade, which tells how different the cells of a breast cancer look from normal ones. From 1 to 3, a higher number means ' +
        `more different: ${tubules} for how they form small tubes (tubules), ${nuclei} for their cores (nuclei) and ${mitoses} for how many of them are ` +
        `dividing (mitoses). Added up they make ${tubules + nuclei + mitoses}, on a scale from 3 to 9. They do not tell how far the cancer has grown.`,
    };
  });
}
