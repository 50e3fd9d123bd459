import { createTranslate, type Texts } from './texts.ts';
import type { Words } from './words.tsx';

/** Spoken where none of the wanted languages is here. */
const FALLBACK = 'en';

const RIGHT_TO_LEFT: ReadonlySet<string> = new Set(['ar', 'fa', 'he', 'ur']);

const primary = (language: string): string => language.split('-', 1)[0]!.toLowerCase();

/** The first wanted language that is among those that are spoken: `es-MX` is content with `es`. */
export const spokenFor = (wanted: readonly string[], spoken: readonly string[]): string | undefined =>
  wanted.flatMap((one) => [one, primary(one)]).find((one) => spoken.includes(one));

/** The texts in the first wanted language that is among them. */
export function createWords(locales: Readonly<Record<string, Texts>>, wanted: readonly string[]): Words {
  const language = spokenFor(wanted, Object.keys(locales)) ?? FALLBACK;
  return {
    language,
    direction: RIGHT_TO_LEFT.has(primary(language)) ? 'rtl' : 'ltr',
    t: createTranslate(locales[language] ?? {}, language),
  };
}
