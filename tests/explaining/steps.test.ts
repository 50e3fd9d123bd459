import { expect, test } from 'vitest';
import { userEvent } from 'vitest/browser';
import type { Command } from '../../extension/messages.ts';
import { activeElement } from '../../page/active-element.ts';
import { explained, explainPage, marked, overPage } from './explain-page.ts';

const PAGE = `<p>The report says myeloma and lymphoma.</p><p id="second">Then melanoma was found.</p>
  <div style="height: 2500px"></div><p id="low">Later thrombosis and neutropenia.</p><div style="height: 1000px"></div>`;

async function explain(html = PAGE) {
  const session = await explainPage(html);
  return async (command: Command, expected: string) => {
    session.run(command);
    await expect.poll(explained).toBe(expected);
  };
}

async function close(): Promise<void> {
  await userEvent.keyboard('{Escape}');
  await expect.poll(explained).toBeUndefined();
}

const find = (selector: string) => document.querySelector(selector)!;

test('closing the card keeps the place', async () => {
  const step = await explain();
  await step('next-term', 'myeloma');
  await step('next-term', 'lymphoma');
  await close();
  await step('next-term', 'melanoma');
  await close();
  await step('previous-term', 'lymphoma');
});

test('a card whose text the page writes anew keeps the place', async () => {
  const step = await explain();
  await step('next-term', 'myeloma');
  await step('next-term', 'lymphoma');
  await step('next-term', 'melanoma');
  const second = find('#second');
  second.textContent = `So ${second.textContent}`;
  const ranges = () => [...CSS.highlights.get('bedside-current')!];
  await expect.poll(() => ranges().map(({ startContainer }) => startContainer)).toEqual([second.firstChild]);
  await step('previous-term', 'lymphoma');
});

test.each([
  ['open', () => {}],
  ['closed', close],
])('where the page writes its text anew with new elements, a card that is %s keeps the place', async (_, meanwhile) => {
  const step = await explain('<div id="log"><p>The myeloma, the lymphoma.</p></div>');
  await step('next-term', 'myeloma');
  await meanwhile();
  find('#log').innerHTML = '<p>The myeloma, the lymphoma. And a melanoma.</p>';
  await expect.poll(marked).toContain('melanoma');
  await step('next-term', 'lymphoma');
});

test('whoever has scrolled on goes on from what is on screen, also where the page has written the last word anew', async () => {
  const step = await explain();
  await step('next-term', 'myeloma');
  await step('next-term', 'lymphoma');
  await step('next-term', 'melanoma');
  find('#low').scrollIntoView();
  const second = find('#second');
  second.textContent = `So ${second.textContent}`;
  const current = () => [...CSS.highlights.get('bedside-current')!].map(({ startContainer }) => startContainer);
  await expect.poll(current).toEqual([second.firstChild]);
  await step('previous-term', 'neutropenia');
});

test('while all is written anew, a shortcut does not say that there is nothing', async () => {
  const session = await explainPage('<main><p>A myeloma.</p></main>');
  find('main').innerHTML = '<p>A lymphoma.</p>';
  // Only then has the change been told; it is read later.
  await new Promise(requestAnimationFrame);
  session.run('next-term');
  await expect.poll(() => overPage()?.textContent).toMatch(/^Reading the page/);
});

test('whoever has scrolled on goes on from what is on screen', async () => {
  const step = await explain();
  await step('next-term', 'myeloma');
  await close();
  find('#low').scrollIntoView();
  await step('next-term', 'thrombosis');
});

test('a word is brought out from under a header of the page, which stays where the next one is in sight', async () => {
  const step = await explain(
    `<header style="position: fixed; inset: 0 0 auto; height: 80px; background: white"></header>${PAGE}`,
  );
  scrollBy(0, find('#low').getBoundingClientRect().top - 20);
  await expect.poll(marked).toContain('thrombosis');
  await step('next-term', 'thrombosis');
  const { top } = find('#low').getBoundingClientRect();
  expect(top).toBeGreaterThan(80);
  await step('next-term', 'neutropenia');
  expect(find('#low').getBoundingClientRect().top).toBe(top);
});

test.each<[what: string, html: string]>([
  ['a modal dialog', '<dialog>A myeloma.</dialog>'],
  [
    'one in a web component',
    '<div><template shadowrootmode="open"><dialog><slot></slot></dialog></template><b>A myeloma.</b></div>',
  ],
  ['one that the page has made itself', '<div role="dialog" aria-modal="true">A myeloma.</div>'],
  [
    'one that is an empty box around what is shown',
    '<div role="dialog" aria-modal="true" style="position: absolute; top: -1px; left: 0; width: 0; height: 0"><p style="position: fixed; inset: 20px">A myeloma.</p></div>',
  ],
])('while %s is open, its words alone are explained', async (_, html) => {
  const step = await explain(`<p>A lymphoma, a thrombosis.</p>${html}<p>A melanoma.</p>`);
  const dialog = document.querySelector('dialog') ?? document.querySelector('div')?.shadowRoot?.querySelector('dialog');
  dialog?.showModal();
  document.querySelector<HTMLElement>('div[tabindex]')?.focus();
  await expect.poll(marked).toContain('myeloma');
  await step('next-term', 'myeloma');
  // What is inert gets no focus.
  expect(activeElement(document)?.localName).toBe('bedside-card');
  await step('next-term', 'myeloma');
});

test('a window of a chat that has the focus, and does not say that it is modal, keeps nobody to itself', async () => {
  const chat =
    '<div role="dialog" style="position: fixed; inset: auto 0 0 auto">A thrombosis. <input id="field" /></div>';
  const step = await explain(`<p>A lymphoma.</p>${chat}<p>A melanoma.</p>`);
  document.getElementById('field')!.focus();
  await step('next-term', 'lymphoma');
  await step('next-term', 'thrombosis');
  await step('next-term', 'melanoma');
});

test('a drawer that waits beside the window keeps nobody to itself, though it says that it is modal', async () => {
  const drawer =
    '<nav role="dialog" aria-modal="true" style="position: fixed; inset: 0 auto 0 0; translate: -100%">A thrombosis.</nav>';
  const step = await explain(`${drawer}<p>A lymphoma.</p><p>A melanoma.</p>`);
  await step('next-term', 'lymphoma');
  await step('next-term', 'melanoma');
});

test('where a modal dialog has no words, those behind it are explained', async () => {
  const step = await explain('<p>A lymphoma.</p><dialog>Save?</dialog>');
  document.querySelector('dialog')?.showModal();
  await step('next-term', 'lymphoma');
});
