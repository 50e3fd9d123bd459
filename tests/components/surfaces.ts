import locales from 'virtual:locales';
import button from '../../components/button.css?inline';
import card from '../../components/card.css?inline';
import { createWords } from '../../components/create-words.ts';
import meaning from '../../components/meaning.css?inline';
import pages from '../../components/pages.css?inline';
import picture from '../../components/picture.css?inline';
import tokens from '../../components/tokens.css?inline';
import wordActions from '../../components/word-actions.css?inline';
import { rightToLeftWords } from './pseudo-locale.ts';

function sheet(...css: readonly string[]): CSSStyleSheet {
  const made = new CSSStyleSheet();
  made.replaceSync(css.join('\n'));
  return made;
}

/** What the card over a page wears. */
export const cardSheet = sheet(tokens, button, card, meaning, wordActions, picture);
/** What the extension's own pages wear, and the frame of a card that stands in one. */
export const pageSheet = sheet(pages, card);

export const english = createWords(locales, ['en']);
export const spanish = createWords(locales, ['es']);
export const rightToLeft = rightToLeftWords(locales.en ?? {});
