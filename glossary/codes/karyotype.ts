import { WORD_UNITS } from '../text/letters.ts';
import { CHANGE, whatChanged } from './chromosome-changes.ts';
import type { FoundPattern } from './patterns.ts';

const SEX = 'X[XY]{0,3}|XO';
const NUMBERED = '[+-](?:[1-9]|1\\d|2[0-2]|[XY])';
/** Any other change: add(7)(q22), der(22)t(9;22)(q34;q11.2), i(17)(q10), a marker. */
const OTHER =
  '[+-]?(?:mar|r|[a-z]{1,4}(?:\\([^()\\s]{1,20}\\)){1,2}(?:t(?:\\([^()\\s]{1,20}\\)){1,2})?(?:mat|pat|dn)?)';
const CHANGES = `(?:,?\\s?${NUMBERED}(?![${WORD_UNITS}])|,\\s?${OTHER}){0,30}`;
const CELLS = '(?:\\[(?:cp)?(\\d{1,3})\\])?';
const GROUP = `(\\d\\d)(,\\s?|\\s)?(${SEX})(?![${WORD_UNITS}])(${CHANGES})${CELLS}`;
// 46,XX; 47,XY,+21; 46,XY,t(9;22)(q34;q11.2)[20]; mos 45,X[5]/46,XX[25]; 46 XX in notes
const KARYOTYPE = new RegExp(
  `(?<![${WORD_UNITS}_.,/-])(?:mos\\s)?${GROUP}((?:/${GROUP.replace(/\((?!\?)/g, '(?:')})*)(?![${WORD_UNITS}/])`,
  'g',
);

/** Counts of chromosomes that a word beside them need not confirm: one or two more or less, and three or four of each. */
const COUNTS = new Set(['44', '45', '46', '47', '48', '49', '69', '92']);
/** More are not told one by one. */
const MOST_TOLD = 3;

const SEXES: Readonly<Record<string, string>> = {
  X: 'one X chromosome',
  XO: 'one X chromosome, and nothing in the place of the second',
  XX: 'two X chromosomes',
  XY: 'one X and one Y chromosome',
  XXX: 'three X chromosomes',
  XXY: 'two X chromosomes and one Y',
  XYY: 'one X chromosome and two Y',
};

/**
 * The chromosomes of a cell as ISCN writes them: how many, those that tell the sex, and what differs. One that nothing is written behind has a count that
 * cells do have; and two letters at least, since 45,X is an entry.
 */
export function findKaryotypes(text: string): FoundPattern[] {
  return [...text.matchAll(KARYOTYPE)].flatMap((match) => {
    const [whole, count, between, sex, changes, cells, groups] = match;
    if (!/X[XYO]/.test(whole) || (!COUNTS.has(count!) && !changes && !cells)) return [];
    const isWritten = between?.startsWith(',');
    if (!isWritten && (count! < '45' || count! > '47')) return [];
    const says = [
      'A short way to write the chromosomes, the packs of genes, that a cell holds.',
      count === '46' ? '46: as many as most people have.' : `${count}: so many of them; most people have 46.`,
      SEXES[sex!] && `${sex}: ${SEXES[sex!]}.`,
      ...changesIn(changes!),
      cells && `[${cells}]: seen in ${cells} cells.`,
      groups && 'Behind the slash stands what other cells of the same person hold.',
    ];
    return {
      start: match.index,
      end: match.index + whole.length,
      kind: 'karyotype' as const,
      explanation: says.filter(Boolean).join(' '),
      ...(isWritten ? {} : { tentative: true as const }),
    };
  });
}

/** A sentence for each change that can be told in one, and one for the others. */
function changesIn(changes: string): string[] {
  const all = changes.split(/(?:,\s?|(?=[+-]))/).filter((change) => change.trim() !== '');
  const told = all.flatMap((change) => sentenceOf(change.trim()) ?? []).slice(0, MOST_TOLD);
  return told.length === all.length ? told : [...told, 'More changes are written behind commas.'];
}

function sentenceOf(change: string): string | undefined {
  const [, sign, chromosome] = /^([+-])(\d{1,2}|[XY])$/.exec(change) ?? [];
  if (chromosome) return `${change}: one chromosome ${chromosome} ${sign === '+' ? 'too many' : 'is missing'}.`;
  const [match] = change.matchAll(CHANGE);
  return match?.[0] === change ? `${change.replace(/\).*/, ')')}: ${whatChanged(match)}` : undefined;
}
