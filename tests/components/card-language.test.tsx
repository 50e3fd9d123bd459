import locales from 'virtual:locales';
import { describe, expect, test } from 'vitest';
import type { TermCardProps } from '../../components/card/TermCard.tsx';
import { createWords } from '../../components/create-words.ts';
import { Card } from './frames.tsx';
import { asked, CARDS, CERVICAL_OF_A_PACK, ready, VERTEBRA } from './samples.ts';
import { stage } from './stage.tsx';

describe('to someone who reads Spanish', () => {
  const ENGLISH = 'Esta explicación está en inglés.';

  function showInSpanish(card: TermCardProps['card']) {
    const { root, show } = stage(createWords(locales, ['es']));
    show(<Card card={card} more="shown" />);
    const holds = (one: Element, text: string) => one.textContent?.includes(text) ?? false;
    const languageOf = (text: string) =>
      [...root.querySelectorAll<HTMLElement>('[lang]')].findLast((one) => holds(one, text))?.lang;
    return { root, languageOf };
  }

  test.each<[keyof typeof CARDS, string]>([
    ['plain', VERTEBRA.short],
    ['code', 'T3: the main tumor'],
    ['guess', 'Looks like: inflammation'],
  ])('the card “%s” says that it is in English, and its explanation is marked so', (card, text) => {
    const { root, languageOf } = showInSpanish(CARDS[card]);
    expect(root.textContent).toContain(ENGLISH);
    expect(languageOf(text)).toBe('en');
  });

  test('nothing of a word list is marked as English', () => {
    const round = {
      ...CERVICAL_OF_A_PACK,
      term: 'pase',
      standsFor: 'pase de visita',
      short: 'Vienen a verle.',
      more: 'Cada mañana.',
      ask: '¿Cuándo es?',
    };
    const { root, languageOf } = showInSpanish({ kind: 'open', now: ready(asked('pase', round), round), past: [] });
    expect(root.textContent).not.toContain(ENGLISH);
    const texts = [round.term, round.standsFor, round.short, round.more, round.ask];
    expect(texts.map(languageOf)).toEqual(texts.map(() => ''));
  });

  test.each<[keyof typeof CARDS, string]>([
    ['denied', 'No pneumothorax'],
    ['unknownShortForm', 'stereotactic body radiotherapy'],
  ])('the words of the page in “%s” are in a language that nobody knows', (card, text) => {
    expect(showInSpanish(CARDS[card]).languageOf(text)).toBe('');
  });
});
