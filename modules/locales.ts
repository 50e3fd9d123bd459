import { readdirSync } from 'node:fs';
import path from 'node:path';
import { parseMessagesFile } from '@wxt-dev/i18n/build';
import type { Plugin } from 'vite';
import { addViteConfig, defineWxtModule } from 'wxt/modules';
import type { Texts } from '../components/texts.ts';

const FOLDER = path.join(import.meta.dirname, '..', 'locales');
/** The sections that the script on pages needs; the rest would only weigh on every frame. */
const ON_PAGES = /^(?:card|kinds|message|pictures)\./;
/** And the one of which the background speaks. */
const OF_MENUS = /^menu\./;

type Locales = Readonly<Record<string, Texts>>;

async function readTexts(file: string): Promise<Texts> {
  const messages = await parseMessagesFile(path.join(FOLDER, file));
  return Object.fromEntries(
    messages
      .filter(({ key: [first = ''] }) => !first.startsWith('@@'))
      .map((message) => [message.key.join('.'), message.type === 'plural' ? message.plurals : message.message]),
  );
}

/** The texts of every language in locales/, by its BCP 47 tag. */
export async function readLocales(): Promise<Locales> {
  const files = readdirSync(FOLDER).filter((file) => file.endsWith('.yml'));
  return Object.fromEntries(
    await Promise.all(
      files.map(async (file) => [path.basename(file, '.yml').replace('_', '-'), await readTexts(file)]),
    ),
  );
}

const part = (texts: Texts, sections: RegExp): Texts =>
  Object.fromEntries(Object.entries(texts).filter(([name]) => sections.test(name)));
const only = (sections: RegExp) => (locales: Locales) =>
  Object.fromEntries(Object.entries(locales).map(([language, texts]) => [language, part(texts, sections)]));

/** Gives Vite `virtual:locales`, and of it what the script on pages and the menus of the background need. */
export function localesPlugin(): Plugin {
  const sources: Record<string, (locales: Locales) => Locales> = {
    'virtual:locales': (locales) => locales,
    'virtual:locales-on-pages': only(ON_PAGES),
    'virtual:locales-of-menus': only(OF_MENUS),
  };
  return {
    name: 'locales',
    resolveId: (id) => (id in sources ? `\0${id}` : undefined),
    load: async (id) => {
      const source = sources[id.slice(1)];
      return source && `export default ${JSON.stringify(source(await readLocales()))};`;
    },
  };
}

/** The texts of the interface, so that the reader can choose a language that is not the browser's. */
export default defineWxtModule((wxt) => addViteConfig(wxt, () => ({ plugins: [localesPlugin()] })));
