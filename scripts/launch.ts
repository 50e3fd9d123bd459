import { existsSync } from 'node:fs';
import path from 'node:path';
import puppeteer, { type Browser, type Page } from 'puppeteer-core';
import { type BrowserName, CHROMIUM_FLAGS } from './browsers.ts';

const OUTPUT = path.join(import.meta.dirname, '..', '.output');

/** Firefox gives every installation a random address; a fixed one lets tools open the extension's own pages. */
const FIREFOX_UUID = '5e1f0c7e-bed5-4ade-9c0d-0b5e55ed0001';
export const FIREFOX_ID = 'bedside@bedside.invalid';

export interface Launched {
  readonly name: BrowserName;
  readonly browser: Browser;
  /** Address of the extension's own files, with a slash at the end. */
  readonly extensionOrigin: string;
}

export interface LaunchOptions {
  readonly program: string;
  readonly headless: boolean;
  /** A proxy on loopback, `host:port`, through which everything goes, calls to loopback too. */
  readonly proxy?: string;
  /** The reader's home folder; that of whoever runs this when left out. */
  readonly home?: string;
}

/** Starts a browser with a fresh profile and the built extension in it, without its welcome. The caller closes the browser. */
export async function launch(name: BrowserName, options: LaunchOptions): Promise<Launched> {
  const launched = await install(name, await startBrowser(name, options));
  await closeWelcome(launched);
  return launched;
}

/** Starts a browser with a fresh profile, without the extension. The caller closes it. */
export function startBrowser(name: BrowserName, { program, headless, proxy, home }: LaunchOptions): Promise<Browser> {
  const env = home ? { env: { ...process.env, HOME: home } } : {};
  const shared = { executablePath: program, headless, defaultViewport: null, ...env };
  if (name === 'chromium') {
    const throughProxy = proxy ? [`--proxy-server=${proxy}`, '--proxy-bypass-list=<-loopback>'] : [];
    return puppeteer.launch({
      ...shared,
      pipe: true,
      enableExtensions: true,
      args: [...CHROMIUM_FLAGS, ...throughProxy],
    });
  }
  return puppeteer.launch({
    ...shared,
    browser: 'firefox',
    // Lets the driver open the extension's own pages.
    args: ['--remote-allow-system-access'],
    extraPrefsFirefox: {
      'extensions.webextensions.uuids': JSON.stringify({ [FIREFOX_ID]: FIREFOX_UUID }),
      'xpinstall.signatures.required': false,
      ...(proxy ? firefoxProxy(proxy) : {}),
    },
  });
}

/** Installs the built extension, from the folder that holds it for each browser, into a browser that runs. */
export async function install(name: BrowserName, browser: Browser, output = OUTPUT): Promise<Launched> {
  const built = path.join(output, name === 'chromium' ? 'chrome-mv3' : 'firefox-mv3');
  if (!existsSync(built)) throw new Error(`Nothing is built in ${built}: run npm run build first.`);
  const id = await browser.installExtension(built);
  const origin = name === 'chromium' ? `chrome-extension://${id}/` : `moz-extension://${FIREFOX_UUID}/`;
  return { name, browser, extensionOrigin: origin };
}

function firefoxProxy(proxy: string): Record<string, string | number | boolean> {
  const { hostname, port } = new URL(`http://${proxy}`);
  return {
    'network.proxy.type': 1,
    'network.proxy.http': hostname,
    'network.proxy.http_port': Number(port),
    'network.proxy.ssl': hostname,
    'network.proxy.ssl_port': Number(port),
    'network.proxy.allow_hijacking_localhost': true,
    'network.proxy.no_proxies_on': '',
  };
}

interface Bidi {
  /** Resolves to what WebDriver BiDi answers to this command. */
  send<Result>(method: string, params: object): Promise<{ readonly result: Result }>;
  readonly context: string;
}

/** Puppeteer's WebDriver BiDi connection to Firefox, for what puppeteer itself has no call for. */
export function bidi(page: Page): Bidi {
  const { connection } = page.browser() as unknown as { connection: Pick<Bidi, 'send'> };
  const context = (page.mainFrame() as unknown as { _id: string })._id;
  return { send: (method, params) => connection.send(method, params), context };
}

/** The extension API as a page of the extension has it, for code that runs there: promises in both browsers. */
export interface ExtensionPage {
  readonly browser?: ExtensionApi;
  readonly chrome: ExtensionApi;
}

interface ExtensionApi {
  readonly tabs: {
    query(filter: object): Promise<{ readonly id: number; readonly url: string }[]>;
    remove(tab: number): Promise<void>;
    sendMessage(tab: number, message: object, to: { frameId: number }): Promise<unknown>;
  };
}

/** Opens one of the extension's own pages in a new tab and waits until it has loaded. */
export async function openExtensionPage(launched: Launched, file: string): Promise<Page> {
  const page = await launched.browser.newPage();
  await goToExtensionPage(launched, page, file);
  return page;
}

async function goToExtensionPage({ name, extensionOrigin }: Launched, page: Page, file: string): Promise<void> {
  const address = extensionOrigin + file;
  if (name === 'chromium') {
    await page.goto(address);
    return;
  }
  // Firefox changes process on the way, and puppeteer would wait for ever for the old one to finish.
  const { send, context } = bidi(page);
  await send('browsingContext.navigate', { context, url: address, wait: 'none' });
  const arrived = () =>
    page.evaluate((url) => location.href === url && document.readyState === 'complete', address).catch(() => false);
  const deadline = Date.now() + 15_000;
  while (!(await arrived())) {
    if (Date.now() > deadline) throw new Error(`${address} did not load`);
    await new Promise((resolve) => setTimeout(resolve, 50));
  }
}

/** Waits for the page that opens after an installation and closes it, before it can come in the way of what follows. */
async function closeWelcome(launched: Launched): Promise<void> {
  const page = await openExtensionPage(launched, 'popup.html');
  await page.evaluate(async () => {
    const { browser, chrome } = globalThis as unknown as ExtensionPage;
    const { tabs } = browser ?? chrome;
    for (;;) {
      const welcome = (await tabs.query({})).find(({ url }) => url?.endsWith('/welcome.html'));
      if (welcome) return tabs.remove(welcome.id);
      await new Promise((resolve) => setTimeout(resolve, 20));
    }
  });
  await page.close();
}

/** Opens one of the extension's own pages, speaking about the tab that shows `address`. */
export async function openPageAbout(launched: Launched, file: string, address: string): Promise<Page> {
  const page = await openExtensionPage(launched, file);
  const tab = await page.evaluate(async (url) => {
    const { browser, chrome } = globalThis as unknown as ExtensionPage;
    return (await (browser ?? chrome).tabs.query({})).find((one) => one.url === url)?.id;
  }, address);
  await goToExtensionPage(launched, page, `${file}?tab=${tab}`);
  return page;
}
