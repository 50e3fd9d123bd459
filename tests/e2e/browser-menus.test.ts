import type { Frame, Page, WebWorker } from 'puppeteer-core';
import { afterAll, beforeAll, describe, expect, test } from 'vitest';
import { type Journey, marks, PATIENCE, startJourney, waitForCard, waitForMark, waitForNoCard } from './journey.ts';
import { says, store } from './own-page.ts';

/** Events of Chromium's extension API can be raised from within, as the browser's window raises them. */
interface Api {
  readonly contextMenus: { readonly onClicked: { dispatch(info: object, tab: object): void } };
  readonly commands: { readonly onCommand: { dispatch(name: string, tab: object): void } };
  readonly tabs: { query(filter: object): Promise<{ readonly id: number; readonly url?: string }[]> };
}

// Firefox lets no driver press what belongs to the browser's window.
describe('the browser’s menus and shortcuts in chromium', () => {
  let journey: Journey;
  let background: WebWorker;
  beforeAll(async () => {
    journey = await startJourney('chromium');
    const target = await journey.browser.waitForTarget((one) => one.type() === 'service_worker', PATIENCE);
    background = (await target.worker())!;
  });
  afterAll(() => journey.close());

  const clickMenu = (selectionText: string) =>
    background.evaluate(async (text) => {
      const { contextMenus, tabs } = (globalThis as unknown as { chrome: Api }).chrome;
      const [tab] = await tabs.query({ active: true });
      contextMenus.onClicked.dispatch({ menuItemId: 'explain', selectionText: text, frameId: 0 }, tab!);
    }, selectionText);
  const pressShortcut = (name: string) =>
    background.evaluate(async (command) => {
      const { commands, tabs } = (globalThis as unknown as { chrome: Api }).chrome;
      const [tab] = await tabs.query({ active: true });
      commands.onCommand.dispatch(command, tab!);
    }, name);

  async function opened(): Promise<Page> {
    const target = await journey.browser.waitForTarget((one) => one.url().endsWith('/popup.html'), PATIENCE);
    return target.asPage();
  }

  test('“Explain …” opens the card beside the selection, and shortcuts step from word to word', async () => {
    const page = await journey.open('three-words.html');
    await waitForMark(page, 'vertebrae');
    await page.evaluate(() => getSelection()?.selectAllChildren(document.querySelector('p:last-child')!));
    await clickMenu('At last there was an anemia.');
    await waitForCard(page, /^anemia/);
    await page.keyboard.press('Escape');
    await waitForNoCard(page);
    await pressShortcut('next-term');
    await waitForCard(page, /^biopsy/);
    await page.close();
  });

  test.each([
    ['a frame with words', 'same', ['same']],
    ['a frame without words', 'empty', ['the page']],
  ])('a shortcut acts where the focus is, or on the page: in %s', async (_, name, expected) => {
    const page = await journey.open('frames.html');
    await waitForMark(page, 'biopsy');
    const frameNamed = (wanted: string) => page.frames().find((frame) => frame.name() === wanted)!;
    await waitForMark(frameNamed('same'), 'pneumothorax');
    await page.evaluate((wanted) => {
      const frame = document.querySelector<HTMLIFrameElement>(`[name=${wanted}]`)!;
      frame.contentWindow!.focus();
    }, name);
    await pressShortcut('next-term');
    const withCard = async () => {
      const has = (frame: Frame) => frame.evaluate(() => document.querySelector('bedside-card') !== null);
      const all = await Promise.all(page.frames().map(async (frame) => ((await has(frame)) ? [frame] : [])));
      return all.flat().map((frame) => frame.name() || 'the page');
    };
    await expect.poll(withCard, PATIENCE).toEqual(expected);
    await page.close();
  });

  test('on a site that is off, the popup opens instead: with the words looked up, or with the reason', async () => {
    const page = await journey.open('three-words.html');
    await waitForMark(page, 'vertebrae');
    const options = await journey.openOwnPage('options.html');
    await store(options, { settings: { on: false } });
    await options.close();
    await page.bringToFront();
    await expect.poll(() => marks(page), PATIENCE).toEqual([]);
    await clickMenu('anemia');
    const lookingUp = await opened();
    await expect.poll(() => says(lookingUp), PATIENCE).toMatch(/anemia/);
    expect(await lookingUp.evaluate(() => document.querySelector('input')?.value)).toBe('anemia');
    await lookingUp.close();
    await pressShortcut('next-term');
    const saying = await opened();
    await expect.poll(() => says(saying), PATIENCE).toContain('Off everywhere');
    await saying.close();
    await page.close();
  });
});
