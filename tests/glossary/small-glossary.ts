import { compileGlossary } from '../../glossary/compile.ts';
import type { CueFamilies } from '../../glossary/cue-families.ts';
import type { Entry } from '../../glossary/entry.ts';
import { createFinder } from '../../glossary/find.ts';
import { openPacked } from '../../glossary/matching/packed.ts';

/** An entry of which only the given fields matter; its id is made from its term. */
export function entryOf(fields: Partial<Entry> & Pick<Entry, 'term'>): Entry {
  return {
    id: fields.term.toLowerCase().replace(/[^a-z0-9]+/g, '-'),
    kind: 'condition',
    also: [],
    cues: [],
    plain: [],
    oneMeaning: false,
    short: 'A word of this test.',
    see: [],
    reviewed: false,
    ...fields,
  };
}

/** How common a few words are in everyday English; any other is never seen. */
export const zipf = (word: string): number =>
  ({
    all: 6.5,
    pan: 4.2,
    lead: 5.2,
    aids: 4.2,
    fit: 5,
    tissue: 3.4,
    by: 6.6,
    mouth: 5,
    blood: 5.4,
    of: 7,
    t: 5.5,
    the: 7.5,
  })[word] ?? 0;

export const compile = (entries: readonly Entry[], families?: CueFamilies) => compileGlossary(entries, zipf, families);

/** What a reader would see marked in a text: of each match the words on the page and the ids of its entries. */
export function finderOf(entries: readonly Entry[], families?: CueFamilies) {
  const { packed, store } = compile(entries, families);
  const { find, continueFrom, definitions } = createFinder(openPacked(packed));
  const marked = (text: string) => find(text).map(({ start, end }) => text.slice(start, end));
  const meant = (text: string) =>
    find(text).map(({ start, end, entries: numbers }) => [text.slice(start, end), ...numbers.map((n) => store[n]!.id)]);
  /** Searches a text as the first of a page, with nothing remembered. */
  const findAfresh = (text: string) => createFinder(openPacked(packed)).find(text);
  return { find, continueFrom, findAfresh, definitions, marked, meant, store };
}
