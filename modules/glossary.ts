import { addViteConfig, defineWxtModule } from 'wxt/modules';
import { NAMES_PATH, namesFile, storeFiles } from '../extension/entries/store-files.ts';
import { readCompiled } from '../scripts/compiled.ts';
import { compileWordParts } from '../scripts/parts.ts';
import { readSoundPictures } from '../scripts/read-pictures.ts';

/**
 * Compiles the glossary into the build: the packed block and the knowledge of words for the script that marks pages,
 * and the files of the store and of each drawing, which the background and the extension's own pages read.
 */
export default defineWxtModule((wxt) => {
  let compiled: ReturnType<typeof readCompiled> | undefined;
  const compile = () => {
    compiled ??= readCompiled();
    return compiled;
  };
  // Text that is parsed when it is needed is read faster than the same as code.
  const texts: Record<string, () => string> = {
    'virtual:packed-glossary': () => Buffer.from(compile().glossary.packed).toString('base64'),
    'virtual:word-knowledge': () => JSON.stringify(compile().knowledge),
    'virtual:word-parts': () => JSON.stringify(compileWordParts()),
  };
  wxt.hook('build:publicAssets', (_, files) => {
    for (const [relativeDest, contents] of storeFiles(compile().glossary.store)) files.push({ relativeDest, contents });
    files.push({ relativeDest: NAMES_PATH, contents: namesFile(compile().names) });
    for (const [name, picture] of readSoundPictures()) {
      files.push({ relativeDest: `pictures/${name}.json`, contents: JSON.stringify(picture) });
    }
  });
  addViteConfig(wxt, () => ({
    // How many files the store of entries is kept in, so that nothing need be read to know what to read.
    define: { 'import.meta.env.ENTRY_FILES': storeFiles(compile().glossary.store).size },
    plugins: [
      { name: 'glossary', resolveId: (id) => (id in texts ? `\0${id}` : undefined) },
      { name: 'glossary-served', apply: 'serve', load: (id) => sourceOf(texts[id.slice(1)]?.()) },
      {
        name: 'glossary-built',
        apply: 'build',
        // A text of a megabyte only holds up what makes scripts small, which would write it as a template, that takes twice as long to read.
        load: (id) => sourceOf(id.slice(1) in texts ? id.slice(1) : undefined),
        generateBundle(_, bundle) {
          for (const file of Object.values(bundle)) {
            if (file.type !== 'chunk') continue;
            file.code = file.code.replace(/(["'`])(virtual:[a-z-]+)\1/g, (found, _quote, id: string) =>
              id in texts ? inComment(texts[id]!()) : found,
            );
          }
        },
      },
    ],
  }));
});

/**
 * An expression whose value is a text in base64 or JSON. A browser skips a comment of two megabytes several times faster than it reads a string, and keeps
 * no copy: that a function as a string is its source, comments included, is in the language since ES2019. What would end the comment can be escaped in JSON.
 */
const inComment = (text: string) => `(()=>{/*${text.replaceAll('*/', '*\\/')}*/}).toString().slice(7,-3)`;

const sourceOf = (text: string | undefined) => text && `export default ${JSON.stringify(text)};`;
