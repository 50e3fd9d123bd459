import { describe, expect, test } from 'vitest';
import { runCommand } from './commands.ts';
import { clickInCard, PATIENCE, pointAt, startJourney, waitForCard, waitForMark } from './journey.ts';
import { typeInto } from './own-page.ts';
import { startRecordingProxy } from './recording-proxy.ts';

declare const chrome: { readonly storage: { readonly local: { get(): Promise<object> } } };

/** Where the browsers themselves call home, with or without an extension: updates, clock, sign-in, remote settings. */
const BROWSERS_OWN =
  /^https?:\/\/(?:clients2\.google\.com|update\.googleapis\.com|accounts\.google\.com|[a-z.-]+\.mozilla\.(?:com|org|net))[:/]/;

describe.each(['chromium', 'firefox'] as const)('what leaves %s', (name) => {
  test('nothing but the page itself is asked for while a reader marks, explains and looks up', async () => {
    const proxy = await startRecordingProxy();
    const journey = await startJourney(name, { proxy: proxy.address });
    try {
      const page = await journey.open('report.html');
      await waitForMark(page, 'vertebrae');
      await pointAt(page, 'vertebrae');
      await waitForCard(page, /^vertebra/);
      await clickInCard(page, 'More');
      const popup = await journey.openPopup(page);
      await typeInto(popup, 'input', 'metastisis');
      const found = () => popup.evaluate(() => document.querySelectorAll('[role=option]').length);
      await expect.poll(found, PATIENCE).toBeGreaterThan(0);
      await runCommand(popup, page, 'next-term');
      // Asked for last, and so written down behind all that the command might have asked for.
      await journey.open('three-words.html');
      const asked = proxy.asked.filter((address) => !BROWSERS_OWN.test(address));
      expect(asked).toEqual(['report.html', 'three-words.html'].map((file) => `${journey.server.origin}/${file}`));
    } finally {
      await journey.close();
      await proxy.close();
    }
  });
});

// Firefox has no such lock.
test('in Chromium, no script in a page reads what is kept', async () => {
  const journey = await startJourney('chromium');
  try {
    const page = await journey.open('report.html');
    await waitForMark(page, 'vertebrae');
    const [ours] = page.extensionRealms();
    const read = () => chrome.storage.local.get().catch((error: Error) => error.message);
    expect(await ours?.evaluate(read)).toMatch(/not allowed/);
    expect(await (await journey.openPopup(page)).evaluate(read)).toEqual(expect.any(Object));
  } finally {
    await journey.close();
  }
});
