import { expect, test } from 'vitest';
import { userEvent } from 'vitest/browser';
import { explained, explainPage } from './explain-page.ts';

const PAGE = `<p>A myeloma.</p><button id="button">a button</button>
  <div id="host"><template shadowrootmode="open"><button id="inner">another</button></template></div>
  <svg width="20" height="20"><a id="link" href="#there"><rect width="20" height="20" /></a></svg>`;

function focused(): string {
  const host = document.activeElement;
  return (host?.shadowRoot?.activeElement ?? host)?.id ?? '';
}

test.each([
  ['a button', 'button', () => document.getElementById('button')!],
  ['a button in a shadow root', 'inner', () => document.getElementById('host')!.shadowRoot!.getElementById('inner')!],
  ['a link in a drawing', 'link', () => document.querySelector<SVGAElement>('#link')!],
])('a card opened by keyboard gives the focus back to %s', async (_, id, element) => {
  const session = await explainPage(PAGE);
  element().focus();
  expect(focused()).toBe(id);
  session.run('next-term');
  await expect.poll(explained).toBe('myeloma');
  expect(focused()).not.toBe(id);
  await userEvent.keyboard('{Escape}');
  await expect.poll(explained).toBeUndefined();
  expect(focused()).toBe(id);
});

test('a card opened by keyboard leaves the focus in a field that the reader has gone to', async () => {
  const session = await explainPage(`${PAGE}<input id="field" />`);
  document.getElementById('button')!.focus();
  session.run('next-term');
  await expect.poll(explained).toBe('myeloma');
  document.getElementById('field')!.focus();
  // Its word goes, and the card with it.
  document.querySelector('p')!.textContent = 'Nothing.';
  await expect.poll(explained).toBeUndefined();
  expect(focused()).toBe('field');
});
