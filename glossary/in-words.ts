import { clauseBefore, type Span } from './clause-before.ts';
import { type Definition, define, firstWords, lastWords } from './definition.ts';
import { comparable, isLetterOrDigit } from './letter-places.ts';
import { hasTellingCapital, isUnmistakable, lettersIn, mayBeShortForm } from './short-form.ts';

// Without brackets, nearly plain initials have to say that the two belong together.
const HIGHEST_COST = 0.3;
const MAX_SHORT_CHARS = 10;
const MAX_LONG_CHARS = 150;
// A comma, colon or dash stands between much else; a third letter makes chance unlikely.
const LEAST_LETTERS_BESIDE_COMMA = 3;

const HYPHEN = 0x2d;
const [SEPARATOR, SMALL_LETTER, TELLING] = [0, 1, 2];
const ASCII_KINDS = Uint8Array.from({ length: 128 }, (_, code) => {
  if (!isLetterOrDigit(code)) return SEPARATOR;
  return code >= 0x61 ? SMALL_LETTER : TELLING;
});
const kindOf = (code: number) => (code < 0x80 ? ASCII_KINDS[code]! : isLetterOrDigit(code) ? TELLING : SEPARATOR);

const LINK_AFTER = /^(?:,?\s(?:stands for|is short for|means|or)\s|\s?=\s?|(,|:|\s[–—-])\s)(?=[\p{L}\p{Nd}])/u;
const LINK_BEFORE = /,?\s(?:or|(?:also |often |commonly )?(?:abbreviated(?: as| to)?|called|known as|termed))\s["“]?$/;
const MAX_LINK_CHARS = 30;
const ITEM_END = /[.:!?]\s|[;()[\]\n]|\.$/;
const AFTER_ITEM = /^(?:["”\s]*[,.;:()]|\s*\n|\s*$|\s+(?:and|or|is|are|was|were)\s)/;

/** Finds what is said without brackets: "SBRT stands for ...", "SBRT = ...", "SBRT, ...;" in a list, and "..., or SBRT". */
export function definitionsInWords(text: string): readonly Definition[] {
  const definitions: Definition[] = [];
  for (let i = 0; i < text.length; i++) {
    const start = i;
    // Most words have no capital or digit but the first letter, and are passed over here.
    let isTelling = false;
    for (; i < text.length; i++) {
      const kind = kindOf(text.charCodeAt(i));
      if (kind === SEPARATOR && (i === start || text.charCodeAt(i) !== HYPHEN)) break;
      if (kind === TELLING && i > start) isTelling = true;
    }
    if (!isTelling || i - start > MAX_SHORT_CHARS || !mayBeLinked(text, start, i)) continue;
    const short = text.slice(start, i);
    if (!isUnmistakable(short) || !mayBeShortForm(short) || !hasTellingCapital(short)) continue;
    const found = definedAfter(text, { start, end: i }, short) ?? definedBefore(text, { start, end: i }, short);
    if (found) definitions.push(found);
  }
  return definitions;
}

/** Whether the letters around it can be those of a link; turns nearly all away, in texts in capitals too. */
function mayBeLinked(text: string, start: number, end: number): boolean {
  const after = text[end] ?? '';
  const before = text[start - 2] ?? '';
  return (
    ',:='.includes(after) ||
    '=–—-simo'.includes(text[end + 1] ?? ' ') ||
    'rsod'.includes(before) ||
    '"“'.includes(text[start - 1] ?? ' ')
  );
}

function definedAfter(text: string, span: Span, short: string): Definition | null {
  const link = LINK_AFTER.exec(text.slice(span.end, span.end + MAX_LINK_CHARS));
  if (!link || (link[1] !== undefined && lettersIn(short) < LEAST_LETTERS_BESIDE_COMMA)) return null;
  const start = span.end + link[0].length;
  if (comparable(text[start]!) !== comparable(short[0]!)) return null;
  const after = text.slice(start, start + MAX_LONG_CHARS);
  const end = after.search(ITEM_END);
  const item = { start, end: start + (end < 0 ? after.length : end) };
  const found = define(text, span, firstWords(text, item, short), 'start', HIGHEST_COST);
  return found && AFTER_ITEM.test(text.slice(found.longSpan.end, found.longSpan.end + MAX_LINK_CHARS)) ? found : null;
}

function definedBefore(text: string, span: Span, short: string): Definition | null {
  const link = LINK_BEFORE.exec(text.slice(Math.max(0, span.start - MAX_LINK_CHARS), span.start));
  if (!link) return null;
  const before = lastWords(text, clauseBefore(text, span.start - link[0].length), short);
  return define(text, span, before, 'end', HIGHEST_COST);
}
