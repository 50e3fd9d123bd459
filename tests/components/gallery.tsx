import { render } from 'preact';
import { WordsContext } from '../../components/words.tsx';
import type { Gallery } from '../../scripts/screens/gallery.ts';
import { EVERYTHING } from './everything.tsx';
import { english, pageSheet, rightToLeft, spanish } from './surfaces.ts';

const LANGUAGES = { english, spanish, rightToLeft } as const;

const root = document.getElementById('root')!;
document.adoptedStyleSheets = [pageSheet];

const gallery: Gallery = {
  names: EVERYTHING.map(([name]) => name),
  async show(wanted, language) {
    const state = EVERYTHING.find(([name]) => name === wanted);
    if (!state) throw new Error(`There is no state “${wanted}”`);
    const [, what, reach] = state;
    const words = LANGUAGES[language];
    render(null, root);
    document.documentElement.lang = words.language;
    document.documentElement.dir = words.direction;
    render(<WordsContext value={words}>{what}</WordsContext>, root);
    await reach(root);
    await settled();
    // What has the focus by itself has no ring in a picture of how it looks at rest.
    (document.activeElement as HTMLElement | null)?.blur();
  },
};
/** All that moves or comes late has come: marks of what is saved, lines of what is loading. */
async function settled(): Promise<void> {
  for (let frame = 0; frame < 10; frame++) await new Promise(requestAnimationFrame);
  await Promise.all(document.getAnimations().map((animation) => animation.finished));
}

Object.assign(globalThis, { gallery });
