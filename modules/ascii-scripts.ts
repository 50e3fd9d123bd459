import type { Plugin } from 'vite';
import { addViteConfig, defineWxtModule } from 'wxt/modules';

/** What is escaped already, or a unit beyond ASCII. */
const ESCAPED_OR_BEYOND = /\\[\s\S]|[^\0-\x7f]/g;

/** The same script in ASCII. Beyond it a script has only texts and patterns, and `\u` means the same in both. */
export function inAscii(code: string): string {
  return code.replace(ESCAPED_OR_BEYOND, (found) => {
    const unit = found.charCodeAt(found.length - 1);
    return unit < 0x80 ? found : `\\u${unit.toString(16).padStart(4, '0')}`;
  });
}

const asciiPlugin: Plugin = {
  name: 'ascii-scripts',
  enforce: 'post',
  generateBundle(_, bundle) {
    for (const file of Object.values(bundle)) if (file.type === 'chunk') file.code = inAscii(file.code);
  },
};

/**
 * Writes every script in ASCII. One letter beyond it, and a browser keeps two bytes for each: the script on pages, a megabyte of it the glossary,
 * would take each frame four milliseconds longer to read.
 */
export default defineWxtModule((wxt) => addViteConfig(wxt, () => ({ plugins: [asciiPlugin] })));
