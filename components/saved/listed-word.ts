import type { WordToSave } from '../saving.ts';

/** A saved word as it is shown: with the meaning that the glossary gives it now. */
export interface ListedWord {
  readonly id: string;
  /** Where the meaning comes from; `gone` where the glossary has the entry no longer, and it is the one that was saved. */
  readonly standing: WordToSave['source'] | 'own' | 'gone';
  readonly shown: WordToSave['shown'];
  readonly note: string;
  /** Title of the page where it was saved; empty where that is not kept. */
  readonly page: string;
}

/** A part of a word, as in `hepat-` or `-itis`, and what it means by itself. */
export interface WordPart {
  readonly form: string;
  readonly means: string;
}
