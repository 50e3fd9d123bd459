/** Text made comparable, with the way back to the original. Offsets are UTF-16 code units. */
export interface Folded {
  /** Lower-case, without accents, ligatures or invisible characters; one space for any run of white space. */
  readonly text: string;
  /** The same, unit for unit, with its capitals kept. */
  readonly cased: string;
  /** Where the folded unit `i` starts in the original; its length for `i` past the last unit. */
  readonly at: (i: number) => number;
  /** Where the folded unit `i` ends in the original, marks that belong to it included. */
  readonly endAt: (i: number) => number;
}

// What normalization leaves alone, or would take too far (NFKC turns ™ into letters and ² into a digit of the word before it).
const REPLACED = new Map(
  Object.entries({
    ﬀ: 'ff',
    ﬁ: 'fi',
    ﬂ: 'fl',
    ﬃ: 'ffi',
    ﬄ: 'ffl',
    ﬅ: 'st',
    ﬆ: 'st',
    œ: 'oe',
    Œ: 'OE',
    æ: 'ae',
    Æ: 'AE',
    ß: 'ss',
    ẞ: 'SS',
    ø: 'o',
    Ø: 'O',
    ł: 'l',
    Ł: 'L',
    đ: 'd',
    Đ: 'D',
    ı: 'i',
    µ: 'μ',
    ς: 'σ',
    '⁄': '/',
    '∕': '/',
  }),
);
for (const quote of '‘’‚‛′ʼ＇´') REPLACED.set(quote, "'");
for (const quote of '“”„‟″') REPLACED.set(quote, '"');
for (const hyphen of '‐‑‒–−﹣－⁃') REPLACED.set(hyphen, '-');
for (const [digit, subscript] of [...'₀₁₂₃₄₅₆₇₈₉'].entries()) REPLACED.set(subscript, String(digit));

export const EN_DASH = 0x2013;
const INVISIBLE = /^[\u00ad\u061c\u180e\u200b-\u200f\u202a-\u202e\u2060-\u2069\ufeff]$/;
const SPACE = /^[^\S\ufeff]$/;

export const isSpace = (unit: number) =>
  unit === 0x20 || (unit >= 9 && unit <= 13) || (unit > 0x7f && SPACE.test(String.fromCharCode(unit)));
export const isInvisible = (unit: number) => unit > 0x7f && INVISIBLE.test(String.fromCharCode(unit));

function foldAnew(character: string, code: number): string {
  const replaced = REPLACED.get(character);
  if (replaced !== undefined) return replaced;
  if (code >= 0x2e80 && code < 0xfb00) return character; // East Asian scripts; decomposed Hangul would triple
  if (code >= 0xff01 && code <= 0xff5e) return String.fromCharCode(code - 0xfee0); // full-width ASCII
  const form = code >= 0x1d400 && code <= 0x1d7ff ? 'NFKD' : 'NFD'; // mathematical letters used as bold or italics
  const bare = character.normalize(form).replace(/\p{M}/gu, '');
  return REPLACED.get(bare) ?? bare; // ǽ is æ with an accent
}

const folds = new Map<number, string>();

/** What a character folds to, with its capitals kept; nothing for a mark or what cannot be seen. */
export function foldCharacter(code: number): string {
  let folded = folds.get(code);
  if (folded === undefined) {
    const character = String.fromCodePoint(code);
    folded = isInvisible(code) ? '' : foldAnew(character, code);
    folds.set(code, folded);
  }
  return folded;
}

const [SQUARED, CUBED] = [0xb2, 0xb3];
const METERS = /(?<![\p{L}\p{N}])[cdkm]?m$/u;

/** Whether a raised digit belongs to a unit, as in mg/m²; behind any other word it is the number of a note. */
export const isPower = (text: string, i: number, code: number): boolean =>
  (code === SQUARED || code === CUBED) && METERS.test(text.slice(Math.max(0, i - 3), i));

const identity = (i: number) => i;
const next = (i: number) => i + 1;

/**
 * Folds case, accents, ligatures, quotes, hyphens, white space, invisible characters and full-width letters.
 * Keeps the way back: every folded unit knows where it starts and ends in the original. Never throws.
 */
export function fold(text: string): Folded {
  let cased = '';
  let copied = 0;
  // Where lengths differ: [folded start, folded length, original start, original end] each, in order.
  const shifts: number[] = [];
  const replace = (start: number, end: number, by: string) => {
    cased += text.slice(copied, start);
    if (by.length !== end - start) shifts.push(cased.length, by.length, start, end);
    cased += by;
    copied = end;
  };

  for (let i = 0; i < text.length; ) {
    const unit = text.charCodeAt(i);
    if ((unit > 0x20 && unit < 0x7f) || (unit === 0x20 && !continuesSpace(text, i + 1))) {
      i++;
      continue;
    }
    const start = i;
    if (isSpace(unit)) {
      do i++;
      while (i < text.length && (isSpace(text.charCodeAt(i)) || isInvisible(text.charCodeAt(i))));
      replace(start, i, ' ');
      continue;
    }
    const code = text.codePointAt(i)!;
    i += code > 0xffff ? 2 : 1;
    // With spaces around it, it parts two clauses.
    if (code === EN_DASH && isSpace(text.charCodeAt(start - 1)) && isSpace(text.charCodeAt(i))) continue;
    replace(start, i, isPower(text, start, code) ? (code === SQUARED ? '2' : '3') : foldCharacter(code));
  }

  if (copied === 0) return { text: text.toLowerCase(), cased: text, at: identity, endAt: next };
  cased += text.slice(copied);
  const { at, endAt } = wayBack(shifts, text);
  // A capital sigma at the end of a word would become ς in a whole string and σ alone.
  return { text: cased.toLowerCase().replaceAll('ς', 'σ'), cased, at, endAt };
}

const continuesSpace = (text: string, i: number) => {
  if (i >= text.length) return false;
  const unit = text.charCodeAt(i);
  return isSpace(unit) || isInvisible(unit);
};

function wayBack(shifts: readonly number[], original: string): Pick<Folded, 'at' | 'endAt'> {
  /** Index into `shifts` of the last one that starts at or before the folded unit; -4 for none. */
  const lastShift = (i: number) => {
    let low = 0;
    let high = shifts.length / 4;
    while (low < high) {
      const middle = (low + high) >> 1;
      if (shifts[middle * 4]! <= i) low = middle + 1;
      else high = middle;
    }
    return (low - 1) * 4;
  };
  const at = (i: number) => {
    const s = lastShift(i);
    if (s < 0) return i;
    const past = i - shifts[s]! - shifts[s + 1]!;
    return Math.min(past < 0 ? shifts[s + 2]! : shifts[s + 3]! + past, original.length);
  };
  const endAt = (i: number) => {
    const s = lastShift(i);
    const within = s >= 0 && i < shifts[s]! + shifts[s + 1]!;
    let end = within ? shifts[s + 3]! : at(i) + 1;
    // Marks that stand alone after their letter were dropped: they still belong to it.
    for (let mark = s + 4; shifts[mark] === i + 1 && shifts[mark + 1] === 0; mark += 4) {
      if (!/^\p{M}/u.test(original.slice(shifts[mark + 2]!, shifts[mark + 3]!))) break;
      end = shifts[mark + 3]!;
    }
    return end;
  };
  return { at, endAt };
}
