import type { Kind } from '../glossary/entry.ts';
import type { StoredEntry } from '../glossary/store.ts';
import type { EntryNumber } from '../glossary/term-match.ts';
import type { AskedTerm } from './card/card-state.ts';

/** One place where a term stands in the page; only what follows the page can read it. */
export interface Place {
  readonly frame: number;
  readonly id: string;
  readonly place: number;
}

/** A word that only the page explains, by what it stands for. */
interface DefinedWord {
  readonly text: string;
  readonly long: string;
}

/** A word that Bedside itself reads: as a code, or by guessing from its parts. */
export type ReadWord =
  | { readonly text: string; readonly code: string }
  | { readonly text: string; readonly guess: string };

/** A word that the glossary does not hold, in the page's words, with what explains it. */
export type UnlistedWord = DefinedWord | ReadWord;

/** What makes the meaning of a term uncertain, wherever it stands here. */
export interface Doubt extends Pick<AskedTerm, 'unaided' | 'byPage' | 'meant'> {
  /** Of a word that is spelled wrong: as the page writes it. */
  readonly text?: string;
}

/** A term of the page, or of one section of it. */
export interface OutlineTerm {
  /** The same for terms that tell a reader the same. */
  readonly id: string;
  /** Its likely meanings, likeliest first; none for an unlisted word. */
  readonly entries: readonly EntryNumber[];
  readonly unlisted?: UnlistedWord;
  readonly doubt?: Doubt;
  /** Whether no question arises from it at any of its places: the text denies it, say. */
  readonly unasked?: true | undefined;
  readonly places: readonly Place[];
}

export interface OutlineSection {
  readonly id: string;
  /** Empty for what comes before the first heading. */
  readonly title: string;
  readonly terms: readonly OutlineTerm[];
}

export type EntryOf = (entry: EntryNumber) => StoredEntry | undefined;

/** What a term is called in a list. */
export function nameOf({ entries, unlisted, doubt }: OutlineTerm, entryOf: EntryOf): string {
  return unlisted?.text ?? doubt?.text ?? entryOf(entries[0]!)?.term ?? '';
}

/** The term of a list as a card is asked for it. */
export function askedOf(term: OutlineTerm, entryOf: EntryOf): AskedTerm {
  const { unlisted, doubt, unasked, entries } = term;
  return { text: nameOf(term, entryOf), ...unlisted, ...doubt, ...(unasked && { unasked }), entries };
}

/** What is uncertain of a term at each of two places: what a word near it decides at the one holds for both. */
export function sharedDoubt(one: Doubt = {}, other: Doubt = {}): Doubt {
  return Object.fromEntries(Object.entries(one).filter(([reason]) => reason in other));
}

/** Every term once, with its places in all sections, in the order in which they come first. */
export function wholePage(sections: readonly OutlineSection[]): readonly OutlineTerm[] {
  const merged = new Map<string, OutlineTerm & { places: Place[]; doubt: Doubt; unasked?: true | undefined }>();
  for (const term of sections.flatMap((section) => section.terms)) {
    const before = merged.get(term.id);
    if (before) {
      before.places.push(...term.places);
      before.doubt = sharedDoubt(before.doubt, term.doubt);
      before.unasked &&= term.unasked;
    } else merged.set(term.id, { ...term, doubt: { ...term.doubt }, places: [...term.places] });
  }
  return [...merged.values()];
}

export interface KindGroup {
  readonly kind: Kind | 'unlisted';
  readonly terms: readonly OutlineTerm[];
}

/** The terms by what kind of thing they are, each kind where its first term stands. */
export function byKind(terms: readonly OutlineTerm[], entryOf: EntryOf): readonly KindGroup[] {
  const groups = new Map<KindGroup['kind'], OutlineTerm[]>();
  for (const term of terms) {
    const kind = (term.unlisted ? undefined : entryOf(term.entries[0]!)?.kind) ?? 'unlisted';
    const group = groups.get(kind);
    if (group) group.push(term);
    else groups.set(kind, [term]);
  }
  return [...groups].map(([kind, ofKind]) => ({ kind, terms: ofKind }));
}

/** Makes the test of a filter box: whether the name, another name or the meaning of a term holds every word typed. */
export function createFilter(typed: string, entryOf: EntryOf): (term: OutlineTerm) => boolean {
  const words = plain(typed).split(/\s+/).filter(Boolean);
  if (words.length === 0) return () => true;
  return (term) => {
    const meanings = term.entries.flatMap((entry) => entryOf(entry) ?? []);
    const said = meanings.flatMap((meaning) => [meaning.term, meaning.short, meaning.standsFor, ...meaning.also]);
    const text = plain([nameOf(term, entryOf), ...Object.values(term.unlisted ?? {}), ...said].join('\n'));
    return words.every((word) => text.includes(word));
  };
}

/** Without accents and capitals. */
const plain = (text: string) => text.normalize('NFD').replace(/\p{M}/gu, '').toLowerCase();
