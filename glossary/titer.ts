import type { FoundPattern } from './patterns.ts';

const RATIO = /(?<![\d:])1:(\d{1,6})(?![\d:])/g;
// "ANA 1:640", "a titer of 1:80", "titres of 1:1280 and 1:160"
const TOLD_BEFORE = /\b(?:ANA|[Tt]it(?:er|re)s?)\b[^.;\n]*$/;
const BEFORE_CHARS = 60;
/** Each step thins the blood to half, from 1:8 or 1:10 on. */
const isStep = (parts: number) => [8, 10].some((first) => parts >= first && Number.isInteger(Math.log2(parts / first)));

/** Titers: how far blood was thinned and still tested positive. Other ratios are left alone. */
export function findTiters(text: string): FoundPattern[] {
  return [...text.matchAll(RATIO)].flatMap((match) => {
    const [whole, parts] = match;
    const start = match.index;
    if (!isStep(Number(parts)) || !TOLD_BEFORE.test(text.slice(Math.max(0, start - BEFORE_CHARS), start))) return [];
    const explanation = `A titer: the blood was thinned to one part in ${parts} and still tested positive. The larger that number is, the more there is of what the test looks for.`;
    return { start, end: start + whole.length, kind: 'titer' as const, explanation, tentative: true };
  });
}
