import { isDigit, shapeOf } from '../text/letters.ts';

/** For each digit the words and prefixes that say it; "four" begins fourth too. */
const NUMERALS: readonly RegExp[] = [
  /^zero/i,
  /^(?:one|first|mono|uni|single)/i,
  /^(?:two|second|di|bi|double|dual)/i,
  /^(?:three|third|tri)/i,
  /^(?:four|tetra|quad)/i,
  /^(?:five|fifth|penta)/i,
  /^(?:six|hexa)/i,
  /^(?:seven|hepta)/i,
  /^(?:eight|octa)/i,
  /^(?:nine|ninth|nona)/i,
];
const LONGEST_NUMERAL = 'second'.length;

/** Whether the text at `i` is a digit written as a word: "two-dimensional (2D)", "triiodothyronine (T3)". */
export const saysDigit = (text: string, i: number, digit: string) =>
  isDigit(digit) && NUMERALS[Number(digit)]!.test(text.slice(i, i + LONGEST_NUMERAL));

/** What says which of several substances of one name it is, or where a part of it sits: numbers, one or two letters, Greek letters by their names, "cis". */
const LOCANT = /^(?:\d.*|.{0,2}|alpha|beta|gamma|delta|epsilon|kappa|omega|cis|trans|ortho|meta|para|tert|sec|iso)$/i;

/**
 * Where in its word the name starts of which a part stands at `at`. What a hyphen parts from it belongs to the name if it is a locant:
 * "17-beta-estradiol", but not "non-small". Before another mark all does that holds a letter or digit, but nothing as long as a word: "[11C]methionine".
 */
export function startOfName(text: string, wordStart: number, at: number): number {
  let start = at;
  while (start > wordStart) {
    const before = text.slice(wordStart, start);
    if (!before.endsWith('-')) {
      const shape = shapeOf(before);
      return /[Aa0]/.test(shape) && !/[Aa]{3}/.test(shape) ? wordStart : start;
    }
    const part = /[^-/]*$/.exec(before.slice(0, -1))![0];
    if (!LOCANT.test(part)) return start;
    start -= part.length + 1;
  }
  return start;
}
