import { compileGlossary } from '../compile.ts';
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
  const store: StoredEntry[] = [];
  const blocks: PackBlock[] = [];
  for (let first = 0; first < entries.length; first += ENTRIES_A_BLOCK) {
    // compileGlossary sorts by id.
    const part = entries.slice(first, first + ENTRIES_A_BLOCK).map((entry, i) => ({ ...entry, id: sortable(i) }));
    const compiled = compileGlossary(part, HARD, 'stands for both');
    blocks.push({ first, packed: compiled.packed });
    store.push(...compiled.store.map((entry) => ({ ...entry, entry: first + entry.entry })));
  }
  return { version: PACKED_VERSION, store, cues: entries.map((entry) => entry.cues), blocks };
}

/** Compiles a pack anew from what an earlier version of the extension kept of it. */
export function recompileOwnPack({ store, cues }: Pick<CompiledPack, 'store' | 'cues'>): CompiledPack {
  const entries = store.map((entry, i) => ({ ...entry, cues: cues[i] ?? [], see: [], plain: [], oneMeaning: true }));
  return compileOwnPack({ entries });
}

const sortable = (number: number) => `own-${String(number).padStart(6, '0')}`;
