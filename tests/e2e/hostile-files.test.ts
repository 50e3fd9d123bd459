import type { Page } from 'puppeteer-core';
import { afterAll, afterEach, beforeAll, beforeEach, describe, expect, test } from 'vitest';
import { type Journey, PATIENCE, pointAt, startJourney, waitForCard, waitForMark } from './journey.ts';
import { choose, chooseText, fillDisk, says } from './own-page.ts';

/** Each would leave its trace if anything of it were run. */
const MARKUP = `<img src=x onerror="document.title='run'"><script>document.title='run'</script>`;
const FORMULA = `=HYPERLINK("http://a.example","x")`;
const quoted = (text: string) => `"${text.replaceAll('"', '""')}"`;
const bytes = (text: string) => new TextEncoder().encode(text);
const LATIN_1 = Uint8Array.from([...bytes('term,meaning\nA,'), 0xe9, 0x0a]);
const UTF_16 = new Uint8Array(Buffer.from('\uFEFFterm,meaning\nPlease come,a\n', 'utf16le'));
const PICTURE = Uint8Array.from([0x89, 0x50, 0x4e, 0x47, 0x0d, 0x0a, 0x1a, 0x0a, 0, 0, 0, 0]);

const bombOfAliases = () => {
  const lines = ['a0: &a0 [x, x, x, x, x, x, x, x, x]'];
  for (let i = 1; i < 9; i++)
    lines.push(
      `a${i}: &a${i} [${Array(9)
        .fill(`*a${i - 1}`)
        .join(', ')}]`,
    );
  return bytes(`${lines.join('\n')}\nentries: *a8\n`);
};
const rows = (count: number) =>
  bytes(`term,meaning\n${Array.from({ length: count }, (_, i) => `blue form ${i},The meaning of ${i}.`).join('\n')}`);

const listed = (packs: Page) =>
  packs.evaluate(() => [...document.querySelectorAll('.pack')].map((one) => one.textContent ?? ''));

