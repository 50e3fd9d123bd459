import { expect, test } from 'vitest';
import { explained, explainPage, overPage } from './explain-page.ts';

const select = (node: Node) => getSelection()!.selectAllChildren(node);
const find = (selector: string) => document.querySelector(selector)!;

/** How far below an element the card stands, in px. */
const gap = (element: Element) =>
  Math.round(overPage()!.querySelector('.card')!.getBoundingClientRect().top - element.getBoundingClientRect().bottom);

test('the card of a selection follows its words', async () => {
  const session = await explainPage(
    '<p style="margin-top: 150px">The <b>wobbly word</b> of a myeloma.</p><div style="height: 3000px"></div>',
  );
  select(find('b'));
  session.explainSelection();
  await expect.poll(explained).toBe('wobbly word');
  await expect.poll(() => gap(find('b'))).toBe(6);
  window.scrollTo(0, 60);
  await expect.poll(() => gap(find('b'))).toBe(6);
});
