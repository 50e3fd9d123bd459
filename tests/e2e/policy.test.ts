import { mkdirSync, mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import path from 'node:path';
import { afterAll, expect, test } from 'vitest';
import { FIREFOX_ID } from '../../scripts/launch.ts';
import { PATIENCE, pointAt, startJourney, waitForCard, waitForMark } from './journey.ts';
import { says } from './own-page.ts';

const home = mkdtempSync(path.join(tmpdir(), 'bedside-home-'));
afterAll(() => rmSync(home, { recursive: true }));

/** What an organization puts on the devices of its readers: https://developer.mozilla.org/docs/Mozilla/Add-ons/WebExtensions/Native_manifests */
function setPolicy(data: object): void {
  const folder = path.join(home, '.mozilla', 'managed-storage');
  mkdirSync(folder, { recursive: true });
  const manifest = { name: FIREFOX_ID, description: 'Settings of the clinic', type: 'storage', data };
  writeFileSync(path.join(folder, `${FIREFOX_ID}.json`), JSON.stringify(manifest));
}

// Chrome and Edge read policies from where only the administrator may write; the same code reads both.
test('an organization sets sites and word lists in firefox, and the reader sees whose they are', async () => {
  setPolicy({
    settings: { where: 'chosen', sitesOn: ['127.0.0.1'] },
    packs: [{ name: 'Spine clinic', sites: ['127.0.0.1'], words: [{ term: 'Tuesday', meaning: 'Our day.' }] }],
  });
  const journey = await startJourney('firefox', { home });
  try {
    const page = await journey.open('own-words.html');
    await waitForMark(page, 'Tuesday');
    await waitForMark(page, 'vertebrae');
    await pointAt(page, 'Tuesday');
    await waitForCard(page, /From the word list “Spine clinic” Our day\./);
    const packs = await journey.openOwnPage('packs.html');
    await expect.poll(() => says(packs), PATIENCE).toMatch(/Spine clinic.*Set by your organization/);
    const options = await journey.openOwnPage('options.html');
    await expect.poll(() => says(options), PATIENCE).toContain('Sites that you have chosen');
    expect(await says(options)).toContain('127.0.0.1');
  } finally {
    await journey.close();
  }
});
