import { WORD_UNITS } from '../text/letters.ts';
import type { FoundPattern } from './patterns.ts';

// "T3 N2 M1", "T3, P2, M1", "T3 + N2 + M1"
const BETWEEN = '\\s?[,+/]?\\s?';
const PARTS = new RegExp(
  `(?<![${WORD_UNITS}_-])T([1-3])${BETWEEN}[NP]([1-3])${BETWEEN}M([1-3])(?![${WORD_UNITS}])`,
  'gi',
);
/** What makes parts of a grade of them. Not where the word "stage" follows, or a comma: "Nottingham grade 2, stage T2 N1 M1", "grade 2, T2 N1 M1" name stages. */
const GRADE_BEFORE =
  /(?:\b(?:nottingham|bloom|elston|sbr|tubules?|tubular\s(?:formation|score))\b(?![^.;,\n]*\b(?:stag|tnm\b))[^.;,\n]{0,40}|\bgrade\b(?:\s(?:of|is|was))?(?::|:?\s?(?:[1-3]|I{1,3})(?:\/[39])?)[\s(:=]*|\bscore\b(?:\s(?:of|is|was))?:?\s?[3-9]\/9[\s(:=]*)$/i;
const BEFORE_CHARS = 60;
/** Their sum, behind an equals sign or out of nine; so many of nine lymph nodes are none. */
const SUM_BEHIND =
  /^[\s),;:=(]*(?:(?:total|sum|score)\b\D{0,12}?)?(?:=\s?([3-9])\b|([3-9])\s?\/\s?9\b(?![^.;\n]{0,20}\b(?:nodes?|lns?|cores?|positive|involved)\b))/i;
const BEHIND_CHARS = 60;
/** The highest M of a stage. */
const HIGHEST_M_OF_STAGES = 1;

const OF_BREAST =
  /\b(?:breasts?|mammary|(?<!(?:pancreatic|prostatic|biliary|salivary)\s)ductal|lobular|nottingham|bloom|elston|sbr|tubules?|tubular\s(?:formation|score)|mitos[ei]s|mitotic)\b/i;
/** What speaks of the cancer of another organ, or of a stage. */
const OF_OTHERS =
  /\b(?:gleason|isup|pi-?rads|ecog|karnofsky|stag(?:e[sd]?|ing)|tnm|metasta\w+|bones?|prostat\w+|stomach|gastr\w+|o?esophag\w+|colon\w*|colorectal|rect(?:al|um)|bowel|pancrea\w+|biliary|\w*cholangio\w+|salivary|parotid|neuroendocrine|carcinoid|liver|hepat\w+|bladder|urothelial|kidneys?|renal|lungs?|bronch\w+|thyroid|tongue|laryn\w+|\w*pharyn\w+|melanoma|\w*sarcoma|gist|ovar\w+|uter\w+|endometri\w+|cervi\w+)\b/i;
const NEAR_BEFORE_CHARS = 200;
const NEAR_BEHIND_CHARS = 100;
const NEAR_BEHIND = /^[^.;\n]*/;

/**
 * The parts of the Nottingham grade of a breast cancer (Elston and Ellis 1991), which some write in the letters of a stage: tubules, nuclei and mitoses.
 * The words before them tell that, or their sum behind them, or an M that no stage has. They are explained only where a word of the breast stands near and none
 * of another cancer or of a stage; where such a word stands near and none of the breast, they are left to be a stage, else explained as neither.
 */
export function findBreastGrades(text: string): FoundPattern[] {
  return [...text.matchAll(PARTS)].flatMap((match) => {
    const start = match.index;
    const end = start + match[0].length;
    const [tubules, nuclei, mitoses] = match.slice(1).map(Number) as [number, number, number];
    const [, sum, ofNine] = SUM_BEHIND.exec(text.slice(end, end + BEHIND_CHARS)) ?? [];
    const isLikely =
      mitoses > HIGHEST_M_OF_STAGES ||
      Number(sum ?? ofNine) === tubules + nuclei + mitoses ||
      GRADE_BEFORE.test(text.slice(Math.max(0, start - BEFORE_CHARS), start));
    const behind = NEAR_BEHIND.exec(text.slice(end, end + NEAR_BEHIND_CHARS))?.[0] ?? '';
    const near = `${text.slice(Math.max(0, start - NEAR_BEFORE_CHARS), start)} ${behind}`;
    const isOfBreast = OF_BREAST.test(near);
    const isOfOthers = OF_OTHERS.test(near);
    if (!isLikely || (isOfOthers && !isOfBreast)) return [];
    return {
      start,
      end,
      kind: 'breast-grade' as const,
      explanation: isOfOthers || !isOfBreast ? '' : explain(tubules, nuclei, mitoses),
    };
  });
}

const explain = (tubules: number, nuclei: number, mitoses: number) =>
  'The three parts of a grade, which tells how different the cells of a breast cancer look from normal ones. From 1 to 3, a higher number means ' +
  `more different: ${tubules} for how they form small tubes (tubules), ${nuclei} for their cores (nuclei) and ${mitoses} for how many of them are ` +
  `dividing (mitoses). Added up they make ${tubules + nuclei + mitoses}, on a scale from 3 to 9. They do not tell how far the cancer has grown.`;
