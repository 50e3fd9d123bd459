import { addViteConfig, defineWxtModule } from 'wxt/modules';
import { storeFiles } from '../extension/store-files.ts';
import { compileEntries, compileWordKnowledge } from '../scripts/compile-entries.ts';
import { compileWordParts } from '../scripts/parts.ts';
import { readSoundPictures } from '../scripts/read-pictures.ts';

/**
 * Compiles the glossary into the build: the packed block and the knowledge of words for the script that marks pages,
 * and the files of the store and of each drawing, which the background and the extension's own pages read.
 */
export default defineWxtModule((wxt) => {
  let compiled: ReturnType<typeof compileEntries> | undefined;
  const compile = () => {
    compiled ??= compileEntries();
    return compiled;
  };
  const sources: Record<string, () => string> = {
    'virtual:packed-glossary': () =>
      `export default ${JSON.stringify(Buffer.from(compile().packed).toString('base64'))};`,
    // Text that is parsed when it is needed is read faster than the same as code.
    'virtual:word-knowledge': () => `export default ${JSON.stringify(JSON.stringify(compileWordKnowledge()))};`,
    'virtual:word-parts': () => `export default ${JSON.stringify(JSON.stringify(compileWordParts()))};`,
  };
  wxt.hook('build:publicAssets', (_, files) => {
    for (const [relativeDest, contents] of storeFiles(compile().store)) files.push({ relativeDest, contents });
    for (const [name, picture] of readSoundPictures()) {
      files.push({ relativeDest: `pictures/${name}.json`, contents: JSON.stringify(picture) });
    }
  });
  addViteConfig(wxt, () => ({
    // How many files the store of entries is kept in, so that nothing need be read to know what to read.
    define: { 'import.meta.env.ENTRY_FILES': storeFiles(compile().store).size },
    plugins: [
      {
        name: 'glossary',
        resolveId: (id) => (id in sources ? `\0${id}` : undefined),
        load: (id) => sources[id.slice(1)]?.(),
      },
    ],
  }));
});
