import { browser } from './browser.ts';

/** BCP 47 tags of the languages to speak to the reader, best first; `auto` leaves it to the browser. */
export function interfaceLanguages(chosen: string): readonly string[] {
  const own = browser.i18n.getUILanguage();
  return chosen === 'auto' ? [own] : [chosen, own];
}
