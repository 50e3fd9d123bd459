import { type Compiled, compileGlossary } from '../compile.ts';
import type { Entry } from '../entry.ts';
import { BlockFull } from '../matching/block-codes.ts';
import { PACKED_VERSION } from '../matching/packed.ts';
import type { StoredEntry } from '../store.ts';
import type { OwnPack } from './own-pack.ts';

/** A part of a pack as the matcher reads it; its entry numbers count from `first`: 0 in the pack, more among all entries. */
export interface PackBlock {
  readonly first: number;
  readonly packed: Uint8Array;
}

export interface CompiledPack {
  /** Of the blocks: a pack of another version must be compiled again before it is opened. */
  readonly version: number;
  readonly store: readonly StoredEntry[];
  /** For each entry its cues, which the store leaves out. */
  readonly cues: readonly (readonly string[])[];
  readonly blocks: readonly PackBlock[];
}

/** One block holds the numbers of fewer entries than a pack may have. */
const ENTRIES_A_BLOCK = 5000;
/**
 * How common its words are says nothing about a word that somebody chose to explain: each is as hard as can be. But no word is one
 * that is never met: there is no list here to tell that small letters spell nothing else, as they do for ACT.
 */
const HARD = () => 1;

/** Compiles a pack with the compiler of the bundled glossary. Its entries stay in the order of the file. */
export function compileOwnPack({ entries }: OwnPack): CompiledPack {
  const parts: CompiledPart[] = [];
  for (let first = 0; first < entries.length; first += ENTRIES_A_BLOCK)
    parts.push(...compileParts(entries.slice(first, first + ENTRIES_A_BLOCK), first));
  return {
    version: PACKED_VERSION,
    store: parts.flatMap(({ first, store }) => store.map((entry) => ({ ...entry, entry: first + entry.entry }))),
    cues: entries.map((entry) => entry.cues),
    blocks: parts.map(({ first, packed }) => ({ first, packed })),
  };
}

type CompiledPart = PackBlock & Pick<Compiled, 'store'>;

/** In halves where their cues, words or letters are more than one block holds. */
function compileParts(entries: readonly Entry[], first: number): readonly CompiledPart[] {
  // compileGlossary sorts by id.
  const part = entries.map((entry, i) => ({ ...entry, id: sortable(i) }));
  try {
    return [{ first, ...compileGlossary(part, HARD, undefined, 'stands for both') }];
  } catch (error) {
    if (!(error instanceof BlockFull) || entries.length === 1) throw error;
    const half = Math.ceil(entries.length / 2);
    return [...compileParts(entries.slice(0, half), first), ...compileParts(entries.slice(half), first + half)];
  }
}

/** Compiles a pack anew from what an earlier version of the extension kept of it. */
export function recompileOwnPack({ store, cues }: Pick<CompiledPack, 'store' | 'cues'>): CompiledPack {
  const entries = store.map((entry, i) => ({ ...entry, cues: cues[i] ?? [], see: [], plain: [], oneMeaning: true }));
  return compileOwnPack({ entries });
}

const sortable = (number: number) => `own-${String(number).padStart(6, '0')}`;
