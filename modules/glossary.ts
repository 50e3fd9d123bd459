import { addViteConfig, defineWxtModule } from 'wxt/modules';
import { compileEntries } from '../scripts/compile-entries.ts';

const PACKED = 'virtual:packed-glossary';

/**
 * Compiles the glossary into the build: the packed block for the script that marks pages,
 * and `entries.json`, which the background and the extension's own pages read.
 */
export default defineWxtModule((wxt) => {
  let compiled: ReturnType<typeof compileEntries> | undefined;
  const compile = () => {
    compiled ??= compileEntries();
    return compiled;
  };
  wxt.hook('build:publicAssets', (_, files) => {
    files.push({ relativeDest: 'entries.json', contents: JSON.stringify(compile().store) });
  });
  addViteConfig(wxt, () => ({
    plugins: [
      {
        name: 'packed-glossary',
        resolveId: (id) => (id === PACKED ? `\0${PACKED}` : undefined),
        load: (id) =>
          id === `\0${PACKED}`
            ? `export default ${JSON.stringify(Buffer.from(compile().packed).toString('base64'))};`
            : undefined,
      },
    ],
  }));
});
