import type { Page } from 'puppeteer-core';
import { expect } from 'vitest';
import type { ExtensionPage } from '../../scripts/launch.ts';
import { PATIENCE } from './journey.ts';

/** What one of the extension's own pages says. */
export const says = (page: Page): Promise<string> =>
  page.evaluate(() => (document.querySelector('main') ?? document.body).textContent ?? '');

/** Presses the first button whose label, or text, starts with these whole words. */
export async function press(page: Page, name: string): Promise<void> {
  const find = () =>
    page.evaluate((wanted) => {
      const isMeant = (label: string) => label.startsWith(wanted) && !/\p{L}/u.test(label[wanted.length] ?? '');
      const buttons = [...document.querySelectorAll<HTMLElement>('button:not([inert] *)')];
      const button = buttons.find((one) => isMeant((one.ariaLabel ?? one.textContent ?? '').trim()));
      button?.click();
      return button !== undefined;
    }, name);
  await expect.poll(find, PATIENCE).toBe(true);
}

/** The text, or the label, of what has the focus. */
export const focused = (page: Page): Promise<string> =>
  page.evaluate(() => {
    const active = document.activeElement;
    return (active?.ariaLabel ?? active?.textContent ?? '').trim();
  });

/** Types into the box of this kind that takes the focus by itself, once it has it. */
export async function typeInto(page: Page, box: 'input' | 'textarea', text: string): Promise<void> {
  await expect.poll(() => page.evaluate(() => document.activeElement?.localName), PATIENCE).toBe(box);
  await page.keyboard.type(text);
}

/** Tabs through a page until something whose text or label starts so has the focus. */
export async function tabTo(page: Page, name: string): Promise<void> {
  for (let presses = 0; presses < 60 && !(await focused(page)).startsWith(name); presses++)
    await page.keyboard.press('Tab');
  expect(await focused(page)).toMatch(new RegExp(`^${name}`));
}

/** Chooses a file of these bytes, as the picker would, once the page has one. */
export async function choose(page: Page, name: string, bytes: Uint8Array): Promise<void> {
  await page.waitForSelector('input[type=file]');
  await page.evaluate(
    (called, base64) => {
      const picker = document.querySelector<HTMLInputElement>('input[type=file]')!;
      const chosen = new DataTransfer();
      chosen.items.add(new File([Uint8Array.from(atob(base64), (char) => char.charCodeAt(0))], called));
      picker.files = chosen.files;
      picker.dispatchEvent(new Event('change', { bubbles: true }));
    },
    name,
    Buffer.from(bytes).toString('base64'),
  );
}

export const chooseText = (page: Page, name: string, text: string): Promise<void> =>
  choose(page, name, new TextEncoder().encode(text));

interface Storage {
  readonly storage: {
    readonly local: {
      get(key: string): Promise<Readonly<Record<string, unknown>>>;
      set(items: object): Promise<void>;
      remove(keys: string[]): Promise<void>;
    };
  };
}

/** What the extension has stored under a key. */
export function stored(page: Page, key: string): Promise<unknown> {
  return page.evaluate(async (name) => {
    const { browser, chrome } = globalThis as unknown as ExtensionPage;
    return (await ((browser ?? chrome) as unknown as Storage).storage.local.get(name))[name];
  }, key);
}

/** Writes into the extension's storage, past the extension. */
export function store(page: Page, items: Record<string, unknown>): Promise<void> {
  return page.evaluate((wanted) => {
    const { browser, chrome } = globalThis as unknown as ExtensionPage;
    return ((browser ?? chrome) as unknown as Storage).storage.local.set(wanted);
  }, items);
}

/** Takes keys out of the extension's storage, past the extension. */
export function unstore(page: Page, ...keys: string[]): Promise<void> {
  return page.evaluate((names) => {
    const { browser, chrome } = globalThis as unknown as ExtensionPage;
    return ((browser ?? chrome) as unknown as Storage).storage.local.remove(names);
  }, keys);
}

/** From now on, this page itself cannot store anything: its disk is full. The background still can. */
export function fillDisk(page: Page): Promise<void> {
  return page.evaluate(() => {
    const { browser, chrome } = globalThis as unknown as ExtensionPage;
    const { local } = ((browser ?? chrome) as unknown as Storage).storage;
    const refuse = () => Promise.reject(new Error('QUOTA_BYTES quota exceeded'));
    Object.defineProperty(local, 'set', { value: refuse });
  });
}
