import { mkdirSync, rmSync, writeFileSync } from 'node:fs';
import path from 'node:path';
import type { Page } from 'puppeteer-core';
import { ensureBrowser } from './browsers.ts';
import { build } from './build.ts';
import { launch, openExtensionPage, openPageAbout } from './launch.ts';
import { settled } from './on-page.ts';
import { SHOTS, type Shot, type Studio } from './screen-shots.ts';
import { fillIn, setSettings } from './screen-state.ts';
import { servePages } from './serve.ts';

const ROOT = path.join(import.meta.dirname, '..');
const SCREENS = path.join(ROOT, 'docs', 'screens');
const NARROW_PX = 320;

interface Look {
  readonly title: string;
  readonly scheme: 'light' | 'dark';
  readonly settings: object;
  readonly width?: number;
}

const LOOKS = {
  light: { title: 'Light', scheme: 'light', settings: {} },
  dark: { title: 'Dark', scheme: 'dark', settings: {} },
  narrow: { title: 'In 320 px', scheme: 'light', settings: {}, width: NARROW_PX },
  spanish: { title: 'In Spanish', scheme: 'light', settings: { language: 'es' } },
} as const satisfies Record<string, Look>;
type LookName = keyof typeof LOOKS;

/** Takes a picture of each state of everything that is shown, in each look, from the built extension; and an index of them. */
const program = ensureBrowser('chromium', console.log);
build('chromium');
rmSync(SCREENS, { recursive: true, force: true });
mkdirSync(SCREENS, { recursive: true });
const server = await servePages(path.join(ROOT, 'tests', 'pages'));
const launched = await launch('chromium', { program, headless: true });
const address = `${server.origin}/report.html`;
try {
  await fillIn((file) => openExtensionPage(launched, file));
  const settings = await openExtensionPage(launched, 'packs.html');
  for (const name of Object.keys(LOOKS) as LookName[]) {
    await setSettings(settings, LOOKS[name].settings);
    for (const shot of SHOTS) if (isTaken(shot, name)) await take(shot, name);
  }
  writeFileSync(path.join(SCREENS, 'README.md'), index());
  console.log(`Pictures: ${SCREENS}`);
} finally {
  await launched.browser.close();
  await server.close();
}

function isTaken(shot: Shot, look: LookName): boolean {
  return look !== 'narrow' || shot.narrow === true;
}

function fileOf(shot: Shot, look: LookName): string {
  return `${shot.name}-${look}.png`;
}

async function take(shot: Shot, name: LookName): Promise<void> {
  const look: Look = LOOKS[name];
  const opened: Page[] = [];
  const dress = async (page: Page) => {
    opened.push(page);
    await page.emulateMediaFeatures([{ name: 'prefers-color-scheme', value: look.scheme }]);
    await page.setViewport({ width: look.width ?? shot.width, height: shot.height });
    return page;
  };
  const openReport = async () => {
    const page = await dress(await launched.browser.newPage());
    await page.goto(address);
    await page.waitForFunction(() => (CSS.highlights.get('bedside-term')?.size ?? 0) > 0);
    return page;
  };
  const studio: Studio = {
    openReport,
    async openOwn(file, about) {
      if (!about) return dress(await openExtensionPage(launched, file));
      await openReport();
      return dress(await openPageAbout(launched, file, address));
    },
  };
  const page = await shot.take(studio);
  await page.bringToFront();
  await settled(page);
  await page.screenshot({ path: path.join(SCREENS, fileOf(shot, name)), fullPage: shot.toTheEnd === true });
  for (const one of opened) await one.close();
}

function index(): string {
  const sections = SHOTS.map((shot) => {
    const looks = (Object.keys(LOOKS) as LookName[]).filter((look) => isTaken(shot, look));
    const pictures = looks.map((look) => `![${shot.caption}. ${LOOKS[look].title}.](${fileOf(shot, look)})`);
    return `## ${shot.caption}\n\n${pictures.join('\n')}\n`;
  });
  return `# Screens\n\nWhat people see, in its main states. \`npm run screens\` takes these pictures anew.\n\n${sections.join('\n')}`;
}
