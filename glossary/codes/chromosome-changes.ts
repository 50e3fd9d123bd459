import { WORD_UNITS } from '../text/letters.ts';
import type { FoundPattern } from './patterns.ts';

const CHROMOSOME = '(?:[1-9]|1\\d|2[0-2]|[XY])';
const BAND = '[pq](?:\\d{1,2}(?:\\.\\d{1,3})?)?';
// t(9;22), t(4;14)(p16;q32), t(8;14;18), del(5q), del(13)(q14q21), inv(16), dup(1q21)
export const CHANGE = new RegExp(
  `(?<![${WORD_UNITS}_])(?:t\\((${CHROMOSOME}(?:;${CHROMOSOME}){1,2})\\)(?:\\(${BAND}(?:;${BAND}){1,2}\\))?` +
    `|(del|inv|dup)\\((${CHROMOSOME})((?:${BAND}){0,2})\\)(?:\\((?:${BAND}){1,2}\\))?)`,
  'g',
);

const SAYS = { del: 'is missing', inv: 'lies the wrong way round', dup: 'is there once too often' } as const;
const ARMS: Readonly<Record<string, string>> = { p: 'short', q: 'long' };

/** What a match of CHANGE says, in a sentence. */
export function whatChanged([, exchanged, kind, chromosome, bands]: RegExpMatchArray): string {
  return exchanged
    ? `Pieces of chromosomes ${inWords(exchanged.split(';'))} have changed places.`
    : `A piece of ${armOf(bands!)}chromosome ${chromosome} ${SAYS[kind as keyof typeof SAYS]}.`;
}

/** Changes of chromosomes in the International System for Human Cytogenomic Nomenclature (ISCN): what moved, is missing, turned or doubled. */
export function findChromosomeChanges(text: string): FoundPattern[] {
  return [...text.matchAll(CHANGE)].map((match) => ({
    start: match.index,
    end: match.index + match[0].length,
    kind: 'chromosome-change',
    explanation: `A short way to write a change in the genes of cells. ${whatChanged(match)} Tests of blood, bone marrow or a tumor look for such changes; what one means differs from illness to illness.`,
  }));
}

const inWords = (chromosomes: readonly string[]) => `${chromosomes.slice(0, -1).join(', ')} and ${chromosomes.at(-1)}`;

const armOf = (bands: string) => (bands === '' ? '' : `the ${ARMS[bands[0]!]} arm of `);
