import type { Page } from 'puppeteer-core';
import { afterAll, afterEach, beforeAll, beforeEach, describe, expect, test } from 'vitest';
import { clickInCard, type Journey, PATIENCE, pointAt, startJourney, waitForCard, waitForMark } from './journey.ts';
import { choose, chooseText, focused, press, says, store, stored, typeInto, unstore } from './own-page.ts';

const terms = (words: Page) =>
  words.evaluate(() => [...document.querySelectorAll('.saved-term')].map((one) => one.textContent ?? ''));

const storedNotes = async (words: Page) =>
  ((await stored(words, 'savedWords')) as { words: { note: string }[] }).words.map(({ note }) => note);

/** Switches between keeping the titles of pages and not. */
const switchTitles = (words: Page) =>
  words.evaluate(() => document.querySelector<HTMLElement>('[role=switch]')?.click());

/** What the next file that the page hands out holds. */
async function fileFrom(words: Page, button: string): Promise<string> {
  await words.evaluate(() => {
    const page = globalThis as unknown as { handedOut?: Blob };
    URL.createObjectURL = (blob) => {
      page.handedOut = blob as Blob;
      return '#';
    };
  });
  await press(words, button);
  return words.evaluate(() => (globalThis as unknown as { handedOut: Blob }).handedOut.text());
}

const WORDS_FILE = 'words.csv';

/** Opens a word of the popup's list. */
async function openRow(popup: Page, term: string): Promise<void> {
  const find = () =>
    popup.evaluate((wanted) => {
      const names = [...document.querySelectorAll('.row-name')];
      const row = names.find(({ textContent }) => textContent === wanted)?.closest<HTMLElement>('.row');
      row?.click();
      return row !== undefined && row !== null;
    }, term);
  await expect.poll(find, PATIENCE).toBe(true);
}

