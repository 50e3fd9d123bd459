import path from 'node:path';
import puppeteer, { type Browser } from 'puppeteer-core';
import { type BrowserName, CHROMIUM_FLAGS } from './browsers.ts';

const OUTPUT = path.join(import.meta.dirname, '..', '.output');

/** Firefox gives every installation a random address; a fixed one lets tools open the extension's own pages. */
const FIREFOX_UUID = '5e1f0c7e-bed5-4ade-9c0d-0b5e55ed0001';
const FIREFOX_ID = 'bedside@bedside.invalid';

export interface Launched {
  readonly browser: Browser;
  /** Address of the extension's own files, with a slash at the end. */
  readonly extensionOrigin: string;
}

export interface LaunchOptions {
  readonly program: string;
  readonly headless: boolean;
  /** Further flags for the browser's command line. */
  readonly args?: readonly string[];
}

/** Starts a browser with a fresh profile and the built extension in it. The caller closes the browser. */
export function launch(name: BrowserName, options: LaunchOptions): Promise<Launched> {
  return name === 'chromium' ? launchChromium(options) : launchFirefox(options);
}

async function launchChromium({ program, headless, args = [] }: LaunchOptions): Promise<Launched> {
  const browser = await puppeteer.launch({
    executablePath: program,
    headless,
    pipe: true,
    enableExtensions: [path.join(OUTPUT, 'chrome-mv3')],
    args: [...CHROMIUM_FLAGS, ...args],
    defaultViewport: null,
  });
  const worker = await browser.waitForTarget((target) => target.type() === 'service_worker');
  return { browser, extensionOrigin: new URL('/', worker.url()).href.replace(/\/?$/, '/') };
}

async function launchFirefox({ program, headless, args = [] }: LaunchOptions): Promise<Launched> {
  const browser = await puppeteer.launch({
    browser: 'firefox',
    executablePath: program,
    headless,
    args: [...args],
    defaultViewport: null,
    extraPrefsFirefox: {
      'extensions.webextensions.uuids': JSON.stringify({ [FIREFOX_ID]: FIREFOX_UUID }),
      'xpinstall.signatures.required': false,
    },
  });
  await browser.installExtension(path.join(OUTPUT, 'firefox-mv3'));
  return { browser, extensionOrigin: `moz-extension://${FIREFOX_UUID}/` };
}
