import { fold, isSpace } from './fold.ts';
import { isLetterOrDigit } from './letters.ts';

const [AT, LOW_LINE, APOSTROPHE, HYPHEN, STOP, OPENING, CLOSING] = [0x40, 0x5f, 0x27, 0x2d, 0x2e, 0x28, 0x29];
const [SLASH, BACKSLASH, HASH, EQUALS] = [0x2f, 0x5c, 0x23, 0x3d];
/** Of Unicode, and the same one at which no line breaks. */
const [TYPESET_HYPHEN, FIRM_HYPHEN] = [0x2010, 0x2011];
/** How many units around a word are folded where one of them is beyond ASCII. */
const AROUND = 8;

/** Letters before a number as long as this are a code, of a medicine that is tried (PS-341) or a product; IL-33 is a name. */
const CODE_NUMBER = /^-\d{3}/;
/** Two letters before this are another thing by name: PD-L2 is a protein, and CT-P13 a medicine. */
const NAME_NUMBER = /^\p{Lu}{2}-\p{Lu}{1,2}\d/u;
const MAX_CODE_LETTERS = 3;
/** One of several letters that stand for words: R.D.T. */
const LETTER_AFTER = /^\.\p{L}(?!\p{L})/u;
const LETTER_BEFORE = /(?<!\p{L})\p{L}\.$/u;

/** A letter or two in brackets within one word, as in benzo(a)pyrene; "tumor(s)" ends with them. */
const GOES_ON = /^\(\p{L}{1,2}\)\p{L}/u;
const WENT_BEFORE = /\p{L}\(\p{L}{1,2}\)$/u;
const MOST_BRACKETED = 5;

/**
 * Before a name and a hyphen these make it another thing: supraventricular, sub-acute, also where the hyphen ends a line. Where the glossary knows that, the whole is
 * its name.
 */
const OTHER_THING = /(?<!\p{L})(?:supra|infra|sub|hyper|hypo|pseudo|para|peri|epi|brady|tachy)[-\u2010\u2011]\s*$/iu;
const MOST_BEFORE = 10;

/** A number behind a name and white space, where the name has it behind a hyphen: "IL 2" is IL-2, but "IL 2.5 mg" and "next OCT 4/12" are no names. */
const LONE_NUMBER = /\s\d{1,2}$/;
const MOST_OF_NUMBER = 3;
const IS_AMOUNT = /^(?:\.\d|\/(?:12|52)(?!\d)|\s?(?:weeks|wks|days|months|mths|years|yrs|hours|hrs|mg\/ml)(?![a-z]))/i;
const MONTH = /^(?:jan|feb|mar|apr|jun|jul|aug|sep|oct|nov|dec)\s/i;
const IS_DATE = /^(?:\/|-\d|,?\s(?:19|20)\d\d(?!\d)|(?:st|nd|rd|th)(?![a-z]))/i;
const MOST_OF_AMOUNT = 12;

/** An address, a path or the name of a file; "PET/CT", "and/or" and "L4.The" are none. */
const ADDRESS =
  /:\/\/|^www\.|^[A-Za-z]:\\|^(?:~|\.{1,2})?\/[\w.%~-]+\/|[\w-]\.(?:com|org|net|gov|edu|info|eu|uk|de|es|ca|au)(?![\w-])|\w\.(?:pdf|docx?|txt|csv|xlsx?|pptx?|x?html?|php|aspx?|xml|json|jpe?g|png|gif|svg|mp4|zip|dcm)(?![\w-])/;
/** What stands in no address. */
const GAP = /[\s|<>"“”()[\],;]/;
/** How far an address is followed to either side. */
const MOST_OF_ADDRESS = 100;

/** Not a piece of an address, a file name, a code or a contraction (can't, I'll); a possessive 's may follow. */
export function standsAlone(text: string, start: number, end: number): boolean {
  const before = start > 0 ? text.charCodeAt(start - 1) : 0x20;
  const after = end < text.length ? text.charCodeAt(end) : 0x20;
  if (end - start <= MAX_CODE_LETTERS && isInCode(text, start, end, before, after)) return false;
  if (isHyphen(isSpace(before) ? text.charCodeAt(start - 2) : before) && makesOther(text, start)) return false;
  if (isDigit(text.charCodeAt(end - 1)) && isQuantity(text, start, end)) return false;
  if (after === OPENING && GOES_ON.test(text.slice(end, end + MOST_BRACKETED))) return false;
  if (before === CLOSING && WENT_BEFORE.test(text.slice(Math.max(0, start - MOST_BRACKETED), start))) return false;
  const isJoined = joinsAddress(before) || (joinsAddress(after) && isLetterOrDigit(text.charCodeAt(end + 1)));
  if (isJoined && isInAddress(text, start, end)) return false;
  if (isHarmless(before) && isHarmless(after)) return true;
  const { text: left } = fold(text.slice(Math.max(0, start - AROUND), start));
  const { text: right } = fold(text.slice(end, end + AROUND));
  return mayStandBefore(left) && mayFollow(right);
}

const joinsAddress = (unit: number) =>
  unit === STOP || unit === SLASH || unit === HYPHEN || unit === BACKSLASH || unit === HASH || unit === EQUALS;

function isInAddress(text: string, start: number, end: number): boolean {
  const left = text
    .slice(Math.max(0, start - MOST_OF_ADDRESS), start)
    .split(GAP)
    .at(-1);
  const [right] = text.slice(end, end + MOST_OF_ADDRESS).split(GAP, 1);
  return ADDRESS.test(`${left}${text.slice(start, end)}${right}`);
}

const isHyphen = (unit: number) => unit === HYPHEN || unit === TYPESET_HYPHEN || unit === FIRM_HYPHEN;

const makesOther = (text: string, start: number) =>
  OTHER_THING.test(text.slice(Math.max(0, start - MOST_BEFORE), start));

function isInCode(text: string, start: number, end: number, before: number, after: number): boolean {
  if (after === HYPHEN && (CODE_NUMBER.test(text.slice(end, end + 4)) || NAME_NUMBER.test(text.slice(start, end + 4))))
    return true;
  if (end - start > 1) return false;
  return (
    (after === STOP && LETTER_AFTER.test(text.slice(end, end + 3))) ||
    (before === STOP && LETTER_BEFORE.test(text.slice(Math.max(0, start - 3), start)))
  );
}

const isDigit = (unit: number) => unit >= 0x30 && unit <= 0x39;

function isQuantity(text: string, start: number, end: number): boolean {
  if (!LONE_NUMBER.test(text.slice(Math.max(start, end - MOST_OF_NUMBER), end))) return false;
  const after = text.slice(end, end + MOST_OF_AMOUNT);
  return IS_AMOUNT.test(after) || (MONTH.test(text.slice(start, end)) && IS_DATE.test(after));
}

const isHarmless = (unit: number) => unit < 128 && unit !== AT && unit !== LOW_LINE && unit !== APOSTROPHE;

function mayStandBefore(left: string): boolean {
  const last = left.charCodeAt(left.length - 1);
  if (last === AT || last === LOW_LINE) return false;
  return last !== APOSTROPHE || !isLetterOrDigit(left.charCodeAt(left.length - 2));
}

function mayFollow(right: string): boolean {
  const first = right.charCodeAt(0);
  if (first === AT || first === LOW_LINE) return false;
  return (
    first !== APOSTROPHE ||
    !isLetterOrDigit(right.charCodeAt(1)) ||
    (right.startsWith("'s") && !isLetterOrDigit(right.charCodeAt(2)))
  );
}
