import type { createI18n } from '@wxt-dev/i18n';
import type { GeneratedI18nStructure } from '../.wxt/i18n/structure';

/** Names every text of locales/en.yml, as in `card.close`. */
export type TextName = keyof GeneratedI18nStructure;

/** The text of that name; `$1` is filled from the list, and a count picks the form for one or for many. */
export type Translate = ReturnType<typeof createI18n<GeneratedI18nStructure>>['t'];

type TextKey<Id extends string> = Id extends `${infer First}-${infer Rest}` ? `${First}_${TextKey<Rest>}` : Id;

/** The last part of the name of the text for an id such as `body-part`: browsers allow no hyphen in the name of a text. */
export const textKey = <Id extends string>(id: Id) => id.replaceAll('-', '_') as TextKey<Id>;

/** The texts of one language: plain, or by count (`1`, `n`). */
export type Texts = Readonly<Record<string, string | Readonly<Record<string, string>>>>;

/**
 * Looks texts up as `@wxt-dev/i18n` does, in a language that the reader may choose: the browser's own `i18n.getMessage`
 * speaks only the browser's language. Numbers are written as in that language. A missing text shows its name.
 */
export function createTranslate(texts: Texts, language: string): Translate {
  // Made with the first number: it loads the browser's tables, two thirds of what starting a session takes in each frame.
  let numbers: Intl.NumberFormat | undefined;
  const fill = (value: string | number) => {
    if (typeof value === 'string') return value;
    numbers ??= new Intl.NumberFormat(language);
    return numbers.format(value);
  };
  return ((name: string, ...rest: readonly (number | readonly (string | number)[])[]) => {
    const count = rest.find((argument) => typeof argument === 'number');
    const fills = rest.find((argument) => typeof argument === 'object') ?? [count ?? ''];
    const text = texts[name] ?? name;
    const form = typeof text === 'string' ? text : (text[String(count)] ?? text.n ?? name);
    return form.replace(/\$(\d)/g, (_, place: string) => fill(fills[Number(place) - 1] ?? ''));
  }) as Translate;
}
