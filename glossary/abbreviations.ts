/** A short form that a text defines: `at` is where the short form stands, in UTF-16 code units. */
export interface Definition {
  readonly short: string;
  readonly long: string;
  readonly at: number;
}

// Bounds of the published method: a short form has 2 to 10 characters and at most two words.
const SHORT_FORM = /^[\p{L}\p{Nd}][^\s()[\]]{1,9}$|^(?=.{2,10}$)[\p{L}\p{Nd}]\S* \S+$/u;
// Short forms are looked up by their exact case, so one without a capital would mark ordinary words, and so would a word that
// only has one because it begins a sentence.
const TELLING_CAPITAL = /\p{Lu}.*[\p{Lu}\p{Nd}]|[^\p{Lu}]\p{Lu}|^\p{Lu}.{1,2}$/u;
// What may stand in brackets and be looked at; keeps a text full of brackets linear.
const BRACKETS = /\(([^()]{2,150})\)|\[([^[\]]{2,150})\]/g;
const MAX_LONG_CHARS = 200;

/**
 * Finds "long form (SHORT)" and "SHORT (long form)", in order.
 * The method is that of A. S. Schwartz and M. A. Hearst, "A simple algorithm for identifying abbreviation definitions in biomedical
 * text", Pacific Symposium on Biocomputing 2003: from the end, each character of the short form must be found in the long form in
 * order, the first one at the start of a word.
 */
export function findDefinitions(text: string): readonly Definition[] {
  if (!text.includes('(') && !text.includes('[')) return [];
  const definitions: Definition[] = [];
  for (const found of text.matchAll(BRACKETS)) {
    const inside = (found[1] ?? found[2])!;
    const open = found.index;
    const before = sentenceBefore(text, open);
    // "(SBRT; see below)", "(SBRT, n = 12)"
    const first = inside.split(/[;,:]\s/, 1)[0]!.trim();
    if (isShortForm(first)) {
      const long = findLongForm(first, lastWords(before, longestFor(first)));
      if (long) definitions.push({ short: first, long, at: open + 1 + inside.indexOf(first) });
      continue;
    }
    const short = /\S+$/.exec(before)?.[0] ?? '';
    if (!isShortForm(short) || !/\s/.test(first)) continue;
    const long = findLongForm(short, first);
    // Here the bracket holds the long form and nothing else, so all of it has to belong.
    if (long === first) definitions.push({ short, long, at: text.lastIndexOf(short, open) });
  }
  return definitions;
}

const isShortForm = (candidate: string) => SHORT_FORM.test(candidate) && TELLING_CAPITAL.test(candidate);

/** In words; from the published method. */
const longestFor = (short: string) => Math.min(short.length + 5, short.length * 2);

function sentenceBefore(text: string, end: number): string {
  const near = text.slice(Math.max(0, end - MAX_LONG_CHARS), end).trimEnd();
  return near
    .split(/[.;:!?]\s+(?=\p{Lu})|[()[\]]|\n\s*\n/u)
    .at(-1)!
    .trim();
}

const lastWords = (text: string, count: number) => text.split(/\s+/).slice(-count).join(' ');

const LETTER_OR_DIGIT = /[\p{L}\p{Nd}]/u;

/** The shortest end of `text` that the short form can stand for, or null. */
function findLongForm(short: string, text: string): string | null {
  let at = text.length - 1;
  for (let s = short.length - 1; s >= 0; s--) {
    const wanted = short[s]!.toLowerCase();
    if (!LETTER_OR_DIGIT.test(wanted)) continue;
    const startsWord = () => at === 0 || !LETTER_OR_DIGIT.test(text[at - 1]!);
    while (at >= 0 && (text[at]!.toLowerCase() !== wanted || (s === 0 && !startsWord()))) at--;
    if (at < 0) return null;
    at--;
  }
  const long = text.slice(text.lastIndexOf(' ', at) + 1).replace(/^["'“‘(]+/, '');
  const holdsShort = long
    .toLowerCase()
    .split(/[^\p{L}\p{Nd}]+/u)
    .includes(short.toLowerCase());
  return long.length > short.length && !holdsShort ? long : null;
}
