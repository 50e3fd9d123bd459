import { browser } from './browser.ts';

/** BCP 47 tags of the languages the browser itself speaks, best first. */
export function browserLanguages(): readonly string[] {
  return [browser.i18n.getUILanguage()];
}
