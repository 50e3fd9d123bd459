import type { FoundPattern } from './patterns.ts';

const RATIO = /(?<![\d:])1:(\d{1,6})(?![\d:])/g;
// "ANA 1:640", "a titer of 1:80", "titres of 1:1280 and 1:160"
const TOLD_BEFORE = /\b(?:ANA|[Tt]it(?:er|re)s?|TIT(?:ER|RE)S?)\b([^.;\n]*)$/;
/** The same over the end of a line, where another test or an odds may stand on the next one: nothing but these may stand between. */
const TOLD_OVER_LINE =
  /\b(?:ANA|tit(?:er|re)s?)\b((?:[\s:,=]|\b(?:of|at|is|was|now|positive|negative|reactive|screen|test|result)\b)*)$/i;
/** What a text says of the test before the number. The last counts: "was negative, now positive at 1:80". */
const FINDING_BEFORE =
  /(?<!non-?)\b(?<positive>positive|reactive)\b|[<≤]|\b(?:less than|below|under|up to|negative|not|non-?reactive|normal)\b/gi;
const NEGATIVE_BEHIND =
  /^(?:\s?\(|[^.;\n]{0,15}?\b)(?:negative|normal(?!(?:\srange)?:?\s?[<≤])|non-?reactive|not detected)\b/i;
const BEHIND_CHARS = 30;
const BEFORE_CHARS = 60;
/** Whether it is a step of a titer: each thins the blood to half, from 1:8 or 1:10 on. */
const isStep = (parts: number) => [8, 10].some((first) => parts >= first && Number.isInteger(Math.log2(parts / first)));

/** Titers: how far blood was thinned, and whether it still tested positive. Other ratios are left alone. */
export function findTiters(text: string): FoundPattern[] {
  return [...text.matchAll(RATIO)].flatMap((match) => {
    const [whole, parts] = match;
    const start = match.index;
    const end = start + whole.length;
    const before = text.slice(Math.max(0, start - BEFORE_CHARS), start);
    const told = TOLD_BEFORE.exec(before) ?? TOLD_OVER_LINE.exec(before);
    if (!isStep(Number(parts)) || !told) return [];
    const explanation = isPositive(told[1]!, text.slice(end, end + BEHIND_CHARS))
      ? `A titer: the blood was thinned to one part in ${parts} and still tested positive. The larger that number is, the more there is of what the test looks for.`
      : `A titer: the blood was thinned to one part in ${parts} for this test.`;
    return { start, end, kind: 'titer' as const, explanation, tentative: true };
  });
}

/** Whether the blood still tested positive at this step. It did, since that is what a titer is, unless something says otherwise: "<1:40", "negative at 1:80". */
function isPositive(before: string, behind: string): boolean {
  const last = [...before.matchAll(FINDING_BEFORE)].at(-1);
  return (!last || last.groups?.positive !== undefined) && !NEGATIVE_BEHIND.test(behind);
}
