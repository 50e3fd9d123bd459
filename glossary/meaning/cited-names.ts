import type { Candidate, Scan } from '../matching/matcher.ts';
import { classIn, NO_CLASS } from '../text/word-values.ts';

const INITIALS = /^\p{Lu}{1,3}$/u;
const MAX_INITIALS = 3;
const NAME = /^\p{Lu}[\p{L}'’]*\p{Ll}$/u;
/** English words that stand before a short form, and are no surname, end so: "Denies SI". */
const ENDS_AS_WORD = /(?:ed|es|ing|ic|al|ar|ous|ive|ly|ent|ant|ary)$/;
/** What a plan tells to do stands before a short form as a surname does: "Obtain CBC, Draw BMP". */
const ORDERS =
  /^(?:Add|Arrange|Avoid|Begin|Call|Check|Consider|Consult|Continue|Discontinue|Draw|Follow|Get|Give|Hold|Increase|Monitor|Obtain|Order|Recheck|Refer|Repeat|Restart|Resume|Schedule|See|Send|Start|Stop|Suspect|Switch|Take|Titrate|Trend|Use)$/;
const LINK = /^(?:[,;]\s+(?:&\s+)?|\s+&\s+)$/;
const OTHERS = /^,?\s+et\s+al(?![\p{L}\p{N}])/u;
const MAX_OTHERS_CHARS = 10;
/** Where a work was printed: "2014;11", "2014 Dec 3;11", ". 2014.", "11(4):404–15"; a plan or a history has dates and times alone. */
const PRINTED = [
  /(?<!\d)(?:19|20)\d\d(?: \p{Lu}\p{Ll}{2}(?: \d{1,2})?)?;\d/u,
  /\.\s(?:19|20)\d\d\./,
  /(?<![\d:])\d{1,4}(?:\s?\(\d{1,3}\))?:\s?(?:e\d|\p{L}?\d{1,6}[-–]\p{L}?\d{1,6}(?![\d:]))/u,
];
/** So far behind the names, over the title. */
const MAX_TITLE_CHARS = 400;
/** So many on either side tell what a list is of. */
const MAX_AUTHORS = 8;

type Read = Pick<Scan, 'text' | 'words'>;

/**
 * Whether a short form is the initials of one of several authors who are cited: "Smith PE et al", "Dunlay SM, Roger VL" before where their
 * work was printed. One of these at least must have a name that the glossary does not know: in "Mild MR, Moderate TR" it knows both words.
 */
export function isOfAuthor(scan: Read, { word, words, start, end }: Candidate): boolean {
  if (
    words > 1 ||
    end - start > MAX_INITIALS ||
    !INITIALS.test(scan.text.slice(start, end)) ||
    !isAuthor(scan, word - 1)
  )
    return false;
  if (haveOthers(scan, end)) return true;
  const later = authorsBeside(scan, word - 1, 1);
  const names = [...authorsBeside(scan, word - 1, -1), word - 1, ...later];
  if (names.length === 1 || !names.some((name) => isUnknown(scan, name))) return false;
  const last = scan.words.ends[(later.at(-1) ?? word - 1) + 1]!;
  const behind = scan.text.slice(last, last + MAX_TITLE_CHARS);
  return haveOthers(scan, last) || PRINTED.some((pattern) => pattern.test(behind));
}

const haveOthers = ({ text }: Read, end: number) => OTHERS.test(text.slice(end, end + MAX_OTHERS_CHARS));

/** The surnames that follow (1) or precede (-1) one in its list. */
function authorsBeside(scan: Read, name: number, way: 1 | -1): readonly number[] {
  const found: number[] = [];
  for (let at: number | undefined = name; found.length < MAX_AUTHORS; found.push(at)) {
    at = nextAuthor(scan, way === 1 ? at + 1 : at, way);
    if (at === undefined) break;
  }
  return found;
}

/** Whether a word may be a surname with the initials behind it. */
function isAuthor({ text, words }: Read, name: number): boolean {
  if (name < 0 || name + 1 >= words.count) return false;
  const written = wordAt({ text, words }, name);
  return (
    NAME.test(written) &&
    !ORDERS.test(written) &&
    /^\s$/.test(gapAfter({ text, words }, name)) &&
    INITIALS.test(wordAt({ text, words }, name + 1))
  );
}

/** Where the surname of the author behind (1) or before (-1) the one who ends or begins with that word stands. */
function nextAuthor(scan: Read, edge: number, way: 1 | -1): number | undefined {
  const isAnd = wordAt(scan, edge + way) === 'and';
  const far = edge + way * (isAnd ? 2 : 1);
  const [left, right] = way === 1 ? [edge, far] : [far, edge];
  const name = way === 1 ? far : far - 1;
  if (!isAnd && !LINK.test(gapAfter(scan, left))) return undefined;
  return left >= 0 && right < scan.words.count && isAuthor(scan, name) ? name : undefined;
}

const isUnknown = (scan: Read, word: number) =>
  classIn(scan.words.values[word]!) === NO_CLASS && !ENDS_AS_WORD.test(wordAt(scan, word));

const wordAt = ({ text, words }: Read, word: number) =>
  word < 0 || word >= words.count ? '' : text.slice(words.starts[word]!, words.ends[word]!);

const gapAfter = ({ text, words }: Read, word: number) =>
  word < 0 || word + 1 >= words.count ? '' : text.slice(words.ends[word]!, words.starts[word + 1]!);