describe.each(['chromium', 'firefox'] as const)('saved words in %s', (name) => {
  let journey: Journey;
  let words: Page;
  beforeAll(async () => {
    journey = await startJourney(name);
  });
  afterAll(() => journey.close());
  beforeEach(async () => {
    words = await journey.openOwnPage('words.html');
    await expect.poll(() => says(words), PATIENCE).toContain('No saved words yet.');
  });
  afterEach(async () => {
    await unstore(words, 'savedWords', 'savedWordsAside');
    await words.close();
  });

  test('a word saved in the list of the side panel is there too', async () => {
    const page = await journey.open('report.html');
    await waitForMark(page, 'vertebrae');
    const panel = await journey.openPanel(page);
    await press(panel, 'Save');
    await expect.poll(() => terms(words), PATIENCE).toHaveLength(1);
    const [term] = await terms(words);
    await expect.poll(() => says(panel), PATIENCE).toContain(`Saved: ${term}`);
    await panel.close();
    await page.close();
  });

  const TWO = 'word,meaning\nbiopsy,A sample.\nsepsis,A strong reaction.\n';
  async function withTwoWords(): Promise<void> {
    await chooseText(words, WORDS_FILE, TWO);
    await expect.poll(() => terms(words), PATIENCE).toEqual(['biopsy', 'sepsis']);
  }

  test('a word saved on the card is in the list of every open page, with the meaning of the glossary', async () => {
    const page = await journey.open('report.html');
    await waitForMark(page, 'kyphoplasty');
    await pointAt(page, 'kyphoplasty');
    await clickInCard(page, 'Save');
    await waitForCard(page, /Saved/);
    await expect.poll(() => terms(words), PATIENCE).toEqual(['kyphoplasty']);
    expect(await says(words)).not.toContain('From the page');
    await page.close();
  });

  test('a word saved in the popup is there too, with the title of its page once the reader wants that', async () => {
    await switchTitles(words);
    const page = await journey.open('report.html');
    await waitForMark(page, 'vertebrae');
    const popup = await journey.openPopup(page);
    await openRow(popup, 'vertebra');
    await press(popup, 'Save');
    await expect.poll(() => terms(words), PATIENCE).toEqual(['vertebra']);
    expect(await says(words)).toContain(`From the page “${await page.title()}”`);
    await expect.poll(() => says(popup), PATIENCE).toContain('1 to learn');
    await switchTitles(words);
    await popup.close();
    await page.close();
  });

  test('notes are kept, found by the search, and come back from a file after everything was deleted', async () => {
    await withTwoWords();
    await press(words, 'Add a note');
    await typeInto(words, 'textarea', '=ask Ann');
    await press(words, 'Done');
    await expect.poll(() => says(words), PATIENCE).toContain('=ask Ann');
    await words.type('.search-field input', 'ann');
    await expect.poll(() => terms(words), PATIENCE).toEqual(['biopsy']);

    const csv = await fileFrom(words, 'Export for spreadsheets');
    expect(csv).toContain(",'=ask Ann,");
    expect(await fileFrom(words, 'Export as text')).toContain('## biopsy\n\nA sample.\n\n> \\=ask Ann\n');
    expect(await fileFrom(words, 'Export for Anki')).toMatch(
      /^#separator:tab\n#html:false\n#columns:Word\t[^\n]+\n#tags/,
    );

    await press(words, 'Delete all saved words');
    await press(words, 'Delete them all');
    await expect.poll(() => says(words), PATIENCE).toContain('No saved words yet.');
    await chooseText(words, WORDS_FILE, csv);
    await expect.poll(() => says(words), PATIENCE).toContain('=ask Ann');
    expect(await terms(words)).toEqual(['biopsy', 'sepsis']);
  });

  test('what is removed can be brought back', async () => {
    await withTwoWords();
    await press(words, 'Remove');
    await expect.poll(() => terms(words), PATIENCE).toEqual(['sepsis']);
    await press(words, 'Bring it back');
    await expect.poll(() => terms(words), PATIENCE).toEqual(['biopsy', 'sepsis']);
  });

  test('what is removed from a searched list hands the focus to the row in its place', async () => {
    await withTwoWords();
    await words.type('.search-field input', 'a s');
    await words.focus('.saved-remove');
    await words.keyboard.press('Enter');
    await expect.poll(() => terms(words), PATIENCE).toEqual(['sepsis']);
    await expect.poll(() => focused(words), PATIENCE).toBe('Remove sepsis');
  });

  test('a note that the search found is written to its end, whatever it still says', async () => {
    await chooseText(words, WORDS_FILE, 'word,meaning,note\nbiopsy,A sample.,ask Ann\nsepsis,A strong reaction.,\n');
    await words.waitForSelector('.search-field input');
    await words.type('.search-field input', 'ann');
    await expect.poll(() => terms(words), PATIENCE).toEqual(['biopsy']);
    await press(words, 'Change the note');
    await words.waitForSelector('textarea:focus');
    await words.$eval('textarea', (box) => (box as HTMLTextAreaElement).select());
    await words.keyboard.type('W');
    await expect.poll(() => storedNotes(words), PATIENCE).toEqual(['W', '']);
    await words.keyboard.type('hen?');
    await words.keyboard.press('Escape');
    await expect.poll(() => storedNotes(words), PATIENCE).toEqual(['When?', '']);
    await expect.poll(() => focused(words), PATIENCE).toBe('Change the note biopsy');
    await words.type('.search-field input', 'x');
    await expect.poll(() => terms(words), PATIENCE).toEqual([]);
  });

  test.each([
    ['another encoding', [...new TextEncoder().encode(TWO), 0xe9], 'CSV UTF-8'],
    ['another table', [...new TextEncoder().encode('a,b\n1,2\n')], 'The first line must name the columns'],
    ['too many words', [...new TextEncoder().encode(`word,meaning\n${'a,b\n'.repeat(5_002)}`)], 'There is room for'],
  ])('a file of %s is refused with a message, and nothing is lost', async (_, bytes, message) => {
    await withTwoWords();
    await choose(words, WORDS_FILE, Uint8Array.from(bytes));
    await expect.poll(() => says(words), PATIENCE).toContain(message);
    expect(await terms(words)).toEqual(['biopsy', 'sepsis']);
  });

  test('hostile fields are shown as text, and lines that cannot be read are told', async () => {
    const markup = `<img src=x onerror=""document.title='run'"">`;
    await chooseText(
      words,
      WORDS_FILE,
      `word,meaning,note\n"${markup}","${markup}","${markup}"\n,no word,\nbiopsy,A sample.,\nBiopsy,Again.,`,
    );
    await expect.poll(() => terms(words), PATIENCE).toEqual([markup.replaceAll('""', '"'), 'biopsy']);
    const said = await says(words);
    expect(said).toContain('New words: 2. Already here: 0.');
    expect(said).toContain('Line 3: the word is missing.');
    expect(said).toContain('Line 5: this word was in the file before.');
    expect(await words.title()).toBe('Saved words · Bedside');
  });

  test('a damaged store is told and kept, also after the next word', async () => {
    await store(words, { savedWords: { version: 2, words: [{ id: 'half a w' }] } });
    await expect.poll(() => says(words), PATIENCE).toContain('Some saved words cannot be read');
    await withTwoWords();
    expect(await fileFrom(words, 'Keep it as a file')).toContain('half a w');
    await press(words, 'Delete what cannot be read');
    await words.waitForSelector('dialog');
    await words.evaluate(() => document.querySelector<HTMLElement>('dialog .danger')?.click());
    await expect.poll(() => says(words), PATIENCE).not.toContain('cannot be read');
    expect(await terms(words)).toEqual(['biopsy', 'sepsis']);
  });

  test('learning by keyboard: the card is turned and graded, and waits until it comes back', async () => {
    await chooseText(words, WORDS_FILE, 'word,meaning\nhepatosplenomegaly,A large liver and spleen.\n');
    await expect.poll(() => terms(words), PATIENCE).toHaveLength(1);
    await words.evaluate(() => {
      location.hash = '#learn';
    });
    await expect.poll(() => says(words), PATIENCE).toContain('1 word to go');
    expect(await says(words)).not.toContain('A large liver and spleen.');
    await words.keyboard.press(' ');
    await expect.poll(() => says(words), PATIENCE).toMatch(/A large liver and spleen\..*hepat-\s*the liver/s);
    await words.keyboard.press('4');
    await expect
      .poll(() => says(words), PATIENCE)
      .toMatch(/Nothing to learn right now\.\s*The next word comes back in \d+ days\./);
  });
});
