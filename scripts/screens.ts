import { mkdirSync, readdirSync, rmSync, writeFileSync } from 'node:fs';
import path from 'node:path';
import { ensureBrowser } from './browsers.ts';
import { build } from './build.ts';
import { launch, openExtensionPage, startBrowser } from './launch.ts';
import { fillIn } from './screens/filled-in.ts';
import { openGallery } from './screens/gallery.ts';
import { SHOTS, takeShot } from './screens/on-screen.ts';
import { sideBySide } from './screens/side-by-side.ts';
import { sights } from './screens/sights.ts';
import { servePages } from './serve.ts';

const ROOT = path.join(import.meta.dirname, '..');
const SCREENS = path.join(ROOT, 'docs', 'screens');

/** Takes a picture of every state of everything that is shown, and of the built extension at work, into docs/screens. */
const [only = ''] = process.argv.slice(2);
const program = ensureBrowser('chromium', console.log);
build('chromium');
if (only === '') rmSync(SCREENS, { recursive: true, force: true });
mkdirSync(SCREENS, { recursive: true });
const server = await servePages(path.join(ROOT, 'tests', 'pages'));
const launched = await launch('chromium', { program, headless: true });
const plain = await startBrowser('chromium', { program, headless: true });
const gallery = await openGallery(plain);
const isWanted = ({ file }: { readonly file: string }) => file.startsWith(only);
let taken = 0;
try {
  for (const sight of sights(gallery.states).filter(isWanted)) {
    const views: string[] = [];
    for (const view of sight.views) views.push(await gallery.look(sight, view));
    await keep(sight.file, views);
  }
  await fillIn((file) => openExtensionPage(launched, file));
  for (const shot of SHOTS.filter(isWanted)) {
    const address = `${server.origin}/report.html`;
    const light = await takeShot(launched, address, shot, 'light');
    await keep(shot.file, [light, await takeShot(launched, address, shot, 'dark')]);
  }
  if (only === '') writeFileSync(path.join(SCREENS, 'README.md'), index(readdirSync(SCREENS)));
  if (taken === 0) throw new Error(`No picture's name begins with “${only}”; docs/screens holds them all.`);
  console.log(`${taken} pictures: ${SCREENS}`);
} finally {
  await gallery.close();
  await plain.close();
  await launched.browser.close();
  await server.close();
}

async function keep(file: string, views: readonly string[]): Promise<void> {
  writeFileSync(path.join(SCREENS, `${file}.png`), await sideBySide(gallery.page, views));
  taken += 1;
}

/** A page that shows every picture, for those who look at them all. */
function index(files: readonly string[]): string {
  const pictures = files
    .filter((file) => file.endsWith('.png'))
    .map((file) => `## ${path.parse(file).name.replaceAll('-', ' ')}\n\n![](${file})\n`);
  return `# Screens\n\nTaken by \`npm run screens\`: every state light and dark; \`narrow\` is 320 px in English, in a made-up language that runs
from right to left, and in Spanish; \`forced\` is in forced colours; \`zoomed\` at 200 %. “In” and “on” are of the built extension at work.
[What looking at them changed](../reviews/screens.md).\n\n${pictures.join('\n')}`;
}
