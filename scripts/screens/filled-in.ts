import type { Page } from 'puppeteer-core';

/** A reader's saved words and word list, as files that the extension's pages import. */
const SAVED = `id,word,meaning,note,page
vertebra,vertebra,One of the bones of the spine.,L4 is the one they watch.,Radiology report
stenosis,stenosis,A narrowing.,,
biopsy,biopsy,A small sample.,Ask when the result comes.,
,ward round,The doctors' visit to each patient.,,
`;
const CLINIC = `term,meaning
ward round,The doctors' visit to each patient.
step-down bed,A bed with closer watching than on a ward.
`;

/** Fills the pages of saved and of own words, as a reader would. */
export async function fillIn(openOwn: (file: string) => Promise<Page>): Promise<void> {
  await choose(await openOwn('words.html'), 'words.csv', SAVED, '.saved-term');
  await choose(await openOwn('packs.html'), 'Spine clinic.csv', CLINIC, '.pack');
}

/** Chooses a file on a page, waits for what that shows, and closes the page. */
async function choose(page: Page, name: string, text: string, wanted: string): Promise<void> {
  await page.waitForSelector('input[type=file]');
  await page.evaluate(
    (file, content) => {
      const picker = document.querySelector<HTMLInputElement>('input[type=file]')!;
      const chosen = new DataTransfer();
      chosen.items.add(new File([content], file));
      picker.files = chosen.files;
      picker.dispatchEvent(new Event('change', { bubbles: true }));
    },
    name,
    text,
  );
  await page.waitForSelector(wanted);
  await page.close();
}
