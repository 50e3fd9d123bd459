/** A part of words as the reader of words uses it. */
export interface Part {
  readonly kind: 'prefix' | 'root' | 'ending';
  readonly form: string;
  /** The vowel that joins a root to what follows (cardi-o-logy); empty where it needs none. */
  readonly link: string;
  /** A prefix that has lost its own vowel before another (end-arterial). */
  readonly vowelNext: boolean;
  /** Used outside medicine as well: never the reason to call a word medical. */
  readonly weak: boolean;
  /** A prefix that says something of the whole word, not of the root behind it. */
  readonly whole: boolean;
  readonly means: string;
}

/** Forms of one kind, side by side: the n-th of each. */
export interface PackedForms {
  /** Separated by spaces. */
  readonly forms: string;
  /** Numbers into the block's meanings. */
  readonly means: readonly number[];
  /** A digit of WEAK, WHOLE and VOWEL_NEXT for each, and a letter for its linking vowel, `-` where it has none. */
  readonly marks: string;
  readonly links: string;
}

export const WEAK = 1;
export const WHOLE = 2;
export const VOWEL_NEXT = 4;

/** What the build makes of the parts and ships: plain JSON, laid out so that opening it is a few native calls. */
export interface WordPartsBlock {
  readonly means: readonly string[];
  readonly prefixes: PackedForms;
  readonly roots: PackedForms;
  readonly endings: PackedForms;
  /** Stems that stand last (-mab), and those that stand first (gado-). */
  readonly lastStems: PackedForms;
  readonly firstStems: PackedForms;
  /** The last letters, up to three, that a word must have to end with one of these, and the first three of the stems in front; each between spaces. */
  readonly lastLetters: string;
  readonly firstLetters: string;
  /** Words that only look medical, each between spaces. */
  readonly ordinary: string;
}

/** Finds a part by its form. */
export type GetPart = (form: string) => Part | undefined;

/** Opens forms of one kind, and only when the first question comes, so that a page without medical words pays nothing. */
export function openForms(
  kind: Part['kind'],
  { forms, means, marks, links }: PackedForms,
  meanings: readonly string[],
): GetPart {
  let numbers: Map<string, number> | undefined;
  return (form) => {
    numbers ??= new Map(forms.split(' ').map((known, number) => [known, number]));
    const number = numbers.get(form);
    if (number === undefined) return undefined;
    const mark = Number(marks[number]);
    return {
      kind,
      form,
      link: links[number] === '-' ? '' : links[number]!,
      weak: (mark & WEAK) !== 0,
      whole: (mark & WHOLE) !== 0,
      vowelNext: (mark & VOWEL_NEXT) !== 0,
      means: meanings[means[number]!]!,
    };
  };
}