describe.each(['chromium', 'firefox'] as const)('files that mean harm in %s', (name) => {
  let journey: Journey;
  beforeAll(async () => {
    journey = await startJourney(name);
  });
  afterAll(() => journey.close());

  describe('as word lists', () => {
    let packs: Page;
    beforeEach(async () => {
      packs = await journey.openOwnPage('packs.html');
      await expect.poll(() => says(packs), PATIENCE).toContain('No word lists yet.');
      await chooseText(packs, 'clinic.csv', 'term,meaning\nTuesday,The day of the spine clinic.\n');
      await expect.poll(() => says(packs), PATIENCE).toContain('“clinic” was added.');
    });
    afterEach(async () => {
      await packs.bringToFront();
      while ((await listed(packs)).length > 0) {
        const before = (await listed(packs)).length;
        await packs.click('.pack .danger');
        await packs.waitForSelector('dialog[open]');
        await packs.click('dialog .danger');
        await expect.poll(async () => (await listed(packs)).length, PATIENCE).toBe(before - 1);
      }
      expect(await packs.title()).not.toBe('run');
      await packs.close();
    });

    test.each<[what: string, file: string, content: () => Uint8Array, why: string]>([
      ['another encoding', 'x.csv', () => LATIN_1, 'Line 2: This is not text in UTF-8.'],
      ['a picture', 'x.csv', () => PICTURE, 'Line 1: This is not text in UTF-8.'],
      ['a program', 'x.exe', () => PICTURE, '“x.exe” does not end in .csv'],
      ['a quote that never ends', 'x.csv', () => bytes('term,meaning\n"A,a\nB,b\n'), 'Line 2: This cannot be read'],
      [
        'the same word twice',
        'x.csv',
        () => bytes('term,meaning\nA,a\na,b\n'),
        'Line 3: “a” stands twice in this file.',
      ],
      [
        'markup for a word',
        'x.csv',
        () => bytes(`term,meaning\n${quoted(MARKUP)},a\n`),
        'cannot be looked for on a page',
      ],
      ['JSON cut short', 'x.json', () => bytes('[{"term":"A",\n"mea'), 'Line 2: This cannot be read'],
      ['JSON without end', 'x.json', () => bytes('{"a":['.repeat(300_000)), 'Line 1: This cannot be read'],
      ['YAML without end', 'x.yaml', () => bytes('- '.repeat(1_000_000)), 'Line 1: This cannot be read'],
      ['aliases that multiply', 'x.yml', bombOfAliases, 'This cannot be read'],
      ['more words than a list may hold', 'x.csv', () => rows(20_001), 'The file holds more than 20,000 words.'],
      [
        'more bytes than a list may have',
        'x.csv',
        () => new Uint8Array(16_000_001).fill(97),
        'larger than 16 megabytes',
      ],
    ])('%s is refused with a reason, and the other list stays', async (_, file, content, why) => {
      await choose(packs, file, content());
      await expect.poll(() => says(packs), PATIENCE).toContain(why);
      expect(await says(packs)).toContain('This file was not added. Nothing was changed.');
      expect(await listed(packs)).toEqual([expect.stringContaining('clinic')]);
    });

    test('markup and formulas in every field stay text, on the page and on the card', async () => {
      const text = quoted(`${FORMULA} ${MARKUP}`);
      await chooseText(
        packs,
        `${FORMULA.slice(0, 9)} <b>.csv`,
        `term,meaning,more,ask,say\nPlease come,${text},${text},${text},${text}\n`,
      );
      await expect.poll(() => says(packs), PATIENCE).toContain('“=HYPERLIN <b>” was added.');
      const page = await journey.open('own-words.html');
      await waitForMark(page, 'Please come');
      await pointAt(page, 'Please come');
      await waitForCard(page, /=HYPERLINK\("http:\/\/a\.example","x"\) <img src=x onerror=/);
      expect(await page.title()).toBe('Appointment letter');
      expect(await packs.evaluate(() => document.querySelectorAll('main img, main script').length)).toBe(0);
      await page.close();
    });

    test('a list in UTF-16, as some spreadsheets write it, is read', async () => {
      await choose(packs, 'wide.csv', UTF_16);
      await expect.poll(() => says(packs), PATIENCE).toContain('“wide” was added.');
    });

    // A slow machine needs its time to compile them.
    test('as many words as a list may hold are added, and found on a page', { timeout: 150_000 }, async () => {
      await choose(
        packs,
        'forms.csv',
        bytes(`${new TextDecoder().decode(rows(19_999))}\nspine form,A sheet of the clinic.`),
      );
      await expect.poll(() => says(packs), { ...PATIENCE, timeout: 120_000 }).toContain('“forms” was added.');
      await expect.poll(() => listed(packs), PATIENCE).toContainEqual(expect.stringContaining('20,000 words'));
      const page = await journey.open('growing.html');
      await page.evaluate('add("Please bring the spine form.")');
      await waitForMark(page, 'spine form');
      await page.close();
    });

    test('where the disk is full that is told, and the other list stays', async () => {
      await fillDisk(packs);
      await chooseText(packs, 'more.csv', 'term,meaning\nwards,A bay.\n');
      await expect.poll(() => says(packs), PATIENCE).toContain('could not be stored');
      expect(await listed(packs)).toEqual([expect.stringContaining('clinic')]);
      await packs.close();
      packs = await journey.openOwnPage('packs.html');
      await expect.poll(() => listed(packs), PATIENCE).toEqual([expect.stringContaining('clinic')]);
    });
  });

  test('saved words stay where the disk is full, and the reader is told', async () => {
    const words = await journey.openOwnPage('words.html');
    await chooseText(words, 'words.csv', 'word,meaning\nbiopsy,A sample.\nsepsis,A strong reaction.\n');
    await expect.poll(() => says(words), PATIENCE).toContain('New words: 2.');
    await fillDisk(words);
    await chooseText(words, 'words.csv', 'word,meaning\nanemia,Too little blood.\n');
    await expect.poll(() => says(words), PATIENCE).toContain('That could not be stored.');
    const names = () =>
      words.evaluate(() => [...document.querySelectorAll('.saved-term')].map((one) => one.textContent));
    expect(await names()).toEqual(['biopsy', 'sepsis']);
    await words.close();
  });
});
