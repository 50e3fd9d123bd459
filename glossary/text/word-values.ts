// What there is to know of a word at a glance, in one number: in the low 16 bits its class, and these above.
const CLASS_BITS = 16;
export const NO_CLASS = (1 << CLASS_BITS) - 1;
/** It is one cue by itself. */
export const IS_CUE = 1 << CLASS_BITS;
/** It is a form by itself, or several cues. */
export const HAS_OUTCOME = 2 << CLASS_BITS;
/** Longer forms begin with it. */
export const HAS_CHILDREN = 4 << CLASS_BITS;
/** Its first letter is a capital, a digit or beyond ASCII; one after the first is. */
export const TELLING_FIRST = 8 << CLASS_BITS;
export const TELLING_LATER = 16 << CLASS_BITS;
/** It may be a part of a code: T3, pTis, pTa, NX, the pN of pN+, C5, Gleason, G2P1, the t of t(9;22), the XY of 47,XY,+21, the H of 9.5 (H), the HCC of (HCC), the p of p=0.06, the 10 of 10^9/L, the 35G of c.35G>A; or what stands before one: ANA 1:80. */
export const MAY_BE_CODE = 32 << CLASS_BITS;
/** Only English has it; only other languages have it. */
export const IS_ENGLISH = 64 << CLASS_BITS;
export const IS_FOREIGN = 128 << CLASS_BITS;
/** It is long enough for a guess at what it means. */
export const IS_LONG = 256 << CLASS_BITS;

/** How many digits at its end are the number of a reference and no part of it. */
const REFERENCE_SHIFT = CLASS_BITS + 9;
export const referenceMark = (digits: number) => digits << REFERENCE_SHIFT;
export const referenceDigits = (value: number) => (value >>> REFERENCE_SHIFT) & 3;

/** The lesser of what unknown/misspellings.ts and unknown/word-parts.ts ask for: what is shorter they are not asked. */
export const LONG_LETTERS = 7;

export const classIn = (value: number) => value & NO_CLASS;

// Nearly all are no more than this.
const SMALL = /^[a-fh-z][a-z]*$/;
const MAYBE_CODE =
  /[TNM](?:[0-4Xx]|is)|TIS$|^[cmpruy]{1,2}(?:Ta|N$)|^[CTLS]\d|^G\d|^[Gg](?:leason|LEASON)|^(?:HH?|LL?|P|HCC|ANA|T(?:it(?:er|re)|IT(?:ER|RE))[Ss]?|[Xx]?10)$|^\d+(?:[ACGTU]$|del|dup|ins|inv)|^(?:\d\d)?X(?:O|[XY]{1,3})$/;
/** What a code begins with, or is told by: t(9;22), titer of 1:80. */
const BEGINS_CODE = /^(?:t|p|del|inv|dup|titers?|titres?)$/;

/** What the letters of a word tell, as they are written. */
export function lettersMark(written: string): number {
  if (SMALL.test(written)) return BEGINS_CODE.test(written) ? MAY_BE_CODE : 0;
  return (
    (/^[a-z]/.test(written) ? 0 : TELLING_FIRST) |
    (/^.[a-z]*$/.test(written) ? 0 : TELLING_LATER) |
    (MAYBE_CODE.test(written) ? MAY_BE_CODE : 0)
  );
}
