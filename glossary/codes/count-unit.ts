import { WORD_UNITS } from '../text/letters.ts';
import type { FoundPattern } from './patterns.ts';

const RAISED = ['⁰', '¹', '²', '³', '⁴', '⁵', '⁶', '⁷', '⁸', '⁹'];
const SIZES: Readonly<Record<string, string>> = { 3: 'thousands', 6: 'millions', 9: 'billions', 12: 'trillions' };
const [LITER, MILLILITER, MICROLITER] = ['liter', 'milliliter, a thousandth of a liter', 'microliter, a tiny drop'];
const AMOUNTS: Readonly<Record<string, string>> = {
  l: LITER,
  ml: MILLILITER,
  ul: MICROLITER,
  μl: MICROLITER,
  mcl: MICROLITER,
  mm3: MICROLITER,
  'mm³': MICROLITER,
};

// "10^9/L", "x10(9)/L", "x 10*3/uL", "10⁹/L"; what a page raises itself reads as 109/L, which is a name of the glossary.
const COUNT = new RegExp(
  `(?:[x×*]\\s?|(?<![\\d${WORD_UNITS}.,]))10(?:\\s?(?:\\^|\\*{1,2})\\s?\\(?(\\d{1,2})\\)?|\\((\\d{1,2})\\)|([${RAISED.join('')}]{1,2}))\\s?/\\s?(mm[3³]|mc[lL]|[umμ]?[lL])(?![\\d${WORD_UNITS}])`,
  'g',
);

/** Units in which cells are counted: so many billions in a liter. Other powers of ten are left alone. */
export function findCountUnits(text: string): FoundPattern[] {
  return [...text.matchAll(COUNT)].flatMap((match) => {
    const [whole, power, bracketed, raised = ''] = match;
    const size = SIZES[power ?? bracketed ?? Array.from(raised, (digit) => RAISED.indexOf(digit)).join('')];
    const amount = AMOUNTS[match[4]!.toLowerCase()];
    if (!size || !amount) return [];
    const start = match.index;
    const explanation = `A unit of counting: the number before it tells how many ${size} there are in one ${amount}.`;
    return { start, end: start + whole.length, kind: 'count-unit' as const, explanation, tentative: true };
  });
}
