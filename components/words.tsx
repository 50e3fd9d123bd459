import { createContext } from 'preact';
import { useContext } from 'preact/hooks';
import type { Translate } from './texts.ts';

/** What a component needs to speak to its reader. */
export interface Words {
  /** BCP 47 tag of the texts: pages in other languages surround the card. */
  readonly language: string;
  readonly direction: 'ltr' | 'rtl';
  readonly t: Translate;
}

/** The language of the glossary, whatever the language around it. */
export const GLOSSARY_LANGUAGE = 'en';

/** Whether a text is in the glossary's language, or in one that nobody knows: a page's, a word list's, the reader's. */
export type TextSource = 'glossary' | 'elsewhere';

/** Attributes that say so. */
export const textFrom = (source: TextSource) =>
  source === 'glossary' ? ({ lang: GLOSSARY_LANGUAGE } as const) : ({ lang: '', dir: 'auto' } as const);

const NOT_PROVIDED: Words = { language: '', direction: 'ltr', t: ((name: string) => name) as Translate };

/** Around every tree of components: `<WordsContext value={words}>`. */
export const WordsContext = createContext(NOT_PROVIDED);

export const useWords = (): Words => useContext(WordsContext);
