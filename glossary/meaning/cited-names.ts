import type { Candidate, Scan } from '../matching/matcher.ts';
import { classIn, NO_CLASS } from '../text/word-values.ts';

const INITIALS = /^\p{Lu}{1,3}$/u;
const MAX_INITIALS = 3;
const SURNAME = /^\p{Lu}[\p{L}'’]*\p{Ll}$/u;
/** So end English words that stand before a short form with a capital and are no surname: "Denies SI". */
const ENDS_AS_WORD = /(?:ed|es|ing|ic|al|ar|ous|ive|ly|ent|ant|ary)$/;
/** What a plan tells to do stands before a short form as a surname does before initials: "Obtain CBC, Draw BMP". */
const ORDER =
  /^(?:Add|Arrange|Avoid|Begin|Call|Check|Consider|Consult|Continue|Discontinue|Draw|Follow|Get|Give|Hold|Increase|Monitor|Obtain|Order|Recheck|Refer|Repeat|Restart|Resume|Schedule|See|Send|Start|Stop|Suspect|Switch|Take|Titrate|Trend|Use)$/;
/** What stands between an author and the surname of the next, where "and" does not. */
const LINK = /^(?:[,;]\s+(?:&\s+)?|\s+&\s+)$/;
const OTHERS = /^,?\s+et\s+al(?![\p{L}\p{N}])/u;
const MAX_OTHERS_CHARS = 10;
/** Where a work was printed: "2014;11", "2014 Dec 3;11", ". 2014.", "11(4):404–15"; a plan or a history has dates and times alone. */
const PRINTED = [
  /(?<!\d)(?:19|20)\d\d(?: \p{Lu}\p{Ll}{2}(?: \d{1,2})?)?;\d/u,
  /\.\s(?:19|20)\d\d\./,
  /(?<![\d:])\d{1,4}(?:\s?\(\d{1,3}\))?:\s?(?:e\d|\p{L}?\d{1,6}[-–]\p{L}?\d{1,6}(?![\d:]))/u,
];
/** How far behind the last author that is looked for: the title of the work stands between. */
const MAX_TITLE_CHARS = 400;
/** How many authors are looked at on either side, which is enough to tell what a list is of. */
const MAX_AUTHORS = 8;

type Read = Pick<Scan, 'text' | 'words'>;

/**
 * Whether a short form is the initials of an author who is cited: of one before "et al", as in "Smith PE et al", or one of several before where their work
 * was printed, as in "Dunlay SM, Roger VL. … 2014;11". Of several one at least must have a surname that the glossary does not know: of "Mild MR, Moderate TR" it
 * knows both words.
 */
export function isCitedAuthor(scan: Read, { word, words, start, end }: Candidate): boolean {
  if (
    words > 1 ||
    end - start > MAX_INITIALS ||
    !INITIALS.test(scan.text.slice(start, end)) ||
    !isSurname(scan, word - 1)
  )
    return false;
  if (areOthersBehind(scan, end)) return true;
  const own = word - 1;
  const later = surnamesFrom(scan, own, surnameBehind);
  const surnames = [...surnamesFrom(scan, own, surnameBefore), own, ...later];
  if (surnames.length === 1 || !surnames.some((surname) => isUnknown(scan, surname))) return false;
  const endOfLast = scan.words.ends[(later.at(-1) ?? own) + 1]!;
  const behind = scan.text.slice(endOfLast, endOfLast + MAX_TITLE_CHARS);
  return areOthersBehind(scan, endOfLast) || PRINTED.some((pattern) => pattern.test(behind));
}

const areOthersBehind = ({ text }: Read, end: number) => OTHERS.test(text.slice(end, end + MAX_OTHERS_CHARS));

/** The surnames of a list that steps from one to the next lead to, by their words. */
function surnamesFrom(scan: Read, surname: number, step: typeof surnameBehind): readonly number[] {
  const found: number[] = [];
  let next = step(scan, surname);
  while (next !== undefined && found.length < MAX_AUTHORS) {
    found.push(next);
    next = step(scan, next);
  }
  return found;
}

/** The surname of the next author of a list: "Abara MR, Jones CT", "Abara MR and Jones CT". */
function surnameBehind(scan: Read, surname: number): number | undefined {
  const initials = surname + 1;
  const isAnd = wordAt(scan, initials + 1) === 'and';
  const next = initials + (isAnd ? 2 : 1);
  return (isAnd || LINK.test(gapAfter(scan, initials))) && isSurname(scan, next) ? next : undefined;
}

/** The surname of the author before. */
function surnameBefore(scan: Read, surname: number): number | undefined {
  const isAnd = wordAt(scan, surname - 1) === 'and';
  const initials = surname - (isAnd ? 2 : 1);
  return (isAnd || LINK.test(gapAfter(scan, initials))) && isSurname(scan, initials - 1) ? initials - 1 : undefined;
}

/** Whether a word may be a surname with initials behind it. */
function isSurname(scan: Read, word: number): boolean {
  const written = wordAt(scan, word);
  return (
    SURNAME.test(written) &&
    !ORDER.test(written) &&
    /^\s$/.test(gapAfter(scan, word)) &&
    INITIALS.test(wordAt(scan, word + 1))
  );
}

/** Whether the glossary does not know a word, and it does not end as a word of everyday English. */
const isUnknown = (scan: Read, word: number) =>
  classIn(scan.words.values[word]!) === NO_CLASS && !ENDS_AS_WORD.test(wordAt(scan, word));

/** A word as it is written; empty before the first and behind the last. */
const wordAt = ({ text, words }: Read, word: number) =>
  word < 0 || word >= words.count ? '' : text.slice(words.starts[word]!, words.ends[word]!);

/** What stands between a word and the next one. */
const gapAfter = ({ text, words }: Read, word: number) =>
  word < 0 || word + 1 >= words.count ? '' : text.slice(words.ends[word]!, words.starts[word + 1]!);
