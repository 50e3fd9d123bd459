import { seededDraw } from './seeded-draw.ts';

const SENTENCES = [
  'The letter from the clinic came on a rainy day and stayed unread on the kitchen table until the evening.',
  'Nobody in the waiting room spoke, but everyone looked up when the door opened and a name was called.',
  'She wrote down what she wanted to ask, because the answers always seemed to come faster than the questions.',
  'Most of the words on the page were ordinary ones, which made the few strange ones stand out all the more.',
  'They walked home slowly along the river and talked about the garden, the neighbours and the long summer.',
];
/** One sentence in so many gets a term: about as dense as a page for patients. */
const TERM_EVERY = 2;
const SENTENCES_A_PARAGRAPH = 4;
const PARAGRAPHS_A_SECTION = 12;

/** A page of at least so many bytes, always the same for the same terms: sections of paragraphs, some terms split over inline elements. */
export function benchPage(terms: readonly string[], bytes: number): string {
  const draw = seededDraw(7);
  const pick = <T>(list: readonly T[]): T => list[Math.floor(draw() * list.length)]!;
  const escapeHtml = (text: string) => text.replace(/&/g, '&amp;').replace(/</g, '&lt;');
  const sentence = () => {
    if (draw() * TERM_EVERY >= 1) return pick(SENTENCES);
    const term = escapeHtml(pick(terms));
    const half = term.length >> 1;
    return `The report names ${draw() < 0.1 ? `${term.slice(0, half)}<b>${term.slice(half)}</b>` : term} on its second page.`;
  };
  const parts = [
    '<!doctype html><html lang="en"><meta charset="utf-8"><title>Bench</title><link rel="icon" href="data:,"><body>',
  ];
  for (let size = 0, paragraph = 0; size < bytes; paragraph++) {
    const text = Array.from({ length: SENTENCES_A_PARAGRAPH }, sentence).join(' ');
    const heading =
      paragraph % PARAGRAPHS_A_SECTION === 0 ? `<h2>Part ${paragraph / PARAGRAPHS_A_SECTION + 1}</h2>` : '';
    const part = `${heading}<p>${text}</p>\n`;
    parts.push(part);
    size += part.length;
  }
  return parts.join('');
}
