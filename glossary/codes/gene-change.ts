import { WORD_UNITS } from '../text/letters.ts';
import type { FoundPattern } from './patterns.ts';

/** The building blocks of proteins, by their one and three letters. */
const BLOCKS: Readonly<Record<string, readonly [letters: string, name: string]>> = {
  A: ['Ala', 'alanine'],
  R: ['Arg', 'arginine'],
  N: ['Asn', 'asparagine'],
  D: ['Asp', 'aspartic acid'],
  C: ['Cys', 'cysteine'],
  Q: ['Gln', 'glutamine'],
  E: ['Glu', 'glutamic acid'],
  G: ['Gly', 'glycine'],
  H: ['His', 'histidine'],
  I: ['Ile', 'isoleucine'],
  L: ['Leu', 'leucine'],
  K: ['Lys', 'lysine'],
  M: ['Met', 'methionine'],
  F: ['Phe', 'phenylalanine'],
  P: ['Pro', 'proline'],
  S: ['Ser', 'serine'],
  T: ['Thr', 'threonine'],
  W: ['Trp', 'tryptophan'],
  Y: ['Tyr', 'tyrosine'],
  V: ['Val', 'valine'],
};
const NAMES = new Map(
  Object.entries(BLOCKS).flatMap(([one, [three, name]]) => [[one, name] as const, [three, name] as const]),
);

const BLOCK = `(?:${[...NAMES.keys()].sort((a, b) => b.length - a.length).join('|')})`;
const STOP = '(?:Ter|\\*|X)';
const EDIT = '(?:delins|del|dup|ins|inv)';
const BASES = '[ACGTU]';
// c.35G>A, c.1521_1523delCTT, c.5266dup, c.488-2A>G, c.-12C>T, c.*32A>G, m.3243A>G
const PLACE = '[-*]?\\d{1,9}(?:[+-]\\d{1,6})?';
const IN_GENE = `[cgmn]\\.${PLACE}(?:_${PLACE})?(?:(?<was>${BASES})>(?<is>${BASES})|(?<edit>${EDIT})(?:${BASES}+|\\d+)?)`;
// p.Gly12Asp, p.(Gly12Asp), p.Leu54=, p.V600E, p.Trp24*, p.Arg97ProfsTer23, p.Phe508del, p.Lys23_Val25del
const IN_PROTEIN =
  `p\\.\\(?(?<block>${BLOCK})(?<place>\\d{1,5})(?:_${BLOCK}\\d{1,5})?` +
  `(?:(?:${BLOCK})?(?<shift>fs)(?:${STOP}\\d{1,5})?|(?<stop>${STOP})|(?<pieces>${EDIT})(?:${BLOCK})*|(?<other>${BLOCK}|=))`;
const CHANGE = new RegExp(`(?<![${WORD_UNITS}_.])(?:${IN_GENE}|${IN_PROTEIN})(?![${WORD_UNITS}_>])`, 'g');

const DONE: Readonly<Record<string, string>> = {
  del: 'missing',
  dup: 'there twice',
  ins: 'added',
  inv: 'the wrong way round',
  delins: 'replaced by others',
};

/** Changes of genes and of what is made by them, in the nomenclature of the Human Genome Variation Society (HGVS). */
export function findGeneChanges(text: string): FoundPattern[] {
  return [...text.matchAll(CHANGE)].map(({ 0: whole, index: start, groups }) => {
    const end = start + whole.length;
    return {
      start,
      // What was foretold, not measured, stands in brackets: p.(Gly12Asp).
      end: whole.includes('(') && text[end] === ')' ? end + 1 : end,
      kind: 'gene-change',
      explanation: `${saysOf(groups!)} What it means depends on the gene: some such changes do harm, many do none.`,
    };
  });
}

function saysOf({ was, is, edit, block, place, shift, stop, pieces, other }: Readonly<Record<string, string>>): string {
  const gene = 'A short way to write a change in a gene:';
  if (was) return `${gene} of the letters of its code one ${was} has become ${is}.`;
  if (edit) return `${gene} some letters of its code are ${DONE[edit]}.`;
  const protein = 'A short way to write what a change in a gene does to the protein that is made by it:';
  if (shift) return `${protein} from its building block ${place} on it is put together wrongly.`;
  if (stop) return `${protein} it ends too early, at its building block ${place}.`;
  if (pieces) return `${protein} some of its building blocks are ${DONE[pieces]}.`;
  if (other === '=' || NAMES.get(other!) === NAMES.get(block!))
    return `${protein} its building block ${place} stays the same.`;
  return `${protein} its building block ${place} is ${NAMES.get(other!)} instead of ${NAMES.get(block!)}.`;
}
