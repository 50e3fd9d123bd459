import type { FoundPattern } from './patterns.ts';

// "11.9 (L)", "150 mg/dL (H)", "37.2 s (H)", "11.2 10*3/uL (H)", "45 mL/min/1.73m2 (L)"
const FLAG =
  /(?<![\w./-])(\d+(?:[.,]\d+)?)(\s?(?:(?:10(?:[\^*]{0,2}\d{1,2}|[³⁶⁹])|[A-Za-zμ][A-Za-z\d^*.μ]{0,7})\/(?:[A-Za-zμ][A-Za-z\dμ²³]{0,7}(?:\/1\.73\s?m[2²])?|24\s?h(?:rs?|ours?)?)|fL|pg|%|s|secs?|seconds))?\s?\((HH?|LL?)\)/g;
/** Where this stands in a text, (L) says left. */
const RIGHT = '(R)';

/** What has two sides, before a number on the same line, or a side by its name: "hip 45 (L)" may be the left one. */
const SIDED =
  /\b(?:left|right|bilateral|hips?|knees?|kidneys?|renal|adrenals?|ovar(?:y|ies)|test[ei]s|testicles?|eyes?|ears?|vis(?:ion|ual)|acuity|shoulders?|elbows?|wrists?|ankles?|hands?|grip|f(?:oo|ee)t|legs?|arms?|limbs?|thighs?|cal(?:f|ves)|fem(?:ur|oral)|carotids?|breasts?|lungs?|lobes?|ventricles?|atrium)\b(?:(?!\.\s)[^\n;])*$/i;
const SIDED_CHARS = 40;
/** What is measured in liters, of which an L in brackets is one; FEV1/FVC is a share. */
const IN_LITERS =
  /\b(?:outputs?|intake|fluids|drain(?:s|ed|age)?|infused|removed|fev1?(?!\/)|(?<!\/)fvc|tlc|frc|(?:tidal|residual|reserve|expiratory|inspiratory|vital|total)\s(?:volume|capacity))\b(?:(?!\.\s)[^\n;,])*$/i;
/** What stands behind liters of air: the share of what was expected, as in "2.10 (L) 68% predicted". */
const LITERS_BEHIND = /^[^\n;,.(]{0,12}\bpredicted\b/i;
const BEHIND_CHARS = 30;

const SAYS: Readonly<Record<string, string>> = {
  H: 'A mark beside a result: it is higher than the range that this laboratory expects. A little outside is common, and need not mean illness.',
  L: 'A mark beside a result: it is lower than the range that this laboratory expects. A little outside is common, and need not mean illness.',
  HH: 'A mark beside a result: it is far above the range that this laboratory expects, and laboratories tell the care team so at once.',
  LL: 'A mark beside a result: it is far below the range that this laboratory expects, and laboratories tell the care team so at once.',
};

/**
 * The marks with which laboratories tell that a result is out of their range. An L behind a small number alone, or a part with two sides, may say left; behind
 * an amount of fluid or air it may say liters.
 */
export function findLabFlags(text: string): FoundPattern[] {
  return [...text.matchAll(FLAG)].flatMap((match) => {
    const [whole, result, unit, flag] = match;
    const isCount = unit === undefined && result!.length === 1;
    const before = text.slice(Math.max(0, match.index - SIDED_CHARS), match.index);
    const end = match.index + whole.length;
    const isLiters =
      unit === undefined && (IN_LITERS.test(before) || LITERS_BEHIND.test(text.slice(end, end + BEHIND_CHARS)));
    if (flag === 'L' && (isCount || isLiters || text.includes(RIGHT) || SIDED.test(before))) return [];
    return {
      start: end - flag!.length - 2,
      end,
      kind: 'lab-flag' as const,
      explanation: SAYS[flag!]!,
      tentative: true,
    };
  });
}
