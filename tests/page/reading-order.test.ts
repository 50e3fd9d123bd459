import * as fc from 'fast-check';
import { expect, test } from 'vitest';
import { inReadingOrder } from '../../page/reading-order.ts';
import { textsUnder } from '../../page/texts.ts';
import { showPage } from './show-page.ts';

type Tree = string | { readonly shadow: readonly Tree[] | undefined; readonly children: readonly Tree[] };

const { tree } = fc.letrec<{ tree: Tree }>((tie) => ({
  tree: fc.oneof(
    { maxDepth: 5, depthSize: 'small' },
    fc.constantFrom('heart', 'spine'),
    fc.record({
      shadow: fc.option(fc.array(tie('tree'), { maxLength: 3 }), { nil: undefined }),
      children: fc.array(tie('tree'), { maxLength: 5 }),
    }),
  ),
}));

function build(to: Node, trees: readonly Tree[]): void {
  for (const one of trees) {
    if (typeof one === 'string') {
      to.appendChild(new Text(one));
      continue;
    }
    const element = document.createElement('div');
    if (one.shadow) build(element.attachShadow({ mode: 'open' }), one.shadow);
    build(element, one.children);
    to.appendChild(element);
  }
}

test('any of the texts of a page, handed over in any order, come in the order of a walk over all', () => {
  fc.assert(
    fc.property(fc.array(tree), fc.infiniteStream(fc.integer()), (trees, chance) => {
      showPage('<main></main>');
      const main = document.querySelector('main')!;
      build(main, trees);
      const inOrder = [...textsUnder(main)].filter(() => chance.next().value % 3 !== 0);
      const shuffled = inOrder.map((text) => ({ text, by: chance.next().value })).sort((a, b) => a.by - b.by);
      expect(
        inReadingOrder(
          shuffled.map(({ text }) => text),
          main,
        ),
      ).toEqual(inOrder);
    }),
  );
});

test('what has left the page, or is outside the part, is left out', () => {
  showPage('<p>heart</p><main><p>spine</p></main>');
  const [outside, inside] = [...textsUnder(document.body)];
  expect(inReadingOrder([new Text('gone'), inside!, outside!], document.querySelector('main')!)).toEqual([inside]);
});

test('a page as deep as a parser makes it is no trouble', () => {
  showPage('');
  let deepest: Element = document.body;
  for (let depth = 0; depth < 20_000; depth++) deepest = deepest.appendChild(document.createElement('div'));
  const text = deepest.appendChild(new Text('heart'));
  const found = inReadingOrder([text], document.body);
  document.body.replaceChildren();
  expect(found).toEqual([text]);
});

test('so are more siblings than a call takes arguments', () => {
  showPage('<main></main>');
  const main = document.querySelector('main')!;
  const texts = Array.from({ length: 200_000 }, () => new Text('heart'));
  for (const text of texts) main.appendChild(text);
  const found = inReadingOrder(texts, document.body);
  expect(found.length).toBe(texts.length);
  expect(found.every((text, place) => text === texts[place])).toBe(true);
});
