import type { Entry } from './entry.ts';
import type { Picture } from './picture.ts';
import type { EntryNumber } from './term-match.ts';

/** A related entry, by its number and its term, so that a card can name it without looking it up. */
export interface Related {
  readonly entry: EntryNumber;
  readonly term: string;
}

/** An entry as the card, the lists and the search get it. */
export interface StoredEntry extends Omit<Entry, 'see' | 'cues' | 'plain' | 'oneMeaning'> {
  readonly entry: EntryNumber;
  readonly see: readonly Related[];
  /** 0 (everyone knows it) to 1 (hardly anyone does), from how rare the word is in everyday English. */
  readonly difficulty: number;
  /** The name of the pack it is from; left out for the bundled glossary. */
  readonly pack?: string;
  /** The drawing that has the region `where`; handed to a card with its entry, and not in the store itself. */
  readonly picture?: Picture;
}
