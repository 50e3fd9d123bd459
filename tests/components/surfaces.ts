import locales from 'virtual:locales';
import { createWords } from '../../components/create-words.ts';
import card from '../../components/styles/card.css?inline';
import overPage from '../../components/styles/over-page.css?inline';
import pages from '../../components/styles/pages.css?inline';
import { rightToLeftWords } from './pseudo-locale.ts';

function sheet(...css: readonly string[]): CSSStyleSheet {
  const made = new CSSStyleSheet();
  made.replaceSync(css.join('\n'));
  return made;
}

/** What the card and the message over a page wear. */
export const overPageSheet = sheet(overPage);
/** What the extension's own pages wear, and the frame of a card that stands in one. */
export const pageSheet = sheet(pages, card);

export const english = createWords(locales, ['en']);
export const spanish = createWords(locales, ['es']);
export const rightToLeft = rightToLeftWords(locales.en ?? {});
