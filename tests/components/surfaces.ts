import locales from 'virtual:locales';
import { createWords } from '../../components/create-words.ts';
import button from '../../components/styles/button.css?inline';
import card from '../../components/styles/card.css?inline';
import meaning from '../../components/styles/meaning.css?inline';
import pages from '../../components/styles/pages.css?inline';
import picture from '../../components/styles/picture.css?inline';
import tokens from '../../components/styles/tokens.css?inline';
import wordActions from '../../components/styles/word-actions.css?inline';
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
