import { createContext } from 'preact';
import { useContext } from 'preact/hooks';
import { useWords } from './words.tsx';

/** How the reader wants to see it. */
export interface Looks {
  readonly theme: 'auto' | 'light' | 'dark';
  readonly textSize: 'normal' | 'large' | 'largest';
}

export const LooksContext = createContext<Looks>({ theme: 'auto', textSize: 'normal' });

/** Attributes for the root of everything we show, the element with the class `bedside`: the reader's language, theme and text size. */
export function useSurface() {
  const { theme, textSize } = useContext(LooksContext);
  const { language, direction } = useWords();
  return { lang: language, dir: direction, 'data-theme': theme, 'data-text-size': textSize } as const;
}
