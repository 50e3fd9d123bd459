import { expect, onTestFinished, test } from 'vitest';
import { explainPage, marked } from './explain-page.ts';

const GERMAN = `<p>Der Befund wird nach der Untersuchung mit dem Arzt besprochen und ist auch für die Familie wichtig.</p>
  <p>Eine Kopie wird dem Patienten nicht auf Papier, sondern durch das Portal zugestellt, bei dem er sich anmeldet.</p>`;
const LINES = '<p>Myeloma.</p><p>Palpable.</p>';

function pageIn(lang: string): void {
  const root = document.documentElement;
  const before = root.lang;
  onTestFinished(() => {
    root.lang = before;
  });
  root.lang = lang;
}

/** Behind what is not to be marked, so that there is something to wait for. */
const SURE = '<p>There was a lymphoma and it was a thrombosis of the leg.</p>';

test('few words that are English by their own account are explained on a page that is not', async () => {
  pageIn('de');
  await explainPage(`${GERMAN}${SURE}<section lang="en-US">${LINES}</section>`);
  await expect.poll(() => marked().sort()).toEqual(['Myeloma', 'Palpable', 'lymphoma', 'thrombosis']);
});

test.each([
  ['where they are not said to be English', 'de', `${GERMAN}<section>${LINES}</section>${SURE}`],
  ['where the page as a whole is said to be', 'en', `${GERMAN}<section lang="en">${LINES}</section>${SURE}`],
  [
    'where they are of another language than they are said to be',
    'de',
    `<section lang="en">${GERMAN}${LINES}</section>${SURE}`,
  ],
])('few words are left alone on a page in another language %s', async (_, lang, html) => {
  pageIn(lang);
  await explainPage(html);
  await expect.poll(() => marked().sort()).toEqual(['lymphoma', 'thrombosis']);
});
