import { seededDraw } from './seeded-draw.ts';

const SENTENCES = [
  'The letter from the clinic came on a rainy day and stayed unread on the kitchen table until the evening.',
  'Nobody in the waiting room spoke, but everyone looked up when the door opened and a name was called.',
  'She wrote down what she wanted to ask, because the answers always seemed to come faster than the questions.',
  'Most of the words on the page were ordinary ones, which made the few strange ones stand out all the more.',
  'They walked home slowly along the river and talked about the garden, the neighbours and the long summer.',
];
/** One sentence in so many names two terms or explains one: ten to thirty sure terms in 1,000 words, as on a page for patients. */
const TERM_EVERY = 2;
const SENTENCES_A_PARAGRAPH = 4;
const PARAGRAPHS_A_SECTION = 12;
/** Words to a stretch in bold or not: about twenty characters to a text node, as on pages full of links. */
const WORDS_A_NODE = 4;

/**
 * A page of so many text nodes, each of about twenty characters, always the same for the same terms and the same sentences
 * that explain some: sections of paragraphs with words in bold, which split some terms.
 */
export function benchPage(terms: readonly string[], explanations: readonly string[], textNodes: number): string {
  const draw = seededDraw(7);
  const pick = <T>(list: readonly T[]): T => list[Math.floor(draw() * list.length)]!;
  const escapeHtml = (text: string) => text.replace(/&/g, '&amp;').replace(/</g, '&lt;');
  const sentence = () => {
    if (draw() * TERM_EVERY >= 1) return pick(SENTENCES);
    return draw() < 0.5 ? pick(explanations) : `The report names ${pick(terms)} and ${pick(terms)} on its second page.`;
  };
  const parts = [
    '<!doctype html><html lang="en"><meta charset="utf-8"><title>Bench</title><link rel="icon" href="data:,"><body>',
  ];
  let nodes = 0;
  const inline = (text: string) => {
    const words = escapeHtml(text).split(' ');
    let html = '';
    for (let from = 0, open = false; from < words.length; open = !open) {
      const to = from + 1 + Math.floor(draw() * 2 * WORDS_A_NODE - 1);
      const run = words.slice(from, Math.max(from + 1, to)).join(' ');
      html += `${from === 0 ? '' : ' '}${open ? `<b>${run}</b>` : run}`;
      from = Math.max(from + 1, to);
      nodes++;
    }
    return html;
  };
  for (let paragraph = 0; nodes < textNodes; paragraph++) {
    const text = Array.from({ length: SENTENCES_A_PARAGRAPH }, sentence).join(' ');
    if (paragraph % PARAGRAPHS_A_SECTION === 0) parts.push(`<h2>Part ${paragraph / PARAGRAPHS_A_SECTION + 1}</h2>`);
    parts.push(`<p>${inline(text)}</p>`);
  }
  return parts.join('\n');
}
