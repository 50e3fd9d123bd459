import { pluralsOf } from '../forms/plurals.ts';
import { createWordParts } from './word-parts.ts';
import { type PackedForms, VOWEL_NEXT, WEAK, WHOLE, type WordPartsBlock } from './word-parts-block.ts';
import { OF_SEVERAL } from './word-parts-wording.ts';

/** A part as it is written in `parts/`: `peri-`, `cardi/o` or `-itis`. */
export interface WrittenPart {
  readonly part: string;
  /** Other forms of the same part. */
  readonly also: readonly string[];
  /** Forms that mean "to do with" the same. */
  readonly adjectives: readonly string[];
  /** Used outside medicine as well. */
  readonly weak: boolean;
  /** A prefix that says something of the whole word. */
  readonly whole: boolean;
  /** Plain words; `~` is the rest of the word, brackets hold what goes without a rest. */
  readonly means: string;
  /** What an ending means after several roots: gastroenterostomy joins two organs, and opens neither. */
  readonly joins?: string | undefined;
}

export interface WrittenStem {
  /** `-mab` or `gado-`. */
  readonly stem: string;
  readonly means: string;
}

interface Form {
  readonly written: string;
  readonly mark: number;
  readonly means: string;
}

/** Makes the block that ships. Those of the ordinary words that the parts would explain go onto its list of words to leave alone. */
export function compileParts(
  parts: readonly WrittenPart[],
  stems: readonly WrittenStem[],
  ordinaryWords: Iterable<string>,
): WordPartsBlock {
  const partForms = parts.flatMap(formsOf);
  const stemForms = stems.map(({ stem, means }) => ({ written: stem, mark: 0, means }));
  const means = [...new Set([...partForms, ...stemForms].map((form) => form.means))];
  const pack = (forms: readonly Form[], test: RegExp) =>
    packForms(
      forms.filter((form) => test.test(form.written)),
      means,
    );
  const block: WordPartsBlock = {
    means,
    prefixes: pack(partForms, /-$/),
    roots: pack(partForms, /^[^-]+$/),
    endings: pack(partForms, /^-/),
    lastStems: pack(stemForms, /^-/),
    firstStems: pack(stemForms, /-$/),
    lastLetters: lettersOf([...partForms, ...stemForms], /^-.*?(.{1,3})$/),
    firstLetters: lettersOf(stemForms, /^(...).*-$/),
    ordinary: '',
  };
  const guess = createWordParts(block);
  const lookMedical = [...new Set(ordinaryWords)].filter((word) => guess(word)).sort();
  return { ...block, ordinary: ` ${lookMedical.join(' ')} ` };
}

/** What the pattern's group takes of the forms that fit it, each once and between spaces. */
function lettersOf(forms: readonly Form[], pattern: RegExp): string {
  return ` ${[...new Set(forms.flatMap(({ written }) => pattern.exec(written)?.[1] ?? []))].join(' ')} `;
}

/** Every written form, the plurals of endings that name things, and the adjectives. */
function formsOf({ part, also, adjectives, weak, whole, joins, means: ofOne }: WrittenPart): Form[] {
  const means = joins === undefined ? ofOne : `${ofOne}${OF_SEVERAL}${joins}`;
  const nouns = [part, ...also].flatMap((written) => {
    const shortened = written === `${part.slice(0, -2)}-`;
    const mark = (weak ? WEAK : 0) | (whole ? WHOLE : 0) | (shortened ? VOWEL_NEXT : 0);
    const plurals = written.startsWith('-') && !weak ? pluralsOf(written.slice(1)).map((plural) => `-${plural}`) : [];
    return [written, ...plurals].map((form) => ({ written: form, mark, means }));
  });
  const toDoWith = adjectives.map((written) => ({ written, mark: weak ? WEAK : 0, means: `to do with ${means}` }));
  return [...nouns, ...toDoWith];
}

function packForms(forms: readonly Form[], means: readonly string[]): PackedForms {
  return {
    forms: forms.map(({ written }) => written.replace(/^-|-$|\/.$/, '')).join(' '),
    means: forms.map((form) => means.indexOf(form.means)),
    marks: forms.map(({ mark }) => mark).join(''),
    links: forms.map(({ written }) => (written.at(-2) === '/' ? written.at(-1) : '-')).join(''),
  };
}
