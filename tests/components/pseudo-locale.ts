import { createWords } from '../../components/create-words.ts';
import type { Texts } from '../../components/texts.ts';
import type { Words } from '../../components/words.tsx';

const LETTERS = 'אבגדהוזחטיכלמנסעפצקרשת';
/** A text in another language may be this much longer than in English. */
const LONGER = 1.4;

/** A text as it may look in a language that runs from right to left: as many words, longer ones, the same fills. */
function pseudo(text: string): string {
  return text.replace(/\$\d|%s|\p{L}+/gu, (word) => {
    if (/^[$%]/.test(word)) return word;
    return Array.from({ length: Math.ceil(word.length * LONGER) }, (_, i) => letterFor(word, i)).join('');
  });
}

const letterFor = (word: string, place: number) =>
  LETTERS[(word.codePointAt(place % word.length)! + place) % LETTERS.length];

/** A language that nobody speaks, made of the English texts, to see what right-to-left does to a layout. */
export function rightToLeftWords(english: Texts): Words {
  const texts = Object.fromEntries(
    Object.entries(english).map(([name, text]) => [
      name,
      typeof text === 'string'
        ? pseudo(text)
        : Object.fromEntries(Object.entries(text).map(([count, form]) => [count, pseudo(form)])),
    ]),
  );
  return createWords({ he: texts }, ['he']);
}
