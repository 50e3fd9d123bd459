import type { Page } from 'puppeteer-core';

/** Chooses one of the group that is called so, as a click on it does. */
export function choose(options: Page, group: string, value: string): Promise<void> {
  return options.evaluate(
    (legend, wanted) => {
      const field = [...document.querySelectorAll('fieldset')].find(
        (one) => one.querySelector('legend')?.textContent === legend,
      );
      field?.querySelector<HTMLElement>(`input[value=${wanted}]`)?.click();
    },
    group,
    value,
  );
}

/** Presses the button or switch whose text or label begins so. */
export function press(options: Page, name: string): Promise<void> {
  return options.evaluate((wanted) => {
    const buttons = [...document.querySelectorAll<HTMLElement>('button:not([inert] *)')];
    const found = buttons.find((one) => (one.ariaLabel ?? one.textContent?.trim() ?? '').startsWith(wanted));
    if (!found) throw new Error(`no button is called “${wanted}”`);
    found.click();
  }, name);
}

export const textOf = (options: Page) => options.evaluate(() => document.body.textContent ?? '');

export function importFile(options: Page, text: string): Promise<void> {
  return options.evaluate((content) => {
    const input = document.querySelector<HTMLInputElement>('input[type=file]')!;
    const files = new DataTransfer();
    files.items.add(new File([content], 'settings.json', { type: 'application/json' }));
    input.files = files.files;
    input.dispatchEvent(new Event('change', { bubbles: true }));
  }, text);
}

/** Exports, and tells what the file holds: what a browser saves, no driver can read in both browsers. */
export function exportFile(options: Page): Promise<string> {
  return options.evaluate(async () => {
    const make = URL.createObjectURL;
    const text = new Promise<string>((resolve) => {
      URL.createObjectURL = (blob: Blob) => {
        void blob.text().then(resolve);
        return make.call(URL, blob);
      };
    });
    const buttons = [...document.querySelectorAll<HTMLElement>('button')];
    buttons.find((one) => one.textContent?.startsWith('Export'))?.click();
    const exported = await text;
    URL.createObjectURL = make;
    return exported;
  });
}

export const underline = (page: Page) =>
  page.evaluate(() => {
    const name = [...CSS.highlights.keys()].find((key) => key.startsWith('bedside-term')) ?? '';
    const [range] = CSS.highlights.get(name) ?? [];
    const element = range?.startContainer.parentElement;
    return element && getComputedStyle(element, `::highlight(${name})`).textDecorationStyle;
  });
